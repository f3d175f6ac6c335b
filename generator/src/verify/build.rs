//! Making the program: the crate with an example target, and cargo.

use super::{Program, Workplace};
use crate::output::{self, Files, InvalidPath, Ownership};
use serde::Deserialize;
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The example target. Crates that share a folder of cargo's must not share the name of a program.
fn target(workplace: &Workplace) -> String {
    let name = workplace.folder().file_name().unwrap_or_default().to_string_lossy();
    format!("opbind_verify_{}", name.replace('-', "_"))
}

/// A program that can be run.
pub(super) struct Built {
    pub(super) program: PathBuf,
    pub(super) cases: PathBuf,
}

/// Why values could not be tried.
#[derive(Debug)]
pub enum Failure {
    /// Cargo cannot be started.
    NoCargo(std::io::Error),
    /// The crate cannot be written.
    Unwritable(String),
    /// What the crate depends on is neither on this machine nor to be had: what cargo says.
    Unresolved(String),
    /// The crate or the program does not compile: what cargo says.
    DoesNotCompile(String),
    /// The program does not do what it should.
    Program(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCargo(error) => write!(f, "cargo, which compiles the check, cannot be started: {error}"),
            Self::Unwritable(reason) => write!(f, "the crate to check cannot be written: {reason}"),
            Self::Unresolved(said) => {
                write!(f, "what the crate depends on is not on this machine, and cargo cannot get it:\n{said}")
            }
            Self::DoesNotCompile(said) => write!(f, "the check does not compile:\n{said}"),
            Self::Program(reason) => write!(f, "the check does not work: {reason}"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<InvalidPath> for Failure {
    fn from(problem: InvalidPath) -> Self {
        Self::Unwritable(problem.to_string())
    }
}

/// Writes the crate with its program, and compiles both.
pub(super) fn build(files: &Files, program: &Program, workplace: &Workplace) -> Result<Built, Failure> {
    let files = with_program(files, program, &target(workplace))?;
    output::apply(&files, workplace.folder(), Ownership::Crate).map_err(|problems| {
        let first = problems.iter().next().map(|it| it.message.clone());
        Failure::Unwritable(first.unwrap_or_default())
    })?;
    let cases = workplace.folder().join("cases.tsv");
    std::fs::write(&cases, &program.cases).map_err(|error| Failure::Unwritable(error.to_string()))?;
    Ok(Built { program: compile(workplace)?, cases })
}

/// The files of the crate in a workspace of its own, whatever folder it is in, and the program.
fn with_program(files: &Files, program: &Program, target: &str) -> Result<Files, InvalidPath> {
    let mut all = Files::new();
    for (path, file) in files.iter() {
        match path {
            "Cargo.toml" => all.insert(path, format!("# @generated\n{}{WORKSPACE}", file.text))?,
            _ if path.starts_with("src/") => all.insert(path, file.text.clone())?,
            _ => {}
        }
    }
    all.insert(format!("examples/{target}.rs"), format!("// @generated\n{}", program.source))?;
    Ok(all)
}

const WORKSPACE: &str = "
[workspace]

[profile.dev]
debug = false
incremental = false
";

/// Compiles the program; without the network, where that is enough.
fn compile(workplace: &Workplace) -> Result<PathBuf, Failure> {
    let said = match cargo(workplace, &["--offline"])? {
        said if said.is_unresolved() => cargo(workplace, &[])?,
        said => said,
    };
    let unresolved = said.is_unresolved();
    match said.program {
        Some(program) => Ok(program),
        None if unresolved => Err(Failure::Unresolved(said.errors)),
        None => Err(Failure::DoesNotCompile(said.errors)),
    }
}

/// What cargo says.
#[derive(Default)]
struct Said {
    /// What it has made.
    program: Option<PathBuf>,
    /// Whether it came as far as to compile something.
    has_compiled: bool,
    errors: String,
}

impl Said {
    fn is_unresolved(&self) -> bool {
        self.program.is_none() && !self.has_compiled
    }
}

/// A line of `--message-format json`: only what is looked at.
#[derive(Deserialize)]
struct Line {
    reason: String,
    executable: Option<PathBuf>,
}

fn cargo(workplace: &Workplace, network: &[&str]) -> Result<Said, Failure> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--quiet", "--message-format", "json-render-diagnostics", "--example", &target(workplace)]);
    command.args(["--no-default-features", "--features", "all-models"]).args(network);
    command.current_dir(workplace.folder()).env("CARGO_TARGET_DIR", workplace.target());
    // The warnings of others are not asked for, and their settings would compile everything again.
    command.env_remove("RUSTFLAGS").env_remove("RUSTDOCFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    let run = command.stdin(Stdio::null()).output().map_err(Failure::NoCargo)?;
    let mut said = Said { errors: String::from_utf8_lossy(&run.stderr).into_owned(), ..Said::default() };
    for line in String::from_utf8_lossy(&run.stdout).lines() {
        let Ok(line) = serde_json::from_str::<Line>(line) else { continue };
        said.has_compiled |= line.reason.starts_with("compiler-");
        said.program = line.executable.or(said.program);
    }
    Ok(said)
}
