//! Running cargo over many crates, and telling by crate what the compiler said.

use crate::Outcome;
use crate::row::Row;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// What was said of the crates of one run, by the name of the crate.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) messages: BTreeMap<String, Vec<Message>>,
    /// The crates of which something was made.
    pub(crate) finished: BTreeSet<String>,
    pub(crate) is_success: bool,
}

/// One message of the compiler.
pub(crate) struct Message {
    pub(crate) is_error: bool,
    /// Where and what, on one line.
    pub(crate) text: String,
}

/// A line of `--message-format json`: only what is looked at.
#[derive(Deserialize)]
struct Line {
    reason: String,
    manifest_path: Option<PathBuf>,
    message: Option<Diagnostic>,
}

#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    message: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
}

/// Makes the crates of `batch` the members of the workspace in `work`.
///
/// It starts with the lock file of this repository: those versions are here, and the same in every run.
pub(crate) fn workspace(work: &Path, batch: &[&mut Row]) -> Outcome<()> {
    let members: Vec<String> = batch.iter().map(|row| format!("    \"crates/{}\",\n", row.name)).collect();
    let profile = "[profile.dev]\ndebug = false\nincremental = false\n";
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n\n{profile}", members.concat());
    std::fs::write(work.join("Cargo.toml"), manifest)?;
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    std::fs::copy(lock, work.join("Cargo.lock"))?;
    Ok(())
}

/// Runs `cargo` on the workspace in `work`: every member, whatever becomes of the others.
pub(crate) fn run(work: &Path, arguments: &[&str], jobs: usize) -> Outcome<Said> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).args(["--workspace", "--no-default-features", "--keep-going", "--quiet"]);
    command.args(["--message-format", "json", "--jobs", &jobs.to_string()]);
    command.current_dir(work).env("CARGO_TARGET_DIR", std::path::absolute(work.join("target"))?);
    // Warnings are counted here, so nobody else's settings may turn them into errors or off.
    command.env_remove("RUSTFLAGS").env_remove("RUSTDOCFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(std::fs::File::create(work.join("cargo.stderr"))?);
    let mut process = command.spawn()?;
    let mut said = Said::default();
    for line in process.stdout.take().into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
        said.add(&line?);
    }
    let status: ExitStatus = process.wait()?;
    said.is_success = status.success();
    if !said.is_success && said.messages.is_empty() && said.finished.is_empty() {
        return Err(std::fs::read_to_string(work.join("cargo.stderr"))?.into());
    }
    Ok(said)
}

impl Said {
    /// The errors of one crate.
    pub(crate) fn errors(&self, krate: &str) -> Vec<String> {
        let messages = self.messages.get(krate).into_iter().flatten();
        messages.filter(|message| message.is_error).map(|message| message.text.clone()).collect()
    }

    fn add(&mut self, line: &str) {
        // What a program of the crate prints stands between the lines of cargo.
        let Ok(line) = serde_json::from_str::<Line>(line) else { return };
        let Some(krate) = line.manifest_path.as_deref().and_then(crate_of) else { return };
        if line.reason == "compiler-artifact" {
            self.finished.insert(krate);
        } else if let Some(message) = line.message.as_ref().and_then(Diagnostic::read) {
            self.messages.entry(krate).or_default().push(message);
        }
    }
}

/// The folder of a crate is called like the crate.
fn crate_of(manifest: &Path) -> Option<String> {
    Some(manifest.parent()?.file_name()?.to_string_lossy().into_owned())
}

impl Diagnostic {
    /// Nothing for what only counts the others ("2 warnings emitted") or explains them.
    fn read(&self) -> Option<Message> {
        let counts = self.message.ends_with(" emitted") || self.message.starts_with("aborting due to");
        let is_error = self.level.starts_with("error");
        if (self.spans.is_empty() && counts) || !(is_error || self.level == "warning") {
            return None;
        }
        let place = self.spans.first().map(|span| format!("{}:{}: ", span.file_name, span.line_start));
        let text = format!("{}{}", place.unwrap_or_default(), self.message.replace('\n', " "));
        Some(Message { is_error, text })
    }
}
