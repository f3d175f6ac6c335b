//! Which files of a folder are ours to replace and delete.

use crate::load::layout::{ENTRIES, Part};
use crate::reference::HEADER;

/// What the first line of a generated file says after the sign that begins a comment.
const MARKER: &str = "@generated";

/// The signs that begin a comment in the languages of generated files.
const COMMENT_SIGNS: [&str; 4] = ["//!", "//", "#", "<!--"];

/// What is ours in an output folder. Everything else is never touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// A generated crate: everything in `src/runtime/`, `opbind.lock`, and every file whose first line is a comment that
    /// begins with `@generated`. Below `src/` and `tests/`, ours is deleted when it is generated no longer.
    Crate,
    /// A split description: the files of its layout ([`crate::load::layout`]). Those of paths and components are deleted when they
    /// are no longer part of it.
    Split,
    /// Pages: the Markdown files that have [`HEADER`] among their first lines. They are deleted when they are written no longer.
    Pages,
}

impl Ownership {
    /// The folders in which files that are no longer ours are looked for.
    pub(super) fn roots(self) -> &'static [&'static str] {
        match self {
            Ownership::Crate => &["src", "tests"],
            Ownership::Split => &["paths", "components"],
            Ownership::Pages => &[""],
        }
    }

    /// True if the file at `path`, relative to the folder, with these bytes is ours.
    pub(super) fn claims(self, path: &str, bytes: &[u8]) -> bool {
        match self {
            Ownership::Crate => path.starts_with("src/runtime/") || path == "opbind.lock" || has_marker(bytes),
            Ownership::Split => Part::of_file(path).is_some() || ENTRIES.contains(&path),
            Ownership::Pages => path.ends_with(".md") && has_header(bytes),
        }
    }
}

fn has_marker(bytes: &[u8]) -> bool {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let Ok(line) = std::str::from_utf8(line) else {
        return false;
    };
    COMMENT_SIGNS
        .iter()
        .any(|sign| line.strip_prefix(sign).is_some_and(|comment| comment.trim_start().starts_with(MARKER)))
}

/// Front matter may stand before it.
fn has_header(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n').take(20);
    lines.any(|line| line == HEADER.trim_end().as_bytes())
}
