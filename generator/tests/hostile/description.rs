//! A whole description.

use crate::operations;
use crate::random::Random;
use crate::schemas::Schemas;
use serde_json::{Map, Value, json};

/// A description, by its seed.
pub(crate) struct Description {
    pub(crate) seed: u64,
    value: Value,
}

impl Description {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let version = random.pick(&["3.0.3", "3.1.0", "3.1.1"]);
        let names: Vec<String> = (0..1 + random.below(24)).map(|_| random.name()).collect();
        let info = json!({ "title": random.text() + ".", "version": "1", "description": random.text() });
        let mut schemas = Schemas { random: &mut random, names: &names };
        let components: Map<String, Value> = names.iter().map(|name| (name.clone(), schemas.any(0))).collect();
        let paths: Map<String, Value> =
            (0..schemas.random.below(12)).map(|_| operations::path_item(&mut schemas)).collect();
        let tags: Value =
            (0..4).map(|_| json!({ "name": schemas.random.name(), "description": schemas.random.text() })).collect();
        let servers = json!([{ "url": format!("https://example.com/{}", schemas.random.name()) }]);
        let components = json!({ "schemas": components });
        let value = json!({
            "openapi": version, "info": info, "servers": servers, "tags": tags, "paths": paths, "components": components,
        });
        Self { seed, value }
    }

    /// As JSON.
    pub(crate) fn text(&self) -> String {
        format!("{:#}", self.value)
    }

    /// The same, with its paths and components in the opposite order.
    pub(crate) fn turned(&self) -> String {
        let member = |(key, value): (&String, &Value)| format!("{}: {value}", json!(key));
        let reversed = |value: &Value| {
            let members: Vec<String> = value.as_object().into_iter().flatten().rev().map(member).collect();
            format!("{{{}}}", members.join(",\n"))
        };
        let kept = ["openapi", "info", "servers", "tags"].map(|key| member((&key.to_owned(), &self.value[key])));
        let (paths, schemas) = (reversed(&self.value["paths"]), reversed(&self.value["components"]["schemas"]));
        format!("{{{},\n\"paths\": {paths},\n\"components\": {{\"schemas\": {schemas}}}}}", kept.join(",\n"))
    }

    /// Writes it down where it is asked for.
    pub(crate) fn keep(&self) {
        if let Some(folder) = std::env::var_os("OPBIND_HOSTILE_KEEP") {
            let path = std::path::Path::new(&folder).join(format!("{}.json", self.seed));
            std::fs::write(path, self.text()).expect("the folder is there");
        }
    }
}
