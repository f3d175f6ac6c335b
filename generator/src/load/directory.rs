//! Reading a folder: its entry, the parts the split layout knows, and a warning for everything else.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::layout::{ENTRIES, Part};
use super::read::{Reader, shown};
use super::store::{Listing, Store};
use super::{Inputs, Sources, documents};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::source::{FileId, SourceFile};

/// What may lie beside a description without being part of it.
const COMPANIONS: [&str; 3] = ["README.md", "opbind.toml", "opbind.lock"];

/// Reads the description in `folder`, or the operation documents in it.
pub(super) fn read(disk: &dyn Store, folder: &Path, inputs: &Inputs) -> Result<Sources, Diagnostics> {
    let listing = disk.list(folder);
    let (documents, rest) = documents::among(disk, folder, listing.files);
    let rest = Listing { files: rest, ..listing };
    if documents.is_empty() {
        documents::none_given(inputs)?;
        return read_described(disk, folder, rest);
    }
    documents::read_folder(disk, folder, (documents, rest), inputs)
}

/// Reads a folder that has what operation documents refer to: a description, or components alone.
pub(super) fn read_store(disk: &dyn Store, folder: &Path) -> Result<Sources, Diagnostics> {
    let listing = disk.list(folder);
    let is_component = |file: &String| Part::of_component_file(file).is_some();
    if has_entry(&listing.files) || !listing.files.iter().any(is_component) {
        return read_described(disk, folder, listing);
    }
    read_components(disk, folder, listing)
}

/// Reads what lies beside the documents of a folder.
pub(super) fn read_beside(disk: &dyn Store, folder: &Path, rest: Listing) -> Result<Sources, Diagnostics> {
    if has_entry(&rest.files) { read_described(disk, folder, rest) } else { read_components(disk, folder, rest) }
}

/// True for the files of a folder with a description.
pub(super) fn has_entry(files: &[String]) -> bool {
    files.iter().any(|file| ENTRIES.contains(&file.as_str()))
}

fn read_described(disk: &dyn Store, folder: &Path, listing: Listing) -> Result<Sources, Diagnostics> {
    let mut files = Files::of(disk, folder, &listing);
    let entry = entry(&listing.files, &files.shown)?;
    files.read(&entry);
    let parts = listing.files.into_iter().filter(|path| *path != entry);
    files.finish(parts, Part::of_file)
}

/// The components of a folder without an entry, below one that says nothing.
fn read_components(disk: &dyn Store, folder: &Path, listing: Listing) -> Result<Sources, Diagnostics> {
    let mut files = Files::of(disk, folder, &listing);
    files.reader.sources.files.push(documents::made_up(&files.shown));
    files.finish(listing.files.into_iter(), Part::of_component_file)
}

/// What is said of the parts of a folder that cannot be looked into.
pub(super) fn unread(problems: &[(PathBuf, String)]) -> Diagnostics {
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
    shown: String,
    findings: Diagnostics,
}

impl<'f> Files<'f> {
    fn of(disk: &'f dyn Store, folder: &'f Path, listing: &Listing) -> Self {
        let mut reader = Reader::new(disk);
        let shown = shown(folder);
        reader.roots.insert(shown.clone(), folder.to_owned());
        Files { reader, folder, shown, findings: unread(&listing.problems) }
    }

    /// Reads the parts after the entry, and what all of them refer to.
    fn finish(
        mut self,
        paths: impl Iterator<Item = String>,
        part_of: fn(&str) -> Option<Part>,
    ) -> Result<Sources, Diagnostics> {
        self.reader.sources.given = self.reader.sources.files.len();
        let unknown = self.read_parts(paths, part_of);
        if self.findings.has_errors() {
            return Err(self.findings);
        }
        let mut sources = self.reader.follow();
        self.findings.extend(unknown_files(&unknown, &self.shown, &sources.files));
        sources.findings = self.findings;
        Ok(sources)
    }

    /// Reads the parts of the layout; gives the files that are none.
    fn read_parts(&mut self, paths: impl Iterator<Item = String>, part_of: fn(&str) -> Option<Part>) -> Vec<String> {
        let mut homes: BTreeMap<Part, String> = BTreeMap::new();
        let mut unknown = Vec::new();
        for path in paths {
            let Some(part) = part_of(&path) else {
                unknown.push(path);
                continue;
            };
            if let Some(other) = homes.insert(part.clone(), path.clone()) {
                let at = At::File(inside(&self.shown, &path));
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
        match self.reader.read(&self.folder.join(path), &inside(&self.shown, path)) {
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

pub(super) fn unknown_files(unknown: &[String], shown: &str, read: &[SourceFile]) -> Vec<Diagnostic> {
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

pub(super) fn inside(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{}/{path}", folder.trim_end_matches('/')) }
}

fn display(folder: &str) -> String {
    if folder.is_empty() { ".".to_owned() } else { folder.to_owned() }
}
