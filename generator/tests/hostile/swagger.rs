//! The same of Swagger 2.0: whatever it says in other words than OpenAPI 3.

use crate::components::of_kind;
use crate::operations::{MEDIA_TYPES, METHODS, STATUSES, path, templates};
use crate::schemas::Schemas;
use crate::{components, servers};
use serde_json::{Map, Value, json};

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "file"];
const PLACES: &[&str] = &["query", "header", "formData", "body"];
const JOINS: &[&str] = &["csv", "ssv", "tsv", "pipes", "multi", "odd"];

/// The members of the root that OpenAPI 3 has in other places.
pub(crate) fn root(schemas: &mut Schemas<'_>) -> Map<String, Value> {
    let mut root = Map::new();
    for (key, make) in [
        ("parameters", any_parameter as fn(&mut Schemas<'_>) -> Value),
        ("responses", response),
        ("securityDefinitions", scheme),
    ] {
        let names = components::shared(schemas).into_iter();
        root.insert(key.to_owned(), names.map(|name| (name, make(schemas))).collect());
    }
    let paths: Map<String, Value> = (0..schemas.random.below(12)).map(|_| path_item(schemas)).collect();
    root.insert("paths".to_owned(), Value::Object(paths));
    root.insert("basePath".to_owned(), json!(format!("/{}", schemas.random.name())));
    root.insert("host".to_owned(), json!(schemas.random.pick(&["example.com", "", "example.com:80", "https://a.b"])));
    say_media_types(schemas, &mut root);
    root
}

fn path_item(schemas: &mut Schemas<'_>) -> (String, Value) {
    let path = path(schemas);
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
    let mut operation = Map::new();
    operation.insert("parameters".to_owned(), parameters(schemas, path));
    let statuses: Vec<&str> = (0..schemas.random.below(4)).map(|_| schemas.random.pick(STATUSES)).collect();
    let one = |status: &str| (status.to_owned(), of_kind(schemas, "responses", response));
    let responses: Map<String, Value> = statuses.into_iter().map(one).collect();
    operation.insert("responses".to_owned(), Value::Object(responses));
    operation.insert("operationId".to_owned(), json!(schemas.random.name()));
    operation.insert("tags".to_owned(), json!([schemas.random.name()]));
    operation.insert("description".to_owned(), json!(schemas.random.text()));
    if schemas.random.once_in(2) {
        operation.insert("security".to_owned(), servers::security(schemas));
        say_media_types(schemas, &mut operation);
    }
    Value::Object(operation)
}

fn say_media_types(schemas: &mut Schemas<'_>, members: &mut Map<String, Value>) {
    for key in ["consumes", "produces"] {
        let types: Vec<&str> = (0..schemas.random.below(3)).map(|_| schemas.random.pick(MEDIA_TYPES)).collect();
        members.insert(key.to_owned(), json!(types));
    }
    let schemes = if schemas.random.once_in(2) { json!(["http", "wss"]) } else { json!(["http", "https"]) };
    members.insert("schemes".to_owned(), schemes);
}

fn parameters(schemas: &mut Schemas<'_>, path: &str) -> Value {
    let mut parameters: Vec<Value> = Vec::new();
    for template in templates(path) {
        if !schemas.random.once_in(6) {
            parameters.push(parameter(schemas, template, "path"));
        }
    }
    for _ in 0..schemas.random.below(5) {
        parameters.push(of_kind(schemas, "parameters", any_parameter));
    }
    Value::Array(parameters)
}

fn any_parameter(schemas: &mut Schemas<'_>) -> Value {
    let (name, place) = (schemas.random.name(), schemas.random.pick(PLACES));
    parameter(schemas, &name, place)
}

fn parameter(schemas: &mut Schemas<'_>, name: &str, place: &str) -> Value {
    let mut parameter = if place == "body" { json!({ "schema": schemas.any(1) }) } else { items(schemas) };
    parameter["name"] = json!(name);
    parameter["in"] = json!(place);
    parameter["required"] = json!(place == "path" || schemas.random.once_in(3));
    parameter["description"] = json!(schemas.random.text());
    parameter
}

/// What an Items Object may say, which parameters and headers say on themselves.
fn items(schemas: &mut Schemas<'_>) -> Value {
    let mut items = json!({ "type": schemas.random.pick(TYPES) });
    if schemas.random.once_in(4) {
        items["enum"] = schemas.values();
    }
    if items["type"] == "array" {
        items["items"] = if schemas.random.once_in(6) { schemas.any(2) } else { self::items(schemas) };
        items["collectionFormat"] = json!(schemas.random.pick(JOINS));
    }
    items
}

fn response(schemas: &mut Schemas<'_>) -> Value {
    let headers = json!({ schemas.random.name(): items(schemas) });
    let mut response = json!({ "description": schemas.random.text(), "headers": headers });
    match schemas.random.below(4) {
        0 => {}
        1 => response["schema"] = json!({ "type": "file" }),
        _ => response["schema"] = schemas.any(1),
    }
    response
}

fn scheme(schemas: &mut Schemas<'_>) -> Value {
    let scopes = json!({ schemas.random.name(): schemas.random.text() });
    match schemas.random.below(3) {
        0 => json!({ "type": "basic", "description": schemas.random.text() }),
        1 => json!({ "type": "apiKey", "in": "header", "name": schemas.random.name() }),
        _ => json!({ "type": "oauth2", "flow": "implicit", "authorizationUrl": "https://a.b", "scopes": scopes }),
    }
}
