//! What is verified: the examples and defaults of a description, or values that somebody has made for its schemas.

use super::{Case, Description};
use crate::diagnostics::{At, Diagnostic, Diagnostics, Locate as _};
use crate::load::Document;
use crate::openapi::SchemaId;
use crate::source::Place;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A value, and the schema it should be one of.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Where it stands, for people: `api.yaml:12:20`.
    pub at: String,
    /// Where it stands in the description, as generated files name it; of a made value, its schema.
    pub pointer: String,
    /// Where it comes from.
    pub kind: Kind,
    /// The schema.
    pub schema: SchemaId,
    /// The value.
    pub value: Value,
    /// How it is tried; `None` where its type is any JSON value ([`Description::rust_type`]).
    pub case: Option<Case>,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An example of the description.
    Example,
    /// A `default` of the description.
    Default,
    /// A line of a file of values.
    Value,
}

/// A line of such a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    schema: String,
    value: Value,
}

impl Description<'_> {
    /// The examples and defaults of what was chosen, sorted by their places.
    pub fn own_values(&self, document: &Document<'_>) -> Vec<Subject> {
        let examples = self.examples();
        let places: Vec<&Place> = examples.iter().map(|example| &example.place).collect();
        let locations = document.locate_all(&places);
        let subject = |(example, location): (&crate::examples::Example<'_>, Option<crate::source::Location>)| Subject {
            at: location.map(|it| format!("{}:{}:{}", it.path, it.line, it.column)).unwrap_or_default(),
            pointer: self.spec().origin(&example.place),
            kind: if example.is_default { Kind::Default } else { Kind::Example },
            schema: example.schema,
            value: example.value.to_json(),
            case: self.case(example),
        };
        examples.iter().zip(locations).map(subject).collect()
    }

    /// The values of a text with lines like `{"schema": "#/components/schemas/pet", "value": …}`, which is called `path` in messages.
    ///
    /// # Errors
    /// Every line that is none, or is about a schema that there is not.
    pub fn made_values(&self, path: &str, text: &str) -> Result<Vec<Subject>, Diagnostics> {
        let mut subjects = Vec::new();
        let mut problems = Diagnostics::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            match self.made_value(format!("{path}:{}", index + 1), line) {
                Ok(subject) => subjects.push(subject),
                Err(message) => {
                    let at = At::Position { path: path.to_owned(), line: index + 1, column: 1 };
                    problems.push(Diagnostic::error("value", at, message));
                }
            }
        }
        problems.or(subjects)
    }

    fn made_value(&self, at: String, line: &str) -> Result<Subject, String> {
        let Line { schema: pointer, value } = serde_json::from_str(line)
            .map_err(|error| format!("this is no `{{\"schema\": …, \"value\": …}}`: {error}"))?;
        let schema = self.schema_at(&pointer).ok_or_else(|| format!("the description has no schema at {pointer:?}"))?;
        let rust = self.rust_type(schema);
        let case = rust.map(|rust| Case { label: at.clone(), rust, value: value.to_string() });
        Ok(Subject { at, pointer, kind: Kind::Value, schema, value, case })
    }
}
