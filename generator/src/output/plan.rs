//! What would have to be done to a folder, found without touching it.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::drift::Change;
use super::ownership::Standing;
use super::{Drift, Files, Ownership, Policy};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::lock;

/// The difference between [`Files`] and a folder.
#[derive(Debug, Default)]
pub(super) struct Plan<'f> {
    pub(super) drift: Drift,
    /// Paths and texts to write.
    pub(super) writes: Vec<(&'f str, &'f str)>,
    /// Paths to delete.
    pub(super) deletions: Vec<String>,
    /// What stands in the way: rules `foreign-file` and `unwritable`.
    pub(super) problems: Diagnostics,
}

/// Compares `files` with what is in `folder`.
pub(super) fn plan<'f>(files: &'f Files, folder: &Path, ownership: Ownership<'_>) -> Plan<'f> {
    let mut planner = Planner { folder, ownership, files, plan: Plan::default() };
    planner.check_folder();
    if planner.plan.problems.has_errors() {
        return planner.plan; // What would be found below it is the same problem again.
    }
    for (path, file) in files.iter() {
        planner.compare(path, &file.text, file.policy);
    }
    for root in ownership.roots() {
        planner.look_for_leftovers(root);
    }
    let Planner { mut plan, .. } = planner;
    plan.drift.removed.sort_by(|a, b| a.path.cmp(&b.path));
    plan.drift.edited.sort();
    // What says how the files are comes after them: whoever is stopped in between has edited nothing.
    plan.writes.sort_by_key(|(path, _)| *path == lock::FILE_NAME);
    plan
}

struct Planner<'f, 'p> {
    folder: &'p Path,
    ownership: Ownership<'p>,
    files: &'f Files,
    plan: Plan<'f>,
}

