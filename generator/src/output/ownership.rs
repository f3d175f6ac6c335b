//! Which files of a folder are ours to replace and delete.

use crate::load::layout::{ENTRIES, Part};
use crate::lock::{Digest, FILE_NAME, Kind, Lock};
use crate::reference::HEADER;

/// What the first line of a generated file says after the sign that begins a comment.
const MARKER: &str = "@generated";

/// The signs that begin a comment in the languages of generated files.
const COMMENT_SIGNS: [&str; 4] = ["//!", "//", "#", "<!--"];

/// The part of a crate that carries no marker.
const RUNTIME: &str = "src/runtime/";

/// What is ours in an output folder. Everything else is never touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership<'l> {
    /// A generated crate: everything in `src/runtime/`, `opbind.lock`, and every file whose first line is a comment that
    /// begins with `@generated`. Below `src/` and `tests/`, ours is deleted when it is generated no longer.
    Crate,
    /// A generated crate and its lock: ours is what the lock lists, and besides only what is marked as made by opbind. What is
    /// not as the lock has it was edited by hand. As [`Ownership::Crate`] where the lock lists no files.
    Recorded(&'l Lock, Edits),
    /// A split description: the files of its layout ([`crate::load::layout`]). Those of paths and components are deleted when they
    /// are no longer part of it.
    Split,
    /// Pages: the Markdown files that have [`HEADER`] among their first lines. They are deleted when they are written no longer.
    Pages,
}

/// What becomes of files of ours that somebody has edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edits {
    /// They keep everything from being written (rule `hand-edited`).
    Refused,
    /// They are replaced and deleted like others.
    Overwritten,
}

/// What a file that is there is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Ours to replace.
    Ours,
    /// Ours, but edited by hand.
    Edited,
    /// Somebody else's.
    Foreign,
}

impl Ownership<'_> {
    /// The folders in which files that are no longer ours are looked for.
    pub(super) fn roots(self) -> &'static [&'static str] {
        match self {
            Ownership::Crate | Ownership::Recorded(..) => &["src", "tests"],
            Ownership::Split => &["paths", "components"],
            Ownership::Pages => &[""],
        }
    }

    /// What the file at `path`, relative to the folder, with these bytes is.
    pub(super) fn standing(self, path: &str, bytes: &[u8]) -> Standing {
        let is_ours = match self {
            Ownership::Recorded(lock, edits) if lists_files(lock) => return recorded(lock, edits, path, bytes),
            Ownership::Crate | Ownership::Recorded(..) => {
                path.starts_with(RUNTIME) || path == FILE_NAME || marker(bytes).is_some()
            }
            Ownership::Split => Part::of_file(path).is_some() || ENTRIES.contains(&path),
            Ownership::Pages => path.ends_with(".md") && has_header(bytes),
        };
        if is_ours { Standing::Ours } else { Standing::Foreign }
    }

    /// Whether a file that is the user's to edit is as it was written, so that a newer one loses nothing.
    pub(super) fn is_untouched(self, path: &str, bytes: &[u8]) -> bool {
        let Ownership::Recorded(lock, _) = self else { return false };
        matches!(lock.get(Kind::Kept, &[path]), Some([written]) if is_as(written, bytes))
    }

    /// Whether a file that is ours can be deleted: a lock alone, which anybody can write, is no proof that it was generated.
    pub(super) fn may_delete(self, path: &str, bytes: &[u8]) -> bool {
        match self {
            Ownership::Recorded(..) => path.starts_with(RUNTIME) || marker(bytes).is_some(),
            _ => true,
        }
    }
}

fn lists_files(lock: &Lock) -> bool {
    lock.entries(Kind::File).next().is_some()
}

fn recorded(lock: &Lock, edits: Edits, path: &str, bytes: &[u8]) -> Standing {
    match lock.get(Kind::File, &[path]) {
        Some([written]) if is_as(written, bytes) || edits == Edits::Overwritten => Standing::Ours,
        Some(_) => Standing::Edited,
        // Where a merge left two digests, git has merged the file as well: it is as neither branch has written it.
        None if path == FILE_NAME || lock.contains(Kind::File, &[path]) => Standing::Ours,
        None if marker(bytes).is_some_and(|line| line.contains("opbind")) => Standing::Ours,
        None => Standing::Foreign,
    }
}

fn is_as(written: &str, bytes: &[u8]) -> bool {
    Digest::of_text(&String::from_utf8_lossy(bytes)).as_str() == written
}

/// The first line, if it is a comment that says that the file is generated.
fn marker(bytes: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(bytes.split(|byte| *byte == b'\n').next()?).ok()?;
    let comment = COMMENT_SIGNS.iter().find_map(|sign| line.strip_prefix(sign))?;
    comment.trim_start().starts_with(MARKER).then_some(line)
}

/// Front matter may stand before it.
fn has_header(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n').take(20);
    lines.any(|line| line == HEADER.trim_end().as_bytes())
}
