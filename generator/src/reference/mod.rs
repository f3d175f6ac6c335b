//! Reference pages in Markdown, in the form of the systems that people come from: what `opbind docs` writes.

pub mod octokit;
mod stackql;
mod text;

use crate::config::Config;
use crate::diagnostics::Finding;
use crate::load::Sources;
use crate::output::Files;
use crate::{Lowered, internal, lowered};

/// What every page has among its first lines, so that it is known as ours when it is no longer needed.
pub const HEADER: &str = "<!-- @generated from the description by `opbind docs`; do not edit. -->\n";

/// Whose form the pages have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A page for each operation: `<scope>/<method>.md`.
    Octokit,
    /// A page for each resource: `<service>/<resource>.md`.
    StackQl,
}

/// The pages of a description.
///
/// # Errors
/// All problems of the earliest stage of reading that has any.
pub fn pages(sources: &Sources, config: &Config, style: Style) -> Result<Files, Vec<Finding>> {
    lowered(sources, config, &crate::lock::Lock::default(), |Lowered { document, spec, api, .. }| {
        let pages = match style {
            Style::Octokit => octokit::pages(spec, &api),
            Style::StackQl => stackql::pages(&api, config),
        };
        pages.map_err(|invalid| internal(&invalid.into()).located(document))
    })?
}
