//! How a folder differs from what it should hold.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::plan::plan;
use super::{Files, Ownership};
use crate::diagnostics::{At, Diagnostic, Diagnostics};

/// The command that gives up edits by hand.
pub const OVERWRITE: &str = "opbind generate --overwrite";

/// What differs, each list sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Drift {
    /// Files that are missing in the folder.
    pub added: Vec<Change>,
    /// Files that hold something else.
    pub changed: Vec<Change>,
    /// Files that are ours but no longer generated.
    pub removed: Vec<Change>,
    /// The paths of those changed and removed files that somebody has edited since they were generated.
    pub edited: Vec<String>,
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

    /// What to say of the files in `folder` that were edited by hand (rule `hand-edited`).
    pub fn hand_edited(&self, folder: &Path) -> Diagnostics {
        self.edited.iter().map(|path| self.edit(path, &folder.join(path).to_string_lossy())).collect()
    }

    fn edit(&self, path: &str, shown: &str) -> Diagnostic {
        let is_stale = self.removed.iter().any(|change| change.path == path);
        let (message, instead) = if is_stale {
            ("it is no longer generated, but was edited since it was", "keep it under another name")
        } else {
            ("it was edited since it was generated", "move the edit into the description or opbind.toml")
        };
        let back = format!("take it back: `git checkout {shown}`");
        let over = format!("`{OVERWRITE}` {} it", if is_stale { "deletes" } else { "replaces" });
        Diagnostic::error("hand-edited", At::File(shown.to_owned()), message)
            .help(format!("{instead}, or {back}; {over}"))
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

/// Compares `files` with what is in `folder`, byte by byte but for the ends of lines. Nothing is written.
///
/// Fails with everything that would keep [`super::apply()`] from writing them, but for edits by hand, which are part of the drift.
pub fn drift(files: &Files, folder: &Path, ownership: Ownership<'_>) -> Result<Drift, Diagnostics> {
    let plan = plan(files, folder, ownership);
    plan.problems.or(plan.drift)
}
