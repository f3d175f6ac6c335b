//! Operations with every form of parameter, body and response.

use crate::schemas::Schemas;
use serde_json::{Map, Value, json};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const STYLES: &[&str] = &["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"];
const STATUSES: &[&str] = &["200", "201", "204", "2XX", "302", "400", "404", "4XX", "default", "599", "999"];
const MEDIA_TYPES: &[&str] = &[
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
    let mut path = String::new();
    for _ in 0..1 + schemas.random.below(4) {
        let name = schemas.random.name().replace(['{', '}'], "");
        path += &if schemas.random.once_in(2) { format!("/{{{name}}}") } else { format!("/{name}") };
    }
    let mut item = Map::new();
    if schemas.random.once_in(4) {
        item.insert("parameters".to_owned(), parameters(schemas, &path));
    }
    for _ in 0..1 + schemas.random.below(2) {
        item.insert(schemas.random.pick(METHODS).to_owned(), operation(schemas, &path));
    }
    (path, Value::Object(item))
}

fn operation(schemas: &mut Schemas<'_>, path: &str) -> Value {
    let mut operation = json!({ "responses": responses(schemas), "parameters": parameters(schemas, path) });
    if !schemas.random.once_in(4) {
        operation["operationId"] = json!(schemas.random.name());
    }
    if !schemas.random.once_in(4) {
        operation["tags"] = json!([schemas.random.name()]);
    }
    if schemas.random.once_in(2) {
        operation["requestBody"] = json!({ "required": schemas.random.once_in(2), "content": content(schemas) });
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
    for template in path.split('{').skip(1).filter_map(|part| part.split_once('}')) {
        if !schemas.random.once_in(6) {
            let parameter = parameter(schemas, template.0, "path");
            parameters.insert(format!("path {}", template.0), parameter);
        }
    }
    for _ in 0..schemas.random.below(6) {
        let (name, place) = (schemas.random.name(), schemas.random.pick(&["query", "header", "cookie"]));
        let parameter = parameter(schemas, &name, place);
        parameters.insert(format!("{place} {name}"), parameter);
    }
    parameters.into_iter().map(|(_, parameter)| parameter).collect()
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

fn responses(schemas: &mut Schemas<'_>) -> Value {
    let mut responses = Map::new();
    for _ in 0..schemas.random.below(5) {
        let status = schemas.random.pick(STATUSES).to_owned();
        let header = json!({ schemas.random.name(): { "schema": schemas.any(2) } });
        let response = json!({ "description": schemas.random.text(), "headers": header, "content": content(schemas) });
        responses.insert(status, response);
    }
    Value::Object(responses)
}
