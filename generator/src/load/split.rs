//! Taking what one needs from a description into reviewable files: chosen operations and all they refer to.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::Document;
use super::closure::{Needs, needs_of};
use super::layout::{METHODS, Part, file_paths};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::output::{Files, InvalidPath};
use crate::source::{Node, Object, Place, Pointer};

/// Members of the root that are about what is not chosen.
const LEFT_OUT: [&str; 4] = ["paths", "components", "webhooks", "x-webhooks"];

/// The chosen operations of `document` in the split layout ([`super::layout`]): each in its file, what else their Path Items
/// hold, every component they need through `$ref`, discriminator mappings and security requirements, and an entry with the
/// tags they use and the extensions that refer to nothing. Values are copied as they are, their members in order.
///
/// `select` is asked with path, method and Operation Object. A dangling reference stays what it is.
///
/// Fails with rules `unsupported-version` (Swagger 2.0), `nothing-chosen`, `external-ref` (components of other files would need new names) and `ref-into-path`
/// (what is referred to is in an operation that was not chosen).
pub fn split(document: &Document<'_>, select: impl Fn(&str, &str, &Node<'_>) -> bool) -> Result<Files, Diagnostics> {
    if document.is_swagger() {
        return Err(of_swagger(document).into());
    }
    let chosen = chosen_parts(document, &select);
    if chosen.is_empty() {
        return Err(
            Diagnostic::error("nothing-chosen", At::Nowhere, "no operation of the description was chosen").into()
        );
    }
    let entry = entry(document, &chosen);
    let needs = needs_of(document, &chosen)?;
    files(&entry, chosen, needs)
        .map_err(|invalid| Diagnostic::error("invalid-path", At::Nowhere, invalid.to_string()).into())
}

/// The layout has a file for each component, and Swagger 2.0 has no Components Object.
fn of_swagger(document: &Document<'_>) -> Diagnostic {
    let place = Place::new(document.entry(), Pointer::from_segments(["swagger"]));
    let message = "only OpenAPI 3 can be split: the parts of Swagger 2.0 have no files in the layout";
    let help = "generate from the whole description, or convert it to OpenAPI 3 first";
    Diagnostic::error("unsupported-version", place, message).help(help)
}

/// Chooses operations by path, method and Operation Object.
type Select<'f> = dyn Fn(&str, &str, &Node<'_>) -> bool + 'f;

/// Some members of an object, in its order.
#[derive(Clone)]
pub(super) struct Members<'d>(pub(super) Vec<(&'d str, Copied<'d>)>);

/// A value of the description, or the part of it that is chosen.
#[derive(Clone)]
pub(super) enum Copied<'d> {
    Whole(&'d Node<'d>),
    Some(Members<'d>),
    Elements(Vec<&'d Node<'d>>),
}

/// The operations and the rests of their Path Items.
fn chosen_parts<'d>(document: &'d Document<'d>, select: &Select<'_>) -> BTreeMap<Part, Copied<'d>> {
    let mut parts = BTreeMap::new();
    let paths = document.root().get("paths").and_then(Node::as_object);
    for (path, item) in paths.into_iter().flat_map(Object::iter) {
        // Other members of the Paths Object are extensions (OpenAPI 3.1, section 4.8.8).
        if path.starts_with('/')
            && let Some(item) = item.as_object()
        {
            parts.extend(parts_of_item(document, path, item, select));
        }
    }
    parts
}

