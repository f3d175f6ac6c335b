//! What comes out compiles, and its documentation is without fault.

use crate::{check, description::Description, seeds};
use opbind::output::{Files, Ownership, apply};
use std::path::Path;
use std::process::Command;

#[test]
#[ignore = "takes minutes"]
fn whatever_is_described_compiles_without_a_warning() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    let _ = std::fs::remove_dir_all(workspace.join("crates"));
    let mut files = Files::new();
    files
        .insert("Cargo.toml", "# @generated\n[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n")
        .expect("a path");
    apply(&files, &workspace, Ownership::Crate).expect("the target folder is writable");
    for seed in seeds(40) {
        if let Some(generated) = check::generates(&Description::new(seed)) {
            let folder = workspace.join("crates").join(format!("seed-{seed}"));
            apply(&generated.files, &folder, Ownership::Crate).expect("the target folder is writable");
            rename(&folder.join("Cargo.toml"), seed);
        }
    }
    // The versions of this repository: those are here, and no registry has to be asked.
    let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
    std::fs::copy(lock, workspace.join("Cargo.lock")).expect("the repository has a lock file");
    cargo(&workspace, &["check", "--features", "all-models"]);
    cargo(&workspace, &["check"]);
    cargo(&workspace, &["doc", "--no-deps", "--features", "all-models"]);
}

fn rename(manifest: &Path, seed: u64) {
    let text = std::fs::read_to_string(manifest).expect("a crate has a manifest");
    std::fs::write(manifest, text.replacen("\"hostile\"", &format!("\"hostile-{seed}\""), 1)).expect("it is writable");
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
