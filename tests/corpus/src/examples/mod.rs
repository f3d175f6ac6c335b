//! Round trips: every example of a description is decoded into the type of its schema and encoded again.
//!
//! ```text
//! list (child) ──▶ a program in the crate, and a file of examples ──cargo build──▶ run ──▶ what came back different
//!      ──judge (child)──▶ whose fault it is: an example that its own schema does not admit proves nothing
//! ```

mod judge;
mod list;
mod program;

pub(crate) use judge::judge;
pub(crate) use list::list;

use crate::Outcome;
use crate::arguments::Arguments;
use crate::row::Row;
use crate::{cargo, child};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
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

/// An example that did not come back.
#[derive(Debug)]
struct Failure {
    /// Its position among all examples of the description.
    number: usize,
    /// Where it stands and what came of it.
    text: String,
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
    let lines = list::lines_beside(&work.join("crates").join(&row.name));
    let ended = child::run(Command::new(program).arg(&lines), &lines.with_extension("stderr"))?;
    let printed = match ended.said {
        Ok(printed) => printed,
        Err(reason) => return Ok(broken(listed, vec![reason])),
    };
    let (failures, without_members): (Vec<Failure>, Vec<Failure>) =
        printed.lines().filter_map(Failure::parse).partition(|failure| !failure.text.is_empty());
    let admitted = admitted(row, &failures, work)?;
    let ours: Vec<&Failure> = failures.iter().filter(|failure| admitted.contains(&failure.number)).collect();
    Ok(Trips {
        passed: listed.typed.saturating_sub(failures.len()),
        without_members: without_members.len(),
        failed: ours.len(),
        not_admitted: failures.len() - ours.len(),
        untyped: listed.untyped,
        first: ours.iter().take(KEPT).map(|failure| failure.text.clone()).collect(),
    })
}

/// The failures whose example the schema admits. Where nobody can say, it is ours to explain.
fn admitted(row: &Row, failures: &[Failure], work: &Path) -> Outcome<BTreeSet<usize>> {
    if failures.is_empty() {
        return Ok(BTreeSet::new());
    }
    let questions = work.join("crates").join(format!("{}.questions", row.name));
    let numbers: Vec<String> = failures.iter().map(|failure| format!("{}\n", failure.number)).collect();
    std::fs::write(&questions, numbers.concat())?;
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("judge").arg(&row.entry).arg("--questions").arg(&questions);
    Ok(match child::run(&mut command, &questions.with_extension("stderr"))?.said {
        Ok(printed) => printed.lines().filter_map(|line| line.parse().ok()).collect(),
        Err(reason) => {
            eprintln!("{}: its examples cannot be judged: {reason}", row.shown);
            failures.iter().map(|failure| failure.number).collect()
        }
    })
}

impl Failure {
    /// A line of the program: the number of the example, and the rest for people.
    fn parse(line: &str) -> Option<Self> {
        let (number, text) = line.split_once('\t')?;
        Some(Self { number: number.parse().ok()?, text: text.to_owned() })
    }
}
