//! Every case is not only what was expected, it also compiles, and its documentation is without fault.

use crate::case::Case;
use opbind::output::{Files, Ownership, apply};
use std::path::Path;
use std::process::Command;

/// All cases in one workspace, so that what they depend on is compiled once.
#[test]
fn every_case_compiles_and_is_documented_without_a_warning() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let mut files = Files::new();
    files
        .insert("Cargo.toml", "# @generated\n[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n")
        .expect("a path");
    apply(&files, &workspace, Ownership::Crate).expect("the target folder is writable");
    let cases = Case::all();
    remove_others(&workspace.join("crates"), &cases);
    for case in &cases {
        let folder = workspace.join("crates").join(&case.name);
        apply(&case.generate().files, &folder, Ownership::Crate).expect("the target folder is writable");
    }
    // The versions of this repository: those are here, and no registry has to be asked.
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
    std::fs::copy(lock, workspace.join("Cargo.lock")).expect("the repository has a lock file");
    cargo(&workspace, &["check", "--features", "all-models"]);
    cargo(&workspace, &["doc", "--no-deps", "--features", "all-models"]);
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

#[track_caller]
fn cargo(workspace: &Path, arguments: &[&str]) {
    let run = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--workspace", "--no-default-features", "--offline", "--quiet", "--keep-going"])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo runs the tests, so it can be run");
    assert!(run.status.success(), "cargo {arguments:?}:\n{}", String::from_utf8_lossy(&run.stderr));
}
