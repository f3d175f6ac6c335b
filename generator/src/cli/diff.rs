//! `opbind diff`.

use super::arguments::{Diff, Format, Generate};
use super::before::Before;
use super::generate::project;
use super::{Ending, Refusal, report};
use opbind::change::{self, Report, Verdict};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::lock::Lock;
use opbind::project::{Project, tidy};
use serde_json::{Value, json};
use std::path::Path;

pub(crate) fn run(arguments: &Diff, format: Format) -> Result<Ending, Refusal> {
    let found = match (&arguments.old, &arguments.new) {
        (Some(old), Some(new)) => between(arguments, old, new)?,
        (alone, _) => since_commit(arguments, alone.as_deref())?,
    };
    show(arguments, &found, format);
    Ok(if found.verdict == Verdict::Major { Ending::Breaking } else { Ending::Done })
}

fn between(arguments: &Diff, old: &Path, new: &Path) -> Result<Report, Refusal> {
    let called = called(arguments, Some(new));
    let new = project(&called)?;
    Before::at(old, &called, &new.config)?.report(&new, &lock(&new)?)
}

/// The description alone: as it is now, and as it was in a commit.
fn since_commit(arguments: &Diff, description: Option<&Path>) -> Result<Report, Refusal> {
    let called = called(arguments, description);
    let project = project(&called)?;
    let before = Before::committed(&called, &project, &arguments.commit).map_err(|reason| {
        let message = format!("git has no old description: {reason}");
        let help = "give the old description too: `opbind diff OLD NEW`";
        Diagnostics::from(Diagnostic::error("no-commit", At::Nowhere, message).help(help)).located(&())
    })?;
    before.report(&project, &lock(&project)?)
}

fn lock(project: &Project) -> Result<Lock, Refusal> {
    project.lock().map_err(|problems| problems.located(&()))
}

/// How `generate` would be called for a description.
fn called(arguments: &Diff, description: Option<&Path>) -> Generate {
    let spec = description.map(Path::to_owned).into_iter().collect();
    Generate { spec, config: arguments.config.clone(), documents: arguments.documents.clone(), ..Generate::default() }
}

fn show(arguments: &Diff, found: &Report, format: Format) {
    if format == Format::Json {
        return report::print(&json_report(found));
    }
    let text = match (arguments.markdown, arguments.annotations) {
        (true, _) => change::markdown(found),
        (_, true) => change::annotations(found, &path_in_repository),
        _ => change::text(found, arguments.verbose),
    };
    report::say(&text);
}

/// A path as annotations have it: from the root of the repository, wherever in it the step runs.
pub(super) fn path_in_repository(shown: &str) -> String {
    let root = std::env::var_os("GITHUB_WORKSPACE").and_then(|root| std::fs::canonicalize(root).ok());
    let here = std::env::current_dir().and_then(std::fs::canonicalize).ok();
    let Some((root, here)) = root.zip(here) else { return shown.to_owned() };
    let absolute = tidy(&here.join(shown));
    let relative = absolute.strip_prefix(&root).map(|path| path.to_string_lossy().replace('\\', "/"));
    relative.unwrap_or_else(|_| shown.to_owned())
}

/// The whole report, for machines.
pub(crate) fn json_report(found: &Report) -> Value {
    json!({
        "verdict": found.verdict,
        "changelog": change::changelog(found),
        "changes": found.changes,
    })
}
