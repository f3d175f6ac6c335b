//! The crate with the program as an example target, and cargo.

use crate::Outcome;
use opbind::output::{self, Files, Ownership};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the crate's own manifest lacks.
const MANIFEST: &str = "
[dev-dependencies]
tokio = { version = \"1\", features = [\"macros\", \"rt\"] }

[workspace]

[profile.dev]
debug = false
incremental = false
";

/// A line of `--message-format json`: only what is looked at.
#[derive(Deserialize)]
struct Line {
    executable: Option<PathBuf>,
}

/// Writes the crate below `target` and compiles the program in it.
pub(crate) fn build(files: &Files, source: &str, target: &Path, name: &str) -> Outcome<PathBuf> {
    let target = std::path::absolute(target)?;
    let folder = target.join("opbind-prism").join(name);
    output::apply(&with_program(files, source)?, &folder, Ownership::Crate).map_err(|it| format!("{it:?}"))?;
    // The versions of this repository: they are here, and the same in every run.
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--quiet", "--message-format", "json-render-diagnostics", "--example", "prism"]);
    command.current_dir(folder).env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS");
    let run = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    let lines = String::from_utf8_lossy(&run.stdout).into_owned();
    let made = lines.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok()?.executable).next_back();
    made.filter(|_| run.status.success()).ok_or_else(|| "the program does not compile".into())
}

fn with_program(files: &Files, source: &str) -> Outcome<Files> {
    let mut all = Files::new();
    for (path, file) in files.iter().filter(|(path, _)| *path == "Cargo.toml" || path.starts_with("src/")) {
        let is_manifest = path == "Cargo.toml";
        let text = if is_manifest { format!("# @generated\n{}{MANIFEST}", file.text) } else { file.text.clone() };
        all.insert(path, text)?;
    }
    all.insert("examples/prism.rs", format!("// @generated\n{source}"))?;
    Ok(all)
}
