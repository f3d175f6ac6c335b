//! Where the values of one logical document stand in the files it was put together from.

use std::collections::BTreeMap;

use super::documents;
use crate::source::position::{self, Lines};
use crate::source::{FileId, Location, Place, Pointer, SourceFile};

/// From pointers in the logical document to the places they were taken from.
#[derive(Debug, Clone, Default)]
pub(super) struct Mounts(BTreeMap<Pointer, Place>);

impl Mounts {
    pub(super) fn insert(&mut self, pointer: Pointer, origin: Place) {
        self.0.insert(pointer, origin);
    }

    /// The place in a file that `place` was taken from; `entry` is the logical document.
    pub(super) fn origin(&self, entry: FileId, place: &Place) -> Place {
        let containers = std::iter::successors(Some(place.pointer.clone()), Pointer::parent);
        let mounted = containers.filter(|_| place.file == entry).find_map(|outer| {
            let origin = self.0.get(&outer)?;
            Some(Place::new(origin.file, origin.pointer.join(&place.pointer.within(&outer)?)))
        });
        mounted.unwrap_or_else(|| place.clone())
    }
}

impl FromIterator<(Pointer, Place)> for Mounts {
    fn from_iter<I: IntoIterator<Item = (Pointer, Place)>>(mounts: I) -> Self {
        Mounts(mounts.into_iter().collect())
    }
}

/// The locations of places in files; each file is read once.
pub(super) fn locate_all(files: &[SourceFile], places: &[Place]) -> Vec<Option<Location>> {
    let mut by_file: BTreeMap<FileId, Vec<usize>> = BTreeMap::new();
    for (index, place) in places.iter().enumerate() {
        by_file.entry(place.file).or_default().push(index);
    }
    let mut located = vec![None; places.len()];
    for (file, indices) in by_file {
        let Some(file) = files.get(file.index()) else {
            continue;
        };
        let pointers: Vec<&Pointer> =
            indices.iter().filter_map(|index| places.get(*index)).map(|place| &place.pointer).collect();
        let locations = locate_in(file, &pointers);
        for (index, location) in indices.into_iter().zip(locations) {
            if let Some(slot) = located.get_mut(index) {
                *slot = Some(location);
            }
        }
    }
    located
}

fn locate_in(file: &SourceFile, pointers: &[&Pointer]) -> Vec<Location> {
    let lines = Lines::new(&file.text);
    let find = if documents::is_document(&file.path) { documents::find } else { position::find };
    let located = find(&file.text, pointers).into_iter().map(|position| Location {
        path: file.path.clone(),
        line: position.line,
        column: position.column,
        excerpt: lines.excerpt(position),
    });
    located.collect()
}
