//! What was read and where things stand in it: the text of a file, its tree of JSON values, JSON Pointers and places.
//!
//! Line and column are not kept while reading. They are found again from a [`Pointer`] when a diagnostic is printed
//! (see [`position`]), so that a description without problems pays nothing for them.

mod node;
mod object;
mod percent;
mod pointer;
pub mod position;
mod reading;

pub use node::Node;
pub use object::Object;
pub use percent::percent_decode;
pub use pointer::{InvalidPointer, Pointer};
pub use reading::Reading;

/// The text of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The path as shown to people: relative to where the command was started if possible, with `/` on every system.
    pub path: String,
    /// The whole text, without a byte order mark.
    pub text: String,
}

impl SourceFile {
    /// A file from its path and text; a byte order mark is dropped (RFC 8259, section 8.1).
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        SourceFile { path: path.into(), text }
    }
}

/// Which file of the sources: their number in the order of [`crate::load::Sources::files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// The id of the file at `index`; indices beyond `u32::MAX` cannot occur, since as many files cannot be held.
    pub fn new(index: usize) -> Self {
        FileId(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// The position of the file in the order of the sources.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where something stands: a file of the document, and the JSON Pointer (RFC 6901) in it.
///
/// A split directory and several merged descriptions are one logical document: all of it has the [`FileId`] of the
/// entry, and the pointer is the one in the whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file the pointer is in.
    pub file: FileId,
    /// The value in that file.
    pub pointer: Pointer,
}

impl Place {
    /// The value at `pointer` of `file`.
    pub fn new(file: FileId, pointer: Pointer) -> Self {
        Place { file, pointer }
    }

    /// The member `name` of the object at this place.
    pub fn push(&self, name: &str) -> Place {
        Place { file: self.file, pointer: self.pointer.push(name) }
    }

    /// The element `index` of the array at this place.
    pub fn push_index(&self, index: usize) -> Place {
        Place { file: self.file, pointer: self.pointer.push_index(index) }
    }

    /// The object or array this place is in; the root is in itself.
    pub fn parent(&self) -> Place {
        Place { file: self.file, pointer: self.pointer.parent().unwrap_or_default() }
    }

    /// Whether this is `outer` or inside it.
    pub fn is_within(&self, outer: &Place) -> bool {
        let rest = self.pointer.as_str().strip_prefix(outer.pointer.as_str());
        self.file == outer.file && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// A place in terms a person can go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The file, as in [`SourceFile::path`].
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What that line has around the column.
    pub excerpt: position::Excerpt,
}

impl Location {
    /// The end of a sentence: ` at api.yaml:3:12`.
    pub(crate) fn as_words(&self) -> String {
        format!(" at {}:{}:{}", self.path, self.line, self.column)
    }
}
