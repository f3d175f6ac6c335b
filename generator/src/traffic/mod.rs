//! Recorded traffic: what a server really answered, and which schema says what it should have answered.
//!
//! [`Recording::read`] takes a text apart into exchanges, in one of three forms: JSON Lines (one exchange in each line), an
//! array of the same objects, or an HTTP Archive (HAR 1.2). [`Routes`] finds the schema of an exchange's body. What
//! cannot be read is reported at its line, and the rest goes on.

mod address;
mod har;
mod record;
mod routes;
mod template;

pub use routes::{Answer, Routes};

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::source::Node;
use crate::source::position::Lines;

/// One request and its answer, as far as they were recorded.
#[derive(Clone, Debug, Default)]
pub struct Exchange<'t> {
    /// `operationId` of the operation, where who recorded it knew.
    pub operation_id: Option<String>,
    /// `GET`.
    pub method: Option<String>,
    /// The URL or the path of the request, as it was sent.
    pub url: Option<String>,
    /// The key in `paths`, where who recorded it knew.
    pub template: Option<String>,
    /// The status code of the answer.
    pub status: Option<u16>,
    /// The media type of the answer.
    pub media_type: Option<String>,
    /// The body of the answer.
    pub body: Body<'t>,
}

impl Exchange<'_> {
    /// What was asked, for people: the method (`GET` where none was recorded), and the URL or else the operation's id.
    pub fn request(&self) -> String {
        let asked = self.url.as_deref().or(self.operation_id.as_deref()).unwrap_or_default();
        format!("{} {asked}", self.method.as_deref().unwrap_or("GET"))
    }
}

/// The body of an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Body<'t> {
    /// There is none, or it was not recorded.
    #[default]
    Absent,
    /// A JSON value.
    Json(Node<'t>),
    /// Something else.
    Other,
}

/// What one file holds.
#[derive(Debug, Default)]
pub struct Recording<'t> {
    /// The exchanges, in the order of the file.
    pub exchanges: Vec<Exchange<'t>>,
    /// What could not be read (rule `malformed-exchange`).
    pub problems: Diagnostics,
}

impl<'t> Recording<'t> {
    /// Reads the text of a file; `path` is how it is called in messages.
    pub fn read(path: &str, text: &'t str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let is_line = text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| {
            serde_json::from_str::<Node<'_>>(line)
                .is_ok_and(|node| node.as_object().is_some() && !har::is_archive(&node))
        });
        let whole = if is_line { None } else { serde_json::from_str::<Node<'_>>(text).ok() };
        match whole {
            Some(node) if har::is_archive(&node) => Self::of(path, har::entries(node)),
            Some(Node::Array(records)) => Self::of(path, records.into_vec().into_iter().map(record::exchange)),
            _ => Self::of_lines(path, text),
        }
    }

    fn of(path: &str, exchanges: impl Iterator<Item = Result<Exchange<'t>, String>>) -> Self {
        let mut recording = Self::default();
        for (index, exchange) in exchanges.enumerate() {
            let at = || At::File(path.to_owned());
            recording.add(exchange.map_err(|problem| (format!("exchange {}: {problem}", index + 1), at())));
        }
        recording
    }

    fn of_lines(path: &str, text: &'t str) -> Self {
        let mut recording = Self::default();
        let mut lines = None;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let exchange = parse(line).and_then(|node| record::exchange(node).map_err(|problem| (problem, 0)));
            recording.add(exchange.map_err(|(problem, within)| {
                let offset = (line.as_ptr().addr() - text.as_ptr().addr()) + within;
                let position = lines.get_or_insert_with(|| Lines::new(text)).position(offset);
                (problem, At::Position { path: path.to_owned(), line: position.line, column: position.column })
            }));
        }
        recording
    }

    fn add(&mut self, exchange: Result<Exchange<'t>, (String, At)>) {
        match exchange {
            Ok(exchange) => self.exchanges.push(exchange),
            Err((problem, at)) => {
                let message = format!("{problem}; it is passed over");
                self.problems.push(Diagnostic::warning("malformed-exchange", at, message));
            }
        }
    }
}

/// A line of JSON, or why it is none and where.
fn parse(line: &str) -> Result<Node<'_>, (String, usize)> {
    serde_json::from_str(line).map_err(|error| {
        let text = error.to_string();
        let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
        (format!("not JSON: {text}"), error.column().saturating_sub(1).min(line.len()))
    })
}
