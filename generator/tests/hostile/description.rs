//! A whole description.

use crate::random::Random;
use crate::schemas::Schemas;
use crate::{components, incoming, operations, servers, swagger, yaml};
use serde_json::{Map, Value, json};

const VERSIONS: &[&str] = &["3.0.3", "3.1.0", "3.1.1", "3.2.0"];

/// A description, by its seed.
pub(crate) struct Description {
    pub(crate) seed: u64,
    value: Value,
}

impl Description {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let is_swagger = random.once_in(4);
        let names: Vec<String> = (0..1 + random.below(24)).map(|_| random.name()).collect();
        let mut schemas = Schemas { random: &mut random, names: &names, is_swagger };
        let definitions: Map<String, Value> = names.iter().map(|name| (name.clone(), schemas.any(0))).collect();
        let mut root = if is_swagger {
            let mut root = swagger::root(&mut schemas);
            root.insert("definitions".to_owned(), Value::Object(definitions));
            root
        } else {
            openapi(&mut schemas, definitions)
        };
        let text = |schemas: &mut Schemas<'_>| schemas.random.text();
        let info = json!({ "title": text(&mut schemas) + ".", "version": "1", "description": text(&mut schemas) });
        let tag = |_| json!({ "name": schemas.random.name(), "description": schemas.random.text() });
        root.insert("tags".to_owned(), (0..4).map(tag).collect());
        root.insert("info".to_owned(), info);
        root.insert("security".to_owned(), servers::security(&mut schemas));
        let (key, version) = if is_swagger { ("swagger", "2.0") } else { ("openapi", schemas.random.pick(VERSIONS)) };
        root.insert(key.to_owned(), json!(version));
        Self { seed, value: Value::Object(root) }
    }

    /// As JSON.
    pub(crate) fn text(&self) -> String {
        format!("{:#}", self.value)
    }

    /// As YAML.
    pub(crate) fn yaml(&self) -> String {
        yaml::block(&self.value, "")
    }

    /// The same, with its paths and components in the opposite order.
    pub(crate) fn turned(&self) -> String {
        let root = self.value.as_object().into_iter().flatten().map(|(key, value)| {
            let value = match key.as_str() {
                "components" => {
                    object(value.as_object().into_iter().flatten().map(|(kind, map)| (kind, reversed(map))))
                }
                "paths" | "definitions" | "parameters" | "responses" | "securityDefinitions" => reversed(value),
                _ => value.to_string(),
            };
            (key, value)
        });
        object(root)
    }

    /// Writes it down where it is asked for.
    pub(crate) fn keep(&self) {
        if let Some(folder) = std::env::var_os("OPBIND_HOSTILE_KEEP") {
            let path = std::path::Path::new(&folder).join(format!("{}.json", self.seed));
            std::fs::write(path, self.text()).expect("the folder is there");
        }
    }
}

/// The members that are OpenAPI 3's own.
fn openapi(schemas: &mut Schemas<'_>, definitions: Map<String, Value>) -> Map<String, Value> {
    let mut components = components::components(schemas);
    components.insert("schemas".to_owned(), Value::Object(definitions));
    let paths: Map<String, Value> = (0..schemas.random.below(12)).map(|_| operations::path_item(schemas)).collect();
    let mut root = Map::new();
    root.insert("paths".to_owned(), Value::Object(paths));
    root.insert("servers".to_owned(), servers::servers(schemas));
    root.insert("components".to_owned(), Value::Object(components));
    let webhooks = if schemas.random.once_in(4) { "x-webhooks" } else { "webhooks" };
    root.insert(webhooks.to_owned(), Value::Object(incoming::webhooks(schemas)));
    root
}

fn reversed(value: &Value) -> String {
    object(value.as_object().into_iter().flatten().rev().map(|(key, value)| (key, value.to_string())))
}

fn object<'k>(members: impl Iterator<Item = (&'k String, String)>) -> String {
    let members: Vec<String> = members.map(|(key, value)| format!("{}: {value}", json!(key))).collect();
    format!("{{{}}}", members.join(",\n"))
}
