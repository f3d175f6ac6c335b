//! From paths to the texts of operation documents and of the store that has what they only refer to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Clue, Route, is_document};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::load::directory::{self, inside, unknown_files, unread};
use crate::load::read::{Reader, is_folder, read_files as read_description, shown};
use crate::load::relative::{below, folder_of};
use crate::load::{Inputs, Listing, Sources, Store};
use crate::source::{FileId, SourceFile};

/// What the documents add to where there is no description: it says nothing.
const MADE_UP: &str =
    r#"{"openapi": "3.0.3", "info": {"title": "the documented operations", "version": ""}, "paths": {}}"#;

const MADE_UP_NAME: &str = "(operation documents)";

/// The entry of what is there only as its parts, which lie in or below `folder`.
pub(in crate::load) fn made_up(folder: &str) -> SourceFile {
    SourceFile::new(inside(folder, MADE_UP_NAME), MADE_UP)
}

/// True for an entry that nobody wrote.
pub(in crate::load) fn is_made_up(file: &SourceFile) -> bool {
    file.path.ends_with(MADE_UP_NAME) && file.text == MADE_UP
}

/// The operation documents of these files of a folder, and the other files. In a folder with an entry those Markdown files are documents that
/// have an operation, in others all but those called `README.md`.
pub(in crate::load) fn among(disk: &dyn Store, folder: &Path, files: Vec<String>) -> (Vec<String>, Vec<String>) {
    let has_entry = directory::has_entry(&files);
    let is_readme = |path: &str| path.rsplit('/').next() == Some("README.md");
    let is_one = |path: &String| {
        is_document(path) && !is_readme(path) && (!has_entry || has_operation(disk, &folder.join(path)))
    };
    files.into_iter().partition(is_one)
}

/// True if a text, which may be about anything, says that it has an Operation Object.
fn has_operation(disk: &dyn Store, path: &Path) -> bool {
    let says_so = |text: &str| text.lines().any(|line| line.trim_end() == "## Operation Object");
    disk.read(path).is_ok_and(|bytes| says_so(&String::from_utf8_lossy(&bytes)))
}

/// Where no documents are given: that nothing is said of any.
pub(in crate::load) fn none_given(inputs: &Inputs) -> Result<(), Diagnostics> {
    let said = match inputs {
        Inputs { store: Some(_), .. } => "a store",
        Inputs { route: Some(_), .. } => "a route",
        _ => return Ok(()),
    };
    let message = format!("{said} is given, and no operation document that could need it");
    let help = "operation documents are Markdown files (`.md`), or a folder with them";
    Err(Diagnostic::error("mixed-inputs", At::Nowhere, message).help(help).into())
}

/// Reads documents that are given one by one. Their paths say their routes from where the command was started.
pub(in crate::load) fn read_files(
    disk: &dyn Store,
    paths: &[PathBuf],
    inputs: &Inputs,
) -> Result<Sources, Diagnostics> {
    let given: BTreeMap<String, &Path> = paths.iter().map(|path| (shown(path), path.as_path())).collect();
    let others = given.keys().filter(|path| !is_document(path));
    others.map(|path| beside_documents(path)).collect::<Diagnostics>().or(())?;
    let documents =
        given.iter().map(|(shown, path)| Given { path, shown: shown.clone(), route: Route::of_file(shown) });
    let store = match &inputs.store {
        Some(store) => read_store(disk, store),
        None => Ok(nothing(disk, &shared_folder(given.keys()))),
    };
    with_documents(disk, store, documents.collect(), inputs)
}

/// A description that says nothing.
fn nothing(disk: &dyn Store, folder: &str) -> Sources {
    Sources { files: vec![made_up(folder)], given: 1, ..Reader::new(disk).sources }
}

/// The deepest folder that all these files are below.
fn shared_folder<'p>(mut files: impl Iterator<Item = &'p String>) -> String {
    let first = files.next().map_or("", |file| folder_of(file));
    let holds = |folder: &&str, file: &String| below(file, folder).is_some();
    let shared = files.fold(first, |shared, file| {
        let around = std::iter::successors(Some(shared), |folder| Some(folder_of(folder)).filter(|it| it != folder));
        around.into_iter().find(|folder| holds(folder, file)).unwrap_or_default()
    });
    shared.to_owned()
}

/// Reads the documents of a folder, with the store that is given, or else what lies beside them.
pub(in crate::load) fn read_folder(
    disk: &dyn Store,
    folder: &Path,
    (documents, rest): (Vec<String>, Listing),
    inputs: &Inputs,
) -> Result<Sources, Diagnostics> {
    let store = match &inputs.store {
        Some(store) => read_store(disk, store).map(|mut sources| {
            sources.findings.extend(unknown_files(&rest.files, &shown(folder), &[]));
            sources.findings.extend(unread(&rest.problems));
            sources
        }),
        None => directory::read_beside(disk, folder, rest),
    };
    let paths: Vec<PathBuf> = documents.iter().map(|path| folder.join(path)).collect();
    let given = documents.iter().zip(&paths).map(|(inner, path)| Given {
        path,
        shown: inside(&shown(folder), inner),
        route: Route::of_file(inner),
    });
    with_documents(disk, store, given.collect(), inputs)
}

/// A document that is to be read.
struct Given<'p> {
    path: &'p Path,
    shown: String,
    /// The route that its path says.
    route: Option<Route>,
}

/// The store with the documents after all its files. Fails with what is wrong with either.
fn with_documents(
    disk: &dyn Store,
    store: Result<Sources, Diagnostics>,
    given: Vec<Given<'_>>,
    inputs: &Inputs,
) -> Result<Sources, Diagnostics> {
    let (mut sources, mut problems) = match store {
        Ok(sources) => (sources, Diagnostics::new()),
        Err(problems) => (Sources::default(), problems),
    };
    if inputs.route.is_some() && given.len() > 1 {
        let message = format!("one route is given, and {} operation documents", given.len());
        let help = "write the line `get /…` into each document, in backticks, or call the files like their routes";
        problems.push(Diagnostic::error("mixed-inputs", At::Nowhere, message).help(help));
    }
    let mut reader = Reader::new(disk);
    for document in given {
        match reader.read(document.path, &document.shown) {
            Ok(file) => {
                let clue = Clue { stated: inputs.route.clone(), by_path: document.route };
                sources.documents.insert(FileId::new(sources.files.len()), clue);
                sources.files.push(file);
            }
            Err(problem) => problems.push(problem),
        }
    }
    problems.or(sources)
}

fn read_store(disk: &dyn Store, path: &Path) -> Result<Sources, Diagnostics> {
    if is_folder(disk, path) { directory::read_store(disk, path) } else { read_description(disk, &[path.to_owned()]) }
}

fn beside_documents(path: &str) -> Diagnostic {
    let message = "no operation document, and the other inputs are";
    let help = "give a description that has what documents refer to as their store: `--store FILE`";
    Diagnostic::error("mixed-inputs", At::File(path.to_owned()), message).help(help)
}
