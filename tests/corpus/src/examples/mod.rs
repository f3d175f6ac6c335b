//! Round trips: every example of a description is decoded into the type of its schema and encoded again.
//!
//! ```text
//! list (child) ──▶ a program in the crate, and a file of examples ──cargo build──▶ run ──▶ what came back different
//!      ──judge (child)──▶ whose fault it is: an example that its own schema does not admit proves nothing
//! ```

mod judge;
mod list;

pub(crate) use judge::judge;
pub(crate) use list::list;

use crate::Outcome;
use crate::arguments::Arguments;
use crate::row::Row;
use crate::{cargo, child};
use opbind::verify::{self, answers};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// How many failures of a description are kept.
const KEPT: usize = 20;

/// What became of the examples of one description.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Trips {
    /// Those that came back as they were.
    pub(crate) passed: usize,
    /// Those among them that came back without members, which generated types leave out where the schema does not name them.
    pub(crate) without_members: usize,
    /// Those that did not, although their schema admits them.
    pub(crate) failed: usize,
    /// Those that did not, and that their schema does not admit either.
    pub(crate) not_admitted: usize,
    /// Those whose schema is any JSON value in Rust: they would come back whatever they are.
    pub(crate) untyped: usize,
    /// The first failures.
    pub(crate) first: Vec<String>,
}

/// What the process that lists the examples says.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Listed {
    /// How many have a Rust type other than any JSON value.
    typed: usize,
    /// How many have not.
    untyped: usize,
}

impl Listed {
    /// Where there is nothing to build, what is known of the examples is known already.
    fn without_program(self) -> Option<Trips> {
        (self.typed == 0).then(|| Trips { untyped: self.untyped, ..Trips::default() })
    }
}

/// Lists the examples of a crate and writes the program that tries them into it.
fn prepare(row: &mut Row, crates: &Path) -> Outcome<()> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("list").arg(&row.entry).args(["--name", &row.name]).arg("--out").arg(crates.join(&row.name));
    row.listed = match child::run(&mut command, &crates.join(&row.name).with_extension("stderr"))?.said {
        Ok(printed) => Some(serde_json::from_str(&printed)?),
        Err(reason) => {
            eprintln!("{}: its examples cannot be listed: {reason}", row.shown);
            None
        }
    };
    row.trips = row.listed.and_then(Listed::without_program);
    Ok(())
}

/// Builds and runs the programs of the crates in `work` that have one and compile.
pub(crate) fn run(batch: &mut [&mut Row], work: &Path, arguments: &Arguments) -> Outcome<()> {
    let compiles = |row: &Row| row.compiled.as_ref().is_some_and(|it| it.errors == 0);
    let mut ready: Vec<&mut Row> = batch.iter_mut().map(|row| &mut **row).filter(|row| compiles(row)).collect();
    ready.iter_mut().try_for_each(|row| prepare(row, &work.join("crates")))?;
    ready.retain(|row| row.listed.is_some_and(|it| it.typed > 0));
    if ready.is_empty() {
        return Ok(());
    }
    cargo::workspace(work, &ready)?;
    let said = cargo::run(work, &["build", "--examples", "--features", "all-models"], arguments.jobs)?;
    for row in &mut ready {
        let Some(listed) = row.listed else { continue };
        let program = work.join("target/debug/examples").join(&row.name);
        let errors = said.errors(&row.name);
        row.trips = Some(if errors.is_empty() { trips(row, listed, &program, work)? } else { broken(listed, errors) });
        // Programs are large: each holds all of the crate it uses.
        let _ = std::fs::remove_file(program);
    }
    Ok(())
}

/// A program that does not compile or crashes has shown of no example that it comes back.
fn broken(listed: Listed, reasons: Vec<String>) -> Trips {
    let first = reasons.into_iter().take(KEPT).collect();
    Trips { failed: listed.typed, untyped: listed.untyped, first, ..Trips::default() }
}

fn trips(row: &Row, listed: Listed, program: &Path, work: &Path) -> Outcome<Trips> {
    let cases = list::cases_beside(&work.join("crates").join(&row.name));
    let outcomes = match answers(program, &cases, listed.typed) {
        Ok(outcomes) => outcomes,
        Err(reason) => return Ok(broken(listed, vec![reason.to_string()])),
    };
    let failures: Vec<usize> = (0..).zip(&outcomes).filter(|(_, it)| !it.is_good()).map(|(number, _)| number).collect();
    let admitted = admitted(row, &failures, work)?;
    let explain = |(number, label): (&usize, &String)| Some(format!("{label}: {}", outcomes.get(*number)?.explain()));
    Ok(Trips {
        passed: outcomes.len() - failures.len(),
        without_members: outcomes.iter().filter(|it| matches!(it, verify::Outcome::WithoutMembers(_))).count(),
        failed: admitted.len(),
        not_admitted: failures.len() - admitted.len(),
        untyped: listed.untyped,
        first: admitted.iter().filter_map(explain).take(KEPT).collect(),
    })
}

/// The failures whose example the schema admits, and where it stands. Where nobody can say, it is ours to explain.
fn admitted(row: &Row, failures: &[usize], work: &Path) -> Outcome<BTreeMap<usize, String>> {
    if failures.is_empty() {
        return Ok(BTreeMap::new());
    }
    let questions = work.join("crates").join(format!("{}.questions", row.name));
    let numbers: Vec<String> = failures.iter().map(|number| format!("{number}\n")).collect();
    std::fs::write(&questions, numbers.concat())?;
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("judge").arg(&row.entry).arg("--questions").arg(&questions);
    let read =
        |line: &str| line.split_once('\t').and_then(|(number, label)| Some((number.parse().ok()?, label.to_owned())));
    Ok(match child::run(&mut command, &questions.with_extension("stderr"))?.said {
        Ok(printed) => printed.lines().filter_map(read).collect(),
        Err(reason) => {
            eprintln!("{}: its examples cannot be judged: {reason}", row.shown);
            failures.iter().map(|number| (*number, row.shown.clone())).collect()
        }
    })
}
