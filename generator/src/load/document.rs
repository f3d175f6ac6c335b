//! What was loaded: one logical description, and the files it refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::anchors::{Anchors, Uris};
use super::mounts::{Mounts, locate_all};
use super::{Route, Sources, Whole};
use crate::diagnostics::{Diagnostics, Locate};
use crate::source::position::{Excerpt, Position};
use crate::source::{FileId, Location, Node, Place, Pointer};

/// A description: the values of its entry and of every file it refers to. Made by [`super::load`].
///
/// A split folder and several united descriptions are one logical document with the [`FileId`] of the entry, in which
/// `#/components/…` means the whole, whichever file it was written in.
#[derive(Debug)]
pub struct Document<'s> {
    pub(super) sources: &'s Sources,
    nodes: Vec<Node<'s>>,
    entry: FileId,
    mounts: Mounts,
    homes: BTreeMap<FileId, Pointer>,
    asked: Option<BTreeSet<Route>>,
    uris: OnceLock<Uris>,
    anchors: OnceLock<Anchors>,
    /// What was noticed while reading and loading, none of it an error.
    pub warnings: Diagnostics,
}

impl<'s> Document<'s> {
    pub(super) fn new(sources: &'s Sources, mut nodes: Vec<Node<'s>>, whole: Whole<'s>, warnings: Diagnostics) -> Self {
        if let Some(slot) = nodes.get_mut(whole.entry.index()) {
            *slot = whole.node;
        }
        Document {
            sources,
            nodes,
            entry: whole.entry,
            mounts: whole.mounts,
            homes: whole.homes,
            asked: whole.asked,
            uris: OnceLock::new(),
            anchors: OnceLock::new(),
            warnings,
        }
    }

    /// The root of the description: an object with a supported `openapi` or `swagger` member.
    pub fn root(&self) -> &Node<'s> {
        self.file(self.entry)
    }

    /// Whether the description is one of Swagger 2.0, with `definitions` where OpenAPI 3 has `components`.
    pub fn is_swagger(&self) -> bool {
        super::version::is_swagger(self.root())
    }

    /// True for a description of this minor version of OpenAPI (`3.1`) or a later one.
    pub fn is_since(&self, minor: &str) -> bool {
        super::version::minor_version(self.root()).is_some_and(|version| version.as_str() >= minor)
    }

    /// The operations that were asked for by giving their documents; `None` where a whole description was given. What such documents refer to
    /// and nobody has is a loss, and no mistake of theirs: their references are one level deep.
    pub fn asked(&self) -> Option<&BTreeSet<Route>> {
        self.asked.as_ref()
    }

    /// True for an operation that was asked for; see [`Document::asked`].
    pub fn asks_for(&self, path: &str, method: &str) -> bool {
        let route = Route { method: method.to_owned(), path: path.to_owned() };
        self.asked.as_ref().is_none_or(|asked| asked.contains(&route))
    }

    /// The file of the root.
    pub fn entry(&self) -> FileId {
        self.entry
    }

    /// The values of a file; of a part of the logical document, what it is there. `null` for an id of other sources.
    pub fn file(&self, id: FileId) -> &Node<'s> {
        let place = self.home(id, Pointer::root());
        self.nodes.get(place.file.index()).and_then(|node| node.at(&place.pointer)).unwrap_or(&Node::Null)
    }

    /// The value at a place.
    pub fn node(&self, place: &Place) -> Option<&Node<'s>> {
        self.file(place.file).at(&place.pointer)
    }

    /// The value at a place, to correct it.
    pub fn node_mut(&mut self, place: &Place) -> Option<&mut Node<'s>> {
        let place = self.home(place.file, place.pointer.clone());
        self.nodes.get_mut(place.file.index())?.at_mut(&place.pointer)
    }

    /// The files that are documents of their own: the entry, and those it refers to.
    pub fn files(&self) -> impl Iterator<Item = FileId> + '_ {
        self.sources.ids().filter(|id| !self.homes.contains_key(id))
    }

    /// The file of this name: its path, or the end of it where no other ends so; the entry for the empty name.
    pub fn file_named(&self, name: &str) -> Option<FileId> {
        if name.is_empty() {
            return Some(self.entry);
        }
        let path = |id: &FileId| self.sources.file(*id).map_or("", |file| file.path.as_str());
        let ends = |id: &FileId| path(id).strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'));
        let named: Vec<FileId> = self.files().filter(ends).collect();
        match named.as_slice() {
            [only] => Some(*only),
            several => several.iter().copied().find(|id| path(id) == name),
        }
    }

    /// The texts this was loaded from.
    pub fn sources(&self) -> &'s Sources {
        self.sources
    }

    /// The file, line and column of a place, or of its nearest container if it is not there.
    pub fn locate(&self, place: &Place) -> Option<Location> {
        self.locate_all(&[place]).into_iter().next().flatten()
    }

    /// The place in the logical document of what stands at `pointer` of a file.
    pub(super) fn home(&self, file: FileId, pointer: Pointer) -> Place {
        match self.homes.get(&file) {
            Some(home) => Place::new(self.entry, home.join(&pointer)),
            None => Place::new(file, pointer),
        }
    }

    pub(super) fn uris(&self) -> &Uris {
        self.uris.get_or_init(|| Uris::of(self))
    }

    pub(super) fn anchors(&self) -> &Anchors {
        self.anchors.get_or_init(|| Anchors::of(self))
    }
}

impl Locate for Document<'_> {
    fn locate_all(&self, places: &[&Place]) -> Vec<Option<Location>> {
        let origins: Vec<Place> = places.iter().map(|place| self.mounts.origin(self.entry, place)).collect();
        locate_all(&self.sources.files, &origins)
    }

    fn excerpt(&self, path: &str, position: Position) -> Option<Excerpt> {
        self.sources.excerpt(path, position)
    }
}
