//! What a command says: an account for people, or one JSON object for machines. Findings go to standard error.

use super::arguments::{Format, Generate};
use super::bump::Known;
use opbind::diagnostics::{Finding, Severity};
use opbind::output::Drift;
use opbind::project::{Outcome, Project};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// More changes than this are counted, not listed: the diff itself says more.
pub(super) const LISTED: usize = 20;

/// More warnings of one rule than this are counted.
const SHOWN: usize = 3;

pub(crate) fn generated(project: &Project, outcome: &Outcome, known: &Known, called: &Generate, format: Format) {
    if format == Format::Json {
        let mut account = json_account(project, outcome);
        account["report"] = known.json();
        return print(&account);
    }
    findings(&outcome.generated.findings, called.verbose);
    let size = outcome.generated.size;
    println!("{}: {} operations, {} types", project.out.display(), size.operations, size.types);
    if outcome.drift.is_empty() {
        println!("up to date, nothing written");
    } else {
        account(&outcome.drift);
    }
    say(&known.text(called));
}

/// Files that are no crate: the parts of a description, pages.
pub(crate) fn written(out: &Path, files: usize, drift: &Drift, format: Format) {
    if format == Format::Json {
        return print(&json!({ "out": out.display().to_string(), "files": files, "drift": drift }));
    }
    println!("{}: {files} files", out.display());
    account(drift);
}

pub(crate) fn refusal(findings: &[Finding], format: Format) {
    if format == Format::Json {
        return print(&json!({ "findings": findings }));
    }
    let (errors, others): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.severity == Severity::Error);
    errors.iter().for_each(|error| eprintln!("{}", error.render()));
    let warnings = others.iter().filter(|finding| finding.severity == Severity::Warning).count();
    let also = if warnings == 0 { String::new() } else { format!(" and {}", counted(warnings, "warning")) };
    eprintln!("{}{also}; nothing was written", counted(errors.len(), "error"));
}

pub(super) fn json_account(project: &Project, outcome: &Outcome) -> Value {
    json!({
        "out": project.out.display().to_string(),
        "size": outcome.generated.size,
        "drift": outcome.drift,
        "findings": outcome.generated.findings,
    })
}

pub(super) fn print(value: &Value) {
    say(&format!("{value:#}\n"));
}

/// Long output is often read in part: who stops reading (`| head`) has what they wanted.
pub(super) fn say(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// Warnings by rule, the first few of each, and several that say the same as one; notes only when asked for, or counted.
pub(super) fn findings(findings: &[Finding], verbose: bool) {
    if verbose {
        return findings.iter().for_each(|finding| eprintln!("{}", finding.render_line()));
    }
    let mut by_rule: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for warning in findings.iter().filter(|finding| finding.severity != Severity::Note) {
        by_rule.entry(warning.rule).or_default().push(warning);
    }
    for (rule, warnings) in &by_rule {
        let said = by_message(warnings);
        // One more line says as much as "and 1 more".
        let shown = if said.len() == SHOWN + 1 { SHOWN + 1 } else { SHOWN };
        said.iter().take(shown).for_each(|same| tell(same));
        let rest: usize = said.iter().skip(shown).map(Vec::len).sum();
        if rest > 0 {
            eprintln!("… and {rest} more of {rule}");
        }
    }
    let notes = findings.iter().filter(|finding| finding.severity == Severity::Note).count();
    let warnings: usize = by_rule.values().map(Vec::len).sum();
    if findings.len() > SHOWN || notes > 0 {
        eprintln!("{}, {} (--verbose lists all)", counted(warnings, "warning"), counted(notes, "note"));
    }
}

/// The warnings with those together that say the same, such as what is missing in several places.
fn by_message<'f>(warnings: &[&'f Finding]) -> Vec<Vec<&'f Finding>> {
    let mut said: Vec<Vec<&Finding>> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for warning in warnings {
        let at = *known.entry(&warning.message).or_insert(said.len());
        match said.get_mut(at) {
            Some(same) => same.push(warning),
            None => said.push(vec![warning]),
        }
    }
    said
}

/// One of those that say the same in full, and where the others are.
fn tell(same: &[&Finding]) {
    let Some((first, others)) = same.split_first() else { return };
    eprintln!("{}", first.render_line());
    let places: Vec<String> = others.iter().take(SHOWN).map(|it| it.standing()).collect();
    let more = match others.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and in {}", counted(more, "other place")),
    };
    if !places.is_empty() {
        eprintln!("  the same at {}{more}", places.join(", "));
    }
}

pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

pub(super) fn account(drift: &Drift) {
    let kinds = [("+", &drift.added), ("~", &drift.changed), ("-", &drift.removed)];
    let changes: Vec<_> = kinds.iter().flat_map(|(sign, changes)| changes.iter().map(move |it| (sign, it))).collect();
    for (sign, change) in changes.iter().take(LISTED) {
        println!("  {sign} {}  +{} -{}", change.path, change.lines_added, change.lines_removed);
    }
    if changes.len() > LISTED {
        println!("  … and {} more", changes.len() - LISTED);
    }
    let lines: (usize, usize) = changes
        .iter()
        .fold((0, 0), |(added, removed), (_, change)| (added + change.lines_added, removed + change.lines_removed));
    let [added, changed, removed] = kinds.map(|(_, changes)| changes.len());
    println!("{added} files added, {changed} changed, {removed} removed; +{} -{} lines", lines.0, lines.1);
}
