//! Writing that can be taken back: all texts are on the disk under other names before the first file is replaced, and what is
//! replaced or deleted is kept under another name until all is done.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Changes to files that are prepared but not made. Unless [`Stage::commit`] succeeds, no trace of them is left.
#[derive(Debug, Default)]
pub(super) struct Stage {
    /// Temporary files and where they go.
    files: Vec<(PathBuf, PathBuf)>,
    deletions: Vec<PathBuf>,
    /// Folders that were made for the files, outer ones first.
    folders: Vec<PathBuf>,
    /// How to take back what was done, in the order it was done.
    undo: Vec<Undo>,
}

#[derive(Debug)]
enum Undo {
    /// Moves the former file back to its place.
    Restore { backup: PathBuf, target: PathBuf },
    /// Removes a file where there was none.
    Remove(PathBuf),
}

impl Stage {
    /// Writes `text` beside `target`, in the same folder, so that moving it there is one step.
    pub(super) fn write(&mut self, target: &Path, text: &str) -> io::Result<()> {
        let folder = target.parent().unwrap_or(Path::new("."));
        self.make_folder(folder)?;
        let temporary = temporary_beside(target);
        let mut file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        self.files.push((temporary, target.to_owned()));
        file.write_all(text.as_bytes())
    }

    /// Notes a file to delete.
    pub(super) fn delete(&mut self, target: PathBuf) {
        self.deletions.push(target);
    }

    /// Deletes what is to be deleted and moves all files to their places.
    pub(super) fn commit(mut self) -> io::Result<()> {
        // Deletions come first: a disk that ignores case would take `Issue.rs` and `issue.rs` for one file.
        for target in std::mem::take(&mut self.deletions) {
            let backup = temporary_beside(&target);
            fs::rename(&target, &backup)?;
            self.undo.push(Undo::Restore { backup, target });
        }
        for (temporary, target) in self.files.clone() {
            self.replace(&temporary, target)?;
        }
        self.folders.clear();
        self.files.clear();
        for undo in self.undo.drain(..) {
            if let Undo::Restore { backup, .. } = undo {
                // All is done; a backup that cannot be removed is no reason to take it back.
                let _ = fs::remove_file(backup);
            }
        }
        Ok(())
    }

    /// Moves a file to its place in one step, so that there is a whole file at every moment.
    fn replace(&mut self, temporary: &Path, target: PathBuf) -> io::Result<()> {
        let undo = if fs::symlink_metadata(&target).is_ok() {
            let backup = temporary_beside(&target);
            fs::hard_link(&target, &backup).or_else(|_| fs::copy(&target, &backup).map(drop))?;
            Undo::Restore { backup, target: target.clone() }
        } else {
            Undo::Remove(target.clone())
        };
        self.undo.push(undo);
        fs::rename(temporary, target)
    }

    fn make_folder(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|path| *path != Path::new("") && !path.exists()).collect();
        for path in missing.into_iter().rev() {
            fs::create_dir(path)?;
            self.folders.push(path.to_owned());
        }
        Ok(())
    }
}

impl Drop for Stage {
    /// Best effort, in reverse order; the error that is reported is the one that led here.
    fn drop(&mut self) {
        for undo in self.undo.drain(..).rev() {
            let _ = match undo {
                Undo::Restore { backup, target } => take_back(&backup, &target),
                Undo::Remove(target) => fs::remove_file(target),
            };
        }
        for (temporary, _) in &self.files {
            let _ = fs::remove_file(temporary);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Moving a file onto another name of itself leaves both names, so the backup's is removed.
fn take_back(backup: &Path, target: &Path) -> io::Result<()> {
    fs::rename(backup, target)?;
    if backup.exists() { fs::remove_file(backup) } else { Ok(()) }
}

/// A name in the same folder that nobody else uses: hidden, with the process and a count in it.
pub(super) fn temporary_beside(target: &Path) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    target.with_file_name(format!(".opbind-{}-{count}.tmp", std::process::id()))
}
