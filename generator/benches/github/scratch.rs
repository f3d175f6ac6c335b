//! The folder that everything is made in: a workspace of generated crates, below `target/`.

use crate::Outcome;
use crate::cost::{Cost, measure};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The macros that are swapped, with what they stand on: files of the runtime, and what comes in their place.
const DERIVE: [(&str, &str); 4] = [
    ("model.rs", include_str!("derive/model.rs")),
    ("enumeration.rs", include_str!("derive/enumeration.rs")),
    ("union.rs", include_str!("derive/union.rs")),
    ("by_shape.rs", include_str!("derive/by_shape.rs")),
];

pub(crate) struct Scratch {
    root: PathBuf,
}

impl Scratch {
    /// An empty workspace with the versions of this repository's lock file. What was compiled before is kept.
    pub(crate) fn fresh() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("github");
        fs::create_dir_all(&root)?;
        for entry in fs::read_dir(&root)? {
            let path = entry?.path();
            match path.file_name().and_then(OsStr::to_str) {
                Some("target") => {}
                _ if path.is_dir() => fs::remove_dir_all(path)?,
                _ => fs::remove_file(path)?,
            }
        }
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        if lock.is_file() {
            fs::copy(lock, root.join("Cargo.lock"))?;
        }
        Ok(Self { root })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Runs opbind, as it is built for release.
    pub(crate) fn opbind(&self, arguments: &[&OsStr]) -> Outcome<Cost> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_opbind"));
        measure(command.args(arguments), &self.path("opbind.log"))
    }

    /// Runs cargo in a workspace of `members`, without incremental compilation and without a cache in front of rustc.
    pub(crate) fn cargo(&self, members: &[&str], arguments: &[&str]) -> Outcome<Cost> {
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        fs::write(self.path("Cargo.toml"), manifest)?;
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        for cache in ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "CARGO_BUILD_RUSTC_WRAPPER"] {
            command.env_remove(cache);
        }
        command.env("CARGO_INCREMENTAL", "0").current_dir(&self.root);
        command.args(arguments).arg("--target-dir").arg(self.path("target"));
        measure(&mut command, &self.path("cargo.log"))
    }

    /// What cargo said last.
    pub(crate) fn cargo_said(&self) -> Outcome<String> {
        Ok(fs::read_to_string(self.path("cargo.log"))?)
    }

    /// Makes the crate `derived` of the crate `ours`: the same models, with serde's derives.
    pub(crate) fn derive(&self, ours: &str, derived: &str) -> Outcome<()> {
        let folder = self.path(derived);
        copy_folder(&self.path(ours), &folder)?;
        let runtime = folder.join("src/runtime");
        for (name, text) in DERIVE {
            let file = runtime.join(name);
            if !file.is_file() {
                return Err(format!("the runtime has no {name} now: benches/github/derive/ must follow it").into());
            }
            fs::write(file, text)?;
        }
        fs::write(runtime.join("derived.rs"), include_str!("derive/derived.rs"))?;
        let index = runtime.join("mod.rs");
        fs::write(&index, fs::read_to_string(&index)? + "\npub mod derived;\n")?;
        with_derives(&folder.join("Cargo.toml"), derived)
    }
}

/// Names a package, and switches serde's derives on.
fn with_derives(path: &Path, name: &str) -> Outcome<()> {
    let mut manifest: toml::Table = fs::read_to_string(path)?.parse()?;
    manifest["package"]["name"] = name.into();
    let features = manifest["dependencies"]["serde"]["features"].as_array_mut();
    features.ok_or("the dependency on serde has no features now")?.push("derive".into());
    fs::write(path, manifest.to_string())?;
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
