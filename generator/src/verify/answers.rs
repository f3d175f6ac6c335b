//! Running the program, and what it answers.

use super::Failure;
use serde::{Deserialize, Serialize};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// What became of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is the same JSON value as before.
    CameBack,
    /// It is, but for members of objects that are no longer there: the paths of these. It is what becomes of members that the
    /// schema does not name.
    WithoutMembers(Vec<String>),
    /// Something else came back.
    Changed(Vec<Change>),
    /// It was refused: the first mismatches.
    Undecodable(Vec<Mismatch>),
    /// The program ended while it was tried; how.
    Crashed(String),
}

/// Where a value came back as another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Where in the value: `$[3].owner.id`.
    pub path: String,
    /// The beginning of what was there, if anything was.
    pub before: Option<String>,
    /// The beginning of what came back, if anything did.
    pub after: Option<String>,
}

/// Why a value was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mismatch {
    /// Where in the value: `$[3].owner.id`.
    pub path: String,
    /// What should be there.
    pub expected: String,
    /// The beginning of what is there.
    pub found: String,
}

impl Outcome {
    /// Whether nothing was lost that the type has to keep.
    pub fn is_good(&self) -> bool {
        matches!(self, Self::CameBack | Self::WithoutMembers(_))
    }

    /// What is wrong, in words for people; of an outcome without fault, how the value came back.
    pub fn explain(&self) -> String {
        let absent = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".to_owned());
        let change = |it: &Change| format!("{}: {} became {}", it.path, absent(&it.before), absent(&it.after));
        let mismatch = |it: &Mismatch| format!("{}: expected {}, found {}", it.path, it.expected, it.found);
        match self {
            Self::CameBack => "came back".to_owned(),
            Self::WithoutMembers(paths) => format!("came back without {}", some(paths.iter().cloned(), ", ")),
            Self::Changed(changes) => some(changes.iter().map(change), "; "),
            Self::Undecodable(mismatches) => some(mismatches.iter().map(mismatch), "; "),
            Self::Crashed(how) => format!("the program crashed: {how}"),
        }
    }
}

/// More than this is counted.
const SHOWN: usize = 3;

fn some(texts: impl ExactSizeIterator<Item = String>, separator: &str) -> String {
    let more = texts.len().saturating_sub(SHOWN);
    let shown: Vec<String> = texts.take(SHOWN).collect();
    let more = if more == 0 { String::new() } else { format!("{separator}and {more} more") };
    format!("{}{more}", shown.join(separator))
}

/// A line of the program.
#[derive(Deserialize)]
struct Answer {
    case: usize,
    outcome: Outcome,
}

/// Runs a compiled [`Program`](super::Program) on the file of its cases, of which there are `count`: what became of each. Where one takes the program
/// down, it is started again behind it.
///
/// # Errors
/// Where the program cannot be run, or answers something else than it should.
pub fn answers(program: &Path, cases: &Path, count: usize) -> Result<Vec<Outcome>, Failure> {
    let mut outcomes = Vec::with_capacity(count);
    while outcomes.len() < count {
        let ended = answer(program, cases, &mut outcomes)?;
        if outcomes.len() < count {
            outcomes.push(Outcome::Crashed(ended));
        }
    }
    Ok(outcomes)
}

/// Runs the program from the next case on; out comes how it ended.
fn answer(program: &Path, cases: &Path, outcomes: &mut Vec<Outcome>) -> Result<String, Failure> {
    let mut command = Command::new(program);
    command.arg(cases).arg(outcomes.len().to_string());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().map_err(|error| Failure::Program(error.to_string()))?;
    for line in process.stdout.take().into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
        let line = line.map_err(|error| Failure::Program(error.to_string()))?;
        let answer: Answer = serde_json::from_str(&line).map_err(|error| Failure::Program(error.to_string()))?;
        if answer.case != outcomes.len() {
            return Err(Failure::Program(format!("it answered case {} instead of {}", answer.case, outcomes.len())));
        }
        outcomes.push(answer.outcome);
    }
    let status = process.wait().map_err(|error| Failure::Program(error.to_string()))?;
    Ok(status.to_string())
}
