//! `opbind.lock`: what each name was given to, which files are ours, and what the crate was made from.
//!
//! It is the memory of a generated crate: what is in it keeps its name when something new wants the same one, and a file
//! that is not as it was written has been edited by somebody. It is made anew by each run, from the one before.
//!
//! One line is one entry, in the order of their bytes, so that two branches seldom touch the same line. Where they did, a
//! lock with conflict markers is read as both sides together ([`Lock::get`] then knows nothing of what they do not agree on).

mod digest;
mod format;
mod names;
mod record;
pub(crate) mod typed;

pub use digest::Digest;
pub(crate) use names::operations;
pub use record::{record, was_made_from};

use std::collections::{BTreeMap, BTreeSet};

/// The name of the file, in the folder of the crate.
pub const FILE_NAME: &str = "opbind.lock";

/// What an entry is about. The words of a line are its kind, those of the key, and those of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `alias OLD NEW VERSION`: a path in Rust, as it was called before that version of the crate.
    Alias,
    /// `file PATH DIGEST`: a file of ours, relative to the folder of the crate.
    File,
    /// `generator VERSION`: of opbind.
    Generator,
    /// `input PATH DIGEST`: a file that was read, relative to the folder of the first one; `opbind.toml` among them.
    Input,
    /// `kept PATH DIGEST`: a file that is the user's once it is edited, such as `Cargo.toml`, as opbind would write it.
    Kept,
    /// `name SCOPE TEXT NAME`: what a text of the description is called among its siblings. The scope is a pointer.
    Name,
    /// `operation POINTER NAME`: the path in Rust of the operation at this place: `packages::list_packages_for_user`.
    Operation,
    /// `schema POINTER NAME DIGEST`: the path in Rust of a component, and a digest of what is typed in it.
    Schema,
    /// `short POINTER LETTERS`: four letters for each text in this object that has its short name, which a new one could
    /// want too.
    Short,
}

/// What is known of a crate; nothing of one that is new.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// By kind and key, the values: more than one where a merge left both.
    entries: BTreeMap<(Kind, Vec<String>), BTreeSet<Vec<String>>>,
}

impl Lock {
    /// Adds an entry. There should be no other of the same key.
    pub fn add<K: Into<String>, V: Into<String>>(
        &mut self,
        kind: Kind,
        key: impl IntoIterator<Item = K>,
        value: impl IntoIterator<Item = V>,
    ) {
        let key = key.into_iter().map(Into::into).collect();
        self.entries.entry((kind, key)).or_default().insert(value.into_iter().map(Into::into).collect());
    }

    /// The value of a key, if there is exactly one.
    pub fn get(&self, kind: Kind, key: &[&str]) -> Option<&[String]> {
        let key = key.iter().map(|word| (*word).to_owned()).collect();
        let mut values = self.entries.get(&(kind, key))?.iter();
        values.next().filter(|_| values.next().is_none()).map(Vec::as_slice)
    }

    /// Whether there is an entry of this key, if only one that two branches do not agree on.
    pub fn contains(&self, kind: Kind, key: &[&str]) -> bool {
        self.entries.contains_key(&(kind, key.iter().map(|word| (*word).to_owned()).collect()))
    }

    /// The keys and values of a kind, sorted; a key that two branches do not agree on once for each of its values.
    pub fn entries(&self, kind: Kind) -> impl Iterator<Item = (&[String], &[String])> {
        let of_kind = self.entries.range((kind, Vec::new())..).take_while(move |((other, _), _)| *other == kind);
        of_kind.flat_map(|((_, key), values)| values.iter().map(|value| (key.as_slice(), value.as_slice())))
    }

    /// True of a crate that is new, or was made before there was such a file.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
