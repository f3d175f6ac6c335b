//! The Reference Object (OpenAPI 3.1, section 4.8.23): from `$ref` to what it points at.

use super::reader::{Cursor, Reader};
use crate::diagnostics::{At, Diagnostic};

/// A chain longer than this is a mistake, whatever it leads to.
const LONGEST_CHAIN: usize = 100;

/// The target of one `$ref`, or `None` after reporting why there is none.
pub(super) fn target<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, reference: &str) -> Option<Cursor<'d>> {
    match reader.document.resolve(at.place.file, reference) {
        Ok((file, pointer, node)) => Some(Cursor { node, place: crate::source::Place { file, pointer } }),
        Err(problem) => {
            let place = at.place.push("$ref");
            let message = format!("unresolved reference \"{reference}\": {problem}");
            let help = "correct the reference, or add what it points at";
            reader.report(Diagnostic::error("dangling-ref", At::Place(place), message).help(help));
            None
        }
    }
}

/// What stands at `at` once all references are followed: for every kind of object but schemas, whose references
/// have a meaning of their own. `None` after reporting a dangling or circular chain.
pub(super) fn follow<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<Cursor<'d>> {
    let start = at.clone();
    let mut at = at;
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = at.node.as_object().and_then(|object| object.get("$ref")?.as_str()) else {
            return Some(at);
        };
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
        let Some(reference) = at.node.as_object().and_then(|object| object.get("$ref")?.as_str()) else {
            return Some(at);
        };
        let (file, pointer, node) = reader.document.resolve(at.place.file, reference).ok()?;
        at = Cursor { node, place: crate::source::Place { file, pointer } };
    }
    None
}
