//! What is typed in a component: what it says but for words to people, so that it is found again under another name.

use super::Digest;
use crate::load::Document;
use crate::source::{Node, Place, Pointer};
use std::fmt::Write;

/// What says nothing of the type.
const WORDS: [&str; 8] =
    ["title", "description", "summary", "example", "examples", "default", "externalDocs", "$comment"];

/// Members whose own members are called by the description, not by the specification.
const NAMED: [&str; 6] = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "content"];

/// Members whose values are values.
const VALUES: [&str; 2] = ["enum", "const"];

/// A digest of what is typed in the component at this place, which does not depend on what the component is called.
pub(crate) fn digest(document: &Document<'_>, origin: &str) -> Digest {
    let (file, pointer) = origin.split_once('#').unwrap_or(("", origin));
    let place = document.file_named(file).zip(Pointer::parse(pointer).ok());
    let node = place.and_then(|(file, pointer)| document.node(&Place::new(file, pointer)));
    let mut text = String::new();
    if let Some(node) = node {
        schema(node, origin, &mut text);
    }
    Digest::of(text.as_bytes())
}

fn schema(node: &Node<'_>, own: &str, to: &mut String) {
    match node {
        Node::Object(object) => {
            let mut members: Vec<(&str, &Node<'_>)> = object.iter().filter(|(key, _)| is_typed(key)).collect();
            members.sort_by_key(|(key, _)| *key);
            to.push('{');
            members.into_iter().for_each(|(key, value)| member(key, value, own, to));
            to.push('}');
        }
        Node::Array(items) => {
            to.push('[');
            items.iter().for_each(|item| schema(item, own, to));
            to.push(']');
        }
        other => value(other, own, to),
    }
}

fn is_typed(key: &str) -> bool {
    !WORDS.contains(&key) && !key.starts_with("x-")
}

fn member(key: &str, node: &Node<'_>, own: &str, to: &mut String) {
    let _ = write!(to, "{key:?}:"); // Writing to a string does not fail.
    match node {
        Node::Object(members) if NAMED.contains(&key) => {
            to.push('{');
            for (name, inner) in members.iter() {
                let _ = write!(to, "{name:?}:");
                schema(inner, own, to);
            }
            to.push('}');
        }
        node if VALUES.contains(&key) => value(node, own, to),
        node => schema(node, own, to),
    }
    to.push(',');
}

/// A value as it is, but for a reference of the component to itself.
fn value(node: &Node<'_>, own: &str, to: &mut String) {
    match node.as_str() {
        Some(text) if text == own || text.strip_prefix(own).is_some_and(|rest| rest.starts_with('/')) => {
            let _ = write!(to, "#{:?},", text.strip_prefix(own));
        }
        _ => {
            let _ = write!(to, "{},", node.to_json());
        }
    }
}
