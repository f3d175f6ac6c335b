//! A finding with its location, ready to be shown.

use serde::Serialize;

use super::{At, Diagnostic, Diagnostics, Locate, Severity};
use crate::source::position::{Excerpt, Position};
use crate::source::{Location, Place};

/// A [`Diagnostic`] with file, line and column. Its serde form is the machine-readable one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file or folder, as shown to people.
    pub path: Option<String>,
    /// The line, counted from 1.
    pub line: Option<usize>,
    /// The column in characters, counted from 1.
    pub column: Option<usize>,
    /// The JSON Pointer (RFC 6901) in the description.
    pub pointer: Option<String>,
    /// How bad it is: `error`, `warning` or `note`.
    #[serde(serialize_with = "severity_name")]
    pub severity: Severity,
    /// The id of the rule.
    pub rule: &'static str,
    /// What it is.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What stands around the column, for people only.
    #[serde(skip)]
    pub(super) excerpt: Option<Excerpt>,
}

impl Diagnostics {
    /// The findings with their locations, sorted by path, line and column, equal ones once.
    pub fn located(&self, sources: &dyn Locate) -> Vec<Finding> {
        let places: Vec<&Place> = self.findings.iter().filter_map(|finding| place_of(&finding.at)).collect();
        let mut locations = sources.locate_all(&places).into_iter();
        let locate = |diagnostic: &Diagnostic| {
            let location = place_of(&diagnostic.at).and_then(|_| locations.next().flatten());
            Finding::new(diagnostic, location, sources)
        };
        let mut findings: Vec<Finding> = self.findings.iter().map(locate).collect();
        findings.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        findings.dedup();
        findings
    }
}

impl Finding {
    fn new(diagnostic: &Diagnostic, location: Option<Location>, sources: &dyn Locate) -> Self {
        let mut finding = Finding::nowhere(diagnostic);
        match &diagnostic.at {
            At::Place(place) => {
                finding.pointer = Some(place.pointer.as_str().to_owned());
                if let Some(location) = location {
                    let position = Position { line: location.line, column: location.column };
                    finding.stand_at(location.path, position, Some(location.excerpt));
                }
            }
            At::Position { path, line, column } => {
                let position = Position { line: *line, column: *column };
                finding.stand_at(path.clone(), position, sources.excerpt(path, position));
            }
            At::File(path) => finding.path = Some(path.clone()),
            At::Nowhere => {}
        }
        finding
    }

    fn nowhere(diagnostic: &Diagnostic) -> Self {
        Finding {
            path: None,
            line: None,
            column: None,
            pointer: None,
            severity: diagnostic.severity,
            rule: diagnostic.rule,
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
            excerpt: None,
        }
    }

    fn stand_at(&mut self, path: String, position: Position, excerpt: Option<Excerpt>) {
        self.path = Some(path);
        self.line = Some(position.line);
        self.column = Some(position.column);
        self.excerpt = excerpt;
    }

    /// Everything that is shown, so that equal findings come to stand beside each other.
    fn sort_key(&self) -> impl Ord {
        (
            (self.path.as_ref(), self.line, self.column, self.severity, self.rule),
            (self.pointer.as_ref(), self.message.as_str(), self.help.as_ref()),
        )
    }
}

fn place_of(at: &At) -> Option<&Place> {
    match at {
        At::Place(place) => Some(place),
        _ => None,
    }
}

fn severity_name<S: serde::Serializer>(severity: &Severity, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(severity.as_str())
}
