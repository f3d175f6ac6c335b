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
    graph: Graph,
    texts: Texts,
}

/// What became of one edit.
pub(crate) struct Outcome {
    pub(crate) kind: &'static str,
    /// The files that differ.
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
        Self { base: Base { root, places }, graph, texts }
    }

    /// Makes the edit with this number; none where there is nothing of its kind to edit, or no crate afterwards.
    pub(crate) fn run(&self, number: u64, fault: Option<&Fault>) -> Option<Outcome> {
        let (edit, root) = self.edit(number)?;
        let mut texts = generated(&root).ok()?;
        fault.into_iter().for_each(|fault| fault.put(&mut texts));
        let graph = Graph::of(&root);
        let (before, after) = (Side { texts: &self.texts, graph: &self.graph }, Side { texts: &texts, graph: &graph });
        let judge = Judge::new(&edit, &before, &after);
        let told = |stray: String| format!("{number} {} of {:?}: {stray}", edit.kind, edit.objects);
        let strays = judge.strays().into_iter().map(told).collect();
        Some(Outcome { kind: edit.kind, changed: judge.changed().into_iter().map(str::to_owned).collect(), strays })
    }

    /// The edit with a number: each kind has its turn.
    fn edit(&self, number: u64) -> Option<(Edit, Json)> {
        let kinds = edits::all();
        let make = kinds.get(usize::try_from(number).ok()? % kinds.len())?;
        let mut root = self.base.root.clone();
        let edit = make(&mut root, &self.base, &mut Chance::new(number))?;
        Some((edit, root))
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
