//! The crate that a description makes, and its public items as rustdoc tells them.

use crate::json::Json;
use opbind::config::Config;
use opbind::load::Sources;
use opbind::lock::Lock;
use opbind::output::{Files, Ownership, apply};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) struct Crate {
    pub(crate) sources: Sources,
    pub(crate) config: Config,
    /// The names that there were before it was made, and after.
    pub(crate) known: Lock,
    pub(crate) lock: Lock,
    /// Its items, a file for each choice of features.
    pub(crate) items: Vec<PathBuf>,
    /// Deleted with it.
    _folder: tempfile::TempDir,
}

impl Crate {
    /// None if nothing can be generated from the description. Names go on from those that are known.
    pub(crate) fn of(description: &Path, known: &Lock, features: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let (sources, config) = (Sources::read(&[description.to_owned()]).unwrap(), Config::named("api"));
        let files = opbind::generate_after(&sources, &config, known).ok()?.files;
        let (_, lock) = files.iter().find(|(path, _)| *path == "opbind.lock").unwrap();
        let lock = Lock::parse("opbind.lock", &lock.text).unwrap();
        let item = |features: &&str| items(&files, features, &folder.path().join(format!("{features}.json")));
        let items = features.iter().map(item).collect();
        Some(Self { sources, config, known: known.clone(), lock, items, _folder: folder })
    }

    /// A version of a history. Its items take minutes, so they are kept in the folder `OPBIND_ITEMS` if that is there.
    pub(crate) fn of_version(description: &Path, known: &Lock, features: &str) -> Self {
        let kept = env::var_os("OPBIND_ITEMS").map(|folder| Path::new(&folder).join(description.file_name().unwrap()));
        let is_there = kept.as_ref().is_some_and(|kept| kept.exists());
        let mut version =
            Self::of(description, known, if is_there { &[] } else { std::slice::from_ref(&features) }).unwrap();
        match kept {
            Some(kept) if is_there => version.items.push(kept),
            Some(kept) => drop(fs::copy(version.items.first().unwrap(), kept).unwrap()),
            None => {}
        }
        version
    }

    pub(crate) fn made(description: &Json, known: &Lock, features: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("api.json");
        fs::write(&path, serde_json::to_vec(description).unwrap()).unwrap();
        Self::of(&path, known, features)
    }
}

/// Asks rustdoc for the public items of a crate: they are written to `path`. What crates depend on is compiled once.
fn items(files: &Files, features: &str, path: &Path) -> PathBuf {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
    let folder = workspace.join("crate");
    apply(files, &folder, Ownership::Crate).unwrap();
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    // Other features are other items, in the same file: cargo must not take it for fresh.
    let root = folder.join("src/lib.rs");
    fs::write(&root, fs::read(&root).unwrap()).unwrap();
    let run = Command::new(env!("CARGO"))
        .args(["rustdoc", "--lib", "--offline", "--quiet", "--no-default-features", "--features", features])
        .args(["--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        // As cargo-semver-checks itself does: JSON is not stable yet, which is why it has to be of the version of rustdoc.
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    fs::copy(workspace.join("target/doc/api.json"), path).unwrap();
    path.to_owned()
}

/// The versions of a description, oldest first: `OPBIND_HISTORY` is a folder of `<version>.json`.
pub(crate) fn history() -> Vec<PathBuf> {
    let folder = env::var_os("OPBIND_HISTORY").map(PathBuf::from).into_iter();
    let mut versions: Vec<PathBuf> =
        folder.flat_map(|it| fs::read_dir(it).unwrap()).map(|it| it.unwrap().path()).collect();
    versions.retain(|path| path.extension().is_some_and(|it| it == "json"));
    versions.sort_by_key(|path| numbers(path));
    versions
}

fn numbers(path: &Path) -> Vec<u64> {
    let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
    stem.split('.').filter_map(|part| part.parse().ok()).collect()
}
