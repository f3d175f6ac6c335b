//! From paths to texts: the files that are asked for and all they refer to. Nothing outside their folders, no network.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::parse::parse;
use super::references::{for_each_outer, may_leave};
use super::relative::{Reference, below, folder_of, join};
use super::store::{Disk, Found, Store};
use super::{Inputs, Sources, documents};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::source::SourceFile;
use crate::source::position::Lines;

/// All files together: far more than any description, far less than what would exhaust a machine.
const MAX_BYTES: u64 = 256 << 20;

impl Sources {
    /// Reads one JSON or YAML file, several of them, or one folder in the split layout (see [`super::layout`]), and every
    /// file they refer to below their own folders; or operation documents: Markdown files (`.md`), or a folder with them, and their
    /// store. A folder that has an entry or components beside its documents is their store, unless another one is given. The order of
    /// paths does not matter.
    ///
    /// Fails with all problems at once (rules `unreadable`, `encoding`, `too-large`, `no-entry`, and `mixed-inputs` where documents and
    /// descriptions are given together, or a store or a route to what is no document). A file that is only
    /// referred to is no problem here: [`super::Document::resolve`] says why it is missing.
    pub fn read(inputs: impl Into<Inputs>) -> Result<Sources, Diagnostics> {
        Self::read_from(&Disk, inputs)
    }

    /// The same, from files that are elsewhere than on the disk. Paths mean there what they mean here.
    ///
    /// # Errors
    /// As [`Sources::read`].
    pub fn read_from(disk: &dyn Store, inputs: impl Into<Inputs>) -> Result<Sources, Diagnostics> {
        let inputs = inputs.into();
        match inputs.paths.as_slice() {
            [] => {
                Err(Diagnostic::error("no-entry", At::Nowhere, "nothing to read: no file or folder was given").into())
            }
            [folder] if is_folder(disk, folder) => super::directory::read(disk, folder, &inputs),
            files if files.iter().any(|file| documents::is_document(&file.to_string_lossy())) => {
                documents::read_files(disk, files, &inputs)
            }
            files => documents::none_given(&inputs).and_then(|()| read_files(disk, files)),
        }
    }
}

pub(super) fn is_folder(disk: &dyn Store, path: &Path) -> bool {
    matches!(disk.look(path), Ok(Found::Folder))
}

pub(super) fn read_files(store: &dyn Store, paths: &[PathBuf]) -> Result<Sources, Diagnostics> {
    let mut reader = Reader::new(store);
    let in_full = |shown: &str| reader.sources.absolute(shown);
    // In the same order wherever the command was started: the first is the entry.
    let given: BTreeMap<String, &PathBuf> = paths.iter().map(|path| (in_full(&shown(path)), path)).collect();
    let mut findings = Diagnostics::new();
    for path in given.into_values() {
        let shown = shown(path);
        reader.roots.insert(folder_of(&shown).to_owned(), folder_on_disk(path));
        match reader.read(path, &shown) {
            Ok(file) => reader.sources.files.push(file),
            Err(problem) => findings.push(problem),
        }
    }
    findings.or(())?;
    reader.sources.given = reader.sources.files.len();
    Ok(reader.follow())
}

/// Reads files and keeps account of them.
pub(super) struct Reader<'f> {
    store: &'f dyn Store,
    pub(super) sources: Sources,
    /// The folders that references may lead to: as shown, and on disk.
    pub(super) roots: BTreeMap<String, PathBuf>,
    bytes: u64,
}

impl<'f> Reader<'f> {
    pub(super) fn new(store: &'f dyn Store) -> Self {
        let started_in = with_slashes(&std::env::current_dir().unwrap_or_default());
        let sources = Sources { started_in, ..Sources::default() };
        Self { store, sources, roots: BTreeMap::new(), bytes: 0 }
    }

    /// Reads one file as UTF-8.
    pub(super) fn read(&mut self, path: &Path, shown: &str) -> Result<SourceFile, Diagnostic> {
        let unreadable = |problem: &str| {
            Diagnostic::error("unreadable", At::File(shown.to_owned()), format!("cannot read it: {problem}"))
        };
        let Found::File(size) = self.store.look(path).map_err(|error| unreadable(&error.to_string()))? else {
            return Err(unreadable("it is no file").help("give files, or one folder alone"));
        };
        self.bytes = self.bytes.saturating_add(size);
        if self.bytes > MAX_BYTES {
            let message = format!("the description is larger than {} MiB", MAX_BYTES >> 20);
            return Err(Diagnostic::error("too-large", At::File(shown.to_owned()), message));
        }
        let bytes = self.store.read(path).map_err(|error| unreadable(&error.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|error| not_utf8(shown, &error))?;
        Ok(SourceFile::new(shown, text))
    }

    /// Reads what the files refer to, and what that refers to, and gives it all.
    pub(super) fn follow(mut self) -> Sources {
        let mut seen: BTreeSet<String> = self.sources.files.iter().map(|file| file.path.clone()).collect();
        let mut next = 0;
        while let Some(file) = self.sources.files.get(next) {
            for path in outer_files(file) {
                if seen.insert(path.clone()) {
                    self.read_referred(path);
                }
            }
            next += 1;
        }
        self.sources
    }

    fn read_referred(&mut self, path: String) {
        // A path below two roots is the same file under both.
        let root = self.roots.iter().find_map(|(shown, disk)| Some((disk, below(&path, shown)?)));
        let Some((root, inner)) = root else { return };
        let on_disk = root.join(inner);
        if self.store.look(&on_disk).is_err() {
            return;
        }
        if !self.store.stays_below(&on_disk, root) {
            self.sources
                .unreadable
                .insert(path, "a symbolic link leads out of the folder of the description".to_owned());
            return;
        }
        match self.read(&on_disk, &path) {
            Ok(file) => self.sources.files.push(file),
            Err(problem) => {
                self.sources.unreadable.insert(path, problem.message);
            }
        }
    }
}

/// The files that a file refers to, as shown paths. A file that cannot be parsed refers to none; loading reports it.
fn outer_files(file: &SourceFile) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    if may_leave(&file.text)
        && let Ok(parsed) = parse(file)
    {
        let folder = folder_of(&file.path);
        for_each_outer(&parsed.node, &mut |reference| paths.extend(Reference::new(reference).file_from(folder)));
    }
    paths
}

/// The path as people see it: relative to the current folder if it is below, with `/`.
pub(crate) fn shown(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let text = with_slashes(path.strip_prefix(&current).unwrap_or(path));
    if text.starts_with('/') { join("/", &text) } else { join("", &text) }
}

fn with_slashes(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }
}

fn folder_on_disk(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn not_utf8(shown: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let valid = error.utf8_error().valid_up_to();
    let start = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default());
    let position = Lines::new(&start).position(valid);
    let byte = error.as_bytes().get(valid).copied().unwrap_or_default();
    let at = At::Position { path: shown.to_owned(), line: position.line, column: position.column };
    Diagnostic::error("encoding", at, format!("not UTF-8: byte {byte:#04x} at offset {valid}"))
        .help("save the description as UTF-8 text (RFC 8259, section 8.1)")
}
