//! For a terminal.

use super::super::report::{Change, Report};
use super::super::rule::Effect;
use super::{by_rule, counts, used};
use std::fmt::Write;

/// More changes of one rule than this are counted, unless they are breaking.
const SHOWN: usize = 10;

/// The report for people at a terminal: breaking changes all, of the others the first of each rule.
pub fn text(report: &Report, all: bool) -> String {
    let mut text = String::new();
    for effect in [Effect::Breaking, Effect::Additive, Effect::Documentation] {
        for (rule, changes) in by_rule(report, effect) {
            let _ = writeln!(text, "{effect}: {}: {} [{}]", rule.title, changes.len(), rule.id);
            let whole = all || effect == Effect::Breaking || changes.len() <= SHOWN + 1;
            let shown = if whole { changes.len() } else { SHOWN };
            let shown = if !all && effect == Effect::Documentation { 0 } else { shown };
            changes.iter().take(shown).for_each(|change| text.push_str(&line(change)));
            if shown > 0 && shown < changes.len() {
                let _ = writeln!(text, "  … and {} more", changes.len() - shown);
            }
        }
    }
    if !report.changes.is_empty() {
        let _ = writeln!(text, "{}", counts(report));
    }
    let _ = writeln!(text, "version: {}", report.verdict);
    text
}

fn line(change: &Change) -> String {
    let place = change.place.as_ref().map(|place| format!("\n      {place}")).unwrap_or_default();
    format!("  {}: {}{}{place}\n", change.item, change.message, used(change))
}
