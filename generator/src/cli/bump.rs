//! What a run of `generate` changes for users of the crate, where that can be known.

use super::Refusal;
use super::arguments::{Bump, Generate};
use super::before::{Before, Origin};
use opbind::change::{self, Report};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::lock::Lock;
use opbind::output::Drift;
use opbind::project::Project;
use serde_json::{Value, json};
use std::fs;

/// What is known of the change.
pub(crate) enum Known {
    /// All, since the description was as it is there, and what there is to say of that.
    All(Origin, &'static str, Report),
    /// Nothing has changed, or nothing was there before.
    Nothing,
    /// Nothing, for this reason.
    Unknown(String),
}

/// Since the description that the caller states, if one is stated. `lock` is that of the crate as it was.
pub(crate) fn since(arguments: &Bump, project: &Project, lock: &Lock) -> Result<Option<Known>, Refusal> {
    let Some(old) = &arguments.since else { return Ok(None) };
    let before = Before::at(old, &arguments.called, &project.config)?;
    let report = before.report(project, lock)?;
    Ok(Some(Known::All(before.origin, before.remark, report)))
}

/// Since the last commit, where the crate has changed or a report is asked for. What keeps git from telling is no error.
/// `lock` is that of the crate as it was.
pub(crate) fn since_commit(arguments: &Bump, project: &Project, lock: &Lock, drift: &Drift) -> Known {
    // A crate of which nothing was there before has no users.
    let touched = !drift.changed.is_empty() || !drift.removed.is_empty();
    if !touched && arguments.report.is_none() {
        return Known::Nothing;
    }
    let known = Before::of_crate(&arguments.called, project, lock).and_then(|before| {
        let unreadable = |_| format!("the description in {} cannot be generated from", before.origin);
        let report = before.report(project, lock).map_err(unreadable)?;
        Ok(Known::All(before.origin, before.remark, report))
    });
    known.unwrap_or_else(Known::Unknown)
}

/// Writes the file that is asked for.
pub(crate) fn keep(arguments: &Bump, known: &Known) -> Result<(), Refusal> {
    let Some(path) = &arguments.report else { return Ok(()) };
    fs::write(path, known.markdown()).map_err(|error| {
        let message = format!("the crate was written, the report cannot be: {error}");
        Diagnostics::from(Diagnostic::error("unwritable", At::File(path.display().to_string()), message)).located(&())
    })
}

impl Known {
    /// For a terminal: the report in a few lines; why there is none only if everything is asked for.
    pub(crate) fn text(&self, called: &Generate) -> String {
        match self {
            Self::All(_, "", report) if report.changes.is_empty() && !called.verbose => String::new(),
            Self::All(origin, remark, report) => {
                let told = match called.verbose {
                    true => change::text(report, true),
                    false => format!("{}{}", change::brief(report), whole(origin, called)),
                };
                format!("\nfor users of the crate, since {origin}{remark}:\n{told}")
            }
            Self::Unknown(reason) if called.verbose => format!("\nno report of what changes for users: {reason}\n"),
            Self::Unknown(_) | Self::Nothing => String::new(),
        }
    }

    pub(crate) fn json(&self) -> Value {
        match self {
            Self::All(origin, remark, report) => {
                let mut account = super::diff::json_report(report);
                account["since"] = json!(format!("{origin}{remark}"));
                account
            }
            Self::Unknown(reason) => json!({ "unknown": reason }),
            Self::Nothing => Value::Null,
        }
    }

    fn markdown(&self) -> String {
        match self {
            Self::All(_, "", report) => change::markdown(report),
            Self::All(origin, remark, report) => format!("{}\nSince {origin}{remark}.\n", change::markdown(report)),
            Self::Nothing => "Nothing changes for users of the crate.\n".to_owned(),
            Self::Unknown(reason) => format!("What changes for users of the crate is not known: {reason}.\n"),
        }
    }
}

/// The call that shows the whole report; `diff` takes one description.
fn whole(origin: &Origin, called: &Generate) -> String {
    let new: Vec<String> = called.spec.iter().map(|it| it.display().to_string()).collect();
    let descriptions = match (origin, new.as_slice()) {
        (Origin::LastCommit(_), []) => String::new(),
        (Origin::LastCommit(_), [new]) => format!(" {new}"),
        (Origin::Commit(id), []) => format!(" --commit {id}"),
        (Origin::Commit(id), [new]) => format!(" {new} --commit {id}"),
        (Origin::Path(old), [new]) => format!(" {} {new}", old.display()),
        _ => return String::new(),
    };
    format!("  all of it: opbind diff{descriptions} --verbose\n")
}
