//! For the description of a pull request.

use super::super::report::Report;
use super::super::rule::Effect;
use super::lines::{self, Line, MORE, count, fitting, length};
use super::{by_rule, changelog, counts};

/// What GitHub takes as the description of a pull request, in characters, less a line or two that somebody adds.
const LIMIT: usize = 65_536 - 1_536;

/// The report for a pull request: breaking changes first and all of them, the others folded away and, where there is no
/// more room, counted.
pub fn markdown(report: &Report) -> String {
    let (head, tail) = (head(report), tail(report));
    let breaking = rules(report, Effect::Breaking);
    let (additive, documentation) = (rules(report, Effect::Additive), rules(report, Effect::Documentation));
    let room = LIMIT.saturating_sub(count(&head) + count(&tail) + 2 * FOLD);
    let breaking = within(breaking, room.saturating_sub(least(&additive) + least(&documentation)));
    let room = room.saturating_sub(count(&breaking));
    let additive = within(additive, room.saturating_sub(least(&documentation)));
    let documentation = within(documentation, room.saturating_sub(count(&additive)));
    let additive = folded(report, Effect::Additive, &additive);
    let documentation = folded(report, Effect::Documentation, &documentation);
    format!("{head}{breaking}{additive}{documentation}{tail}")
}

fn head(report: &Report) -> String {
    let counts = counts(report);
    let counted = if counts.is_empty() { String::new() } else { format!("{counts}. ") };
    format!("### What changes for users of the crate\n\n{counted}Version: {}.\n", report.verdict)
}

fn tail(report: &Report) -> String {
    changelog(report).map(|line| format!("\nFor the CHANGELOG:\n\n```markdown\n{line}\n```\n")).unwrap_or_default()
}

/// The changes of one rule.
struct Part {
    head: String,
    /// Each with what it is about.
    full: Vec<Line>,
    /// What stands for them where there is no room for that: the names of what breaks, the number of others.
    short: Vec<Line>,
}

impl Part {
    /// What it takes in any case.
    fn least(&self) -> usize {
        count(&self.head) + length(&self.short).max(MORE)
    }
}

fn rules(report: &Report, effect: Effect) -> Vec<Part> {
    let breaks = effect == Effect::Breaking;
    let parts = by_rule(report, effect).into_iter().map(|(rule, changes)| Part {
        head: match breaks {
            true => format!("\n#### {}: {} (`{}`)\n\n", rule.title, changes.len(), rule.id),
            false => format!("\n**{}: {}** (`{}`)\n\n", rule.title, changes.len(), rule.id),
        },
        full: changes.iter().map(|change| lines::full(change)).collect(),
        short: if breaks { lines::by_owner(&changes) } else { Vec::new() },
    });
    parts.collect()
}

fn least(parts: &[Part]) -> usize {
    parts.iter().map(Part::least).sum()
}

/// As much as there is room for beside the least that the rules behind take, which is all names of what breaks: the first rules
/// are the ones that are told in full.
fn within(parts: Vec<Part>, mut room: usize) -> String {
    let mut behind = least(&parts);
    let mut text = String::new();
    for part in parts {
        behind -= part.least();
        let own = room.saturating_sub(behind + count(&part.head));
        let is_cut = length(&part.full) > own && !part.short.is_empty();
        let lines = fitting(if is_cut { &part.short } else { &part.full }, own);
        room = room.saturating_sub(count(&part.head) + count(&lines));
        text.push_str(&part.head);
        text.push_str(&lines);
    }
    text
}

/// The length of what `folded` adds, at its longest.
const FOLD: usize = "\n<details><summary>1000000 documentation</summary>\n\n</details>\n".len();

/// Behind a line that can be opened.
fn folded(report: &Report, effect: Effect, text: &str) -> String {
    match report.of(effect).count() {
        0 => String::new(),
        count => format!("\n<details><summary>{count} {effect}</summary>\n{text}\n</details>\n"),
    }
}
