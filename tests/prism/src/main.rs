//! Calls every operation of a description through its generated crate, with values of the description, and has Prism say
//! whether each request is one.
//!
//! ```text
//! description ──▶ crate ──▶ Entry (a call in Rust) ──▶ program ──cargo──▶ requests ──▶ Prism
//!      └────────values────▶ Case (what it is given) ────────┘                            │
//!                                                              table ◀──Answer───────────┘
//! ```
//!
//! A value is one that the description shows, or one made up by `invent`, which shares nothing with the generator; of
//! several the first counts that the schema admits, by the word of the crate `jsonschema`.

mod answers;
mod build;
mod cases;
mod entry;
mod invent;
mod prism;
mod program;
mod table;
mod text;
mod values;

use clap::Parser;
use opbind::config::Config;
use opbind::diagnostics::Finding;
use opbind::load::{self, Sources};
use opbind::{lower, openapi};
use std::path::PathBuf;
use std::process::ExitCode;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[derive(Parser)]
struct Arguments {
    /// The description.
    description: PathBuf,
    /// The program of Prism.
    #[arg(long)]
    prism: PathBuf,
    /// What the crate is called.
    #[arg(long, default_value = "described")]
    name: String,
    /// Below which the crate is written and compiled.
    #[arg(long, default_value = "target")]
    target: PathBuf,
    /// Where each call is written down, with what came of it.
    #[arg(long)]
    record: Option<PathBuf>,
    /// Lines like `<rule> <pointer of the operation>`, or `#` and a word: what is known not to be accepted, and why.
    #[arg(long)]
    known: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Everything, in order; false where Prism does not accept what it should.
fn run(arguments: &Arguments) -> Outcome<bool> {
    let sources =
        Sources::read(std::slice::from_ref(&arguments.description)).map_err(|it| refusal(&it.located(&())))?;
    let config = Config::named(&arguments.name);
    let generated = opbind::generate(&sources, &config).map_err(|it| refusal(&it))?;
    let document = load::load(&sources).map_err(|it| refusal(&it.located(&sources)))?;
    let (mut spec, _) = openapi::read(&document);
    let (api, _) = lower::lower(&mut spec, config.models, &config.pagination);
    let entries = entry::all(&api, &spec);
    let cases = cases::all(&entries, &values::Values::of(&document, &spec)?);
    let source = program::source(&arguments.name, &entries);
    let program = build::build(&generated.files, &source, &arguments.target, &arguments.name)?;
    let prism = prism::Prism::start(&arguments.prism, &arguments.description)?;
    prism.assert_that_it_looks(&entries, &cases)?;
    let answers = answers::ask(&program, &prism, &cases)?;
    table::report(&entries, &cases, &answers, arguments)
}

fn refusal(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding:?}\n")).collect()
}