/// The chosen operations of one path and, if there are any, the rest of its Path Item.
fn parts_of_item<'d>(
    document: &'d Document<'d>,
    path: &str,
    item: &'d Object<'d>,
    select: &Select<'_>,
) -> Vec<(Part, Copied<'d>)> {
    let chosen = operations(item).filter(|(method, node)| select(path, method, node));
    let mut parts: Vec<(Part, Copied<'_>)> =
        chosen.map(|(method, node)| (Part::operation(path, method), Copied::Whole(node))).collect();
    let rest = item.iter().filter(|(name, _)| !METHODS.contains(name));
    let rest: Vec<(&str, Copied<'_>)> = rest.map(|(name, value)| (name, Copied::Whole(value))).collect();
    let is_chosen = !parts.is_empty() || refers_to_chosen(document, path, item, select);
    if is_chosen && !rest.is_empty() {
        parts.push((Part::path_item(path), Copied::Some(Members(rest))));
    }
    parts
}

fn operations<'d>(item: &'d Object<'d>) -> impl Iterator<Item = (&'d str, &'d Node<'d>)> {
    item.iter().filter(|(name, _)| METHODS.contains(name))
}

/// True if an operation is chosen of the Path Item that this one is a reference to (OpenAPI 3.1, section 4.8.9, `$ref`).
fn refers_to_chosen(document: &Document<'_>, path: &str, item: &Object<'_>, select: &Select<'_>) -> bool {
    let target = item.get("$ref").and_then(|reference| document.resolve(document.entry(), reference.as_str()?).ok());
    let target = target.and_then(|(_, _, node)| node.as_object());
    target.is_some_and(|target| operations(target).any(|(method, node)| select(path, method, node)))
}

/// The members of the root that stay, with the tags that are used.
fn entry<'d>(document: &'d Document<'d>, chosen: &BTreeMap<Part, Copied<'d>>) -> Members<'d> {
    let used = used_tags(chosen);
    let root = document.root().as_object();
    let kept = root
        .into_iter()
        .flat_map(Object::iter)
        .filter(|(name, value)| !LEFT_OUT.contains(name) && (!name.starts_with("x-") || !refers(value)));
    let copied = kept.map(|(name, value)| match value.as_array() {
        Some(tags) if name == "tags" => {
            (name, Copied::Elements(tags.iter().filter(|tag| is_used(tag, &used)).collect()))
        }
        _ => (name, Copied::Whole(value)),
    });
    Members(copied.collect())
}

fn used_tags<'d>(chosen: &BTreeMap<Part, Copied<'d>>) -> BTreeSet<&'d str> {
    let operations = chosen.values().filter_map(|copied| match copied {
        Copied::Whole(operation) => operation.get("tags")?.as_array(),
        _ => None,
    });
    operations.flatten().filter_map(Node::as_str).collect()
}

fn is_used(tag: &Node<'_>, used: &BTreeSet<&str>) -> bool {
    tag.get("name").and_then(Node::as_str).is_some_and(|name| used.contains(name))
}

/// True if there is a `$ref` anywhere in the value.
fn refers(node: &Node<'_>) -> bool {
    match node {
        Node::Array(elements) => elements.iter().any(refers),
        Node::Object(object) => object.iter().any(|(name, value)| name == "$ref" || refers(value)),
        _ => false,
    }
}

fn files(entry: &Members<'_>, chosen: BTreeMap<Part, Copied<'_>>, needs: Needs<'_>) -> Result<Files, InvalidPath> {
    let components = needs.into_iter().map(|(part, node)| (part, Copied::Whole(node)));
    let (parts, values): (Vec<Part>, Vec<Copied<'_>>) = chosen.into_iter().chain(components).unzip();
    let mut files = Files::new();
    files.insert("openapi.json", pretty(entry))?;
    for (path, value) in file_paths(&parts).into_iter().zip(&values) {
        files.insert(path, pretty(value))?;
    }
    Ok(files)
}

/// JSON with two spaces of indentation and a final newline.
fn pretty(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value)
        .expect("names are strings and numbers finite: nothing in a Node can fail to be JSON");
    json + "\n"
}

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Copied<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Copied::Whole(node) => node.serialize(serializer),
            Copied::Some(members) => members.serialize(serializer),
            Copied::Elements(elements) => elements.serialize(serializer),
        }
    }
}
