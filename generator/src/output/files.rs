//! The files of an output folder, before they are written.

use std::collections::BTreeMap;
use std::fmt;

/// Files by their path, relative to the output folder and with `/`. Their order is that of the paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, File>,
    /// Every file and folder in lower case, and how it is spelled: some disks cannot tell `A` from `a`.
    spellings: BTreeMap<String, Spelling>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What it holds.
    pub text: String,
    /// What becomes of a file that is there already.
    pub policy: Policy,
}

/// What becomes of a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// It is replaced, if it is ours.
    Replace,
    /// It is left alone, unless it is as it was written: the user's edits are kept.
    Keep,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Spelling {
    path: String,
    is_file: bool,
}

/// Why a path cannot be that of an output file. It is a mistake of the generator, never of a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidPath {
    /// The path.
    pub path: String,
    /// What is wrong with it.
    pub problem: String,
}

impl Files {
    /// No files.
    pub fn new() -> Self {
        Files::default()
    }

    /// Adds a file that replaces an older version of itself.
    ///
    /// Fails unless `path` is relative with plain segments, and differs from every other file and folder by more than case.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) -> Result<(), InvalidPath> {
        self.add(path.into(), File { text: text.into(), policy: Policy::Replace })
    }

    /// Adds a file that is written where there is none, or one that nobody has edited. Fails as [`Files::insert`] does.
    pub fn insert_kept(&mut self, path: impl Into<String>, text: impl Into<String>) -> Result<(), InvalidPath> {
        self.add(path.into(), File { text: text.into(), policy: Policy::Keep })
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|file| file.text.as_str())
    }

    /// True if there is such a file.
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// True without files.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    fn add(&mut self, path: String, file: File) -> Result<(), InvalidPath> {
        self.check(&path).map_err(|problem| InvalidPath { path: path.clone(), problem })?;
        for (end, is_file) in ends(&path) {
            let spelled = path.get(..end).unwrap_or(&path).to_owned();
            self.spellings.insert(spelled.to_lowercase(), Spelling { path: spelled, is_file });
        }
        self.files.insert(path, file);
        Ok(())
    }

    fn check(&self, path: &str) -> Result<(), String> {
        if path.contains(['\\', ':', '\0']) {
            return Err("it has a character that no portable path has".to_owned());
        }
        if path.split('/').any(|segment| matches!(segment, "" | "." | "..")) {
            return Err("it is not relative with plain segments".to_owned());
        }
        ends(path).try_for_each(|(end, is_file)| self.check_spelling(path.get(..end).unwrap_or(path), is_file))
    }

    fn check_spelling(&self, path: &str, is_file: bool) -> Result<(), String> {
        match self.spellings.get(&path.to_lowercase()) {
            Some(other) if other.path != path => Err(format!("it differs from {:?} only in case", other.path)),
            Some(other) if other.is_file && is_file => Err("there is such a file already".to_owned()),
            Some(other) if other.is_file != is_file => Err(format!("{path:?} would be a file and a folder")),
            _ => Ok(()),
        }
    }
}

/// Where the folders of a path and the file itself end in it, and whether it is the file.
fn ends(path: &str) -> impl Iterator<Item = (usize, bool)> + '_ {
    let folders = path.match_indices('/').map(|(at, _)| (at, false));
    folders.chain([(path.len(), true)])
}

impl fmt::Display for InvalidPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no output file can be at {:?}: {}", self.path, self.problem)
    }
}

impl std::error::Error for InvalidPath {}
