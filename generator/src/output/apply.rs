//! Making a folder hold what it should.

use std::fs;
use std::io;
use std::path::Path;

use super::plan::{Plan, plan};
use super::stage::{Stage, temporary_beside};
use super::{Drift, Files, Ownership};
use crate::diagnostics::{At, Diagnostic, Diagnostics};

/// Makes `folder` hold `files`: writes what differs, deletes what is ours and no longer among them, and folders that
/// become empty by it. Gives the account of what was done.
///
/// Everything is checked and written under temporary names before the first file is replaced; on failure (rules
/// `foreign-file`, `hand-edited`, `unwritable`) the folder is as it was. A folder that does not exist is built beside its place and moved there.
pub fn apply(files: &Files, folder: &Path, ownership: Ownership<'_>) -> Result<Drift, Diagnostics> {
    let mut plan = plan(files, folder, ownership);
    plan.problems.extend(plan.drift.hand_edited(folder));
    if plan.problems.has_errors() {
        return Err(plan.problems);
    }
    let written = if folder.exists() { change(&plan, folder) } else { create(&plan, folder) };
    match written {
        Ok(()) => Ok(plan.drift),
        Err(error) => {
            let at = At::File(folder.to_string_lossy().into_owned());
            Err(Diagnostic::error("unwritable", at, format!("cannot write: {error}")).into())
        }
    }
}

fn change(plan: &Plan<'_>, folder: &Path) -> io::Result<()> {
    let mut stage = Stage::default();
    for (path, text) in &plan.writes {
        stage.write(&folder.join(path), text)?;
    }
    plan.deletions.iter().for_each(|path| stage.delete(folder.join(path)));
    stage.commit()?;
    plan.deletions.iter().for_each(|path| remove_empty_folders(folder, path));
    Ok(())
}

fn create(plan: &Plan<'_>, folder: &Path) -> io::Result<()> {
    let parent = folder.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let building = temporary_beside(folder);
    let built = build(plan, &building).and_then(|()| fs::rename(&building, folder));
    if built.is_err() {
        // Best effort: the error that is reported is the first one.
        let _ = fs::remove_dir_all(&building);
    }
    built
}

fn build(plan: &Plan<'_>, building: &Path) -> io::Result<()> {
    fs::create_dir(building)?;
    for (path, text) in &plan.writes {
        let target = building.join(path);
        fs::create_dir_all(target.parent().unwrap_or(building))?;
        fs::write(target, text)?;
    }
    Ok(())
}

/// Removes the folders of a deleted file up to, not including, the output folder, as far as nothing is in them.
fn remove_empty_folders(folder: &Path, path: &str) {
    for (end, _) in path.rmatch_indices('/') {
        let inner = path.get(..end).unwrap_or_default();
        if fs::remove_dir(folder.join(inner)).is_err() {
            break;
        }
    }
}
