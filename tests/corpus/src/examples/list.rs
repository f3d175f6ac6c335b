//! The child process that lists the examples of a description, and writes the program that tries them.

use super::Listed;
use crate::Outcome;
use crate::arguments::One;
use opbind::config::Config;
use opbind::diagnostics::Diagnostics;
use opbind::examples::Example;
use opbind::load::{self, Sources};
use opbind::verify::{Case, Description, Program};
use std::path::{Path, PathBuf};

/// Writes the program and its cases, and prints how many there are.
pub(crate) fn list(one: &One) -> Outcome<()> {
    let wrong = |problems: Diagnostics| format!("{} problems", problems.len());
    let sources = Sources::read(std::slice::from_ref(&one.entry)).map_err(wrong)?;
    let document = load::load(&sources).map_err(wrong)?;
    let description = Description::read(&document, &Config::named(&one.name));
    let cases: Vec<Case> = tried(&description).into_iter().map(|(_, case)| case).collect();
    if !cases.is_empty() {
        write(&one.out, &one.name, &cases)?;
    }
    let listed = Listed { typed: cases.len(), untyped: description.examples().len() - cases.len() };
    println!("{}", serde_json::to_string(&listed)?);
    Ok(())
}

/// The examples that have a type, in an order that every process finds again.
pub(super) fn tried<'d>(description: &Description<'d>) -> Vec<(Example<'d>, Case)> {
    let case = |example: Example<'d>| Some((description.case(&example)?, example));
    description.examples().into_iter().filter_map(case).map(|(case, example)| (example, case)).collect()
}

/// Where the cases of a crate are.
pub(super) fn cases_beside(out: &Path) -> PathBuf {
    out.with_extension("cases")
}

fn write(out: &Path, krate: &str, cases: &[Case]) -> Outcome<()> {
    let program = Program::of(krate, cases);
    std::fs::write(cases_beside(out), program.cases)?;
    let folder = out.join("examples");
    std::fs::create_dir_all(&folder)?;
    Ok(std::fs::write(folder.join(format!("{krate}.rs")), program.source)?)
}
