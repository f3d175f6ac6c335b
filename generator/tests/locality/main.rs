//! Locality: a change of the description changes the files of what it is about, and no others.
//!
//! Random edits are made to descriptions, each is generated from, and the files that differ are compared with those that the
//! edit is about. The description is that of `fuzz/`, which has most constructs; `OPBIND_LOCALITY` names others (JSON or YAML,
//! separated by spaces), and `OPBIND_EDITS` says how many edits each gets.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod chance;
mod described;
mod edit;

use chance::Chance;
use described::Described;
use edit::Edit;
use opbind::config::Config;
use opbind::load::Sources;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The files of a crate with their texts.
type Texts = BTreeMap<String, String>;

#[test]
fn an_edit_changes_what_it_is_about() {
    let edits = env::var("OPBIND_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(200);
    let constructs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/constructs.yaml");
    let named = env::var("OPBIND_LOCALITY").unwrap_or_default();
    let paths = named.split_whitespace().map(PathBuf::from).chain([constructs]);
    let mistakes: Vec<String> = paths.flat_map(|path| mistakes(&path, edits)).collect();
    assert!(mistakes.is_empty(), "{} edits changed other files:\n{}", mistakes.len(), mistakes.join("\n"));
}

fn mistakes(path: &Path, edits: u64) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let value: Value = serde_json::from_str(&text).or_else(|_| serde_yaml::from_str(&text)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let before = generated(folder.path(), &value).unwrap();
    let (mut found, mut kinds) = (Vec::new(), BTreeMap::new());
    for seed in 0..edits {
        let mut described = Described::new(value.clone());
        let Some(edit) = edit::make(&mut described, &mut Chance::new(seed)) else { continue };
        let Some(after) = generated(folder.path(), described.value()) else { continue };
        *kinds.entry(edit.kind).or_insert(0) += 1;
        found.extend(mistake(&edit, &before, &after).map(|what| format!("{} (seed {seed}): {what}", path.display())));
    }
    println!("{}: {kinds:?}", path.display());
    assert!(kinds.len() > 8, "hardly any edit could be made: {kinds:?}");
    found
}

/// The files of the crate; none if the description cannot be generated from.
fn generated(folder: &Path, value: &Value) -> Option<Texts> {
    let path = folder.join("api.json");
    fs::write(&path, serde_json::to_vec(value).unwrap()).unwrap();
    let sources = Sources::read(&[path]).unwrap();
    let files = opbind::generate(&sources, &Config::named("api")).ok()?.files;
    Some(files.iter().map(|(path, file)| (path.to_owned(), file.text.clone())).collect())
}

/// What differs without being what the edit is about.
fn mistake(edit: &Edit, before: &Texts, after: &Texts) -> Option<String> {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differs = |path: &&&String| before.get(**path) != after.get(**path);
    let strays: Vec<String> = paths
        .iter()
        .filter(differs)
        .filter(|path| {
            let origin = after.get(**path).or(before.get(**path)).and_then(|text| origin(text));
            !edit.is_about(path, origin)
        })
        .map(|path| (*path).clone())
        .collect();
    (!strays.is_empty()).then(|| format!("{} of {:?} changed {strays:?}", edit.kind, edit.objects))
}

/// Which object a file is of, as its first line says: `// @generated from #/components/schemas/pet by opbind; do not edit.`
fn origin(text: &str) -> Option<&str> {
    text.lines().next()?.strip_prefix("// @generated from ")?.split(" by opbind").next()
}
