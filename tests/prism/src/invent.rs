//! Values of schemas, made up from the schemas as they are written: nothing of this is shared with the generator.

use crate::text;
use opbind::load::Document;
use opbind::source::{Node, Place};
use serde_json::{Map, Value, json};

/// Objects within objects beyond this depth have what they must have only.
const DEEPEST: usize = 6;

/// How much a value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extent {
    /// What it cannot go without.
    Least,
    /// All that the schema names.
    All,
}

/// What makes values up.
pub(crate) struct Inventor<'a, 's> {
    pub(crate) document: &'a Document<'s>,
    /// Whether the schema at a place admits a value.
    pub(crate) admits: &'a dyn Fn(&Place, &Value) -> bool,
    pub(crate) extent: Extent,
}

impl Inventor<'_, '_> {
    /// A value of the schema at a place; one that the description shows, where that is one.
    pub(crate) fn value(&self, at: &Place, depth: usize) -> Value {
        let Some(node) = self.document.node(at) else { return json!("text") };
        if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            return match self.document.resolve_at(at, reference) {
                Ok((file, pointer, _)) if depth < 4 * DEEPEST => self.value(&Place::new(file, pointer), depth + 1),
                _ => Value::Null,
            };
        }
        let shown = shown(node).into_iter().find(|value| (self.admits)(at, value));
        shown.unwrap_or_else(|| self.combined(at, node, depth))
    }

    /// What the schema says by itself, and with it what the schemas say that it combines.
    fn combined(&self, at: &Place, node: &Node<'_>, depth: usize) -> Value {
        let mut value = if node.get("type").is_some() || node.get("properties").is_some() {
            self.own(at, node, &[], depth)
        } else {
            Value::Null
        };
        for index in 0..count(node, "allOf") {
            value = merged(value, self.value(&at.push("allOf").push_index(index), depth + 1));
        }
        let alternatives: Vec<Place> = ["oneOf", "anyOf"]
            .into_iter()
            .flat_map(|name| (0..count(node, name)).map(move |index| at.push(name).push_index(index)))
            .collect();
        let mut first = None;
        for place in &alternatives {
            let only = self.without_others(value.clone(), &alternatives, place, node);
            let whole = merged(self.with_required(at, node, place, only, depth), self.value(place, depth + 1));
            if (self.admits)(at, &whole) {
                return whole;
            }
            first.get_or_insert(whole);
        }
        match first.unwrap_or(value) {
            Value::Null if !admits_null(node) => json!("text"),
            value => value,
        }
    }

    /// An alternative may say only which members of the whole it requires.
    fn with_required(&self, at: &Place, node: &Node<'_>, alternative: &Place, value: Value, depth: usize) -> Value {
        let required = self.document.node(alternative).map(names).unwrap_or_default();
        if required.is_empty() || node.get("properties").is_none() {
            return value;
        }
        let mut own = self.own(at, node, &required, depth);
        if let Value::Object(members) = &mut own {
            members.retain(|name, _| required.contains(&name.as_str()));
        }
        merged(value, own)
    }

    /// Members that only other alternatives require could make the value one of those as well.
    fn without_others(&self, mut value: Value, alternatives: &[Place], chosen: &Place, node: &Node<'_>) -> Value {
        let required = |place: &Place| self.document.node(place).map(names).unwrap_or_default();
        let kept = [required(chosen), names(node)].concat();
        if let Value::Object(members) = &mut value {
            for name in alternatives.iter().flat_map(required).filter(|name| !kept.contains(name)) {
                members.remove(name);
            }
        }
        value
    }

    /// A value by the `type`.
    fn own(&self, at: &Place, node: &Node<'_>, required: &[&str], depth: usize) -> Value {
        match ty(node) {
            "boolean" => json!(true),
            "integer" | "number" => text::number(node),
            "array" => self.array(at, node, depth),
            "object" => self.object(at, node, required, depth),
            "null" => Value::Null,
            _ => Value::from(text::text(node)),
        }
    }

    fn array(&self, at: &Place, node: &Node<'_>, depth: usize) -> Value {
        let least = node.get("minItems").and_then(Node::as_u64).unwrap_or(0);
        let wanted = if self.extent == Extent::All && depth < DEEPEST { least.max(1) } else { least };
        let most = node.get("maxItems").and_then(Node::as_u64).unwrap_or(u64::MAX);
        (0..wanted.min(most)).map(|_| self.value(&at.push("items"), depth + 1)).collect()
    }

    fn object(&self, at: &Place, node: &Node<'_>, also: &[&str], depth: usize) -> Value {
        let required = names(node);
        let properties = node.get("properties").and_then(Node::as_object);
        let mut members = Map::new();
        for (name, property) in properties.into_iter().flat_map(|it| it.iter()) {
            let is_required = required.contains(&name) || also.contains(&name);
            let is_read_only = property.get("readOnly").and_then(Node::as_bool) == Some(true);
            if is_required || (self.extent == Extent::All && depth < DEEPEST && !is_read_only) {
                members.insert(name.to_owned(), self.value(&at.push("properties").push(name), depth + 1));
            }
        }
        for name in required.iter().chain(also).filter(|name| !members.contains_key(**name)).collect::<Vec<_>>() {
            members.insert((*name).to_owned(), json!("text"));
        }
        let least = node.get("minProperties").and_then(Node::as_u64).unwrap_or(0);
        if members.is_empty() && (least > 0 || self.extent == Extent::All) {
            self.additional(at, node, depth).into_iter().for_each(|value| {
                members.insert("key".to_owned(), value);
            });
        }
        self.fill(at, node, &mut members, least, depth);
        members.into()
    }

    /// Named members, until there are enough.
    fn fill(&self, at: &Place, node: &Node<'_>, members: &mut Map<String, Value>, least: u64, depth: usize) {
        let properties = node.get("properties").and_then(Node::as_object);
        for (name, _) in properties.into_iter().flat_map(|it| it.iter()) {
            if members.len() as u64 >= least {
                break;
            }
            if !members.contains_key(name) {
                members.insert(name.to_owned(), self.value(&at.push("properties").push(name), depth + 1));
            }
        }
    }

    /// A member that the schema does not name, where it says what such are.
    fn additional(&self, at: &Place, node: &Node<'_>, depth: usize) -> Option<Value> {
        match node.get("additionalProperties")? {
            Node::Bool(true) => Some(json!("text")),
            Node::Object(_) => Some(self.value(&at.push("additionalProperties"), depth + 1)),
            _ => None,
        }
    }
}

