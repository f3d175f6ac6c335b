//! How a folder differs from what it should hold.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::plan::plan;
use super::{Files, Ownership};
use crate::diagnostics::Diagnostics;

/// What differs, each list sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Drift {
    /// Files that are missing in the folder.
    pub added: Vec<Change>,
    /// Files that hold something else.
    pub changed: Vec<Change>,
    /// Files that are ours but no longer generated.
    pub removed: Vec<Change>,
}

/// How one file differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The path relative to the folder, with `/`.
    pub path: String,
    /// Lines that the new text has and the old one has not. Moved lines do not count.
    pub lines_added: usize,
    /// Lines that the old text has and the new one has not.
    pub lines_removed: usize,
}

impl Drift {
    /// True if the folder holds what it should.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }

    /// All changes: added, changed, removed.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.added.iter().chain(&self.changed).chain(&self.removed)
    }
}

impl Change {
    pub(super) fn between(path: &str, before: &str, after: &str) -> Self {
        let mut surplus: BTreeMap<&str, isize> = BTreeMap::new();
        after.lines().for_each(|line| *surplus.entry(line).or_default() += 1);
        before.lines().for_each(|line| *surplus.entry(line).or_default() -= 1);
        let total =
            |counts: &mut dyn Iterator<Item = isize>| counts.filter(|count| *count > 0).map(isize::unsigned_abs).sum();
        Change {
            path: path.to_owned(),
            lines_added: total(&mut surplus.values().copied()),
            lines_removed: total(&mut surplus.values().map(|count| -count)),
        }
    }
}

/// Compares `files` with what is in `folder`, byte by byte. Nothing is written.
///
/// Fails with everything that would keep [`super::apply()`] from writing them.
pub fn drift(files: &Files, folder: &Path, ownership: Ownership) -> Result<Drift, Diagnostics> {
    Ok(plan(files, folder, ownership)?.drift)
}
