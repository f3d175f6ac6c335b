//! Examples and defaults that the crate tries in a test of its own.

use super::{Type, UsedBy};
use crate::naming::ModuleName;

/// The examples of one object of the description: one file.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The module and its file.
    pub module: ModuleName,
    /// Where the object stands: `#/components/schemas/package`.
    pub origin: String,
    /// Its examples, sorted by their places.
    pub examples: Vec<Example>,
}

/// One example or default.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it stands: `#/components/schemas/package/example`.
    pub origin: String,
    /// What it is decoded into.
    pub ty: Type,
    /// Who uses that type, and so which feature the crate has it with.
    pub used_by: UsedBy,
    /// The value as JSON text.
    pub json: String,
    /// Whether it is tried.
    pub trial: Trial,
}

/// Whether an example is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// It is.
    Tried,
    /// It is known to violate its own schema, so it says nothing of the crate.
    Faulty,
    /// No file that people can look at has room for it.
    TooLong,
}
