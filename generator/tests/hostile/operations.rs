//! Operations with every form of parameter, body and response.

use crate::components::of_kind;
use crate::schemas::Schemas;
use crate::{incoming, servers};
use serde_json::{Map, Value, json};

pub(crate) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const STYLES: &[&str] = &["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"];
pub(crate) const STATUSES: &[&str] = &["200", "201", "204", "2XX", "302", "400", "404", "4XX", "default", "599", "999"];
pub(crate) const MEDIA_TYPES: &[&str] = &[
    "application/json",
    "application/problem+json",
    "application/json; charset=utf-8",
    "text/plain",
    "text/html",
    "application/xml",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/octet-stream",
    "*/*",
    "image/*",
    "text/event-stream",
    "application/a+json",
    "application/a-json",
    "\"odd\"",
    "",
];

/// A Path Item at a path of its own.
pub(crate) fn path_item(schemas: &mut Schemas<'_>) -> (String, Value) {
    let path = path(schemas);
    let mut item = Map::new();
    if schemas.random.once_in(4) {
        item.insert("parameters".to_owned(), parameters(schemas, &path));
    }
    for _ in 0..1 + schemas.random.below(2) {
        item.insert(schemas.random.pick(METHODS).to_owned(), operation(schemas, &path));
    }
    if schemas.random.once_in(6) {
        item.insert("servers".to_owned(), servers::servers(schemas));
    }
    (path, Value::Object(item))
}

/// A path key of a few segments.
pub(crate) fn path(schemas: &mut Schemas<'_>) -> String {
    let mut path = String::new();
    for _ in 0..1 + schemas.random.below(4) {
        let name = schemas.random.name().replace(['{', '}'], "");
        path += &if schemas.random.once_in(2) { format!("/{{{name}}}") } else { format!("/{name}") };
    }
    path
}

/// The parameters of a path key.
pub(crate) fn templates(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0))
}

fn operation(schemas: &mut Schemas<'_>, path: &str) -> Value {
    let mut operation = incoming(schemas);
    operation["parameters"] = parameters(schemas, path);
    if schemas.random.once_in(4) {
        operation["callbacks"] = json!({ schemas.random.name(): of_kind(schemas, "callbacks", incoming::callback) });
    }
    if schemas.random.once_in(4) {
        operation["security"] = servers::security(schemas);
    }
    if schemas.random.once_in(8) {
        operation["servers"] = servers::servers(schemas);
    }
    operation
}

/// An operation of the caller's: what one of the API's has, less what goes with sending it.
pub(crate) fn incoming(schemas: &mut Schemas<'_>) -> Value {
    let mut operation = json!({ "responses": responses(schemas) });
    if !schemas.random.once_in(4) {
        operation["operationId"] = json!(schemas.random.name());
    }
    if !schemas.random.once_in(4) {
        operation["tags"] = json!([schemas.random.name()]);
    }
    if schemas.random.once_in(2) {
        operation["requestBody"] = of_kind(schemas, "requestBodies", request_body);
    }
    for keyword in ["summary", "description"] {
        operation[keyword] = json!(schemas.random.text());
    }
    operation["externalDocs"] = json!({ "url": schemas.random.text(), "description": schemas.random.text() });
    operation
}

/// Parameters by place and name, of which there is one each; those of the path are declared more often than not.
fn parameters(schemas: &mut Schemas<'_>, path: &str) -> Value {
    let mut parameters = Map::new();
    for template in templates(path) {
        if !schemas.random.once_in(6) {
            let parameter = parameter(schemas, template, "path");
            parameters.insert(format!("path {template}"), parameter);
        }
    }
    for _ in 0..schemas.random.below(6) {
        let (name, place) = (schemas.random.name(), schemas.random.pick(&["query", "header", "cookie"]));
        let parameter = parameter(schemas, &name, place);
        parameters.insert(format!("{place} {name}"), parameter);
    }
    if schemas.random.once_in(3) {
        parameters.insert("shared".to_owned(), of_kind(schemas, "parameters", any_parameter));
    }
    parameters.into_iter().map(|(_, parameter)| parameter).collect()
}

/// A parameter of any place.
pub(crate) fn any_parameter(schemas: &mut Schemas<'_>) -> Value {
    let (name, place) = (schemas.random.name(), schemas.random.pick(&["query", "header", "cookie", "path"]));
    parameter(schemas, &name, place)
}

fn parameter(schemas: &mut Schemas<'_>, name: &str, place: &str) -> Value {
    let required = place == "path" || schemas.random.once_in(3);
    let mut parameter =
        json!({ "name": name, "in": place, "required": required, "description": schemas.random.text() });
    if schemas.random.once_in(6) {
        parameter["content"] = json!({ "application/json": { "schema": schemas.any(2) } });
        return parameter;
    }
    parameter["schema"] = schemas.any(2);
    if schemas.random.once_in(3) {
        parameter["style"] = json!(schemas.random.pick(STYLES));
        parameter["explode"] = json!(schemas.random.once_in(2));
    }
    parameter
}

fn content(schemas: &mut Schemas<'_>) -> Value {
    let mut content = Map::new();
    for _ in 0..schemas.random.below(3) {
        let media_type = schemas.random.pick(MEDIA_TYPES).to_owned();
        content.insert(
            media_type,
            if schemas.random.once_in(6) { json!({}) } else { json!({ "schema": schemas.any(1) }) },
        );
    }
    Value::Object(content)
}

/// A Request Body Object.
pub(crate) fn request_body(schemas: &mut Schemas<'_>) -> Value {
    json!({ "required": schemas.random.once_in(2), "content": content(schemas) })
}

fn responses(schemas: &mut Schemas<'_>) -> Value {
    let mut responses = Map::new();
    for _ in 0..schemas.random.below(5) {
        let status = schemas.random.pick(STATUSES).to_owned();
        responses.insert(status, of_kind(schemas, "responses", response));
    }
    Value::Object(responses)
}

/// A Response Object.
pub(crate) fn response(schemas: &mut Schemas<'_>) -> Value {
    let headers = json!({ schemas.random.name(): of_kind(schemas, "headers", header) });
    let mut response = json!({ "description": schemas.random.text(), "headers": headers, "content": content(schemas) });
    if schemas.random.once_in(4) {
        response["links"] = json!({ schemas.random.name(): of_kind(schemas, "links", link) });
    }
    response
}

/// A Header Object.
pub(crate) fn header(schemas: &mut Schemas<'_>) -> Value {
    json!({ "schema": schemas.any(2), "required": schemas.random.once_in(2), "description": schemas.random.text() })
}

/// A Link Object.
pub(crate) fn link(schemas: &mut Schemas<'_>) -> Value {
    let target = schemas.random.pick(&["operationId", "operationRef"]);
    json!({
        target: schemas.random.name(),
        "parameters": { schemas.random.name(): schemas.value(), schemas.random.name(): "$response.body#/id" },
        "requestBody": schemas.value(),
        "description": schemas.random.text(),
    })
}
