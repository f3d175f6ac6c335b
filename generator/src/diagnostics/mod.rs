//! What is wrong with an input, kept as data until it is printed.
//!
//! Stages collect their findings in [`Diagnostics`] and go on, so that all problems are reported at once. Lines and columns
//! are found only when a finding is rendered, by whoever has the texts ([`Locate`]).

pub(crate) mod annotation;
mod finding;
mod render;

pub use finding::Finding;

use crate::source::position::{Excerpt, Position};
use crate::source::{Location, Place};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Something was degraded; the message names what became of it.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// A value of the description.
    Place(Place),
    /// A position in a text that could not be read as values.
    Position {
        /// The file, as shown to people.
        path: String,
        /// The line, counted from 1.
        line: usize,
        /// The column in characters, counted from 1.
        column: usize,
    },
    /// A file or folder as a whole, as shown to people.
    File(String),
    /// Nothing that could be pointed at.
    Nowhere,
}

impl From<Place> for At {
    fn from(place: Place) -> Self {
        At::Place(place)
    }
}

impl From<&Place> for At {
    fn from(place: &Place) -> Self {
        At::Place(place.clone())
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The stable id of the rule that found it, such as `dangling-ref`.
    pub rule: &'static str,
    /// Where it is.
    pub at: At,
    /// What it is, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding because of which nothing is written.
    pub fn error(rule: &'static str, at: impl Into<At>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, rule, at.into(), message.into())
    }

    /// A finding that costs something, which the message names.
    pub fn warning(rule: &'static str, at: impl Into<At>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, rule, at.into(), message.into())
    }

    /// A finding worth knowing.
    pub fn note(rule: &'static str, at: impl Into<At>, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, rule, at.into(), message.into())
    }

    /// The same finding with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn new(severity: Severity, rule: &'static str, at: At, message: String) -> Self {
        Diagnostic { severity, rule, at, message, help: None }
    }
}

/// Findings, collected in any order. They are sorted by place when rendered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    findings: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No findings.
    pub fn new() -> Self {
        Diagnostics::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// Keeps the findings that `keep` says.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.findings.retain(keep);
    }

    /// True if one of the findings is an error.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// True without any finding.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// How many findings were added.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// The findings in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.iter()
    }

    /// `value` if no finding is an error, else the findings.
    pub fn or<T>(self, value: T) -> Result<T, Diagnostics> {
        if self.has_errors() { Err(self) } else { Ok(value) }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, findings: I) {
        self.findings.extend(findings);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(findings: I) -> Self {
        Diagnostics { findings: findings.into_iter().collect() }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.findings.into_iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(finding: Diagnostic) -> Self {
        Diagnostics { findings: vec![finding] }
    }
}

/// Who has the texts: finds the lines and columns of places.
pub trait Locate {
    /// The locations of `places`, in their order; each text is read once, however many places are in it.
    fn locate_all(&self, places: &[&Place]) -> Vec<Option<Location>>;

    /// What stands around `position` in the file shown as `path`, if it is known here.
    fn excerpt(&self, path: &str, position: Position) -> Option<Excerpt>;
}

/// Without texts: places have no line and column then. For findings about the call itself.
impl Locate for () {
    fn locate_all(&self, places: &[&Place]) -> Vec<Option<Location>> {
        vec![None; places.len()]
    }

    fn excerpt(&self, _path: &str, _position: Position) -> Option<Excerpt> {
        None
    }
}
