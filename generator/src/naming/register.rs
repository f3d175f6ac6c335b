//! What has a name keeps it: names that were given before, and those that are given now.

use super::distinct::{self, Memory, Text, candidates, is_lasting};
use super::{Name, digest};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// The scope of groups: each of their names is written down, as those of files are.
pub const GROUPS: &str = "#/tags";

/// Names that texts of a description have, as far as somebody else could ask for the same.
///
/// A text that is written as an identifier cannot lose its name, so it is not in here. Of the others most have the short
/// name; that they were there is all that has to be known, and a few letters say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Names other than the short one, by scope (a place in the description) and text.
    pub long: BTreeMap<(String, String), String>,
    /// The texts that have their short names, by the object they stand in: for each a digest of scope and text.
    pub short: BTreeMap<String, BTreeSet<String>>,
    /// What the things that have files are called, by where they stand: `models::Package`.
    pub files: BTreeSet<(String, String)>,
}

/// The names of one description: those it had, and those it gets.
#[derive(Debug, Default)]
pub struct Register {
    known: Names,
    given: Mutex<Names>,
}

impl Register {
    /// A register that remembers these names. Nobody has to trust them: a name that the text cannot have is ignored.
    pub fn after(known: Names) -> Self {
        Self { known, given: Mutex::default() }
    }

    /// The names that were given so far. [`Names::files`] is empty: what has a file is in the result.
    pub fn given(&self) -> Names {
        self.given.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Names as by [`distinct`](super::distinct), for the texts of a scope.
    pub fn distinct<'t>(&self, scope: impl FnOnce() -> String, texts: impl IntoIterator<Item = &'t str>) -> Vec<Name> {
        self.distinct_by_origin(scope, &[], texts.into_iter().map(|text| (text, "")))
    }

    /// Names as by [`distinct_by_origin`](super::distinct_by_origin), for the texts of a scope.
    pub fn distinct_by_origin<'t>(
        &self,
        scope: impl FnOnce() -> String,
        taken: &[Name],
        texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Vec<Name> {
        let texts: Vec<Text<'t>> = texts.into_iter().collect();
        if taken.is_empty() && texts.iter().all(|(text, _)| is_lasting(text)) {
            return texts.iter().map(|(text, _)| Name::of(text)).collect();
        }
        let scope = scope();
        let keys = keys(&texts);
        let remembered = texts.iter().zip(&keys).map(|(text, key)| (*text, self.memory(&scope, *text, key)));
        let names = distinct::distinct_after(taken, remembered.collect());
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        for ((text, key), name) in texts.iter().zip(&keys).zip(&names) {
            given.add(&scope, key, *text, name);
        }
        names
    }

    /// Whether a text of the scope had its short name.
    pub fn had_short(&self, scope: &str, text: &str) -> bool {
        self.known.has_short(scope, text)
    }

    /// Notes that it has.
    pub fn note_short(&self, scope: &str, text: &str) {
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        given.short.entry(object(scope).to_owned()).or_default().insert(mark(scope, text));
    }

    /// Whether the thing at this place has the short name of `text`, as `called` says it.
    pub fn has_name(&self, place: &str, text: &str, called: impl Fn(&Name) -> String) -> bool {
        self.known.files.contains(&(place.to_owned(), called(&Name::of(text))))
    }

    /// Names for things that have files, each with the place by which it is found again: `called` says what it is called by
    /// a name.
    pub fn files<'t>(
        &self,
        taken: &[Name],
        things: impl IntoIterator<Item = (&'t str, &'t str, &'t str)>,
        called: impl Fn(&Name) -> String,
    ) -> Vec<Name> {
        let remembered = |(text, origin, place): (&'t str, &'t str, &'t str)| {
            let is_known = |name: &Name| self.known.files.contains(&(place.to_owned(), called(name)));
            let name = candidates((text, origin)).find(is_known);
            ((text, origin), name.map_or(Memory::Nothing, Memory::Called))
        };
        distinct::distinct_after(taken, things.into_iter().map(remembered).collect())
    }

    fn memory(&self, scope: &str, text: Text<'_>, key: &str) -> Memory {
        if self.known.has_short(scope, key) {
            return Memory::Short;
        }
        let known = self.known.long.get(&(scope.to_owned(), key.to_owned()));
        let name = known.and_then(|known| candidates(text).find(|name| name.words() == *known));
        name.map_or(Memory::Nothing, Memory::Called)
    }
}

impl Names {
    fn has_short(&self, scope: &str, key: &str) -> bool {
        self.short.get(object(scope)).is_some_and(|known| known.contains(&mark(scope, key)))
    }

    fn add(&mut self, scope: &str, key: &str, text: Text<'_>, name: &Name) {
        if scope == GROUPS || name.words() != Name::of(text.0).words() {
            self.long.insert((scope.to_owned(), key.to_owned()), name.words());
        } else if !is_lasting(text.0) {
            self.short.entry(object(scope).to_owned()).or_default().insert(mark(scope, key));
        }
    }
}

/// What each text is found again by: itself, and where it stands if others are equal.
fn keys(texts: &[Text<'_>]) -> Vec<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().for_each(|(text, _)| *uses.entry(text).or_default() += 1);
    let is_alone = |text: &str| uses.get(text) == Some(&1);
    texts.iter().map(|(text, at)| if is_alone(text) { (*text).to_owned() } else { format!("{text} {at}") }).collect()
}

fn mark(scope: &str, key: &str) -> String {
    digest::short(&format!("{scope} {key}"))
}

/// The object of the description that a scope is in: `#/components/schemas/pet`, `#/paths/~1pets/get`, `#/definitions/pet`.
pub fn object(scope: &str) -> &str {
    let start = scope.find('#').map_or(0, |at| at + 1);
    let root = scope.get(start..).unwrap_or_default().split('/').nth(1).unwrap_or_default();
    let depth = if ["components", "paths", "webhooks"].contains(&root) { 3 } else { 2 };
    let end = scope.match_indices('/').map(|(at, _)| at).filter(|at| *at >= start).nth(depth);
    end.and_then(|end| scope.get(..end)).unwrap_or(scope)
}