impl<'f> Planner<'f, '_> {
    fn check_folder(&mut self) {
        match fs::metadata(self.folder) {
            Ok(metadata) if !metadata.is_dir() => {
                self.report("unwritable", "", "a file stands where the output folder must go")
            }
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => self.report("unwritable", "", &error.to_string()),
        }
    }

    fn compare(&mut self, path: &'f str, text: &'f str, policy: Policy) {
        if !self.has_way_to(path) {
            return;
        }
        let present = match self.present(path) {
            Ok(present) => present,
            Err(problem) => return self.report("foreign-file", path, &problem),
        };
        match present {
            None => self.write(path, text, ""),
            Some(bytes) if is_same(&bytes, text) => {}
            Some(bytes) if policy == Policy::Keep && !self.ownership.is_untouched(path, &bytes) => {}
            Some(bytes) if policy == Policy::Keep => self.write(path, text, &String::from_utf8_lossy(&bytes)),
            Some(bytes) => self.replace(path, text, &bytes),
        }
    }

    fn replace(&mut self, path: &'f str, text: &'f str, bytes: &[u8]) {
        match self.ownership.standing(path, bytes) {
            Standing::Foreign => return self.report_foreign(path),
            Standing::Edited => self.plan.drift.edited.push(path.to_owned()),
            Standing::Ours => {}
        }
        self.write(path, text, &String::from_utf8_lossy(bytes));
    }

    fn write(&mut self, path: &'f str, text: &'f str, before: &str) {
        if !self.is_writable(path) {
            return;
        }
        let change = Change::between(path, before, text);
        let is_new = before.is_empty() && fs::symlink_metadata(self.folder.join(path)).is_err();
        if is_new {
            self.plan.drift.added.push(change)
        } else {
            self.plan.drift.changed.push(change)
        }
        self.plan.writes.push((path, text));
    }

    /// The bytes of the file at `path`, if there is one; what else is there is a problem.
    fn present(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let on_disk = self.folder.join(path);
        let Some(metadata) = metadata(&on_disk).map_err(|error| error.to_string())? else {
            return Ok(None);
        };
        if metadata.is_symlink() {
            return Err("a symbolic link stands where this file must go".to_owned());
        }
        if !metadata.is_file() {
            return Err("a folder stands where this file must go".to_owned());
        }
        fs::read(&on_disk).map(Some).map_err(|error| format!("cannot read it: {error}"))
    }

    /// False, with a finding, if one of the folders before `path` is something else. Links are not followed out of the folder.
    fn has_way_to(&mut self, path: &str) -> bool {
        for (end, _) in path.match_indices('/') {
            let folder = path.get(..end).unwrap_or(path);
            match metadata(&self.folder.join(folder)) {
                Ok(Some(metadata)) if metadata.is_dir() => {}
                Ok(None) => return true,
                Ok(Some(_)) => {
                    self.report("foreign-file", folder, "a file or symbolic link stands where a folder must go");
                    return false;
                }
                Err(error) => {
                    self.report("unwritable", folder, &error.to_string());
                    return false;
                }
            }
        }
        true
    }

    /// False, with a finding, if the nearest folder of `path` that exists is read-only.
    fn is_writable(&mut self, path: &str) -> bool {
        let on_disk = self.folder.join(path);
        let nearest = on_disk.ancestors().skip(1).find_map(|folder| Some((folder, fs::metadata(folder).ok()?)));
        match nearest {
            Some((folder, metadata)) if metadata.permissions().readonly() => {
                let at = At::File(folder.to_string_lossy().into_owned());
                self.plan.problems.push(
                    Diagnostic::error("unwritable", at, "the folder is read-only")
                        .help("make it writable, or choose another with --out"),
                );
                false
            }
            _ => true,
        }
    }

    /// Plans to delete what is ours in a folder and no longer among the files.
    fn look_for_leftovers(&mut self, folder: &str) {
        let entries = match sorted_entries(&self.folder.join(folder)) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return;
            }
            Err(error) => return self.report("unwritable", folder, &error.to_string()),
        };
        for (name, kind) in entries {
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if kind.is_dir() {
                self.look_for_leftovers(&path);
            } else if kind.is_file() && !self.files.contains(&path) {
                self.delete_if_ours(path);
            }
        }
    }

    fn delete_if_ours(&mut self, path: String) {
        let bytes = match fs::read(self.folder.join(&path)) {
            Ok(bytes) => bytes,
            Err(error) => return self.report("unwritable", &path, &format!("cannot read it: {error}")),
        };
        match self.ownership.standing(&path, &bytes) {
            Standing::Ours if self.ownership.may_delete(&path, &bytes) => {}
            Standing::Ours | Standing::Foreign => return,
            Standing::Edited => self.plan.drift.edited.push(path.clone()),
        }
        if self.is_writable(&path) {
            self.plan.drift.removed.push(Change::between(&path, &String::from_utf8_lossy(&bytes), ""));
            self.plan.deletions.push(path);
        }
    }

    fn report_foreign(&mut self, path: &str) {
        let at = At::File(self.shown(path));
        let finding =
            Diagnostic::error("foreign-file", at, "this file is not generated, but a generated one must go there");
        self.plan.problems.push(finding.help("move it away; generated files carry `@generated` in their first line"));
    }

    fn report(&mut self, rule: &'static str, path: &str, problem: &str) {
        self.plan.problems.push(Diagnostic::error(rule, At::File(self.shown(path)), problem));
    }

    fn shown(&self, path: &str) -> String {
        let joined = if path.is_empty() { self.folder.to_path_buf() } else { self.folder.join(path) };
        joined.to_string_lossy().into_owned()
    }
}

/// Equal but for the ends of lines: git may write others than are made.
fn is_same(bytes: &[u8], text: &str) -> bool {
    let feeds = |text: &str| text.replace("\r\n", "\n");
    bytes == text.as_bytes() || std::str::from_utf8(bytes).is_ok_and(|other| feeds(other) == feeds(text))
}

fn metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The entries of a folder with their kinds, without following links. Names that are not UTF-8 are never ours.
fn sorted_entries(folder: &Path) -> io::Result<BTreeMap<String, fs::FileType>> {
    let mut entries = BTreeMap::new();
    if fs::symlink_metadata(folder)?.is_symlink() {
        return Ok(entries);
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if let Ok(name) = entry.file_name().into_string() {
            entries.insert(name, entry.file_type()?);
        }
    }
    Ok(entries)
}
