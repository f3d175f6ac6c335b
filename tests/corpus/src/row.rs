//! What is known of one description.

use crate::account::{Account, Made};
use crate::child::Used;
use crate::examples::{Listed, Trips};
use crate::find::Description;
use opbind::diagnostics::Severity;
use serde::Serialize;
use std::path::PathBuf;

/// What a code host still shows: GitHub renders files up to 512 kB.
const LARGEST_FILE: usize = 500_000;

#[derive(Debug, Serialize)]
pub(crate) struct Row {
    /// Which of the folders it was found in.
    pub(crate) folder: usize,
    /// The description.
    #[serde(skip)]
    pub(crate) entry: PathBuf,
    /// Its path in the folder.
    pub(crate) shown: String,
    /// The size of its entry file.
    pub(crate) bytes: u64,
    /// Whether its folder says that something is wrong with it.
    pub(crate) is_malformed: bool,
    /// The name of its crate.
    pub(crate) name: String,
    /// Whether it was chosen to be compiled.
    pub(crate) is_compiled: bool,
    pub(crate) generation: Generation,
    /// What the compiler said, where it was asked.
    pub(crate) compiled: Option<Compiled>,
    /// How many examples it has, where they were asked for and can be listed.
    #[serde(skip)]
    pub(crate) listed: Option<Listed>,
    /// What became of them.
    pub(crate) trips: Option<Trips>,
}

/// How generating ended.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Generation {
    Pending,
    Ended {
        #[serde(flatten)]
        account: Account,
        used: Used,
    },
    /// A panic, an abort, or too long a time.
    Crashed {
        reason: String,
    },
}

/// What `cargo check` and `cargo doc` said of a crate.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Compiled {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    /// Errors and warnings of the documentation, where it was made.
    pub(crate) documentation: Option<usize>,
    /// The first messages.
    pub(crate) first: Vec<String>,
}

impl Row {
    pub(crate) fn new(folder: usize, description: Description, is_compiled: bool) -> Self {
        let Description { entry, shown, bytes, is_malformed } = description;
        let generation = Generation::Pending;
        let (name, compiled, listed, trips) = (String::new(), None, None, None);
        Self { folder, entry, shown, bytes, is_malformed, name, is_compiled, generation, compiled, listed, trips }
    }

    pub(crate) fn account(&self) -> Option<&Account> {
        match &self.generation {
            Generation::Ended { account, .. } => Some(account),
            _ => None,
        }
    }

    pub(crate) fn made(&self) -> Option<&Made> {
        self.account()?.made.as_ref()
    }

    pub(crate) fn used(&self) -> Option<Used> {
        match self.generation {
            Generation::Ended { used, .. } => Some(used),
            _ => None,
        }
    }

    /// How many constructs could not be expressed: warnings, by the rule that a loss is one.
    pub(crate) fn degraded(&self) -> usize {
        self.account().map_or(0, |account| account.count(Severity::Warning))
    }

    /// What is not as it should be, in words for people; empty where all is well.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        match &self.generation {
            Generation::Pending => problems.push("not generated".to_owned()),
            Generation::Crashed { reason } => problems.push(format!("crashed: {reason}")),
            Generation::Ended { account, .. } => problems.extend(self.problem_of_reading(account)),
        }
        if let Some(made) = self.made().filter(|made| made.largest.bytes > LARGEST_FILE) {
            problems.push(format!("`{}` has {} bytes", made.largest.path, made.largest.bytes));
        }
        problems.extend(self.compiled.as_ref().and_then(Compiled::problem));
        if let Some(trips) = self.trips.as_ref().filter(|trips| trips.failed > 0) {
            let first = trips.first.first().map_or("", String::as_str);
            problems.push(format!("{} examples do not come back: {first}", trips.failed));
        }
        problems
    }

    fn problem_of_reading(&self, account: &Account) -> Option<String> {
        let refused = account.made.is_none();
        if self.is_malformed {
            let silent = !refused && account.first.is_empty();
            return silent.then(|| "malformed, and nothing was said".to_owned());
        }
        refused.then(|| format!("refused: {}", account.first.first().map_or("", String::as_str)))
    }
}

impl Compiled {
    pub(crate) fn is_clean(&self) -> bool {
        self.errors + self.warnings + self.documentation.unwrap_or_default() == 0
    }

    fn problem(&self) -> Option<String> {
        let documentation = self.documentation.unwrap_or_default();
        let first = self.first.first().map_or("", String::as_str);
        (!self.is_clean()).then(|| {
            let Self { errors, warnings, .. } = self;
            format!("{errors} errors, {warnings} warnings, {documentation} of the documentation: {first}")
        })
    }
}

/// Gives every row the name of its crate: short, and the same in every run over the same folders.
pub(crate) fn name(rows: &mut [Row]) {
    for (index, row) in rows.iter_mut().enumerate() {
        row.name = format!("c{:04}", index + 1);
    }
}
