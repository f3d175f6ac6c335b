//! Runs whole collections of descriptions through the generator and the compiler, and prints what came of each.
//!
//! ```text
//! folders ──find──▶ Description ──generate (a child process each)──▶ Row ──compile (batches)──▶ Row ──table──▶ text
//! ```
//!
//! A description that makes the generator panic, hang or run out of stack takes its child process with it, and is a row
//! like any other. README.md beside this crate says how it is called.

mod account;
mod arguments;
mod cargo;
mod child;
mod compile;
mod examples;
mod find;
mod generate;
mod row;
mod sample;
mod summary;
mod table;

use arguments::{Arguments, Call, Choice};
use row::Row;
use std::path::Path;
use std::process::ExitCode;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match called(&Call::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn called(call: &Call) -> Outcome<bool> {
    match call {
        Call::Run(arguments) => return run(arguments),
        Call::Generate(one) => {
            child::end_after(one.seconds);
            generate::one(one)?;
        }
        Call::List(one) => {
            child::end_after(one.seconds);
            examples::list(one)?;
        }
        Call::Judge(questions) => {
            child::end_after(questions.seconds);
            examples::judge(questions)?;
        }
    }
    Ok(true)
}

/// Everything, in order; false where something is not as it should be.
fn run(arguments: &Arguments) -> Outcome<bool> {
    arguments.check()?;
    let mut rows: Vec<Row> = Vec::new();
    for (number, folder) in arguments.folders.iter().enumerate() {
        let mut found = find::descriptions(folder)?;
        found.retain(|description| rows.iter().all(|row| row.entry != description.entry));
        let chosen = sample::choose(&found, arguments.choice_for(folder));
        let named = found.into_iter().zip(chosen);
        rows.extend(named.map(|(description, is_compiled)| Row::new(number, description, is_compiled)));
    }
    row::name(&mut rows);
    for list in &arguments.expect {
        expect(&mut rows, &std::fs::read_to_string(list)?)?;
    }
    let crates = arguments.work.join("crates");
    start_empty(&crates)?;
    generate::all(&mut rows, &crates, arguments.jobs)?;
    if arguments.compile.iter().any(|it| it.choice != Choice::None) {
        compile::all(&mut rows, &arguments.work, arguments)?;
    }
    report(&rows, arguments)
}

/// Marks the rows that a list says are malformed. A line that is about none is a typing error, or was mended since.
fn expect(rows: &mut [Row], list: &str) -> Outcome<()> {
    let lines = list.lines().map(|line| line.split(" #").next().unwrap_or_default().trim());
    for path in lines.filter(|path| !path.is_empty() && !path.starts_with('#')) {
        let row = rows.iter_mut().find(|row| row.shown == path);
        row.ok_or_else(|| format!("--expect: there is no description {path:?}"))?.is_malformed = true;
    }
    Ok(())
}

fn report(rows: &[Row], arguments: &Arguments) -> Outcome<bool> {
    print!("{}", table::every(rows, &arguments.folders));
    if let Some(path) = &arguments.table {
        std::fs::write(path, table::document(rows, arguments))?;
    }
    if let Some(path) = &arguments.json {
        let lines: Vec<String> = rows.iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
        std::fs::write(path, lines.join("\n") + "\n")?;
    }
    Ok(rows.iter().all(|row| row.problems().is_empty()))
}

fn start_empty(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    Ok(std::fs::create_dir_all(folder)?)
}
