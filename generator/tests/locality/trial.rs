//! Many edits of one description, each of its own.

use crate::chance::Chance;
use crate::edits::{self, Base, Edit};
use crate::graph::Graph;
use crate::json::Json;
use crate::judge::{Judge, Side, Texts};
use crate::places::Places;
use opbind::config::Config;
use opbind::diagnostics::Finding;
use opbind::load::Sources;
use opbind::output::Policy;
use opbind::source::SourceFile;
use std::collections::BTreeSet;

/// What becomes of the files of a crate when a description is edited.
pub(crate) struct Trial {
    base: Base,
    texts: Texts,
}

/// What became of one edit.
pub(crate) struct Outcome {
    pub(crate) kind: &'static str,
    /// The files that differ and are not indexes.
    pub(crate) changed: BTreeSet<String>,
    /// What differs and should not.
    pub(crate) strays: Vec<String>,
}

/// A mistake that a generator could make, put into what it made.
pub(crate) struct Fault {
    pub(crate) path: &'static str,
    /// What the file says instead, if it is there.
    pub(crate) with: fn(&str) -> Option<String>,
}

impl Fault {
    fn put(&self, texts: &mut Texts) {
        let text = texts.remove(self.path).unwrap_or_default();
        texts.extend((self.with)(&text).map(|text| (self.path.to_owned(), text)));
    }
}

impl Trial {
    /// Panics if nothing can be generated from the description.
    pub(crate) fn of(text: &str) -> Self {
        let root: Json = serde_json::from_str(text).or_else(|_| serde_yaml::from_str(text)).unwrap();
        let (texts, graph, places) = (generated(&root).unwrap(), Graph::of(&root), Places::of(&root));
        Self { base: Base { root, places, graph }, texts }
    }

    /// Makes the edit with this number; none where there is nothing of its kind to edit, or no crate afterwards.
    pub(crate) fn run(&self, number: u64, fault: Option<&Fault>) -> Option<Outcome> {
        let mut root = self.base.root.clone();
        let edit = self.edit(number, &mut root)?;
        let mut texts = generated(&root).ok()?;
        fault.into_iter().for_each(|fault| fault.put(&mut texts));
        let graph = Graph::of(&root);
        let (before, after) =
            (Side { texts: &self.texts, graph: &self.base.graph }, Side { texts: &texts, graph: &graph });
        let judge = Judge::new(&edit, &before, &after);
        let told = |stray: String| format!("{number} {} of {:?}: {stray}", edit.kind, edit.objects);
        let strays = judge.strays().into_iter().map(told).collect();
        Some(Outcome {
            kind: edit.kind,
            changed: judge.changed_by_it().into_iter().map(str::to_owned).collect(),
            strays,
        })
    }

    /// Makes the edits with these numbers in one copy, as far as they are about different objects: one crate is made for all of them.
    /// Where anything differs that should not, each is made alone.
    pub(crate) fn run_together(&self, numbers: &[u64]) -> Vec<Outcome> {
        let (edits, root) = self.edits(numbers);
        let graph = Graph::of(&root);
        let alone = || numbers.iter().filter_map(|number| self.run(*number, None)).collect();
        let Ok(texts) = generated(&root) else { return alone() };
        let (before, after) =
            (Side { texts: &self.texts, graph: &self.base.graph }, Side { texts: &texts, graph: &graph });
        if !Judge::new(&Edit::together(&edits), &before, &after).strays().is_empty() {
            return alone();
        }
        let outcome = |edit: &Edit| {
            let changed = Judge::new(edit, &before, &after).changed_by_it();
            Outcome { kind: edit.kind, changed: changed.into_iter().map(str::to_owned).collect(), strays: Vec::new() }
        };
        edits.iter().map(outcome).collect()
    }

    fn edits(&self, numbers: &[u64]) -> (Vec<Edit>, Json) {
        let (mut edits, mut root, mut taken) = (Vec::new(), self.base.root.clone(), Vec::new());
        for number in numbers {
            let mut copy = root.clone();
            let Some(edit) = self.edit(*number, &mut copy) else { continue };
            let objects: Vec<String> = self.base.graph.repeating(&edit.objects).into_keys().collect();
            let is_apart =
                |object: &String| !taken.iter().any(|it: &String| it.starts_with(object) || object.starts_with(it));
            if objects.iter().all(is_apart) {
                taken.extend(objects);
                edits.push(edit);
                root = copy;
            }
        }
        (edits, root)
    }

    /// The edit with a number, in a copy of the description: each kind has its turn.
    fn edit(&self, number: u64, copy: &mut Json) -> Option<Edit> {
        let kinds = edits::all();
        let make = kinds.get(usize::try_from(number).ok()? % kinds.len())?;
        make(copy, &self.base, &mut Chance::new(number))
    }
}

/// The files of the crate that a bump rewrites.
fn generated(root: &Json) -> Result<Texts, Vec<Finding>> {
    let text = serde_json::to_string(root).unwrap();
    let sources = Sources::from_memory(vec![SourceFile::new("api.json", text)]);
    let files = opbind::generate(&sources, &Config::named("api"))?.files;
    let ours = files.iter().filter(|(_, file)| file.policy == Policy::Replace);
    Ok(ours.map(|(path, file)| (path.to_owned(), file.text.clone())).collect())
}
