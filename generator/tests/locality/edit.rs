//! Edits, as people make them.

use crate::chance::Chance;
use crate::described::Described;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What was done, and what it is about.
pub(crate) struct Edit {
    pub(crate) kind: &'static str,
    /// The objects whose files may differ, by their pointers.
    pub(crate) objects: BTreeSet<String>,
    /// Whether something came or went, so that an index may differ.
    pub(crate) indexed: bool,
}

impl Edit {
    /// Whether a file may differ: it is that of an object, or of an index where something came or went.
    pub(crate) fn is_about(&self, path: &str, origin: Option<&str>) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_index = name == "mod.rs" || name == "README.md" || name.starts_with("index-") || path == "src/lib.rs";
        let is_lock = path == "opbind.lock";
        let pointer = origin.and_then(|origin| origin.strip_prefix('#')).unwrap_or_default();
        let is_its = self.objects.iter().any(|object| pointer == object || pointer.starts_with(&format!("{object}/")));
        is_its || is_lock || (self.indexed && is_index)
    }
}

type Make = fn(&mut Described, &mut Chance) -> Option<Edit>;

const EDITS: &[Make] = &[
    add_property,
    remove_property,
    describe_property,
    require_property,
    make_nullable,
    add_value,
    remove_value,
    describe_schema,
    add_schema,
    remove_unused_schema,
    add_operation,
    remove_operation,
    describe_operation,
    deprecate_operation,
    add_parameter,
    describe_parameter,
    add_response,
    describe_tag,
];

/// One random edit; none where there is nothing of the kind to edit.
pub(crate) fn make(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let make = chance.one(EDITS)?;
    make(described, chance)
}

fn edited(kind: &'static str, described: &Described, pointer: &str) -> Option<Edit> {
    Some(Edit { kind, objects: described.repeating(pointer), indexed: false })
}

fn indexed(edit: Option<Edit>) -> Option<Edit> {
    edit.map(|edit| Edit { indexed: true, ..edit })
}

/// A component that is an object with properties of its own.
fn schema_with(described: &mut Described, chance: &mut Chance, member: &str) -> Option<String> {
    let schemas = described.components("schemas");
    let mut fitting = Vec::new();
    for pointer in schemas {
        let is_fitting = described.at(&pointer).is_some_and(|schema| {
            let count = |value: &Value| value.as_object().map(Map::len).or(value.as_array().map(Vec::len)).unwrap_or(0);
            schema.get(member).map(count).unwrap_or(0) > 1
        });
        fitting.extend(is_fitting.then_some(pointer));
    }
    chance.one(&fitting).cloned()
}

/// A property of a component that is written there and no reference, by the component and its own name.
fn property(described: &mut Described, chance: &mut Chance) -> Option<(String, String)> {
    let pointer = schema_with(described, chance, "properties")?;
    let properties = described.at(&format!("{pointer}/properties"))?;
    let plain = |schema: &Value| schema.get("type").is_some_and(Value::is_string) && schema.get("$ref").is_none();
    let names: Vec<String> =
        properties.iter().filter(|(_, schema)| plain(schema)).map(|(name, _)| name.clone()).collect();
    Some((pointer, chance.one(&names)?.clone()))
}

fn add_property(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = schema_with(described, chance, "properties")?;
    let ty = ["string", "integer", "boolean"][chance.below(3)];
    described.at(&format!("{pointer}/properties"))?.insert("zz_added".into(), json!({ "type": ty }));
    edited("add-property", described, &pointer)
}

fn remove_property(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let (pointer, name) = property(described, chance)?;
    described.at(&format!("{pointer}/properties"))?.remove(&name);
    if let Some(Value::Array(required)) = described.at(&pointer)?.get_mut("required") {
        required.retain(|it| it.as_str() != Some(&name));
    }
    // What it was of may be used by no operation any more, which the index says.
    indexed(edited("remove-property", described, &pointer))
}

fn describe_property(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let (pointer, name) = property(described, chance)?;
    let schema = described.at(&format!("{pointer}/properties"))?.get_mut(&name)?.as_object_mut()?;
    schema.insert("description".into(), json!("What was said anew."));
    edited("describe-property", described, &pointer)
}

fn require_property(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let (pointer, name) = property(described, chance)?;
    let required = described.at(&pointer)?.entry("required").or_insert_with(|| json!([])).as_array_mut()?;
    match required.iter().position(|it| it.as_str() == Some(&name)) {
        Some(at) => drop(required.remove(at)),
        None => required.push(json!(name)),
    }
    edited("require-property", described, &pointer)
}

