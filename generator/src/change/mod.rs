//! What a new description changes for the users of the crate that is made of it.
//!
//! Compared are two intermediate representations, not two texts: every change is one of a Rust item, has a [`Rule`] that
//! says what it asks of users, and the place in the description it comes from.

mod arguments;
mod changes;
mod comparison;
mod follow;
mod former;
mod operations;
mod outcomes;
mod renames;
mod render;
mod report;
mod rule;
mod servers;
mod structs;
mod types;
mod uses;

pub use render::{annotations, brief, changelog, markdown, text};
pub use report::{Change, Report, Verdict};
pub use rule::{Effect, RULES, Rule, find};
pub use uses::Used;

pub(crate) use comparison::{path_of, path_text, text as type_text};
pub(crate) use operations::plain;
pub(crate) use uses::{Uses, types as types_of};

use crate::config::Config;
use crate::diagnostics::{Finding, Locate};
use crate::ir::Api;
use crate::load::Sources;
use crate::lock::Lock;
use crate::openapi::Spec;
use crate::{Lowered, lowered};
use comparison::{Comparison, Crate};

/// One of the two descriptions, read and lowered.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The crate that it makes.
    pub api: &'a Api,
    /// Its objects.
    pub spec: &'a Spec<'a>,
    /// Its texts.
    pub sources: &'a dyn Locate,
}

impl<'a> Side<'a> {
    fn of(lowered: &'a Lowered<'_, '_>) -> Self {
        Self { api: &lowered.api, spec: lowered.spec, sources: lowered.document }
    }
}

/// What changes for the users of the crate when `new` takes the place of `old`.
pub fn compare(old: Side<'_>, new: Side<'_>) -> Report {
    let renames = renames::find(old.api, new.api);
    let before = follow::follow(old.api, &renames);
    let crates = (Crate::new(&before, old.spec), Crate::new(new.api, new.spec));
    let mut comparison = Comparison::new(&crates.0, &crates.1, &renames);
    comparison.operations();
    comparison.components();
    comparison.webhooks();
    comparison.servers();
    comparison.credentials();
    comparison.about();
    Report::new(comparison.finish(), old.sources, new.sources)
}

/// Reads and lowers two descriptions with the configuration of each, and compares them. What the first gave a name keeps it
/// in the second, as it would when the crate is brought up to date.
///
/// # Errors
/// All problems of the first of them that cannot be generated from.
pub fn between(old: (&Sources, &Config), new: (&Sources, &Config)) -> Result<Report, Vec<Finding>> {
    between_after(&Lock::default(), old, new)
}

/// As [`between`], where the crate of the first description has a lock.
///
/// # Errors
/// As [`between`].
pub fn between_after(known: &Lock, old: (&Sources, &Config), new: (&Sources, &Config)) -> Result<Report, Vec<Finding>> {
    lowered(old.0, old.1, known, |old| {
        lowered(new.0, new.1, &Lock::of(&old), |new| compare(Side::of(&old), Side::of(&new)))
    })?
}
