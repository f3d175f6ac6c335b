//! From paths to a [`Document`]: files are read, parsed, and put together to what they describe.
//!
//! [`Sources::read`] and [`crate::output`] are the only places that touch the disk ([`Store`] says what that is); [`load()`] is a pure function of the texts.

mod anchors;
mod assemble;
mod closure;
mod difference;
mod directory;
mod document;
mod documents;
mod given;
mod inputs;
pub mod layout;
mod merge;
mod merge_keys;
mod mounts;
mod parse;
mod read;
mod references;
mod relative;
mod repeated;
mod resolve;
mod sources;
mod split;
mod store;
mod version;

pub use document::Document;
pub use documents::Route;
pub use given::Inputs;
pub(crate) use read::shown;
pub use resolve::ReferenceProblem;
pub use sources::Sources;
pub use split::split;
pub use store::{Disk, Found, Listing, Store};

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::source::{FileId, Node, Place, Pointer, SourceFile};
use mounts::Mounts;
use parse::Parsed;
use relative::folder_of;

/// Parses all files and puts together what they describe: a single file, the parts of a split folder, the union of
/// several descriptions, or operation documents with their store. Only Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are accepted (OpenAPI
/// 3.1, section 4.1).
///
/// Fails with all problems of a stage at once: first those of the syntax of every file (rule `syntax`), then `not-openapi`
/// and `unsupported-version`, then `conflict` between files. Render them with the [`Sources`]. Names that are repeated in an
/// object are warnings of the document (rule `repeated-name`).
pub fn load(sources: &Sources) -> Result<Document<'_>, Diagnostics> {
    let mut document = load_what_can_be(sources)?;
    document.warnings = errors_first(std::mem::take(&mut document.warnings))?;
    Ok(document)
}

/// The same, with what can be read where some operation documents are wrong: errors among the warnings say which, and nothing must be
/// written then.
pub(crate) fn load_what_can_be(sources: &Sources) -> Result<Document<'_>, Diagnostics> {
    let mut findings = sources.findings.clone();
    let parsed = parse_all(sources, &mut findings);
    findings.extend(repeated_names(sources, &parsed));
    let (documents, of_documents) = documents::parse(sources);
    if findings.has_errors() {
        findings.extend(of_documents);
        return Err(findings);
    }
    let nodes: Vec<Node<'_>> =
        parsed.into_iter().map(|parsed| parsed.map_or(Node::Null, |parsed| parsed.node)).collect();
    let entries = entries(sources, &nodes)?;
    findings.extend(entries.iter().filter_map(|id| version::check(nodes.get(id.index())?, &root_of(*id)).err()));
    findings = errors_first(findings)?;
    findings.extend(of_documents);
    put_together(sources, nodes, &entries, documents, findings)
}

/// One logical document and the files it consists of.
struct Whole<'s> {
    entry: FileId,
    node: Node<'s>,
    mounts: Mounts,
    /// Where the other files it was put together from stand in it.
    homes: BTreeMap<FileId, Pointer>,
    /// The operations that documents describe, if it was put together from such.
    asked: Option<BTreeSet<Route>>,
}

fn parse_all<'s>(sources: &'s Sources, findings: &mut Diagnostics) -> Vec<Option<Parsed<'s>>> {
    let mut parse = |file: &'s SourceFile| parse::parse(file).map_err(|problem| findings.push(problem)).ok();
    let files = sources.ids().zip(&sources.files);
    files.map(|(id, file)| if sources.documents.contains_key(&id) { None } else { parse(file) }).collect()
}

fn repeated_names(sources: &Sources, parsed: &[Option<Parsed<'_>>]) -> Vec<Diagnostic> {
    let mut warnings = Vec::new();
    for (id, parsed) in sources.ids().zip(parsed) {
        for pointer in parsed.iter().flat_map(|parsed| &parsed.repeated) {
            warnings.push(repeated::repeated_name(logical(sources, id, pointer), pointer));
        }
    }
    warnings
}

/// The place in the whole of what stands at `pointer` of a file.
fn logical(sources: &Sources, file: FileId, pointer: &Pointer) -> Place {
    match sources.parts.get(&file) {
        Some(part) => Place::new(FileId::new(0), part.pointer().join(pointer)),
        None => Place::new(file, pointer.clone()),
    }
}

/// The files that describe an API by themselves, of those that were asked for.
fn entries(sources: &Sources, nodes: &[Node<'_>]) -> Result<Vec<FileId>, Diagnostics> {
    let given: Vec<FileId> = sources.ids().take(sources.given).collect();
    if let [] | [_] = given.as_slice() {
        let nothing = || Diagnostic::error("no-entry", At::Nowhere, "nothing to read: there is no file");
        return if given.is_empty() { Err(nothing().into()) } else { Ok(given) };
    }
    let is_entry = |id: &FileId| nodes.get(id.index()).is_some_and(version::is_description);
    let entries: Vec<FileId> = given.iter().copied().filter(is_entry).collect();
    if entries.is_empty() {
        let problem = |id: FileId| version::check(nodes.get(id.index())?, &root_of(id)).err();
        return Err(given.into_iter().filter_map(problem).collect());
    }
    Ok(entries)
}

fn put_together<'s>(
    sources: &'s Sources,
    mut nodes: Vec<Node<'s>>,
    entries: &[FileId],
    documents: Vec<documents::Operation<'s>>,
    mut warnings: Diagnostics,
) -> Result<Document<'s>, Diagnostics> {
    let entry = entries.first().copied().unwrap_or(FileId::new(0));
    rebase_all(sources, &mut nodes, entry, entries);
    let mut whole = if !sources.parts.is_empty() {
        assemble::assemble(sources, &mut nodes)?
    } else if entries.len() > 1 {
        merge::merge(sources, &mut nodes, entries)?
    } else {
        let node = take(&mut nodes, entry);
        Whole { entry, node, mounts: Mounts::default(), homes: BTreeMap::new(), asked: None }
    };
    if !sources.documents.is_empty() {
        let (united, problems) = documents::unite(sources, whole, documents);
        whole = united;
        warnings.extend(problems);
    }
    Ok(Document::new(sources, nodes, whole, warnings))
}

/// Lets the references of all files that become one lead from the folder of the entry.
fn rebase_all(sources: &Sources, nodes: &mut [Node<'_>], entry: FileId, entries: &[FileId]) {
    let to = folder_of(sources.path(entry));
    for id in sources.parts.keys().chain(entries) {
        let Some(file) = sources.file(*id) else {
            continue;
        };
        let from = folder_of(&file.path);
        if from != to
            && references::may_leave(&file.text)
            && let Some(node) = nodes.get_mut(id.index())
        {
            references::rebase(node, from, to);
        }
    }
}

fn take<'s>(nodes: &mut [Node<'s>], id: FileId) -> Node<'s> {
    nodes.get_mut(id.index()).map_or(Node::Null, |node| std::mem::replace(node, Node::Null))
}

fn root_of(file: FileId) -> Place {
    Place::new(file, Pointer::root())
}

fn errors_first(findings: Diagnostics) -> Result<Diagnostics, Diagnostics> {
    if findings.has_errors() { Err(findings) } else { Ok(findings) }
}
