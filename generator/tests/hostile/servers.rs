//! Servers with variables, and how callers show who they are.

use crate::components::shared;
use crate::schemas::Schemas;
use serde_json::{Map, Value, json};

/// A list of servers, often with variables in their URLs.
pub(crate) fn servers(schemas: &mut Schemas<'_>) -> Value {
    (0..1 + schemas.random.below(3)).map(|_| server(schemas)).collect()
}

fn server(schemas: &mut Schemas<'_>) -> Value {
    let mut variables = Map::new();
    let mut url = schemas.random.pick(&["https://example.com", "/base", "", "{scheme}://example.com"]).to_owned();
    for _ in 0..schemas.random.below(4) {
        let name = schemas.random.name().replace(['{', '}'], "");
        url += &if schemas.random.once_in(2) { format!("/{{{name}}}") } else { format!("/{name}") };
        variables.insert(name, variable(schemas));
    }
    json!({ "url": url, "variables": variables, "description": schemas.random.text() })
}

fn variable(schemas: &mut Schemas<'_>) -> Value {
    let values: Vec<String> = (0..1 + schemas.random.below(3)).map(|_| schemas.random.name()).collect();
    let mut variable = json!({ "default": values[0], "description": schemas.random.text() });
    if schemas.random.once_in(2) {
        variable["enum"] = json!(values);
    }
    variable
}

/// A Security Scheme Object.
pub(crate) fn scheme(schemas: &mut Schemas<'_>) -> Value {
    let mut scheme = match schemas.random.below(5) {
        0 => {
            let place = schemas.random.pick(&["query", "header", "cookie"]);
            json!({ "type": "apiKey", "in": place, "name": schemas.random.name() })
        }
        1 => json!({ "type": "http", "scheme": schemas.random.pick(&["basic", "Bearer", "digest", "a b", ""]) }),
        2 => json!({ "type": "mutualTLS" }),
        3 => json!({ "type": "openIdConnect", "openIdConnectUrl": schemas.random.text() }),
        _ => json!({ "type": "oauth2", "flows": { "implicit": {
            "authorizationUrl": schemas.random.text(), "scopes": { schemas.random.name(): schemas.random.text() },
        } } }),
    };
    scheme["description"] = json!(schemas.random.text());
    scheme
}

/// Security requirements: alternatives of schemes that are there, and now and then of one that is not.
pub(crate) fn security(schemas: &mut Schemas<'_>) -> Value {
    (0..schemas.random.below(4)).map(|_| requirement(schemas)).collect()
}

fn requirement(schemas: &mut Schemas<'_>) -> Value {
    let mut names = shared(schemas);
    names.push(schemas.random.name());
    let requirement: Map<String, Value> = (0..schemas.random.below(3))
        .map(|_| (names[schemas.random.below(names.len())].clone(), json!([schemas.random.name()])))
        .collect();
    Value::Object(requirement)
}
