//! A project: a description with its configuration and the folder of its crate.
//!
//! This is what the command line, the build script and the tests share, so that all three do the same.

mod check;
mod commit;
mod manifest;

pub use check::{Checked, Fault};
pub use commit::Commit;

use crate::config::{self, Config, Mapping};
use crate::diagnostics::{At, Diagnostic, Diagnostics, Finding};
use crate::load::{self, Disk, Inputs, Sources, Store};
use crate::lock::{self, Lock};
use crate::output::{self, Drift, Edits, Ownership};
use crate::{Generated, generate_after};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What to generate from, how, and where to.
#[derive(Debug)]
pub struct Project {
    /// The description: one or more files, or a folder in the split layout; or operation documents and their store.
    pub inputs: Inputs,
    /// The configuration.
    pub config: Config,
    /// The folder of the crate.
    pub out: PathBuf,
}

/// What a run did or would do.
#[derive(Debug)]
pub struct Outcome {
    /// What was made.
    pub generated: Generated,
    /// How the folder differs from it, or differed before it was written.
    pub drift: Drift,
}

impl Project {
    /// The project whose description and `opbind.toml` are in `folder`.
    ///
    /// # Errors
    /// Where the configuration cannot be read, or does not say where the crate goes.
    pub fn open(folder: &Path) -> Result<Self, Vec<Finding>> {
        let path = folder.join(config::FILE_NAME);
        let config = read_config(&path, &config::name_for(folder)).map_err(located)?;
        let Some(out) = &config.out else {
            let message = "the configuration does not say where the crate goes";
            let help = "add `[output]` with `folder = \"…\"`, relative to this file, or give `--out`";
            let at = At::File(path.display().to_string());
            return Err(located(Diagnostic::error("configuration", at, message).help(help).into()));
        };
        let out = tidy(&folder.join(out));
        let store = config.store.as_ref().map(|store| tidy(&folder.join(store)));
        Ok(Self { inputs: Inputs { paths: vec![folder.to_owned()], store, route: None }, config, out })
    }

    /// Makes the crate and writes what differs. Files that were edited by hand are a problem.
    ///
    /// # Errors
    /// All problems at once; then the folder is as it was.
    pub fn apply(&self) -> Result<Outcome, Vec<Finding>> {
        self.write(Edits::Refused)
    }

    /// The same, also over files that were edited by hand.
    ///
    /// # Errors
    /// As [`Project::apply`].
    pub fn overwrite(&self) -> Result<Outcome, Vec<Finding>> {
        self.write(Edits::Overwritten)
    }

    fn write(&self, edits: Edits) -> Result<Outcome, Vec<Finding>> {
        let lock = self.lock().map_err(located)?;
        let generated = self.generate(&lock)?;
        let ownership = Ownership::Recorded(&lock, edits);
        let drift = output::apply(&generated.files, &self.out, ownership).map_err(located)?;
        Ok(self.outcome(generated, drift))
    }

    /// Makes the crate and compares; nothing is written.
    ///
    /// # Errors
    /// All problems at once.
    pub fn drift(&self) -> Result<Outcome, Vec<Finding>> {
        let lock = self.lock().map_err(located)?;
        let generated = self.generate(&lock)?;
        let ownership = Ownership::Recorded(&lock, Edits::Refused);
        let drift = output::drift(&generated.files, &self.out, ownership).map_err(located)?;
        Ok(self.outcome(generated, drift))
    }

    /// What was made, with what a `Cargo.toml` that stays as it is lacks for it.
    fn outcome(&self, mut generated: Generated, drift: Drift) -> Outcome {
        if !drift.iter().any(|change| change.path == manifest::FILE_NAME) {
            let wanted = generated.files.get(manifest::FILE_NAME).unwrap_or_default();
            generated.findings.extend(located(manifest::check(&self.out, wanted)));
        }
        Outcome { generated, drift }
    }

    fn generate(&self, known: &Lock) -> Result<Generated, Vec<Finding>> {
        self.config.check_name().map_err(located)?;
        let sources = Sources::read(&self.inputs).map_err(located)?;
        generate_after(&sources, &self.config, known)
    }

    /// What is known of the crate; nothing where there is none.
    ///
    /// # Errors
    /// Where its lock cannot be read, or has lines that are no entries.
    pub fn lock(&self) -> Result<Lock, Diagnostics> {
        let path = self.out.join(lock::FILE_NAME);
        let shown = path.display().to_string();
        match fs::read_to_string(&path) {
            Ok(text) => Lock::parse(&shown, &text),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(Lock::default()),
            Err(error) => Err(Diagnostic::error("lock", At::File(shown), format!("cannot be read: {error}")).into()),
        }
    }
}

/// The configuration at `path`, or the usual one where there is no such file.
///
/// # Errors
/// Where it is there and cannot be read.
pub fn read_config(path: &Path, fallback: &str) -> Result<Config, Diagnostics> {
    Ok(find_config(&Disk, path, fallback)?.unwrap_or_else(|| Config::named(fallback)))
}

/// The configuration that a store has at `path`, if it has one.
///
/// # Errors
/// Where it is there and cannot be read.
pub fn find_config(store: &dyn Store, path: &Path, fallback: &str) -> Result<Option<Config>, Diagnostics> {
    let shown = load::shown(path);
    let unreadable = |problem: String| {
        Diagnostic::error("configuration", At::File(shown.clone()), format!("cannot be read: {problem}"))
    };
    match store.read(path) {
        Ok(bytes) => {
            let text = String::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))?;
            let mut config = Config::parse(&shown, &text, fallback)?;
            if let Some(file) = &config.catalogue.mapping_file {
                let file = tidy(&path.parent().unwrap_or(Path::new(".")).join(file));
                config.catalogue.mapping = find_mapping(store, &file)?;
            }
            Ok(Some(config))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(error.to_string()).into()),
    }
}

/// The mapping that a store has at `path`.
///
/// # Errors
/// Where it is not there, cannot be read or is none.
pub fn find_mapping(store: &dyn Store, path: &Path) -> Result<Mapping, Diagnostics> {
    let shown = load::shown(path);
    let text = store.read(path).map_err(|error| error.to_string());
    let text = text.and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.to_string()));
    let text = text.map_err(|problem| {
        Diagnostics::from(Diagnostic::error("mapping", At::File(shown.clone()), format!("cannot be read: {problem}")))
    })?;
    Mapping::parse(&shown, &text)
}

fn located(problems: Diagnostics) -> Vec<Finding> {
    problems.located(&())
}

/// A path without detours: `spec/../generated` is `generated`: the shorter path is the one people know.
pub fn tidy(path: &Path) -> PathBuf {
    let mut tidied = PathBuf::new();
    for part in path.components().filter(|part| *part != std::path::Component::CurDir) {
        let leaves = matches!(part, std::path::Component::ParentDir);
        let named = matches!(tidied.components().next_back(), Some(std::path::Component::Normal(_)));
        if !(leaves && named && tidied.pop()) {
            tidied.push(part);
        }
    }
    if tidied.as_os_str().is_empty() { PathBuf::from(".") } else { tidied }
}
