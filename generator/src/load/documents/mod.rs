//! Operation documents: Markdown files that each hold one Operation Object and the components it refers to.
//!
//! ~~~text
//! # Get a package                              anything
//! `get /user/packages/{package_name}`          the route, where the path of the file does not say it
//!
//! ## Operation Object
//! ```json … ```                                an Operation Object (OpenAPI 3.1, section 4.8.10)
//!
//! ## References
//! ### `#/components/parameters/package-name`
//! ```json … ```                                that component
//! ~~~
//!
//! A document is a small description: its operation stands at `/paths/<path>/<method>`, its components below `/components`. All of
//! them are united, with each other and with a *store*: a description that has what they only refer to.

mod markdown;
mod outline;
mod places;
mod read;
mod route;
mod routing;
mod unite;

pub use route::Route;

pub(super) use places::find;
pub(super) use read::{among, is_made_up, made_up, none_given, read_files, read_folder};
pub(super) use unite::unite;

use std::ops::Range;

use super::layout::Part;
use super::parse;
use super::{Sources, parse::Parsed};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::source::position::{self, Lines, Position};
use crate::source::{FileId, Node, Pointer, SourceFile};
use outline::{Outline, Problem};
use places::within;

/// How the files of operation documents end.
const EXTENSION: &str = ".md";

/// In a document whose route is not known its operation stands here.
const UNROUTED: [&str; 3] = ["paths", "?", "?"];

/// What is known of a document before it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Clue {
    /// The route that the user states.
    pub(super) stated: Option<Route>,
    /// The route that its path says.
    pub(super) by_path: Option<Route>,
}

/// A document that was read: the values of its blocks.
pub(super) struct Operation<'s> {
    pub(super) file: FileId,
    /// The route that its text says.
    pub(super) route: Option<Route>,
    /// `None` where it cannot be read, which has been reported.
    pub(super) node: Option<Node<'s>>,
    pub(super) components: Vec<(Part, Node<'s>)>,
}

/// True for the path of a file that is taken for an operation document.
pub(super) fn is_document(path: &str) -> bool {
    path.ends_with(EXTENSION)
}

/// Reads all operation documents, as far as they can be read. The findings say what is wrong with the rest (rules
/// `document-section`, `document-block`, `document-reference`, `document-route` and `syntax`).
pub(super) fn parse<'s>(sources: &'s Sources) -> (Vec<Operation<'s>>, Diagnostics) {
    let mut findings = Diagnostics::new();
    let files = sources.documents.keys().filter_map(|id| Some((*id, sources.file(*id)?)));
    let documents = files.map(|(id, file)| Reading::of(file, &mut findings).operation(id)).collect();
    (documents, findings)
}

/// The reading of one document.
struct Reading<'s, 'f> {
    file: &'s SourceFile,
    outline: Outline,
    lines: Lines<'s>,
    findings: &'f mut Diagnostics,
}

impl<'s, 'f> Reading<'s, 'f> {
    fn of(file: &'s SourceFile, findings: &'f mut Diagnostics) -> Self {
        Reading { file, outline: outline::of(&file.text), lines: Lines::new(&file.text), findings }
    }

    fn operation(mut self, file: FileId) -> Operation<'s> {
        for problem in std::mem::take(&mut self.outline.problems) {
            let problem = self.located(problem);
            self.findings.push(problem);
        }
        let node = self.outline.operation.clone().and_then(|block| self.object(block));
        let blocks = std::mem::take(&mut self.outline.components);
        let components = blocks.into_iter().filter_map(|(part, block)| Some((part, self.value(block)?)));
        let components = components.collect();
        Operation { file, route: self.outline.route, node, components }
    }

    fn object(&mut self, block: Range<usize>) -> Option<Node<'s>> {
        let start = block.start;
        let node = self.value(block)?;
        if node.as_object().is_none() {
            let message = format!("an Operation Object is expected, this is {}", node.kind());
            let at = self.at(self.lines.position(start));
            self.findings.push(Diagnostic::error("document-block", at, message));
            return None;
        }
        Some(node)
    }

    fn value(&mut self, block: Range<usize>) -> Option<Node<'s>> {
        let text = self.file.text.get(block.clone())?;
        match parse::json(text) {
            Ok(Parsed { node, repeated }) => {
                self.repeated(&block, text, &repeated);
                Some(node)
            }
            Err((position, problem)) => {
                let position = within(&self.lines, &block, position);
                self.findings.push(parse::syntax_error(&self.file.path, position, "JSON", &problem));
                None
            }
        }
    }

    fn repeated(&mut self, block: &Range<usize>, text: &str, repeated: &[Pointer]) {
        let pointers: Vec<&Pointer> = repeated.iter().collect();
        for (pointer, position) in repeated.iter().zip(position::find(text, &pointers)) {
            let at = self.at(within(&self.lines, block, position));
            self.findings.push(super::repeated::repeated_name(at, pointer));
        }
    }

    fn located(&self, problem: Problem) -> Diagnostic {
        let at = self.at(self.lines.position(problem.at));
        let new = if problem.is_error { Diagnostic::error } else { Diagnostic::warning };
        new(problem.rule, at, problem.message).help(problem.help)
    }

    fn at(&self, position: Position) -> At {
        At::Position { path: self.file.path.clone(), line: position.line, column: position.column }
    }
}
