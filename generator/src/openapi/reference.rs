//! The Reference Object (OpenAPI 3.1, section 4.8.23): from `$ref` to what it points at.

use super::reader::{Cursor, Members, Reader};
use crate::diagnostics::{At, Diagnostic};
use crate::load::{Document, ReferenceProblem};
use crate::source::Place;

/// A chain longer than this is a mistake, whatever it leads to.
const LONGEST_CHAIN: usize = 100;

/// The target of one `$ref`, or `None` after reporting why there is none.
pub(super) fn target<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, reference: &str) -> Option<Cursor<'d>> {
    match reader.document.resolve_at(&at.place, reference) {
        Ok((file, pointer, node)) => Some(Cursor { node, place: Place { file, pointer } }),
        Err(problem) => {
            let at = At::Place(at.place.push("$ref"));
            reader.report(unresolved(reader.document, at, reference, &problem));
            None
        }
    }
}

/// A reference into the network is right where it stands, and so is one of an operation document, which brings along only what its
/// operation refers to: that they are not followed is a loss and no mistake.
pub(super) fn unresolved(document: &Document<'_>, at: At, reference: &str, problem: &ReferenceProblem) -> Diagnostic {
    if *problem == ReferenceProblem::Remote {
        let message = format!("\"{reference}\" is on the network and not fetched: it is read as if it said nothing");
        let help = "save the document, and give its file too, with this address as its `$id` or `$self`";
        return Diagnostic::warning("remote-ref", at, message).help(help);
    }
    if document.asked().is_some() {
        let instead = if reference.contains("schemas/") { "any JSON value stands for it" } else { "it is left out" };
        let message = format!("\"{reference}\" is missing: {instead}");
        let help = "give a document that has it, or a description or folder of components with `--store`";
        return Diagnostic::warning("dangling-ref", at, message).help(help);
    }
    let message = format!("unresolved reference \"{reference}\": {problem}");
    Diagnostic::error("dangling-ref", at, message).help("correct the reference, or add what it points at")
}

/// The reference that an object is, if it is one.
fn stated<'d>(at: &Cursor<'d>) -> Option<&'d str> {
    at.node.as_object()?.get("$ref")?.as_str()
}

/// What stands at `at` once all references are followed: for every kind of object but schemas, whose references
/// have a meaning of their own. `None` after reporting a dangling or circular chain.
pub(super) fn follow<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<Cursor<'d>> {
    let start = at.clone();
    let mut at = at;
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = stated(&at) else { return Some(at) };
        at = target(reader, &at, reference)?;
    }
    let message = "this reference leads back to itself, so there is nothing it stands for".to_owned();
    let at = At::Place(start.place.push("$ref"));
    reader
        .report(Diagnostic::error("circular-ref", at, message).help("point one reference of the circle at an object"));
    None
}

/// What stands behind all references, for who only looks: nothing is reported, which is left to who reads it.
pub(super) fn behind<'d>(reader: &Reader<'d>, at: &Cursor<'d>) -> Option<Cursor<'d>> {
    let mut at = at.clone();
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = stated(&at) else { return Some(at) };
        let (file, pointer, node) = reader.document.resolve_at(&at.place, reference).ok()?;
        at = Cursor { node, place: Place { file, pointer } };
    }
    None
}

/// What the `$ref` of a schema leads to, or else its `$dynamicRef`; `None` if there is none, or after reporting why it is
/// nothing.
pub(super) fn of_schema<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, members: &Members<'d>) -> Option<Cursor<'d>> {
    // A property *named* `$ref` is an object, and so not a reference.
    let (reference, is_dynamic) = match members.get("$ref") {
        Some(reference) => (reference, false),
        None => (members.get("$dynamicRef")?, true),
    };
    let target = target(reader, at, reference.node.as_str()?)?;
    if is_circular(reader, at, &target) {
        let message = "this reference leads back to itself: it stands for nothing, and is read as if it were absent";
        reader.warn("circular-ref", &reference, message.to_owned());
        return None;
    }
    if is_dynamic {
        // JSON Schema 2020-12, Core, section 8.2.3.2: who refers to a schema may redirect those in it; a type cannot.
        let message = "a `$dynamicRef` is read as what it leads to here, whoever refers to this schema";
        reader.report(Diagnostic::note("dynamic-ref", &reference.place, message));
    }
    Some(target)
}

/// True if following references from the one at `start`, which leads to `target`, comes back to it: then it stands for nothing.
fn is_circular<'d>(reader: &Reader<'d>, start: &Cursor<'d>, target: &Cursor<'d>) -> bool {
    let mut at = target.clone();
    for _ in 0..LONGEST_CHAIN {
        if std::ptr::eq(at.node, start.node) {
            return true;
        }
        let next = stated(&at).and_then(|reference| reader.document.resolve_at(&at.place, reference).ok());
        let Some((file, pointer, node)) = next else { return false };
        at = Cursor { node, place: Place { file, pointer } };
    }
    false
}