/// What the description shows as a value of the schema.
fn shown(node: &Node<'_>) -> Vec<Value> {
    let one = |name: &str| node.get(name).map(Node::to_json);
    let several = |name: &str| node.get(name).and_then(Node::as_array).into_iter().flatten().map(Node::to_json);
    let values = one("const").into_iter().chain(one("example")).chain(several("examples")).chain(one("default"));
    values.chain(several("enum")).filter(|value| !value.is_null() && text::is_of_format(node, value)).collect()
}

/// The first type that is not `null`.
fn ty<'n>(node: &'n Node<'_>) -> &'n str {
    let types = match node.get("type") {
        Some(Node::String(ty)) => vec![&**ty],
        Some(Node::Array(types)) => types.iter().filter_map(Node::as_str).collect(),
        _ if node.get("properties").is_some() => vec!["object"],
        _ if node.get("items").is_some() => vec!["array"],
        _ => vec!["string"],
    };
    types.iter().copied().find(|ty| *ty != "null").unwrap_or("null")
}

fn admits_null(node: &Node<'_>) -> bool {
    node.get("type").is_some() && ty(node) == "null"
}

fn names<'n>(node: &'n Node<'_>) -> Vec<&'n str> {
    node.get("required").and_then(Node::as_array).into_iter().flatten().filter_map(Node::as_str).collect()
}

fn count(node: &Node<'_>, name: &str) -> usize {
    node.get(name).and_then(Node::as_array).map_or(0, <[_]>::len)
}

/// Both at once: objects with the members of both; else the one that is there.
fn merged(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(mut members), Value::Object(more)) => {
            members.extend(more);
            members.into()
        }
        (Value::Null, value) => value,
        (value, _) => value,
    }
}
