//! A description as JSON, and which of its objects say what another one says.

use serde_json::{Map, Value};
use std::collections::BTreeSet;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(crate) struct Described(Value);

impl Described {
    pub(crate) fn new(value: Value) -> Self {
        Self(value)
    }

    pub(crate) fn value(&self) -> &Value {
        &self.0
    }

    pub(crate) fn at(&mut self, pointer: &str) -> Option<&mut Map<String, Value>> {
        self.0.pointer_mut(pointer)?.as_object_mut()
    }

    /// The pointers of the components of a kind.
    pub(crate) fn components(&self, kind: &str) -> Vec<String> {
        let members = self.0.pointer(&format!("/components/{kind}")).and_then(Value::as_object);
        members.into_iter().flat_map(Map::keys).map(|key| format!("/components/{kind}/{}", escaped(key))).collect()
    }

    /// The pointers of the operations.
    pub(crate) fn operations(&self) -> Vec<String> {
        let paths = self.0.get("paths").and_then(Value::as_object);
        let items = paths.into_iter().flatten().filter_map(|(path, item)| Some((path, item.as_object()?)));
        let operation = |path: &str, item: &Map<String, Value>| -> Vec<String> {
            let methods = item.keys().filter(|key| METHODS.contains(&key.as_str()));
            methods.map(|method| format!("/paths/{}/{method}", escaped(path))).collect()
        };
        items.flat_map(|(path, item)| operation(path, item)).collect()
    }

    /// The objects with files of their own: schemas and other components, operations, webhooks.
    fn objects(&self) -> Vec<String> {
        let webhooks = self.0.get("webhooks").and_then(Value::as_object);
        let webhooks = webhooks.into_iter().flat_map(Map::keys).map(|key| format!("/webhooks/{}", escaped(key)));
        let kinds = ["schemas", "parameters", "responses", "requestBodies", "headers", "callbacks", "pathItems"];
        kinds.iter().flat_map(|kind| self.components(kind)).chain(self.operations()).chain(webhooks).collect()
    }

    /// This object, and those that repeat in Rust what it says: what is made of it with `allOf` or beside a union, and what
    /// refers to a component that has no type of its own.
    pub(crate) fn repeating(&self, pointer: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::from([pointer.to_owned()]);
        loop {
            let objects = self.objects();
            let repeats = |object: &String| {
                let value = self.0.pointer(object);
                !all.contains(object) && value.is_some_and(|value| all.iter().any(|it| is_repeated(value, it, false)))
            };
            let more: Vec<String> = objects.into_iter().filter(repeats).collect();
            if more.is_empty() {
                return all;
            }
            all.extend(more);
        }
    }
}

/// Whether what `pointer` says is part of what is made of `value`.
fn is_repeated(value: &Value, pointer: &str, merged: bool) -> bool {
    match value {
        Value::Object(members) => {
            let refers =
                members.get("$ref").and_then(Value::as_str).is_some_and(|it| it.strip_prefix('#') == Some(pointer));
            let is_schema = pointer.starts_with("/components/schemas/");
            (refers && (merged || !is_schema))
                || members.iter().any(|(key, inner)| {
                    let merges = ["allOf", "oneOf", "anyOf", "if", "then", "else"].contains(&key.as_str());
                    is_repeated(inner, pointer, merges || (merged && key != "properties"))
                })
        }
        Value::Array(items) => items.iter().any(|inner| is_repeated(inner, pointer, merged)),
        _ => false,
    }
}

pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
