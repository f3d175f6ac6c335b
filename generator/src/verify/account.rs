//! What became of all values together.

use super::{Case, Description, Failure, Judge, Kind, Outcome, Subject, Verdict, Workplace, run};
use crate::output::Files;
use serde::Serialize;
use std::collections::BTreeSet;

/// How a value fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is the same JSON value as before.
    CameBack,
    /// It is, but for members that its type does not keep.
    WithoutMembers,
    /// Its type is any JSON value, or is not part of the crate: there was nothing to try.
    Untried,
    /// Its own schema does not admit it: whatever became of it says nothing of the crate.
    Violation,
    /// It did not come back, although its schema admits it, or nobody can say.
    Failure,
}

/// One value, and how it fared.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Where it stands, for people: `api.yaml:12:20`.
    pub at: String,
    /// Where it stands in the description; of a made value, its schema.
    pub pointer: String,
    /// Where it comes from.
    pub kind: Kind,
    /// How it fared.
    pub fate: Fate,
    /// The validator's words, or what came back instead, or which members did not.
    pub reason: Option<String>,
}

/// Every value, in the order of the subjects.
#[derive(Clone, Debug, Serialize)]
pub struct Account {
    /// The values.
    pub entries: Vec<Entry>,
}

impl Account {
    /// How many values of a kind fared like this.
    pub fn count(&self, kind: Kind, fate: Fate) -> usize {
        self.of(fate).filter(|entry| entry.kind == kind).count()
    }

    /// The values that fared like this.
    pub fn of(&self, fate: Fate) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.fate == fate)
    }

    /// The kinds of values there are.
    pub fn kinds(&self) -> Vec<Kind> {
        let kinds: BTreeSet<Kind> = self.entries.iter().map(|entry| entry.kind).collect();
        kinds.into_iter().collect()
    }
}

/// Tries and judges all subjects. `files` is the crate, `crate_name` the name of its package.
///
/// # Errors
/// Where they cannot be tried; see [`run`].
pub fn verify(
    subjects: &[Subject],
    description: &Description<'_>,
    judge: &mut Judge,
    (files, crate_name): (&Files, &str),
    workplace: &Workplace,
) -> Result<Account, Failure> {
    let cases: Vec<Case> = subjects.iter().filter_map(|subject| subject.case.clone()).collect();
    let mut outcomes = run(files, crate_name, &cases, workplace)?.into_iter();
    let mut entries = Vec::with_capacity(subjects.len());
    for subject in subjects {
        let outcome = subject.case.as_ref().and_then(|_| outcomes.next());
        let verdict = judge.judge(description.spec(), subject.schema, &subject.value);
        let (fate, reason) = fate(verdict, outcome);
        let (at, pointer, kind) = (subject.at.clone(), subject.pointer.clone(), subject.kind);
        entries.push(Entry { at, pointer, kind, fate, reason });
    }
    Ok(Account { entries })
}

fn fate(verdict: Verdict, outcome: Option<Outcome>) -> (Fate, Option<String>) {
    match (verdict, outcome) {
        (Verdict::Refused(reason), _) => (Fate::Violation, Some(reason)),
        (_, None) => (Fate::Untried, None),
        (_, Some(Outcome::CameBack)) => (Fate::CameBack, None),
        (_, Some(outcome @ Outcome::WithoutMembers(_))) => (Fate::WithoutMembers, Some(outcome.explain())),
        (_, Some(outcome)) => (Fate::Failure, Some(outcome.explain())),
    }
}
