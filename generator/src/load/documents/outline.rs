//! What the sections of an operation document hold, and what is wrong with them.

use std::ops::Range;

use super::Route;
use super::markdown::{What, items};
use crate::load::layout::{COMPONENT_KINDS, Part};
use crate::load::resolve::similar;
use crate::source::Pointer;

const OPERATION: &str = "Operation Object";
const REFERENCES: &str = "References";

/// The meaningful parts of a document, as parts of its text.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The JSON of its Operation Object.
    pub(super) operation: Option<Range<usize>>,
    /// The components it brings along, with their JSON.
    pub(super) components: Vec<(Part, Range<usize>)>,
    /// The route that a line says.
    pub(super) route: Option<Route>,
    /// What is wrong, in the order of the text.
    pub(super) problems: Vec<Problem>,
}

/// What is wrong at a byte of the text.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) at: usize,
    pub(super) rule: &'static str,
    pub(super) message: String,
    pub(super) help: &'static str,
    /// False for what is only left out.
    pub(super) is_error: bool,
}

/// The outline of a text.
pub(super) fn of(text: &str) -> Outline {
    let mut reading = Reading { outline: Outline::default(), section: Section::Front, known: [None; 2], other: None };
    for item in items(text) {
        match item.what {
            What::Heading(level, heading) => reading.heading(item.at, level, &heading),
            What::Json(range) => reading.json(item.at, range),
            What::Route(route) => reading.route(item.at, route),
        }
    }
    reading.finish()
}

/// Where in the document the reading is.
enum Section {
    Front,
    /// Its heading, and whether its JSON has come.
    Operation(usize, bool),
    References,
    /// A component; `None` after a heading that names none.
    Component(Option<Part>, usize, bool),
    /// Below a heading that names no section: where it stands, and what it is.
    Other(usize, String),
    /// Below a heading that has been reported.
    Refused,
}

struct Reading {
    outline: Outline,
    section: Section,
    /// Where `## Operation Object` and `## References` stand.
    known: [Option<usize>; 2],
    /// The section that may have been meant to be the operation's: the first with JSON in it, or else the first.
    other: Option<(usize, bool)>,
}

impl Reading {
    fn heading(&mut self, at: usize, level: usize, heading: &str) {
        let in_references = matches!(self.section, Section::References | Section::Component(..));
        match level {
            3 if in_references => self.component(at, heading),
            1 | 2 => self.section(at, level, heading),
            _ if heading == OPERATION || heading == REFERENCES => self.misnamed(at, level, heading, heading),
            _ => {}
        }
    }

    fn section(&mut self, at: usize, level: usize, heading: &str) {
        self.end_section();
        self.section = Section::Other(at, format!("{} {heading}", "#".repeat(level)));
        let known = [OPERATION, REFERENCES];
        match known.iter().position(|name| *name == heading && level == 2) {
            Some(index) => self.known_section(at, index),
            None => match similar(heading, known).filter(|name| level == 2 || name == heading) {
                Some(name) => self.misnamed(at, level, heading, &name),
                None if level == 2 => self.other = self.other.or(Some((at, false))),
                None => {}
            },
        }
    }

    fn known_section(&mut self, at: usize, index: usize) {
        let Some(known) = self.known.get_mut(index) else { return };
        if known.is_some() {
            let (name, help) = match index {
                0 => (OPERATION, "a document describes one operation: move this one into a file of its own"),
                _ => (REFERENCES, "a document has this section once: put all components below the first"),
            };
            self.section = Section::Refused;
            return self.error(at, "document-section", format!("a second section `## {name}`"), help);
        }
        *known = Some(at);
        self.section = if index == 0 { Section::Operation(at, false) } else { Section::References };
    }

    /// A heading that is meant to be another.
    fn misnamed(&mut self, at: usize, level: usize, heading: &str, meant: &str) {
        let index = usize::from(meant == REFERENCES);
        if let Some(known) = self.known.get_mut(index) {
            *known = known.or(Some(at));
        }
        self.section = Section::Refused;
        let message = format!("`{} {heading}` is no section, did you mean `## {meant}`?", "#".repeat(level));
        self.error(at, "document-section", message, "the sections are `## Operation Object` and `## References`");
    }

