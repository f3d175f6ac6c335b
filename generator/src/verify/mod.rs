//! Whether the models of a crate tell the truth: values are decoded into the types of their schemas, encoded again and
//! compared. Behind the feature `verify`, which build scripts do without.
//!
//! ```text
//! Document ──Description::read──▶ examples, types ──▶ Case ──run: a program, cargo, its answers──▶ Outcome
//!     └──Judge: a validator that shares nothing with the generator──▶ whether the schema admits the value at all
//! ```
//!
//! A [`Case`] is all that [`run`] needs to know of a value, wherever it comes from: the description itself, recorded traffic, or
//! whoever makes values up.

mod account;
mod answers;
mod build;
mod description;
mod judge;
mod program;
mod subjects;
mod workplace;

pub use account::{Account, Entry, Fate, verify};
pub use answers::{Change, Mismatch, Outcome, answers};
pub use build::Failure;
pub use description::Description;
pub use judge::{Judge, Verdict};
pub use program::Program;
pub use subjects::{Kind, Subject};
pub use workplace::Workplace;

use crate::output::Files;

/// A value, and the type it is decoded into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What it is called where it is reported.
    pub label: String,
    /// The Rust type by its path in the crate: `crate::models::Pet`, as [`Description::rust_type`] gives it.
    pub rust: String,
    /// The value, as JSON text.
    pub value: String,
}

/// Tries values in the crate of these files: makes a program of the crate, runs it, and gives what became of each case, in
/// their order. `crate_name` is the name of the package.
///
/// # Errors
/// Where there is no cargo, the crate or its program does not compile, or the program cannot be run.
pub fn run(files: &Files, crate_name: &str, cases: &[Case], workplace: &Workplace) -> Result<Vec<Outcome>, Failure> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let program = Program::of(crate_name, cases);
    let built = build::build(files, &program, workplace)?;
    answers(&built.program, &built.cases, cases.len())
}
