//! The report as people and machines read it. As JSON it is what `serde` makes of it.

mod annotations;
mod brief;
mod changelog;
mod lines;
mod markdown;
mod text;

pub use annotations::annotations;
pub use brief::brief;
pub use changelog::changelog;
pub use markdown::markdown;
pub use text::text;

use super::report::{Change, Report};
use super::rule::{Effect, RULES, Rule};

/// The changes of one effect by their rules, in the order of the rules.
fn by_rule(report: &Report, effect: Effect) -> Vec<(&'static Rule, Vec<&Change>)> {
    let rules = RULES.iter().filter(|rule| rule.effect == effect);
    let of = |rule: &&'static Rule| {
        let changes: Vec<&Change> = report.of(effect).filter(|change| change.rule.id == rule.id).collect();
        (*rule, changes)
    };
    rules.map(of).filter(|(_, changes)| !changes.is_empty()).collect()
}

/// `3 breaking, 12 additive, 40 documentation`.
fn counts(report: &Report) -> String {
    let count = |effect: Effect| match report.of(effect).count() {
        0 => None,
        count => Some(format!("{count} {effect}")),
    };
    let all = [Effect::Breaking, Effect::Additive, Effect::Documentation].into_iter().filter_map(count);
    all.collect::<Vec<_>>().join(", ")
}

/// Who is concerned: ` (in 3 requests and 12 responses)`.
fn used(change: &Change) -> String {
    let Some(used) = change.used else { return String::new() };
    let counted = |count: usize, what: &str| match count {
        0 => None,
        1 => Some(format!("1 {what}")),
        _ => Some(format!("{count} {what}s")),
    };
    let parts: Vec<String> =
        [counted(used.requests, "request"), counted(used.responses, "response")].into_iter().flatten().collect();
    if parts.is_empty() {
        " (in nothing sent or received)".to_owned()
    } else {
        format!(" (in {})", parts.join(" and "))
    }
}
