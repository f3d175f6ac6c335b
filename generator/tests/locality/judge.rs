//! What an edit changed without being about it.

use crate::edits::Edit;
use crate::extent::Extent;
use crate::graph::Graph;
use std::collections::{BTreeMap, BTreeSet};

/// What stands before what waits for a feature.
const GATES: [&str; 2] = ["#[cfg(feature = \"all-models\")] ", "#[cfg(feature = \"webhooks\")] "];

/// The files of a crate with their texts.
pub(crate) type Texts = BTreeMap<String, String>;

/// A crate and the description it is made from.
pub(crate) struct Side<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) graph: &'a Graph,
}

pub(crate) struct Judge<'a> {
    edit: &'a Edit,
    before: &'a Texts,
    after: &'a Texts,
    graphs: [&'a Graph; 2],
    /// The objects whose files may differ, by how much.
    objects: BTreeMap<String, Extent>,
    /// Whether some object refers to others than before, so that indexes may say that others are used.
    is_other_reach: bool,
}

impl<'a> Judge<'a> {
    pub(crate) fn new(edit: &'a Edit, before: &Side<'a>, after: &Side<'a>) -> Self {
        let mut objects = before.graph.repeating(&edit.objects);
        objects.extend(after.graph.repeating(&edit.objects));
        let told_by =
            |graph: &Graph| edit.properties.iter().flat_map(|it| graph.told_by(it, &objects)).collect::<Vec<_>>();
        let unions = [told_by(before.graph), told_by(after.graph)].concat();
        // A union says itself what an alternative that is not told apart any more is.
        let is_other_reach = before.graph != after.graph || !unions.is_empty();
        objects.extend(unions.into_iter().map(|union| (union, Extent::Whole)));
        let graphs = [before.graph, after.graph];
        Self { edit, before: before.texts, after: after.texts, graphs, objects, is_other_reach }
    }

