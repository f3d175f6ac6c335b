//! What a command says: an account for people, or one JSON object for machines. Findings go to standard error.

use super::arguments::Format;
use opbind::diagnostics::{Finding, Severity};
use opbind::output::Drift;
use opbind::project::{Outcome, Project};
use serde_json::{Value, json};
use std::path::Path;

/// More changes than this are counted, not listed: the diff itself says more.
const LISTED: usize = 20;

pub(crate) fn generated(project: &Project, outcome: &Outcome, verbose: bool, format: Format) {
    if format == Format::Json {
        return print(&json_account(project, outcome));
    }
    findings(&outcome.generated.findings, verbose);
    let size = outcome.generated.size;
    println!("{}: {} operations, {} types", project.out.display(), size.operations, size.types);
    if outcome.drift.is_empty() {
        println!("up to date, nothing written");
    } else {
        account(&outcome.drift);
    }
}

pub(crate) fn checked(project: &Project, outcome: &Outcome, verbose: bool, format: Format) {
    if format == Format::Json {
        return print(&json_account(project, outcome));
    }
    findings(&outcome.generated.findings, verbose);
    if outcome.drift.is_empty() {
        println!("{} is what the description says", project.out.display());
    } else {
        println!("{} is not what the description says:", project.out.display());
        account(&outcome.drift);
        println!("run `{}` to mend it", project.config.package.command);
    }
}

pub(crate) fn split(out: &Path, files: usize, drift: &Drift, format: Format) {
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
    for finding in findings {
        eprintln!("{}", finding.render());
    }
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    eprintln!("{errors} error{}; nothing was written", if errors == 1 { "" } else { "s" });
}

fn json_account(project: &Project, outcome: &Outcome) -> Value {
    json!({
        "out": project.out.display().to_string(),
        "size": outcome.generated.size,
        "drift": outcome.drift,
        "findings": outcome.generated.findings,
    })
}

fn print(value: &Value) {
    println!("{value:#}");
}

/// Warnings one by one; notes only when asked for, or counted.
fn findings(findings: &[Finding], verbose: bool) {
    let (notes, warnings): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.severity == Severity::Note);
    for finding in warnings.iter().chain(notes.iter().filter(|_| verbose)) {
        eprintln!("{}", finding.render_line());
    }
    if !notes.is_empty() && !verbose {
        eprintln!("{} notes (--verbose lists them)", notes.len());
    }
}

fn account(drift: &Drift) {
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
