//! Where files are read from: the disk, unless somebody has them elsewhere, such as in a commit.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Deeper than any path of an API.
const MAX_DEPTH: usize = 64;

/// Something that has files by their paths.
pub trait Store {
    /// What is at `path`.
    ///
    /// # Errors
    /// Where nothing is there, or nobody may look.
    fn look(&self, path: &Path) -> io::Result<Found>;

    /// The bytes of the file at `path`.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// All files below `folder`, but those whose names, or whose folders' names, begin with a dot.
    fn list(&self, folder: &Path) -> Listing;

    /// True if `path` is below `folder` once all symbolic links are followed.
    fn stays_below(&self, path: &Path, folder: &Path) -> bool;
}

/// What is at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A file of so many bytes.
    File(u64),
    /// A folder.
    Folder,
    /// Something that is neither.
    Other,
}

/// The files below a folder.
#[derive(Debug, Default)]
pub struct Listing {
    /// Their sorted paths, relative to the folder, with `/`.
    pub files: Vec<String>,
    /// What could not be looked into, and why.
    pub problems: Vec<(PathBuf, String)>,
}

/// The disk, as it is now.
#[derive(Clone, Copy, Debug)]
pub struct Disk;

impl Store for Disk {
    fn look(&self, path: &Path) -> io::Result<Found> {
        let metadata = fs::metadata(path)?;
        Ok(match (metadata.is_file(), metadata.is_dir()) {
            (true, _) => Found::File(metadata.len()),
            (_, true) => Found::Folder,
            _ => Found::Other,
        })
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn list(&self, folder: &Path) -> Listing {
        let mut walk = Walk { root: folder, listing: Listing::default() };
        walk.list(folder, "", 0);
        walk.listing
    }

    fn stays_below(&self, path: &Path, folder: &Path) -> bool {
        match (fs::canonicalize(path), fs::canonicalize(folder)) {
            (Ok(path), Ok(folder)) => path.starts_with(folder),
            _ => false,
        }
    }
}

/// A walk through the folders of the disk.
struct Walk<'f> {
    root: &'f Path,
    listing: Listing,
}

impl Walk<'_> {
    fn list(&mut self, folder: &Path, prefix: &str, depth: usize) {
        let entries = match sorted_entries(folder) {
            Ok(entries) => entries,
            Err(error) => return self.report(folder, &format!("cannot read it: {error}")),
        };
        for (name, entry) in entries {
            let path = entry.path();
            if name.starts_with('.') {
                continue;
            }
            if entry.file_type().is_ok_and(|kind| kind.is_symlink()) && !Disk.stays_below(&path, self.root) {
                self.report(&path, "a symbolic link that leads out of the folder or nowhere");
            } else if !path.is_dir() {
                self.listing.files.push(format!("{prefix}{name}"));
            } else if depth < MAX_DEPTH && !entry.file_type().is_ok_and(|kind| kind.is_symlink()) {
                self.list(&path, &format!("{prefix}{name}/"), depth + 1);
            } else {
                self.report(&path, "folders are nested too deep here, or in a circle");
            }
        }
    }

    fn report(&mut self, path: &Path, problem: &str) {
        self.listing.problems.push((path.to_owned(), problem.to_owned()));
    }
}

fn sorted_entries(folder: &Path) -> io::Result<BTreeMap<String, fs::DirEntry>> {
    let named = |entry: fs::DirEntry| (entry.file_name().to_string_lossy().into_owned(), entry);
    fs::read_dir(folder)?.map(|entry| entry.map(named)).collect()
}