    /// The files that differ and are about one of the objects.
    pub(crate) fn changed_by_it(&self) -> BTreeSet<&'a str> {
        let is_its = |path: &str| {
            let text = self.before.get(path).or_else(|| self.after.get(path));
            self.edit.whole.contains(&path) || text.is_some_and(|text| self.extent(pointer(text)).is_some())
        };
        self.changed().into_iter().filter(|path| is_its(path)).collect()
    }

    /// The files that differ, without the lock: it tells of all others.
    fn changed(&self) -> BTreeSet<&'a str> {
        let paths = self.before.keys().chain(self.after.keys());
        let differ = paths.filter(|path| self.before.get(*path) != self.after.get(*path));
        differ.map(String::as_str).filter(|path| *path != "opbind.lock").collect()
    }

    /// What differs in the files and should not.
    pub(crate) fn strays(&self) -> Vec<String> {
        let mut notes = self.edit.notes;
        let mut strays: Vec<String> = self
            .changed()
            .into_iter()
            .filter_map(|path| Some(format!("{path}: {}", self.stray(path, &mut notes)?)))
            .collect();
        strays.extend(self.moved_apart());
        strays
    }

    fn stray(&self, path: &str, notes: &mut usize) -> Option<String> {
        let texts = (self.before.get(path), self.after.get(path));
        let text = texts.0.or(texts.1)?;
        if self.edit.whole.contains(&path) {
            // A server is called after what is said of it.
            let extent = if path == "src/servers.rs" { Extent::Whole } else { Extent::Comments };
            return extent.exceeded(texts.0?, texts.1?);
        }
        if is_index(path) {
            return self.index(path, notes);
        }
        let origin = pointer(text);
        let (Some(extent), differ) = (self.extent(origin), texts.0.zip(texts.1)) else {
            let is_paged = self.is_of_operation(origin)
                && texts.0.zip(texts.1).is_some_and(|(before, after)| Extent::Pages.exceeded(before, after).is_none());
            return (!is_paged).then(|| format!("it is of #{origin}"));
        };
        differ.and_then(|(before, after)| extent.exceeded(before, after))
    }

    /// Whether it is an operation whose output is made of one of the objects: where its pages have their items may be read out of it.
    fn is_of_operation(&self, origin: &str) -> bool {
        origin.starts_with("/paths/") && self.graphs.iter().any(|graph| graph.leads_to(origin, &self.objects))
    }

    /// How much may differ in what stands at a pointer: it is one of the objects, or stands in one.
    fn extent(&self, origin: &str) -> Option<&Extent> {
        let is_in = |object: &str| origin.strip_prefix(object).is_some_and(|it| it.is_empty() || it.starts_with('/'));
        self.objects.iter().find(|(object, _)| is_in(object)).map(|(_, extent)| extent)
    }

    /// In an index come and go the lines of files that come and go; a tag is said of in one, and what is used by whom where
    /// somebody uses others.
    fn index(&self, path: &str, notes: &mut usize) -> Option<String> {
        let (Some(before), Some(after)) = (self.before.get(path), self.after.get(path)) else { return None };
        let (rest_before, rest_after) = (self.index_rest(path, before), self.index_rest(path, after));
        if rest_before == rest_after {
            let is_gated = self.gates(path, before) != self.gates(path, after);
            return (is_gated && !self.is_other_reach).then(|| "others are used".to_owned());
        }
        let is_about_webhook = path == "src/webhooks/mod.rs"
            && self.objects.keys().any(|it| it.starts_with("/webhooks/") || it.starts_with("/x-webhooks/"));
        if is_about_webhook {
            return None;
        }
        if *notes == 0 {
            return Some("lines differ whose files did not come or go".to_owned());
        }
        *notes -= 1;
        Extent::Comments.exceeded(&rest_before.join("\n"), &rest_after.join("\n"))
    }

    /// The lines of an index but those of files that came or went, without what the lines wait for.
    fn index_rest(&self, path: &str, text: &str) -> Vec<String> {
        let lines = text.split('\n').filter(|line| !self.is_of_moved(path, line));
        lines.map(|line| GATES.iter().fold(line.to_owned(), |line, gate| line.replace(gate, ""))).collect()
    }

    fn gates<'t>(&self, path: &str, text: &'t str) -> Vec<&'t str> {
        text.lines().filter(|line| !self.is_of_moved(path, line)).collect()
    }

    fn is_of_moved(&self, path: &str, line: &str) -> bool {
        let is_moved = |path: &String| self.before.contains_key(path) != self.after.contains_key(path);
        // The table of operations refers to the entry in the file of each.
        if let Some(entry) = line.trim().strip_prefix("crate::").and_then(|it| it.strip_suffix("::ENTRY,")) {
            return is_moved(&format!("src/{}.rs", entry.replace("r#", "").replace("::", "/")));
        }
        let Some(module) = line.split("mod ").nth(1).and_then(|it| it.split(';').next()) else { return false };
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let module = module.trim_start_matches("r#");
        [format!("{folder}/{module}.rs"), format!("{folder}/{module}/mod.rs")].iter().any(is_moved)
    }

    /// A renamed object has another file, in which it is the same but for the names.
    fn moved_apart(&self) -> Option<String> {
        let went: Vec<_> =
            self.before.keys().filter(|path| !self.after.contains_key(*path) && !is_index(path)).collect();
        let came: Vec<_> =
            self.after.keys().filter(|path| !self.before.contains_key(*path) && !is_index(path)).collect();
        let ([went], [came]) = (went.as_slice(), came.as_slice()) else { return None };
        let (before, after) = (self.before.get(*went)?, self.after.get(*came)?);
        let exceeded = self.extent(pointer(before))?.exceeded(below_header(before), below_header(after))?;
        Some(format!("{went} is {came} now: {exceeded}"))
    }
}

fn is_index(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    (name == "mod.rs" && !path.starts_with("src/runtime/"))
        || name.starts_with("index-")
        || ["src/lib.rs", "src/catalogue.rs"].contains(&path)
}

fn below_header(text: &str) -> &str {
    text.split_once('\n').map_or("", |(_, rest)| rest)
}

/// Which object a file is of, as its first line says: `// @generated from #/components/schemas/pet by opbind; do not edit.`
fn pointer(text: &str) -> &str {
    let origin = text.lines().next().and_then(|line| line.strip_prefix("// @generated from #"));
    origin.and_then(|origin| origin.split(" by opbind").next()).unwrap_or_default()
}
