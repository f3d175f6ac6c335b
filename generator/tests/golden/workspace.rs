//! A workspace of generated crates, so that what they depend on is compiled once.

use opbind::output::{Files, Ownership, apply};
use std::path::Path;
use std::process::Command;

/// Writes the manifest of a workspace whose members are in `crates/`. The versions are those of this repository: they are
/// here, and no registry has to be asked.
pub(crate) fn prepare(workspace: &Path) {
    let mut files = Files::new();
    files
        .insert("Cargo.toml", "# @generated\n[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n")
        .expect("a path");
    apply(&files, workspace, Ownership::Crate).expect("the target folder is writable");
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
    std::fs::copy(lock, workspace.join("Cargo.lock")).expect("the repository has a lock file");
}

/// Runs cargo on all of the workspace, where a warning is an error.
#[track_caller]
pub(crate) fn cargo(workspace: &Path, arguments: &[&str]) {
    cargo_of(workspace, &["--workspace"], arguments);
}

/// Runs cargo on the packages that `chosen` says.
#[track_caller]
pub(crate) fn cargo_of(workspace: &Path, chosen: &[&str], arguments: &[&str]) {
    let run = Command::new(env!("CARGO"))
        .args(arguments)
        .args(chosen)
        .args(["--no-default-features", "--offline", "--quiet"])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo runs the tests, so it can be run");
    assert!(run.status.success(), "cargo {arguments:?}:\n{}", String::from_utf8_lossy(&run.stderr));
}
