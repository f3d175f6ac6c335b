//! For the CHANGELOG of the crate.

use super::super::report::Report;
use super::super::rule::Effect;
use super::by_rule;

/// Named are as many items of one rule; beyond that they are counted.
const NAMED: usize = 3;

/// Beyond as many changes of one effect all are counted: nobody reads a longer line.
const FEW: usize = 12;

/// One line for the CHANGELOG of the crate, that names a few changes and counts many; none if nothing changes for its
/// users.
pub fn changelog(report: &Report) -> Option<String> {
    let breaking = part(report, Effect::Breaking);
    let additive = part(report, Effect::Additive);
    let documentation = report.of(Effect::Documentation).count();
    let mut parts = Vec::new();
    parts.extend((!breaking.is_empty()).then(|| format!("**Breaking:** {breaking}.")));
    parts.extend(
        (!additive.is_empty()).then(|| format!("{}{additive}.", if breaking.is_empty() { "" } else { "Also " })),
    );
    parts.extend((documentation > 0).then(|| format!("Documentation of {documentation} items.")));
    (!parts.is_empty()).then(|| format!("* {}", parts.join(" ")))
}

fn part(report: &Report, effect: Effect) -> String {
    let few = report.of(effect).count() <= FEW;
    let rules = by_rule(report, effect).into_iter().map(|(rule, changes)| {
        if !few {
            return format!("{} ({})", rule.title, changes.len());
        }
        let names: Vec<String> = changes.iter().take(NAMED).map(|change| format!("`{}`", change.item)).collect();
        let more = match changes.len().saturating_sub(NAMED) {
            0 => String::new(),
            count => format!(" and {count} more"),
        };
        format!("{}: {}{more}", rule.title, names.join(", "))
    });
    rules.collect::<Vec<_>>().join("; ")
}
