//! What Prism says of each request.

use crate::Outcome;
use crate::cases::Case;
use crate::prism::Prism;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// What came of one case.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Answer {
    /// Why there was no request.
    pub(crate) refused: Option<String>,
    pub(crate) status: Option<u16>,
    /// What is wrong with the request, or with Prism's own answer.
    violations: Option<Vec<Violation>>,
    /// A problem of Prism (RFC 9457).
    problem: Option<Problem>,
    /// What the crate says of the answer, where it is no success.
    pub(crate) error: Option<String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Violation {
    #[serde(default)]
    location: Vec<Value>,
    /// `Error`, or `Warning`: a parameter that is deprecated is none the less one.
    #[serde(default)]
    severity: String,
    message: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Problem {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    detail: String,
    #[serde(default)]
    validation: Vec<Violation>,
}

/// Problems that Prism has with its answer, once it has accepted the request.
const OF_THE_ANSWER: [&str; 4] =
    ["NO_COMPLEX_OBJECT_TEXT", "VIOLATIONS", "NO_RESPONSE_DEFINED", "NO_SUCCESS_RESPONSE_DEFINED"];

impl Answer {
    /// Why the request was not accepted; `None` where it was.
    pub(crate) fn rejection(&self) -> Option<String> {
        let of_request = |it: &&Violation| it.location.first().is_none_or(|first| first != "response");
        let of_problem =
            self.problem.iter().filter(|it| it.kind.ends_with("UNPROCESSABLE_ENTITY")).flat_map(|it| &it.validation);
        let violations = self.violations.iter().flatten().filter(of_request).chain(of_problem);
        let violations = violations.filter(|it| it.severity != "Warning");
        let said: Vec<String> = violations.map(|it| format!("{}: {}", place(&it.location), it.message)).collect();
        let is_of_answer = |it: &Problem| OF_THE_ANSWER.iter().any(|kind| it.kind.ends_with(kind));
        let problem = self.problem.as_ref().filter(|it| !is_of_answer(it));
        match (&self.refused, problem) {
            (Some(refused), _) => Some(refused.clone()),
            _ if !said.is_empty() => Some(said.join("; ")),
            (None, Some(problem)) => Some(format!("{}: {}", problem.kind, problem.detail)),
            (None, None) => None,
        }
    }
}

fn place(location: &[Value]) -> String {
    let part = |part: &Value| part.as_str().map_or_else(|| part.to_string(), str::to_owned);
    location.iter().map(part).collect::<Vec<_>>().join(".")
}

/// Runs the program. The answers are in the order of the cases.
pub(crate) fn ask(program: &Path, prism: &Prism, cases: &[Case]) -> Outcome<Vec<Answer>> {
    let file = program.with_extension("cases");
    let lines: Vec<String> = cases.iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
    std::fs::write(&file, lines.join("\n"))?;
    let mut process = Command::new(program).arg(prism.url()).arg(&file).stdout(Stdio::piped()).spawn()?;
    let mut answers = Vec::new();
    for line in process.stdout.take().into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
        answers.push(serde_json::from_str(&line?)?);
        if answers.len() % 500 == 0 {
            eprintln!("{} of {} requests", answers.len(), cases.len());
        }
    }
    let is_whole = process.wait()?.success() && answers.len() == cases.len();
    if is_whole { Ok(answers) } else { Err(format!("the program ended after {} cases", answers.len()).into()) }
}
