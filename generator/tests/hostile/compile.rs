//! What comes out compiles, and its documentation is without fault.

use crate::workspace::{cargo, prepare};
use crate::{check, description::Description, seeds};
use opbind::output::{Ownership, apply};
use std::path::Path;

#[test]
#[ignore = "takes minutes"]
fn whatever_is_described_compiles_without_a_warning() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    let _ = std::fs::remove_dir_all(workspace.join("crates"));
    prepare(&workspace);
    for seed in seeds(40) {
        if let Some(generated) = check::generates(&Description::new(seed)) {
            let folder = workspace.join("crates").join(format!("seed-{seed}"));
            apply(&generated.files, &folder, Ownership::Crate).expect("the target folder is writable");
            rename(&folder.join("Cargo.toml"), seed);
        }
    }
    cargo(&workspace, &["check", "--keep-going", "--features", "all-models"]);
    cargo(&workspace, &["check", "--keep-going"]);
    cargo(&workspace, &["doc", "--keep-going", "--no-deps", "--features", "all-models"]);
}

fn rename(manifest: &Path, seed: u64) {
    let text = std::fs::read_to_string(manifest).expect("a crate has a manifest");
    std::fs::write(manifest, text.replacen("\"hostile\"", &format!("\"hostile-{seed}\""), 1)).expect("it is writable");
}
