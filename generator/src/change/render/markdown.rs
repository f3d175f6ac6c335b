//! For the description of a pull request.

use super::super::comparison::code;
use super::super::report::{Change, Report};
use super::super::rule::{Effect, Rule};
use super::{by_rule, changelog, counts, used};
use std::fmt::Write;

/// What GitHub takes as the description of a pull request, in characters, less a line or two that somebody adds.
const LIMIT: usize = 65_536 - 1_536;

/// The report for a pull request: breaking changes first and all of them, the others folded away and, where there is no
/// more room, counted.
pub fn markdown(report: &Report) -> String {
    let head = head(report);
    let tail = tail(report);
    let room = LIMIT.saturating_sub(head.chars().count() + tail.chars().count());
    let full = breaking(report, full_line);
    let breaking = if full.chars().count() <= room { full } else { breaking(report, short_line) };
    let room = room.saturating_sub(breaking.chars().count());
    let additive = folded(report, Effect::Additive, room);
    let room = room.saturating_sub(additive.chars().count());
    let documentation = folded(report, Effect::Documentation, room);
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

fn breaking(report: &Report, line: fn(&Change) -> String) -> String {
    let mut text = String::new();
    for (rule, changes) in by_rule(report, Effect::Breaking) {
        let _ = write!(text, "\n#### {}: {} (`{}`)\n\n", rule.title, changes.len(), rule.id);
        changes.iter().for_each(|change| text.push_str(&line(change)));
    }
    text
}

/// What is not breaking, behind a line that can be opened; of each rule as much as there is room for.
fn folded(report: &Report, effect: Effect, room: usize) -> String {
    let rules = by_rule(report, effect);
    if rules.is_empty() {
        return String::new();
    }
    let count = report.of(effect).count();
    let open = format!("\n<details><summary>{count} {effect}</summary>\n");
    let close = "\n</details>\n";
    let mut left = room.saturating_sub(open.len() + close.len());
    let parts: String = rules.iter().map(|(rule, changes)| part(rule, changes, &mut left)).collect();
    format!("{open}{parts}{close}")
}

fn part(rule: &Rule, changes: &[&Change], left: &mut usize) -> String {
    let mut text = format!("\n**{}: {}** (`{}`)\n\n", rule.title, changes.len(), rule.id);
    let more = "* … and 100000 more\n".len();
    *left = left.saturating_sub(text.chars().count() + more);
    for (index, change) in changes.iter().enumerate() {
        let line = full_line(change);
        let size = line.chars().count();
        if size > *left {
            let _ = writeln!(text, "* … and {} more", changes.len() - index);
            break;
        }
        *left -= size;
        text.push_str(&line);
    }
    text
}

fn full_line(change: &Change) -> String {
    let place = change.place.as_ref().map(|it| format!(" · {}", code(&it.to_string()))).unwrap_or_default();
    format!("* {}: {}{}{place}\n", code(&change.item), change.message, used(change))
}

fn short_line(change: &Change) -> String {
    format!("* {}\n", code(&change.item))
}