fn make_nullable(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let (pointer, name) = property(described, chance)?;
    let is_old = described.value().get("openapi").and_then(Value::as_str).is_some_and(|it| it.starts_with("3.0"));
    let schema = described.at(&format!("{pointer}/properties"))?.get_mut(&name)?.as_object_mut()?;
    if is_old {
        schema.insert("nullable".into(), json!(true));
    } else {
        let ty = schema.get("type")?.clone();
        schema.insert("type".into(), json!([ty, "null"]));
    }
    edited("make-nullable", described, &pointer)
}

fn add_value(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = schema_with(described, chance, "enum")?;
    let values = described.at(&pointer)?.get_mut("enum")?.as_array_mut()?;
    let value = if values.first()?.is_string() { json!("zz added") } else { json!(987_654) };
    values.push(value);
    edited("add-value", described, &pointer)
}

fn remove_value(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = schema_with(described, chance, "enum")?;
    let values = described.at(&pointer)?.get_mut("enum")?.as_array_mut()?;
    values.remove(chance.below(values.len()));
    edited("remove-value", described, &pointer)
}

fn describe_schema(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.components("schemas"))?.clone();
    described.at(&pointer)?.insert("description".into(), json!("What was said anew."));
    edited("describe-schema", described, &pointer)
}

fn add_schema(described: &mut Described, _: &mut Chance) -> Option<Edit> {
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    described.at("/components/schemas")?.insert("zz-added".into(), schema);
    indexed(edited("add-schema", described, "/components/schemas/zz-added"))
}

fn remove_unused_schema(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let text = described.value().to_string();
    let is_unused = |pointer: &String| !text.contains(&format!("\"#{pointer}"));
    let unused: Vec<String> = described.components("schemas").into_iter().filter(is_unused).collect();
    let pointer = chance.one(&unused)?.clone();
    let name = pointer.rsplit('/').next()?.replace("~1", "/").replace("~0", "~");
    // A discriminator may name it.
    if text.matches(&format!("\"{name}\"")).count() > 1 {
        return None;
    }
    let edit = indexed(edited("remove-schema", described, &pointer));
    described.at("/components/schemas")?.remove(&name);
    edit
}

fn add_operation(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.operations())?.clone();
    let tags = described.at(&pointer)?.get("tags").cloned().unwrap_or(json!(["zz"]));
    let operation =
        json!({ "tags": tags, "operationId": "zz/added", "responses": { "204": { "description": "Done." } } });
    described.at("/paths")?.insert("/zz/added".into(), json!({ "get": operation }));
    indexed(edited("add-operation", described, "/paths/~1zz~1added/get"))
}

fn remove_operation(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.operations())?.clone();
    let (item, method) = pointer.rsplit_once('/')?;
    let id = described.at(&pointer)?.get("operationId").and_then(Value::as_str).unwrap_or("no id at all").to_owned();
    described.at(item)?.remove(method);
    // Links name operations.
    if described.value().to_string().contains(&format!("\"{id}\"")) {
        return None;
    }
    indexed(edited("remove-operation", described, &pointer))
}

fn describe_operation(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.operations())?.clone();
    described.at(&pointer)?.insert("summary".into(), json!("What was said anew"));
    edited("describe-operation", described, &pointer)
}

fn deprecate_operation(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.operations())?.clone();
    described.at(&pointer)?.insert("deprecated".into(), json!(true));
    edited("deprecate-operation", described, &pointer)
}

fn add_parameter(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.operations())?.clone();
    let parameter = json!({ "name": "zz_added", "in": "query", "schema": { "type": "integer" } });
    described.at(&pointer)?.entry("parameters").or_insert_with(|| json!([])).as_array_mut()?.push(parameter);
    edited("add-parameter", described, &pointer)
}

fn describe_parameter(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.components("parameters"))?.clone();
    described.at(&pointer)?.insert("description".into(), json!("What was said anew."));
    let mut edit = edited("describe-parameter", described, &pointer)?;
    // Those of a Path Item are those of its operations.
    let operations = described.operations();
    let shared = |operation: &String| {
        let item = operation.rsplit_once('/').and_then(|(item, _)| described.value().pointer(item));
        let parameters = item.and_then(|item| item.get("parameters")).map(Value::to_string).unwrap_or_default();
        parameters.contains(&format!("\"#{pointer}\""))
    };
    edit.objects.extend(operations.into_iter().filter(shared));
    Some(edit)
}

fn add_response(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&described.operations())?.clone();
    let responses = described.at(&format!("{pointer}/responses"))?;
    responses.insert("418".into(), json!({ "description": "I'm a teapot" }));
    edited("add-response", described, &pointer)
}

fn describe_tag(described: &mut Described, chance: &mut Chance) -> Option<Edit> {
    let tags = described.at("")?.get_mut("tags")?.as_array_mut()?;
    let index = chance.below(tags.len());
    tags.get_mut(index)?.as_object_mut()?.insert("description".into(), json!("What was said anew."));
    Some(Edit { kind: "describe-tag", objects: BTreeSet::new(), indexed: true })
}
