//! The child process that says which examples are admitted by their own schemas, by a validator that shares nothing with
//! the generator.

use super::list::tried;
use crate::Outcome;
use crate::arguments::Judge;
use opbind::config::Config;
use opbind::diagnostics::Diagnostics;
use opbind::load::{self, Sources};
use opbind::verify::{self, Description, Verdict};

/// Prints the numbers of those examples that are admitted, or of which nobody can say, and where each stands.
pub(crate) fn judge(arguments: &Judge) -> Outcome<()> {
    let wrong = |problems: Diagnostics| format!("{} problems", problems.len());
    let sources = Sources::read(std::slice::from_ref(&arguments.entry)).map_err(wrong)?;
    let document = load::load(&sources).map_err(wrong)?;
    let description = Description::read(&document, &Config::named("judged"));
    let tried = tried(&description);
    let mut judge = verify::Judge::of(&document)?;
    for number in std::fs::read_to_string(&arguments.questions)?.lines() {
        let Some((example, case)) = tried.get(number.parse::<usize>()?) else { continue };
        let verdict = judge.judge(description.spec(), example.schema, &example.value.to_json());
        if !matches!(verdict, Verdict::Refused(_)) {
            println!("{number}\t{}", case.label.replace(['\t', '\n', '\r'], "␣"));
        }
    }
    Ok(())
}
