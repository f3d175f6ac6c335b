//! `opbind check`.

use super::arguments::{Format, Generate};
use super::{Ending, Refusal, generate, report};

pub(crate) fn run(arguments: &Generate, format: Format) -> Result<Ending, Refusal> {
    let project = generate::project(arguments)?;
    let outcome = project.drift()?;
    report::checked(&project, &outcome, arguments.verbose, format);
    Ok(if outcome.drift.is_empty() { Ending::Done } else { Ending::Drift })
}
