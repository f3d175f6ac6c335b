//! One correction, and what speaks for it.

use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// A correction of one Schema Object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proposal {
    /// The place of the schema, as an override writes it.
    pub at: String,
    /// What is to be corrected.
    #[serde(flatten)]
    pub change: Change,
    /// How many values were otherwise than the schema says.
    pub count: usize,
    /// How many values of the schema were seen.
    pub of: usize,
    /// How many of them keep their body from decoding; the others are lost or kept as JSON, and nothing fails.
    pub failing: usize,
}

/// What is to be corrected: the words of an override.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// The property is not always there.
    Optional(String),
    /// The property can be `null`.
    Nullable(String),
    /// The value itself can be `null`: an element, the value of a map, a whole body.
    #[serde(rename = "nullable-itself")]
    NullableItself,
    /// There is another value than those listed.
    Values(Value),
    /// There are values of another type.
    Also(&'static str),
    /// There are integers that the format does not hold.
    Format(&'static str),
}

impl Change {
    /// Its place among the changes of one schema.
    pub(super) fn rank(&self) -> (u8, String) {
        match self {
            Self::Optional(name) => (0, name.clone()),
            Self::Nullable(name) => (1, name.clone()),
            Self::NullableItself => (6, String::new()),
            Self::Values(value) => (3, value.to_string()),
            Self::Also(name) => (4, (*name).to_owned()),
            Self::Format(name) => (5, (*name).to_owned()),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Optional(name) => write!(formatter, "`{name}` is left out"),
            Self::Nullable(name) => write!(formatter, "`{name}` is null"),
            Self::NullableItself => formatter.write_str("null"),
            Self::Values(Value::String(text)) => write!(formatter, "`{text}`"),
            Self::Values(value) => write!(formatter, "`{value}`"),
            Self::Also(name @ ("integer" | "array" | "object")) => write!(formatter, "an {name}"),
            Self::Also(name) => write!(formatter, "a {name}"),
            Self::Format(name) => write!(formatter, "an integer of format `{name}`"),
        }
    }
}
