//! For the end of an account of something else.

use super::super::report::{Change, Report};
use super::super::rule::Effect;
use super::{by_rule, counts, used};
use std::fmt::Write;

/// More breaking changes of one rule than this are counted.
const SHOWN: usize = 3;

/// The report in a few lines: the verdict, the first breaking changes of each rule, and counts of the rest.
pub fn brief(report: &Report) -> String {
    let mut text = format!("version: {}\n", report.verdict);
    for effect in [Effect::Breaking, Effect::Additive] {
        for (rule, changes) in by_rule(report, effect) {
            let _ = writeln!(text, "  {effect}: {}: {} [{}]", rule.title, changes.len(), rule.id);
            let shown = if effect == Effect::Breaking { SHOWN } else { 0 };
            changes.iter().take(shown).for_each(|change| text.push_str(&line(change)));
            if effect == Effect::Breaking && changes.len() > shown {
                let _ = writeln!(text, "    … and {} more", changes.len() - shown);
            }
        }
    }
    if !report.changes.is_empty() {
        let _ = writeln!(text, "  {}", counts(report));
    }
    text
}

fn line(change: &Change) -> String {
    let place = change.place.as_ref().map(|place| format!(" · {place}")).unwrap_or_default();
    format!("    {}: {}{}{place}\n", change.item, change.message, used(change))
}
