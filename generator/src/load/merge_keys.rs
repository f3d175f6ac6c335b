//! YAML's merge keys (<https://yaml.org/type/merge.html>): `<<: *defaults` takes over the members of another mapping.

use std::borrow::Cow;

use crate::source::{Node, Object};

const MERGE_KEY: &str = "<<";

/// `node` with the members of its merge keys in their places. Own members win over merged ones, earlier over later ones.
pub(super) fn with_merged_keys<'s>(node: Node<'s>, text: &str) -> Node<'s> {
    if text.contains(MERGE_KEY) { merged(node) } else { node }
}

fn merged(node: Node<'_>) -> Node<'_> {
    match node {
        Node::Array(elements) => Node::Array(elements.into_vec().into_iter().map(merged).collect()),
        Node::Object(object) => {
            let members = object.into_members().into_iter().map(|(name, value)| (name, merged(value))).collect();
            Node::Object(Object::new(merged_members(members)))
        }
        other => other,
    }
}

fn merged_members<'s>(mut members: Vec<(Cow<'s, str>, Node<'s>)>) -> Vec<(Cow<'s, str>, Node<'s>)> {
    let is_merge = |(name, value): &(Cow<'_, str>, Node<'_>)| {
        name == MERGE_KEY && matches!(value, Node::Object(_) | Node::Array(_))
    };
    let Some(at) = members.iter().position(is_merge) else {
        return members;
    };
    let (_, value) = members.remove(at);
    let mut taken: Vec<(Cow<'s, str>, Node<'s>)> = Vec::new();
    for (name, value) in mergeable(value) {
        if !members.iter().chain(&taken).any(|(own, _)| *own == name) {
            taken.push((name, value));
        }
    }
    members.splice(at..at, taken);
    members
}

/// The members of a mapping, or of the mappings of a sequence in their order.
fn mergeable<'s>(value: Node<'s>) -> Vec<(Cow<'s, str>, Node<'s>)> {
    match value {
        Node::Object(object) => object.into_members(),
        Node::Array(elements) => elements.into_vec().into_iter().flat_map(mergeable).collect(),
        _ => Vec::new(),
    }
}
