//! Every case is not only what was expected, it also compiles, its documentation is without fault, and its examples come back.

use crate::case::Case;
use crate::workspace::{cargo, cargo_of, prepare};
use opbind::output::{Ownership, apply};
use std::path::Path;

/// The conversions are the same in every crate, so one of them has them.
const FEATURES: &str = "all-models,golden-examples/mock,golden-formats/chrono,golden-formats/jiff,golden-formats/time,golden-formats/url,golden-formats/uuid";

/// The cases whose operations take every kind of input, so that each kind of example call is compiled. All others would
/// double the time.
const CALLED: [&str; 8] = [
    "-pgolden-bodies",
    "-pgolden-body-media-types",
    "-pgolden-forms",
    "-pgolden-hostile-text",
    "-pgolden-multipart",
    "-pgolden-names",
    "-pgolden-operation-names",
    "-pgolden-parameters",
];

#[test]
fn every_case_compiles_and_is_documented_without_a_warning() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    prepare(&workspace);
    let cases = Case::all();
    remove_others(&workspace.join("crates"), &cases);
    for case in &cases {
        let folder = workspace.join("crates").join(&case.name);
        // It would be kept, and an older run may have written it.
        let _ = std::fs::remove_file(folder.join("Cargo.toml"));
        apply(&case.generate().files, &folder, Ownership::Crate).expect("the target folder is writable");
    }
    cargo(&workspace, &["check", "--keep-going", "--features", FEATURES]);
    cargo(&workspace, &["test", "--test", "examples", "--features", "all-models"]);
    cargo_of(&workspace, &CALLED, &["test", "--doc"]);
    cargo(&workspace, &["doc", "--keep-going", "--no-deps", "--features", FEATURES]);
}

/// The crates of cases that are gone would be compiled too.
fn remove_others(crates: &Path, cases: &[Case]) {
    let Ok(folders) = std::fs::read_dir(crates) else { return };
    for folder in folders.map(|folder| folder.expect("the folder can be read")) {
        if !cases.iter().any(|case| folder.file_name() == case.name.as_str()) {
            std::fs::remove_dir_all(folder.path()).expect("the target folder is writable");
        }
    }
}
