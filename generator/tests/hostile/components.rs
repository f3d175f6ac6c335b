//! Components of the kinds that are not schemas, and references to them.

use crate::incoming;
use crate::operations;
use crate::schemas::Schemas;
use crate::servers;
use serde_json::{Map, Value, json};

/// So many of each kind: enough to refer to, and not too many to compile.
const OF_EACH_KIND: usize = 4;

/// The Components Object without its schemas.
pub(crate) fn components(schemas: &mut Schemas<'_>) -> Map<String, Value> {
    let mut components = Map::new();
    let mut add = |kind: &str, make: fn(&mut Schemas<'_>) -> Value| {
        let names = shared(schemas).into_iter();
        let members: Map<String, Value> = names.map(|name| (name, make(schemas))).collect();
        components.insert(kind.to_owned(), Value::Object(members));
    };
    add("parameters", operations::any_parameter);
    add("requestBodies", operations::request_body);
    add("responses", operations::response);
    add("headers", operations::header);
    add("links", operations::link);
    add("callbacks", incoming::callback);
    add("securitySchemes", servers::scheme);
    components
}

/// The names that every kind has.
pub(crate) fn shared(schemas: &Schemas<'_>) -> Vec<String> {
    schemas.names.iter().take(OF_EACH_KIND).cloned().collect()
}

/// An object, or a reference to the component that is one.
pub(crate) fn of_kind(schemas: &mut Schemas<'_>, kind: &str, make: fn(&mut Schemas<'_>) -> Value) -> Value {
    if !schemas.random.once_in(5) {
        return make(schemas);
    }
    let shared = shared(schemas);
    let name = &shared[schemas.random.below(shared.len())];
    json!({ "$ref": schemas.pointer(kind, name), "description": schemas.random.text() })
}
