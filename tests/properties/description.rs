//! The description as it stands in `spec/`, read without the generator.

use jsonschema::{Draft, Validator};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The schemas and responses of the components, corrected by `spec/opbind.toml`, and the bodies of operations.
pub(crate) struct Description {
    root: Value,
    /// The Operation Objects.
    operations: Vec<Value>,
}

impl Description {
    pub(crate) fn read() -> Self {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
        let component = |kind: &str| {
            let files = json_files(&spec.join("components").join(kind));
            let named = |path: PathBuf| Some((path.file_stem()?.to_str()?.to_owned(), json(&path)));
            files.into_iter().filter_map(named).collect::<Map<String, Value>>()
        };
        let mut root =
            json!({ "components": { "schemas": component("schemas"), "responses": component("responses") } });
        for correction in corrections(&spec.join("opbind.toml")) {
            correction.apply(&mut root);
        }
        admit_null(&mut root);
        let operations = json_files(&spec.join("paths")).iter().map(|path| json(path)).collect();
        Self { root, operations }
    }

    /// The schemas of all components and of all bodies that operations answer with.
    pub(crate) fn bodies(&self) -> Vec<Value> {
        let schemas = self.root["components"]["schemas"].as_object().into_iter().flatten();
        let components = schemas.map(|(name, _)| json!({ "$ref": format!("#/components/schemas/{name}") }));
        let of_operation = |operation: &Value| -> Vec<Value> {
            let responses = operation["responses"].as_object().into_iter().flatten();
            responses.filter_map(|(_, response)| self.body(response)).collect()
        };
        let answers = self.operations.iter().flat_map(of_operation);
        let distinct: BTreeMap<String, Value> = components.chain(answers).map(|it| (it.to_string(), it)).collect();
        distinct.into_values().collect()
    }

    fn body(&self, response: &Value) -> Option<Value> {
        let body = &self.follow(response)["content"]["application/json"]["schema"];
        Some(body.clone()).filter(Value::is_object)
    }

    /// What is behind any references. They all stay within the components.
    pub(crate) fn follow<'v>(&'v self, mut value: &'v Value) -> &'v Value {
        while let Some(reference) = value["$ref"].as_str() {
            let pointer = reference.trim_start_matches('#');
            value = self.root.pointer(pointer).expect("spec/ is without fault");
        }
        value
    }

    /// Schema Objects of OpenAPI 3.0 are near to JSON Schema's draft 4; `nullable` is lifted already.
    pub(crate) fn validator(&self, schema: &Value) -> Validator {
        let mut root = self.root.clone();
        root["allOf"] = json!([schema]);
        let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(false);
        options.build(&root).expect("the schemas are of draft 4")
    }
}

/// All JSON files below a folder, sorted.
fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).expect("spec/ can be read").map(|entry| entry.expect("spec/ can be read").path());
    let sorted: BTreeSet<PathBuf> = entries.collect();
    sorted.into_iter().flat_map(|path| if path.is_dir() { json_files(&path) } else { vec![path] }).collect()
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("spec/ can be read");
    serde_json::from_str(&text).expect("spec/ is JSON")
}

/// An override of `spec/opbind.toml`. The models follow the corrected description, and so do the values. A kind that is not
/// here yet is an error of the test.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    at: String,
    #[serde(default)]
    optional: Vec<String>,
    #[serde(default)]
    rename: BTreeMap<String, String>,
    #[serde(rename = "because")]
    _because: String,
}

fn corrections(path: &Path) -> Vec<Correction> {
    #[derive(Deserialize)]
    struct Table {
        #[serde(default, rename = "override")]
        corrections: Vec<Correction>,
    }
    let text = fs::read_to_string(path).expect("spec/opbind.toml can be read");
    toml::from_str::<Table>(&text).expect("the kinds of overrides that Correction has").corrections
}

impl Correction {
    fn apply(&self, root: &mut Value) {
        let schema = root.pointer_mut(&self.at).expect("overrides of other things than schemas are not known here");
        if let Some(required) = schema["required"].as_array_mut() {
            required.retain(|name| !self.optional.iter().any(|optional| name == optional));
        }
        let properties = schema["properties"].as_object_mut().expect("a schema with properties");
        for (wrong, right) in &self.rename {
            let property = properties.remove(wrong).expect("an override that applies");
            properties.insert(right.clone(), property);
        }
    }
}

/// `nullable: true` beside a `type` (OpenAPI 3.0.3, section 4.7.24.1), said as draft 4 says it.
fn admit_null(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(admit_null),
        Value::Object(members) => {
            members.values_mut().for_each(admit_null);
            if members.remove("nullable") == Some(Value::Bool(true)) {
                let ty = members["type"].take();
                members.insert("type".to_owned(), json!([ty, "null"]));
                if let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut) {
                    values.push(Value::Null);
                }
            }
        }
        _ => {}
    }
}