    fn component(&mut self, at: usize, heading: &str) {
        self.end_section();
        let part = component(heading);
        if part.is_none() {
            let message = format!("`### {heading}` is the reference of no component");
            let help = "a heading below `## References` is a reference as it is used: ### `#/components/schemas/pet`";
            self.error(at, "document-reference", message, help);
        }
        let is_known = |part: &Part| self.outline.components.iter().any(|(known, _)| known == part);
        if let Some(part) = part.as_ref().filter(|part| is_known(part)) {
            let message = format!("a second definition of `#{}`", part.pointer());
            self.error(at, "document-section", message, "keep one of them");
        }
        self.section = Section::Component(part, at, false);
    }

    fn json(&mut self, at: usize, json: Range<usize>) {
        match &mut self.section {
            Section::Operation(_, has @ false) => {
                *has = true;
                self.outline.operation = Some(json);
            }
            Section::Component(part, _, has @ false) => {
                *has = true;
                self.outline.components.extend(part.clone().map(|part| (part, json)));
            }
            Section::Other(heading, _) => {
                self.other = self.other.filter(|(_, has_json)| *has_json).or(Some((*heading, true)));
                self.left_out(at);
            }
            Section::Front => self.left_out(at),
            Section::Operation(..) | Section::Component(..) | Section::References => self.misplaced(at),
            Section::Refused => {}
        }
    }

    /// A JSON block where there is one already, or where none can be.
    fn misplaced(&mut self, at: usize) {
        let (message, help) = match self.section {
            Section::Operation(..) => (
                "a second JSON block, where one is the Operation Object",
                "a document describes one operation: move this one into a file of its own",
            ),
            Section::Component(..) => (
                "a second JSON block, where one is the component",
                "give each component a heading of its own: ### `#/components/…`",
            ),
            _ => (
                "a JSON block below `## References` without a heading that names it",
                "write the reference above it: ### `#/components/…`",
            ),
        };
        self.error(at, "document-block", message.to_owned(), help);
    }

    fn left_out(&mut self, at: usize) {
        let message = match &self.section {
            Section::Other(_, heading) => {
                format!("the JSON below `{heading}` is left out: the section is none that is read")
            }
            _ => "this JSON block is left out: it stands in no section that is read".to_owned(),
        };
        let help = "the sections are `## Operation Object` and `## References`";
        self.outline.problems.push(Problem { at, rule: "document-block", message, help, is_error: false });
    }

    fn route(&mut self, at: usize, route: Route) {
        match &self.outline.route {
            Some(first) if *first != route => {
                let message = format!("a second route, `{route}`, after `{first}`");
                self.error(at, "document-route", message, "keep the line of one of them");
            }
            _ => self.outline.route = Some(route),
        }
    }

    /// What was missing in the section that ends.
    fn end_section(&mut self) {
        let (at, what) = match &self.section {
            Section::Operation(at, false) => (*at, "Operation Object"),
            Section::Component(Some(_), at, false) => (*at, "component"),
            _ => return,
        };
        let message = format!("no JSON block below this heading, where the {what} is expected");
        self.error(at, "document-block", message, "write it between ```json and ```");
    }

    fn finish(mut self) -> Outline {
        self.end_section();
        if let [None, _] = self.known {
            let at = self.other.map_or(0, |(at, _)| at);
            let help = "an operation document has its operation as JSON below `## Operation Object`";
            self.error(at, "document-section", "there is no section `## Operation Object`".to_owned(), help);
        }
        self.outline.problems.sort_by_key(|problem| problem.at);
        self.outline
    }

    fn error(&mut self, at: usize, rule: &'static str, message: String, help: &'static str) {
        self.outline.problems.push(Problem { at, rule, message, help, is_error: true });
    }
}

/// The component that a heading names: `#/components/schemas/package`.
fn component(heading: &str) -> Option<Part> {
    let pointer = Pointer::from_fragment(heading.strip_prefix('#')?).ok()?;
    let segments: Vec<_> = pointer.segments().collect();
    match segments.as_slice() {
        [components, kind, name] if components == "components" && COMPONENT_KINDS.contains(&kind.as_ref()) => {
            Some(Part::Component { kind: kind.to_string(), name: name.to_string() })
        }
        _ => None,
    }
}
