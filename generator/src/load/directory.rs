//! Reading a folder: its entry, the parts the split layout knows, and a warning for everything else.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Sources;
use super::layout::{ENTRIES, Part};
use super::read::{Reader, shown};
use super::store::Store;
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::source::{FileId, SourceFile};

/// What may lie beside a description without being part of it.
const COMPANIONS: [&str; 3] = ["README.md", "opbind.toml", "opbind.lock"];

/// Reads the description in `folder`.
pub(super) fn read(store: &dyn Store, folder: &Path) -> Result<Sources, Diagnostics> {
    let listing = store.list(folder);
    let findings = unread(&listing.problems);
    let shown = shown(folder);
    let entry = entry(&listing.files, &shown)?;
    let mut reader = Reader::new(store);
    reader.roots.insert(shown.clone(), folder.to_owned());
    let mut files = Files { reader, folder, shown: &shown, findings };
    files.read_entry(&entry);
    let parts = listing.files.into_iter().filter(|path| *path != entry);
    let unknown = files.read_parts(parts);
    let mut findings = files.findings;
    if findings.has_errors() {
        return Err(findings);
    }
    let mut sources = files.reader.follow();
    findings.extend(unknown_files(&unknown, &shown, &sources.files));
    sources.findings = findings;
    Ok(sources)
}

fn unread(problems: &[(PathBuf, String)]) -> Diagnostics {
    let error = |(path, problem): &(PathBuf, String)| Diagnostic::error("unreadable", At::File(shown(path)), problem);
    problems.iter().map(error).collect()
}

fn entry(files: &[String], shown: &str) -> Result<String, Diagnostic> {
    let entries: Vec<&str> = ENTRIES.into_iter().filter(|name| files.iter().any(|file| file == name)).collect();
    let problem = |message: String| Diagnostic::error("no-entry", At::File(display(shown)), message);
    match entries.as_slice() {
        [entry] => Ok((*entry).to_owned()),
        [] => Err(problem(format!("a folder with a description has an entry: one of {}", ENTRIES.join(", ")))
            .help("give the file itself if the description is in one file, or make such a folder with `opbind split`")),
        several => Err(problem(format!("more than one entry: {}", several.join(", "))).help("keep one of them")),
    }
}

/// The files of a description while they are read.
struct Files<'f> {
    reader: Reader<'f>,
    folder: &'f Path,
    shown: &'f str,
    findings: Diagnostics,
}

impl Files<'_> {
    fn read_entry(&mut self, entry: &str) {
        self.read(entry);
        self.reader.sources.given = self.reader.sources.files.len();
    }

    /// Reads the parts of the layout; gives the files that are none.
    fn read_parts(&mut self, paths: impl Iterator<Item = String>) -> Vec<String> {
        let mut homes: BTreeMap<Part, String> = BTreeMap::new();
        let mut unknown = Vec::new();
        for path in paths {
            let Some(part) = Part::of_file(&path) else {
                unknown.push(path);
                continue;
            };
            if let Some(other) = homes.insert(part.clone(), path.clone()) {
                let at = At::File(inside(self.shown, &path));
                let message = format!("the same part of the description as `{other}`");
                self.findings.push(Diagnostic::error("duplicate-part", at, message));
            }
            if let Some(file) = self.read(&path) {
                self.reader.sources.parts.insert(file, part);
            }
        }
        unknown
    }

    fn read(&mut self, path: &str) -> Option<FileId> {
        match self.reader.read(&self.folder.join(path), &inside(self.shown, path)) {
            Ok(file) => {
                self.reader.sources.files.push(file);
                Some(FileId::new(self.reader.sources.files.len() - 1))
            }
            Err(problem) => {
                self.findings.push(problem);
                None
            }
        }
    }
}

fn unknown_files(unknown: &[String], shown: &str, read: &[SourceFile]) -> Vec<Diagnostic> {
    let is_companion = |path: &&String| COMPANIONS.contains(&path.as_str());
    let stray = unknown.iter().filter(|path| !is_companion(path)).map(|path| inside(shown, path));
    let unread = stray.filter(|path| !read.iter().any(|file| file.path == *path));
    let warning = |path| {
        Diagnostic::warning(
            "unknown-file",
            At::File(path),
            "not part of the description: the layout has no such file, and nothing refers to it",
        )
    };
    unread.map(warning).collect()
}

fn inside(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{}/{path}", folder.trim_end_matches('/')) }
}

fn display(folder: &str) -> String {
    if folder.is_empty() { ".".to_owned() } else { folder.to_owned() }
}
