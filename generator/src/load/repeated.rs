//! Names that stand more than once in an object. RFC 8259, section 4, leaves open which counts; here the last one does.

use crate::diagnostics::{At, Diagnostic};
use crate::source::{Node, Pointer};

/// What is said of the member `pointer`, whose name is repeated.
pub(super) fn repeated_name(at: impl Into<At>, pointer: &Pointer) -> Diagnostic {
    let name = pointer.last().unwrap_or_default();
    let message = format!("the name {name:?} is repeated in its object: the last one counts");
    Diagnostic::warning("repeated-name", at, message)
}

/// The members of `node` and of what is in it whose names are repeated.
pub(super) fn repeated_members(node: &Node<'_>) -> Vec<Pointer> {
    let mut found = Vec::new();
    collect(node, &Pointer::root(), &mut found);
    found
}

fn collect(node: &Node<'_>, at: &Pointer, found: &mut Vec<Pointer>) {
    match node {
        Node::Array(elements) => {
            for (index, element) in elements.iter().enumerate().filter(|(_, element)| is_container(element)) {
                collect(element, &at.push_index(index), found);
            }
        }
        Node::Object(object) => {
            found.extend(object.repeated().iter().map(|name| at.push(name)));
            for (name, value) in object.iter().filter(|(_, value)| is_container(value)) {
                collect(value, &at.push(name), found);
            }
        }
        _ => {}
    }
}

fn is_container(node: &Node<'_>) -> bool {
    matches!(node, Node::Array(_) | Node::Object(_))
}
