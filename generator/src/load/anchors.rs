//! The names that schemas give themselves: `$id` and `$anchor` (JSON Schema 2020-12, Core, sections 8.2.1 and 8.2.2).

use std::collections::BTreeMap;

use super::Document;
use crate::source::{FileId, Node, Place, Pointer};

/// Members whose values are data, in which `$id` and `$anchor` mean nothing.
const DATA: [&str; 6] = ["example", "examples", "default", "enum", "const", "value"];

/// All such names of a document. Built when a reference needs one, which is rare.
#[derive(Debug, Default)]
pub(super) struct Names {
    ids: BTreeMap<String, Place>,
    anchors: BTreeMap<(FileId, String), Pointer>,
}

impl Names {
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut names = Names::default();
        for file in document.files() {
            names.collect(document.file(file), &Place::new(file, Pointer::root()));
        }
        names
    }

    /// The schema whose `$id` is this URI, as it is written there.
    pub(super) fn id(&self, uri: &str) -> Option<&Place> {
        self.ids.get(uri)
    }

    /// The schema of the file whose `$anchor` or `$dynamicAnchor` this is.
    pub(super) fn anchor(&self, file: FileId, name: &str) -> Option<&Pointer> {
        self.anchors.get(&(file, name.to_owned()))
    }

    /// The anchors of a file, sorted.
    pub(super) fn anchors_of(&self, file: FileId) -> impl Iterator<Item = &str> {
        self.anchors.keys().filter(move |(of, _)| *of == file).map(|(_, name)| name.as_str())
    }

    fn collect(&mut self, node: &Node<'_>, at: &Place) {
        if let Some(elements) = node.as_array() {
            elements.iter().enumerate().for_each(|(index, element)| self.collect(element, &at.push_index(index)));
        }
        let Some(object) = node.as_object() else {
            return;
        };
        for (name, value) in object.iter() {
            match (name, value.as_str()) {
                ("$id", Some(id)) => {
                    self.ids.entry(id.trim_end_matches('#').to_owned()).or_insert_with(|| at.clone());
                }
                ("$anchor" | "$dynamicAnchor", Some(anchor)) => {
                    self.anchors.entry((at.file, anchor.to_owned())).or_insert_with(|| at.pointer.clone());
                }
                _ if DATA.contains(&name) => {}
                _ => self.collect(value, &at.push(name)),
            }
        }
    }
}
