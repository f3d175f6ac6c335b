//! Arguments, what each command does, and how it tells what it did.

mod arguments;
mod before;
mod bump;
mod check;
mod diff;
mod docs;
mod documents;
mod explain;
mod generate;
mod learn;
mod learned;
mod ls;
mod report;
mod selecting;
mod split;
#[cfg(feature = "verify")]
mod verify;

use arguments::{Arguments, Command};
use clap::Parser;
use opbind::diagnostics::Finding;
use std::process::ExitCode;

/// How a command ended.
pub(crate) enum Ending {
    /// Exit code 0.
    Done,
    /// Exit code 1: the generated crate is not what the description says, or does not keep a value that it admits.
    Drift,
    /// Exit code 1: the new description breaks users of the crate.
    Breaking,
    /// Exit code 1: what was recorded speaks for corrections.
    Proposals,
}

/// The input or the call is wrong: exit code 2, with all that is wrong.
pub(crate) type Refusal = Vec<Finding>;

pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let format = arguments.format;
    let command = arguments.command.unwrap_or(Command::Generate(arguments::Bump::default()));
    let ending = match command {
        Command::Generate(it) => generate::run(&it, format),
        Command::Check(it) => check::run(&it, format),
        Command::Diff(it) => diff::run(&it, format),
        Command::Explain(it) => explain::run(&it, format),
        Command::Ls(it) => ls::run(&it, format),
        Command::Docs(it) => docs::run(&it, format),
        Command::Split(it) => split::run(&it, format),
        Command::Learn(it) => learn::run(&it, format),
        #[cfg(feature = "verify")]
        Command::Verify(it) => verify::run(&it, format),
    };
    match ending {
        Ok(Ending::Done) => ExitCode::SUCCESS,
        Ok(Ending::Drift | Ending::Breaking | Ending::Proposals) => ExitCode::from(1),
        Err(findings) => {
            report::refusal(&findings, format);
            ExitCode::from(2)
        }
    }
}
