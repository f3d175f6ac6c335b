//! The figures of `docs/LOCALITY.md`.

use crate::trial::Outcome;
use std::collections::BTreeMap;
use std::fmt::Write as _;

#[derive(Clone, Copy, Default)]
struct Figures {
    edits: usize,
    /// Edits after which every file is the same.
    silent: usize,
    /// The files that differ, of all edits together.
    files: usize,
    /// Edits that changed what they are not about.
    strays: usize,
}

impl Figures {
    fn add(&mut self, outcome: &Outcome) {
        self.edits += 1;
        self.files += outcome.changed.len();
        self.silent += usize::from(outcome.changed.is_empty());
        self.strays += usize::from(!outcome.strays.is_empty());
    }
}

/// What was seen, by description and by kind of edit.
#[derive(Default)]
pub(crate) struct Table {
    descriptions: BTreeMap<String, Figures>,
    kinds: BTreeMap<&'static str, Figures>,
}

impl Table {
    pub(crate) fn add(&mut self, description: &str, outcome: &Outcome) {
        self.descriptions.entry(description.to_owned()).or_default().add(outcome);
        self.kinds.entry(outcome.kind).or_default().add(outcome);
    }

    /// How many kinds of edits could be made.
    pub(crate) fn kinds(&self) -> usize {
        self.kinds.len()
    }

    pub(crate) fn markdown(&self) -> String {
        let descriptions = self.descriptions.iter().map(|(name, figures)| (name.as_str(), figures));
        let kinds = self.kinds.iter().map(|(name, figures)| (*name, figures));
        format!("{}\n{}", rows("description", descriptions), rows("edit", kinds))
    }
}

fn rows<'a>(about: &str, all: impl Iterator<Item = (&'a str, &'a Figures)>) -> String {
    let mut text = format!("| {about} | edits | changed no file | files per other edit | strays |\n");
    text.push_str("| --- | --: | --: | --: | --: |\n");
    for (name, Figures { edits, silent, files, strays }) in all {
        let (tenths, others) = (files * 10, (edits - silent).max(1));
        let mean = (tenths + others / 2) / others;
        let _ = writeln!(text, "| {name} | {edits} | {silent} | {}.{} | {strays} |", mean / 10, mean % 10);
    }
    text
}
