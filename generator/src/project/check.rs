//! What is to mend of a project: the crate, and the configuration.

use super::{Outcome, Project, located};
use crate::diagnostics::{At, Diagnostic, Diagnostics, Finding};
use crate::generate_without_obsolete;
use crate::load::Sources;
use crate::lock::{self, Digest, Kind, Lock};
use crate::output::{self, Change, Drift, Edits, OVERWRITE, Ownership};
use serde::Serialize;
use std::collections::BTreeMap;

/// What [`Project::check`] found.
#[derive(Debug)]
pub struct Checked {
    /// What would be made, and how the crate differs from it.
    pub outcome: Outcome,
    /// All that is to mend: entries of the configuration, edits by hand, what was made by or from something else, and files.
    pub faults: Vec<Fault>,
}

/// One thing to mend.
#[derive(Debug, Serialize)]
pub struct Fault {
    /// What it is and where.
    #[serde(flatten)]
    pub finding: Finding,
    /// The command that mends it. Without one, an entry of the configuration has to be corrected.
    pub command: Option<String>,
}

impl Project {
    /// Compares the crate, its lock and the configuration with the description; nothing is written.
    ///
    /// # Errors
    /// Where nothing can be compared: all problems of the description and of the folder at once.
    pub fn check(&self) -> Result<Checked, Vec<Finding>> {
        self.config.check_name().map_err(located)?;
        let sources = Sources::read(&self.inputs).map_err(located)?;
        let lock = self.lock().map_err(located)?;
        let (generated, obsolete) = generate_without_obsolete(&sources, &self.config, &lock)?;
        // Where the configuration chooses nothing that is there, nobody knows what the crate should be.
        let is_known = obsolete.is_empty() || generated.size.operations > 0;
        let ownership = Ownership::Recorded(&lock, Edits::Refused);
        let drift = if is_known { output::drift(&generated.files, &self.out, ownership) } else { Ok(Drift::default()) };
        let drift = drift.map_err(located)?;
        let mut faults: Vec<Fault> = obsolete.into_iter().map(|finding| Fault { finding, command: None }).collect();
        faults.extend(mended_by(OVERWRITE, drift.hand_edited(&self.out)));
        let origins = self.other_generator(&lock).into_iter().chain(self.changed_inputs(&lock, &sources));
        faults.extend(mended_by(&self.config.package.command, origins.chain(self.drifted(&drift)).collect()));
        Ok(Checked { outcome: self.outcome(generated, drift), faults })
    }

    /// That the crate was made by another opbind than this.
    fn other_generator(&self, lock: &Lock) -> Option<Diagnostic> {
        let (this, maker) = (env!("CARGO_PKG_VERSION"), lock.get(Kind::Generator, &[])?.first()?);
        let message = format!("the crate was made by opbind {maker}, and this is {this}");
        (maker != this).then(|| Diagnostic::error("other-generator", self.at(lock::FILE_NAME), message))
    }

    /// What the crate was made from and is not as it was then. Nothing where the lock does not tell.
    fn changed_inputs(&self, lock: &Lock, sources: &Sources) -> Vec<Diagnostic> {
        let mut known: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (path, digest) in lock.entries(Kind::Input) {
            known
                .entry(path.first().map_or("", String::as_str))
                .or_default()
                .extend(digest.first().map(String::as_str));
        }
        if known.is_empty() {
            return Vec::new();
        }
        let mut changed = Vec::new();
        for (name, file) in sources.inputs(&self.config.file) {
            let message = match known.remove(name.as_str()) {
                Some(digests) if digests.contains(&Digest::of_text(&file.text).as_str()) => continue,
                Some(_) => "it has changed since the crate was made from it",
                None => "it is new since the crate was made",
            };
            changed.push(input_changed(&file.path, message));
        }
        let gone = |name| input_changed(&sources.shown_as(name), "the crate was made from it, and it is gone");
        changed.extend(known.into_keys().map(gone));
        changed
    }

    /// The files of which the description says something else; not those that somebody has edited.
    fn drifted(&self, drift: &Drift) -> Vec<Diagnostic> {
        let mut drifted = Vec::new();
        let mut add = |changes: &[Change], rule: &'static str, message: &str| {
            for change in changes.iter().filter(|change| !drift.edited.contains(&change.path)) {
                let lines = format!("{message}: +{} -{} lines", change.lines_added, change.lines_removed);
                drifted.push(Diagnostic::error(rule, self.at(&change.path), lines));
            }
        };
        add(&drift.added, "missing-file", "it is not there");
        add(&drift.changed, "outdated-file", "it is not what the description says");
        add(&drift.removed, "stale-file", "it is no longer generated");
        drifted
    }

    fn at(&self, path: &str) -> At {
        At::File(self.out.join(path).to_string_lossy().into_owned())
    }
}

fn input_changed(path: &str, message: &str) -> Diagnostic {
    Diagnostic::error("input-changed", At::File(path.to_owned()), message)
}

fn mended_by(command: &str, problems: Diagnostics) -> Vec<Fault> {
    let fault = |finding| Fault { finding, command: Some(command.to_owned()) };
    located(problems).into_iter().map(fault).collect()
}
