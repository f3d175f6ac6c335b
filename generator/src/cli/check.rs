//! `opbind check`.

use super::arguments::{Check, Format};
use super::diff::path_in_repository;
use super::report::{self, LISTED, account, counted, findings};
use super::{Ending, Refusal, generate};
use opbind::diagnostics::Finding;
use opbind::output::OVERWRITE;
use opbind::project::{Checked, Fault, Project};
use serde_json::json;

/// The rules about files that the command of the project mends.
const FILES: [&str; 3] = ["missing-file", "outdated-file", "stale-file"];

pub(crate) fn run(arguments: &Check, format: Format) -> Result<Ending, Refusal> {
    let project = generate::project(&arguments.called)?;
    let checked = project.check()?;
    match format {
        Format::Json => {
            let mut account = report::json_account(&project, &checked.outcome);
            account["faults"] = json!(checked.faults);
            report::print(&account);
        }
        Format::Text if arguments.annotations => print!("{}", annotations(&project, &checked)),
        Format::Text => {
            findings(&checked.outcome.generated.findings, arguments.called.verbose);
            say(&project, &checked);
        }
    }
    Ok(if checked.faults.is_empty() { Ending::Done } else { Ending::Drift })
}

fn say(project: &Project, checked: &Checked) {
    let (out, drift) = (project.out.display(), &checked.outcome.drift);
    entries(checked).for_each(|entry| eprintln!("{}", entry.render()));
    if checked.faults.is_empty() {
        println!("{out} is what the description says");
    } else if !drift.is_empty() {
        println!("{out} is not what the description says:");
        account(drift);
    }
    let beside_files = |fault: &&Fault| fault.command.is_some() && !FILES.contains(&fault.finding.rule);
    let reasons: Vec<_> = checked.faults.iter().filter(beside_files).map(|fault| &fault.finding).collect();
    for reason in reasons.iter().take(LISTED) {
        println!("{}: {}", reason.path.as_deref().unwrap_or_default(), reason.message);
    }
    if reasons.len() > LISTED {
        println!("… and {} more", reasons.len() - LISTED);
    }
    steps(project, checked).for_each(|step| println!("{step}"));
}

/// What has to be corrected in the configuration.
fn entries(checked: &Checked) -> impl Iterator<Item = &Finding> {
    checked.faults.iter().filter(|fault| fault.command.is_none()).map(|fault| &fault.finding)
}

/// What mends it all, in the order in which it is done.
fn steps(project: &Project, checked: &Checked) -> impl Iterator<Item = String> {
    let (entries, drift) = (entries(checked).count(), &checked.outcome.drift);
    let file = project.config.file.as_ref().map(|file| file.path.as_str()).unwrap_or_default();
    let what = if entries == 1 { "entry applies" } else { "entries apply" };
    let correct = || format!("{entries} {what} to nothing: correct {file}");
    let run = |command: &str| format!("run `{command}` to mend it");
    let mend = match (drift.is_empty(), drift.edited.is_empty()) {
        (true, _) => None,
        (_, true) => Some(run(&project.config.package.command)),
        _ => Some(format!("move the edits by hand into the description or opbind.toml, and {}", run(OVERWRITE))),
    };
    (entries > 0).then(correct).into_iter().chain(mend)
}

/// One for each fault, but one for all files together. What no command mends comes first: GitHub shows ten.
fn annotations(project: &Project, checked: &Checked) -> String {
    let by_hand = |fault: &&Fault| fault.command.is_none() || fault.finding.rule == "hand-edited";
    let (mut told, others): (Vec<_>, Vec<_>) = checked.faults.iter().partition(by_hand);
    let (files, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|it| FILES.contains(&it.finding.rule));
    let mut all = files.first().map(|first| Fault { finding: first.finding.clone(), command: first.command.clone() });
    if let Some(fault) = &mut all {
        let (out, files) = (project.out.display(), counted(files.len(), "file"));
        fault.finding.message = format!("{out} is not what the description says: {files}");
    }
    told.extend(&all);
    told.into_iter().chain(others).map(annotation).collect()
}

fn annotation(fault: &Fault) -> String {
    let mut finding = fault.finding.clone();
    let run = || fault.command.as_ref().map(|command| format!("run `{command}`"));
    finding.help = finding.help.or_else(run);
    finding.path = finding.path.as_deref().map(path_in_repository);
    finding.annotation()
}
