//! Where two values begin to differ.

use crate::source::{Node, Pointer};

/// The pointer to the first value in `this` that is not in `other`, or not the same there; the root where they are equal, or where only `other` has
/// more.
pub(super) fn first_difference(this: &Node<'_>, other: &Node<'_>) -> Pointer {
    let inside = |name: &str, this: &Node<'_>, other: Option<&Node<'_>>| {
        let rest = other.map_or_else(Pointer::root, |other| first_difference(this, other));
        Pointer::from_segments([name]).join(&rest)
    };
    match (this, other) {
        (Node::Object(these), Node::Object(others)) => {
            let differing = these.iter().find(|(name, value)| others.get(name) != Some(value));
            differing.map_or_else(Pointer::root, |(name, value)| inside(name, value, others.get(name)))
        }
        (Node::Array(these), Node::Array(others)) => {
            let differing = these.iter().enumerate().find(|(index, value)| others.get(*index) != Some(value));
            differing.map_or_else(Pointer::root, |(index, value)| inside(&index.to_string(), value, others.get(index)))
        }
        _ => Pointer::root(),
    }
}
