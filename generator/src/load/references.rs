//! The references of a description to other files: found, and rewritten for another folder.

use std::borrow::Cow;

use super::relative::{Reference, folder_of, join, relative_to};
use crate::source::{Node, Object};

/// How files are recognized in a mapping, whose values may also be bare names of schemas.
const EXTENSIONS: [&str; 3] = [".json", ".yaml", ".yml"];

/// As many bytes of a mapping are looked at before it is decided whether to read the file twice.
const MAPPING_LENGTH: usize = 4096;

/// False only if `text` surely has no `$ref` to another file. Saves reading most files twice.
pub(super) fn may_leave(text: &str) -> bool {
    let is_inner = |after: &str| {
        let value =
            after.trim_start_matches(|character: char| character.is_whitespace() || "\"':>|-+".contains(character));
        value.starts_with('#')
    };
    text.match_indices("$ref").any(|(at, name)| text.get(at + name.len()..).is_some_and(|after| !is_inner(after)))
        || text.match_indices("mapping").any(|(at, _)| may_map_to_file(text.as_bytes().get(at..).unwrap_or_default()))
}

/// False only if a discriminator's mapping that begins here surely names no file; looks as far as such mappings are long.
fn may_map_to_file(text: &[u8]) -> bool {
    let near = text.get(..MAPPING_LENGTH).unwrap_or(text);
    EXTENSIONS.iter().any(|extension| near.windows(extension.len()).any(|bytes| bytes == extension.as_bytes()))
}

/// Calls `found` with every reference in `node` that is not inside its own document: `$ref` (OpenAPI 3.1, section 4.8.23)
/// and the values of `discriminator.mapping` that are file names (section 4.8.25).
pub(super) fn for_each_outer<'n>(node: &'n Node<'_>, found: &mut dyn FnMut(&'n str)) {
    match node {
        Node::Array(elements) => elements.iter().for_each(|element| for_each_outer(element, found)),
        Node::Object(object) => {
            for (name, value) in object.iter() {
                match value.as_str() {
                    Some(text) if name == "$ref" && is_outer(text) => found(text),
                    _ => for_each_outer(value, found),
                }
            }
            mapping(object).filter(|text| names_a_file(text)).for_each(found);
        }
        _ => {}
    }
}

/// Rewrites the outer references of a file in `from` for a file in `to`, so that they lead to the same files.
pub(super) fn rebase(node: &mut Node<'_>, from: &str, to: &str) {
    match node {
        Node::Array(elements) => elements.iter_mut().for_each(|element| rebase(element, from, to)),
        Node::Object(object) => {
            for (name, value) in object.iter_mut() {
                match value {
                    Node::String(text) if name == "$ref" => rebase_text(text, from, to),
                    Node::Object(discriminator) if name == "discriminator" => rebase_mapping(discriminator, from, to),
                    _ => rebase(value, from, to),
                }
            }
        }
        _ => {}
    }
}

fn rebase_mapping(discriminator: &mut Object<'_>, from: &str, to: &str) {
    let mapping = discriminator.iter_mut().find(|(name, _)| *name == "mapping");
    let Some((_, Node::Object(mapping))) = mapping else {
        return;
    };
    for (_, value) in mapping.iter_mut() {
        if let Node::String(text) = value
            && names_a_file(text)
        {
            rebase_text(text, from, to);
        }
    }
}

fn rebase_text(text: &mut Cow<'_, str>, from: &str, to: &str) {
    let reference = Reference::new(text);
    let leads_nowhere = reference.target.is_empty() || reference.is_remote() || reference.target.starts_with('/');
    if leads_nowhere || from == to {
        return;
    }
    // The encoding is kept: only whole segments are added and taken away.
    let target = relative_to(&join(from, reference.target), to);
    let fragment = if text.contains('#') { format!("#{}", reference.fragment) } else { String::new() };
    *text = Cow::Owned(target + &fragment);
}

fn mapping<'n>(object: &'n Object<'_>) -> impl Iterator<Item = &'n str> {
    let mapping = object.get("discriminator").and_then(|discriminator| discriminator.get("mapping")?.as_object());
    mapping.into_iter().flat_map(Object::iter).filter_map(|(_, value)| value.as_str())
}

fn is_outer(reference: &str) -> bool {
    !Reference::new(reference).target.is_empty()
}

/// A mapping's value may be the bare name of a schema, which no one can tell from a file without an extension.
fn names_a_file(value: &str) -> bool {
    let target = Reference::new(value).target;
    !folder_of(target).is_empty() || EXTENSIONS.iter().any(|extension| target.ends_with(extension))
}
