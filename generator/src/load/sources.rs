//! What was read: the files, and where the parts of a split description belong.

use std::collections::BTreeMap;

use super::documents::Clue;
use super::layout::Part;
use super::mounts::{Mounts, locate_all};
use super::relative::{below, folder_of};
use crate::diagnostics::{Diagnostics, Locate};
use crate::source::position::{Excerpt, Lines, Position};
use crate::source::{FileId, Location, Place, SourceFile};

/// The texts a description consists of. Nothing in them is parsed yet; see [`super::load`].
#[derive(Debug, Clone, Default)]
pub struct Sources {
    pub(super) files: Vec<SourceFile>,
    /// As many of the files were asked for; the others were found through references.
    pub(super) given: usize,
    /// The files of a split description other than its entry.
    pub(super) parts: BTreeMap<FileId, Part>,
    /// The files that are operation documents, and what is known of each before it is read. They come after all others.
    pub(super) documents: BTreeMap<FileId, Clue>,
    /// Files that are referred to but could not be read, by path, and why. Reported where a reference is used.
    pub(super) unreadable: BTreeMap<String, String>,
    /// The folder that paths are shown relative to, with `/`; nothing where the texts come from memory.
    pub(super) started_in: String,
    /// What was noticed while reading.
    pub(super) findings: Diagnostics,
}

impl Sources {
    /// Sources that are in memory: the first is the entry, the others can be referred to from it.
    pub fn from_memory(files: Vec<SourceFile>) -> Self {
        Sources { given: files.len().min(1), files, ..Sources::default() }
    }

    /// The files: those that were asked for first, then those found through references, in an order that depends only on
    /// their paths and contents.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.index())
    }

    /// The ids of all files, in their order.
    pub fn ids(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.files.len()).map(FileId::new)
    }

    pub(super) fn path(&self, id: FileId) -> &str {
        self.file(id).map_or("", |file| &file.path)
    }

    pub(super) fn find(&self, path: &str) -> Option<FileId> {
        self.files.iter().position(|file| file.path == path).map(FileId::new)
    }

    /// True below the folder of a file that was asked for: what lies elsewhere is never read.
    pub(super) fn may_read(&self, path: &str) -> bool {
        self.files.iter().take(self.given).any(|file| below(path, folder_of(&file.path)).is_some())
    }

    /// Where the parts stand in the whole.
    pub(super) fn mounts(&self) -> Mounts {
        self.parts.iter().map(|(file, part)| (part.pointer(), Place::new(*file, Default::default()))).collect()
    }
}

/// Finds places as they are before several descriptions are merged; those of a split one in its parts.
impl Locate for Sources {
    fn locate_all(&self, places: &[&Place]) -> Vec<Option<Location>> {
        let mounts = self.mounts();
        let places: Vec<Place> = places.iter().map(|place| mounts.origin(FileId::new(0), place)).collect();
        locate_all(&self.files, &places)
    }

    fn excerpt(&self, path: &str, position: Position) -> Option<Excerpt> {
        let file = self.files.iter().find(|file| file.path == path)?;
        Some(Lines::new(&file.text).excerpt(position))
    }
}
