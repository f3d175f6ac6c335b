//! Schema Objects that admit more than they say: another type, `null`, another value, a wider format.
//!
//! A schema is changed where it stands as long as its own keywords can say it, so that pointers into it and what is
//! documented beside it stay. Only what cannot, such as a `$ref`, becomes an alternative (`anyOf`).

use crate::source::{Node, Object};
use std::borrow::Cow;

/// The types of JSON Schema (2020-12 Validation, section 6.1.1).
pub(super) const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];

/// What applies to the values of all alternatives alike, and is read there by people.
const ANNOTATIONS: [&str; 2] = ["description", "deprecated"];

/// Keywords beside which a union is no longer just one of several.
const BINDING: [&str; 6] = ["type", "enum", "const", "$ref", "allOf", "properties"];

/// Admits values of one more type. False where the schema said so already, or says nothing at all of types.
pub(super) fn admit<'s>(node: &mut Node<'s>, simple: &'static str) -> bool {
    let Node::Object(schema) = node else { return false };
    if admits(schema, simple) || !BINDING.iter().chain(&["anyOf", "oneOf"]).any(|key| schema.contains(key)) {
        return false;
    }
    let listed = schema.contains("enum") || schema.contains("const");
    if schema.contains("type") && !listed {
        add_type(schema, simple);
    } else if simple == "null" && schema.contains("enum") {
        add_values(schema, vec![Node::Null]);
        add_type(schema, simple);
    } else if let Some(alternatives) = union(schema) {
        push(alternatives, of_type(simple));
    } else {
        wrap(node, simple);
    }
    true
}

/// Whether a schema, without a look behind references, says that it admits values of the type.
fn admits(schema: &Object<'_>, simple: &str) -> bool {
    let of_type = |schema: &Object<'_>| match schema.get("type") {
        Some(Node::Array(types)) => types.iter().any(|it| it.as_str() == Some(simple)),
        stated => stated.and_then(Node::as_str) == Some(simple),
    };
    let is_bare = |node: &Node<'_>| node.as_object().is_some_and(|it| of_type(it) && !it.contains("enum"));
    let alternatives = ["anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array());
    let flags = ["nullable", "x-nullable"].into_iter().filter_map(|key| schema.get(key)?.as_bool());
    let listed = schema.get("enum").and_then(Node::as_array);
    match simple {
        "null" if flags.into_iter().any(|flag| flag) => true,
        "null" if listed.is_some_and(|values| values.iter().any(Node::is_null)) => true,
        _ if of_type(schema) => listed.is_none() && !schema.contains("const"),
        _ => alternatives.flatten().any(is_bare),
    }
}

fn add_type(schema: &mut Object<'_>, simple: &'static str) {
    match schema.get_mut("type") {
        Some(Node::Array(types)) => {
            *types = types.iter().cloned().chain([Node::String(simple.into())]).collect();
        }
        Some(stated) => {
            let first = std::mem::replace(stated, Node::Null);
            *stated = Node::Array([first, Node::String(simple.into())].into());
        }
        None => {}
    }
}

/// The alternatives of a schema that is nothing but a union.
fn union<'o, 's>(schema: &'o mut Object<'s>) -> Option<&'o mut Node<'s>> {
    if BINDING.iter().any(|key| schema.contains(key)) || (schema.contains("anyOf") && schema.contains("oneOf")) {
        return None;
    }
    let key = if schema.contains("anyOf") { "anyOf" } else { "oneOf" };
    schema.get_mut(key).filter(|node| node.as_array().is_some())
}

fn push<'s>(list: &mut Node<'s>, more: Node<'s>) {
    let known = list.as_array().unwrap_or_default();
    *list = Node::Array(known.iter().cloned().chain([more]).collect());
}

fn of_type<'s>(simple: &'static str) -> Node<'s> {
    Node::Object(Object::new(vec![("type".into(), Node::String(simple.into()))]))
}

fn wrap(node: &mut Node<'_>, simple: &'static str) {
    let inner = std::mem::replace(node, Node::Null);
    let kept = |key: &'static str| Some((Cow::Borrowed(key), inner.get(key)?.clone()));
    let mut members: Vec<_> = ANNOTATIONS.into_iter().filter_map(kept).collect();
    members.push(("anyOf".into(), Node::Array([inner, of_type(simple)].into())));
    *node = Node::Object(Object::new(members));
}

/// Lists more values. False where there is no list, or they are all in it.
pub(super) fn add_values<'s>(schema: &mut Object<'s>, values: Vec<Node<'s>>) -> bool {
    let (key, known) = match (schema.get("enum"), schema.get("const")) {
        (Some(listed), _) => ("enum", listed.as_array().unwrap_or_default().to_vec()),
        (None, Some(only)) => ("const", vec![only.clone()]),
        (None, None) => return false,
    };
    let new: Vec<Node<'s>> = values.into_iter().filter(|value| !known.contains(value)).collect();
    let changes = !new.is_empty();
    let listed = Node::Array(known.into_iter().chain(new).collect());
    let members = std::mem::replace(schema, Object::new(Vec::new())).into_members();
    let listed = members.into_iter().map(|(name, node)| match name == key {
        true => ("enum".into(), listed.clone()),
        false => (name, node),
    });
    *schema = Object::new(listed.collect());
    changes
}

/// States another format. False where it is the one that is stated.
pub(super) fn set_format(schema: &mut Object<'_>, format: &str) -> bool {
    if schema.get("format").and_then(Node::as_str) == Some(format) {
        return false;
    }
    let members = std::mem::replace(schema, Object::new(Vec::new())).into_members();
    let mut members: Vec<_> = members.into_iter().filter(|(name, _)| name != "format").collect();
    members.push(("format".into(), Node::String(Cow::Owned(format.to_owned()))));
    *schema = Object::new(members);
    true
}
