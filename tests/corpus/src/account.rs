//! What the process of one description says of it.

use opbind::Generated;
use opbind::diagnostics::{Finding, Severity};
use opbind::lock::FILE_NAME;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many findings of a kind are shown; all of them are in the file beside the crate.
const SHOWN: usize = 5;

/// What became of a description that was read to its end.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Account {
    /// What was made; `None` where the description was refused.
    pub(crate) made: Option<Made>,
    /// How many findings there are by severity and rule.
    pub(crate) rules: BTreeMap<String, BTreeMap<String, usize>>,
    /// The first errors, or else the first warnings.
    pub(crate) first: Vec<String>,
}

/// The figures of a crate.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Made {
    pub(crate) operations: usize,
    pub(crate) types: usize,
    /// Schema Objects of the description.
    pub(crate) schemas: usize,
    pub(crate) files: usize,
    /// Of all files together.
    pub(crate) bytes: usize,
    /// The largest of them, those that have a line for each object left out.
    pub(crate) largest: Largest,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Largest {
    pub(crate) path: String,
    pub(crate) bytes: usize,
}

impl Account {
    pub(crate) fn of(made: Option<Made>, findings: &[Finding]) -> Self {
        let mut rules: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for finding in findings {
            let rules = rules.entry(finding.severity.as_str().to_owned()).or_default();
            *rules.entry(finding.rule.to_owned()).or_default() += 1;
        }
        let mut shown: Vec<&Finding> = findings.iter().filter(|it| it.severity != Severity::Note).collect();
        shown.sort_by_key(|finding| finding.severity);
        Self { made, rules, first: shown.into_iter().take(SHOWN).map(Finding::render_line).collect() }
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.rules.get(severity.as_str()).map_or(0, |rules| rules.values().sum())
    }
}

/// The lock, which nobody compiles, and the table of operations, which a feature asks for.
const LONG: [&str; 2] = [FILE_NAME, "src/catalogue.rs"];

impl Made {
    pub(crate) fn of(generated: &Generated) -> Self {
        let sizes: Vec<(usize, &str)> = generated.files.iter().map(|(path, file)| (file.text.len(), path)).collect();
        let (bytes, path) = sizes.iter().copied().filter(|(_, path)| !LONG.contains(path)).max().unwrap_or_default();
        Self {
            operations: generated.size.operations,
            types: generated.size.types,
            schemas: generated.size.schemas,
            files: sizes.len(),
            bytes: sizes.iter().map(|(bytes, _)| bytes).sum(),
            largest: Largest { path: path.to_owned(), bytes },
        }
    }
}
