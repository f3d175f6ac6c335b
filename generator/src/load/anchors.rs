//! The names that documents and schemas give themselves: `$id`, `$anchor`, `$dynamicAnchor` (JSON Schema 2020-12, Core,
//! sections 8.2.1 and 8.2.2) and `$self` (OpenAPI 3.2, section 4.1).

use std::collections::BTreeMap;

use super::Document;
use super::relative::absolute;
use crate::source::{FileId, Node, Place, Pointer};

/// Members whose values are data, in which `$id` and `$anchor` mean nothing.
const DATA: [&str; 6] = ["example", "examples", "default", "enum", "const", "value"];

/// The URIs of a document's parts. Most descriptions have none, which the text tells without looking at its values.
#[derive(Debug, Default)]
pub(super) struct Uris {
    /// By `$id` or `$self`, both as it is written and absolute.
    ids: BTreeMap<String, Place>,
    /// The base URIs: what is written inside these places is relative to them.
    bases: BTreeMap<Place, String>,
}

impl Uris {
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut uris = Uris::default();
        let has_ids = document.sources().files().iter().any(|file| file.text.contains("$id"));
        for file in document.files() {
            let (root, at) = (document.file(file), Place::new(file, Pointer::root()));
            let own = root.get("$self").and_then(Node::as_str).unwrap_or_default();
            if !own.is_empty() {
                uris.insert(&at, own, own.to_owned());
            }
            if has_ids {
                uris.collect(root, &at, own);
            }
        }
        uris
    }

    /// What has this URI.
    pub(super) fn id(&self, uri: &str) -> Option<&Place> {
        self.ids.get(uri)
    }

    /// The nearest place around `at` that has a URI, and this URI.
    pub(super) fn base_of(&self, at: &Place) -> Option<(Place, &str)> {
        let mut around = std::iter::successors(Some(at.pointer.clone()), Pointer::parent);
        let mut base = |pointer| self.bases.get_key_value(&Place::new(at.file, pointer));
        let (place, uri) = if self.bases.is_empty() { None } else { around.find_map(&mut base) }?;
        Some((place.clone(), uri))
    }

    fn insert(&mut self, at: &Place, written: &str, absolute: String) {
        for uri in [written, &absolute] {
            self.ids.entry(uri.trim_end_matches('#').to_owned()).or_insert_with(|| at.clone());
        }
        self.bases.insert(at.clone(), absolute);
    }

    fn collect(&mut self, node: &Node<'_>, at: &Place, base: &str) {
        // `#name` is how earlier drafts wrote an anchor.
        let id = node.get("$id").and_then(Node::as_str).filter(|id| !id.is_empty() && !id.starts_with('#'));
        let base = id.map_or_else(|| base.to_owned(), |id| absolute(base, id));
        if let Some(id) = id {
            self.insert(at, id, base.clone());
        }
        each_child(node, at, &mut |child, at| self.collect(child, &at, &base));
    }
}

/// The anchors of a document. Built when a reference needs one, which is rare.
#[derive(Debug, Default)]
pub(super) struct Anchors(BTreeMap<(FileId, String), Vec<Pointer>>);

impl Anchors {
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut anchors = Anchors::default();
        for file in document.files() {
            anchors.collect(document.file(file), &Place::new(file, Pointer::root()));
        }
        anchors
    }

    /// The schema that has this anchor: of several the one inside `resource`, else the first of the file.
    pub(super) fn find(&self, resource: &Place, name: &str) -> Option<&Pointer> {
        let named = self.0.get(&(resource.file, name.to_owned()))?;
        named.iter().find(|pointer| pointer.within(&resource.pointer).is_some()).or(named.first())
    }

    /// The anchors of a file, sorted.
    pub(super) fn names_in(&self, file: FileId) -> impl Iterator<Item = &str> {
        self.0.keys().filter(move |(of, _)| *of == file).map(|(_, name)| name.as_str())
    }

    fn collect(&mut self, node: &Node<'_>, at: &Place) {
        let id = node.get("$id").and_then(|id| id.as_str()?.strip_prefix('#'));
        let anchors = ["$anchor", "$dynamicAnchor"].into_iter().filter_map(|name| node.get(name)?.as_str());
        for name in anchors.chain(id) {
            self.0.entry((at.file, name.to_owned())).or_default().push(at.pointer.clone());
        }
        each_child(node, at, &mut |child, at| self.collect(child, &at));
    }
}

/// Calls `visit` with the values inside `node` that can be or hold schemas.
fn each_child(node: &Node<'_>, at: &Place, visit: &mut dyn FnMut(&Node<'_>, Place)) {
    let holds = |child: &Node<'_>| matches!(child, Node::Array(_) | Node::Object(_));
    match node {
        Node::Array(elements) => {
            let children = elements.iter().enumerate().filter(|(_, child)| holds(child));
            children.for_each(|(index, child)| visit(child, at.push_index(index)));
        }
        Node::Object(members) => {
            let children = members.iter().filter(|(name, child)| holds(child) && !DATA.contains(name));
            children.for_each(|(name, child)| visit(child, at.push(name)));
        }
        _ => {}
    }
}
