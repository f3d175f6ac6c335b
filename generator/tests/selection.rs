//! Choosing operations takes files away and changes none: whoever chooses more later finds everything as it was.

use opbind::config::Config;
use opbind::load::{self, Sources};
use opbind::openapi;
use opbind::output::Files;
use opbind::select::{Choice, Choices, Selection};
use std::path::PathBuf;

/// Lists of modules and operations, which name what is there.
const INDEXES: [&str; 3] = ["mod.rs", "lib.rs", "src/catalogue.rs"];

#[test]
fn names_do_not_depend_on_what_else_is_chosen() {
    let mut compared = 0;
    for case in std::fs::read_dir("tests/golden/cases").expect("tests run in the folder of their package") {
        let case = case.expect("the folder can be read").path();
        let entries = ["api.yaml", "api.json"].map(|name| case.join(name));
        let Some(entry) = entries.into_iter().find(|entry| entry.exists()) else { continue };
        let whole = generate(&entry, Selection::default()).expect("golden cases are generated");
        for path in paths(&entry) {
            let only = Choices { paths: vec![Choice::from(&path)], ..Choices::default() };
            let part = generate(&entry, Selection { only, ..Selection::default() })
                .unwrap_or_else(|| panic!("{} {path}", entry.display()));
            compared += compare(&whole, &part);
        }
    }
    assert!(compared > 100, "only {compared} files");
}

fn generate(entry: &PathBuf, selection: Selection) -> Option<Files> {
    let sources = Sources::read(std::slice::from_ref(entry)).ok()?;
    let config = Config { selection, ..Config::named("case") };
    opbind::generate(&sources, &config).ok().map(|generated| generated.files)
}

/// The keys of the description's `paths` that have operations.
fn paths(entry: &PathBuf) -> Vec<String> {
    let sources = Sources::read(std::slice::from_ref(entry)).expect("golden cases can be read");
    let document = load::load(&sources).expect("golden cases can be read");
    let (spec, _) = openapi::read(&document);
    let mut paths: Vec<String> = spec.operations.iter().map(|operation| operation.path.to_owned()).collect();
    paths.dedup();
    paths
}

fn compare(whole: &Files, part: &Files) -> usize {
    let is_index = |path: &str| INDEXES.iter().any(|index| path.ends_with(index));
    let own = part.iter().filter(|(path, _)| path.starts_with("src/") && !is_index(path));
    own.map(|(path, file)| assert_eq!(whole.get(path), Some(file.text.as_str()), "{path}")).count()
}
