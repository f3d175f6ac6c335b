//! For GitHub's checks: workflow commands, one for each change that users notice.

use super::super::report::{Change, Report};
use super::super::rule::Effect;
use crate::diagnostics::annotation::{data, property};

/// The breaking changes as warnings and the additive ones as notices, as lines that a step of GitHub Actions prints
/// (workflow commands). Documentation is left out, since GitHub shows ten of a kind. `named` gives the path of a file as the
/// repository has it.
pub fn annotations(report: &Report, named: &dyn Fn(&str) -> String) -> String {
    let noticed = report.changes.iter().filter(|change| change.rule.effect != Effect::Documentation);
    noticed.map(|change| command(change, named)).collect()
}

fn command(change: &Change, named: &dyn Fn(&str) -> String) -> String {
    let kind = if change.rule.effect == Effect::Breaking { "warning" } else { "notice" };
    // A place in the old description is none that the pull request shows.
    let place = change.place.as_ref().filter(|place| !place.old);
    let place = place.map(|it| format!("file={},line={},col={},", property(&named(&it.path)), it.line, it.column));
    let title = property(&format!("{} [{}]", change.rule.effect, change.rule.id));
    let message = data(&format!("{}: {}", change.item, change.message));
    format!("::{kind} {}title={title}::{message}\n", place.unwrap_or_default())
}
