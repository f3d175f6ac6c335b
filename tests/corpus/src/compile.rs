//! Compiling what was generated: many crates in one workspace, so that what they depend on is compiled once.

use crate::Outcome;
use crate::arguments::Arguments;
use crate::cargo::{self, Said};
use crate::examples;
use crate::row::{Compiled, Row};
use std::path::Path;

/// A workspace of more crates takes cargo long to plan.
const CRATES: usize = 100;

/// The compiler takes about half a gigabyte for a megabyte of this text; a larger crate is compiled alone.
const LARGE: usize = 4_000_000;

/// How many messages of a crate are kept.
const KEPT: usize = 20;

/// Checks every crate that was chosen and made.
pub(crate) fn all(rows: &mut [Row], work: &Path, arguments: &Arguments) -> Outcome<()> {
    let mut chosen: Vec<&mut Row> = rows.iter_mut().filter(|row| row.is_compiled && row.made().is_some()).collect();
    let count = chosen.len();
    chosen.sort_by_key(|row| size(row));
    let mut done = 0;
    let mut rest = chosen.as_mut_slice();
    while !rest.is_empty() {
        let (batch, others) = rest.split_at_mut(next_batch(rest));
        eprintln!("compiling {}-{} of {count}", done + 1, done + batch.len());
        done += batch.len();
        one_batch(batch, work, arguments)?;
        // The table comes at the end of hours; what is wrong is worth knowing before.
        for (row, problem) in batch.iter().flat_map(|row| row.problems().into_iter().map(move |it| (row, it))) {
            eprintln!("{}: {problem}", row.shown);
        }
        rest = others;
    }
    Ok(())
}

fn size(row: &Row) -> usize {
    row.made().map_or(0, |made| made.bytes)
}

/// How many of the rows, which are sorted by size, are compiled together.
fn next_batch(rows: &[&mut Row]) -> usize {
    rows.iter().take(CRATES).take_while(|row| size(row) < LARGE).count().max(1)
}

fn one_batch(batch: &mut [&mut Row], work: &Path, arguments: &Arguments) -> Outcome<()> {
    cargo::workspace(work, batch)?;
    let checked = cargo::run(work, &["check", "--features", "all-models"], arguments.jobs)?;
    for row in batch.iter_mut() {
        row.compiled = Some(compiled(&row.name, &checked));
    }
    if arguments.doc {
        document(batch, work, arguments)?;
    }
    if arguments.examples { examples::run(batch, work, arguments) } else { Ok(()) }
}

fn document(batch: &mut [&mut Row], work: &Path, arguments: &Arguments) -> Outcome<()> {
    let documented = cargo::run(work, &["doc", "--no-deps", "--features", "all-models"], arguments.jobs)?;
    for row in batch.iter_mut() {
        if let Some(compiled) = &mut row.compiled {
            add_documentation(compiled, &row.name, &documented);
        }
    }
    // The pages themselves are many times the size of the crates.
    let pages = work.join("target/doc");
    if pages.exists() {
        std::fs::remove_dir_all(pages)?;
    }
    Ok(())
}

fn compiled(name: &str, said: &Said) -> Compiled {
    let messages = said.messages.get(name).map(Vec::as_slice).unwrap_or_default();
    let errors = messages.iter().filter(|message| message.is_error).count();
    let mut first: Vec<String> = messages.iter().filter(|it| it.is_error).map(|it| it.text.clone()).collect();
    first.extend(messages.iter().filter(|it| !it.is_error).map(|it| it.text.clone()));
    first.truncate(KEPT);
    let mut compiled = Compiled { errors, warnings: messages.len() - errors, documentation: None, first };
    if errors == 0 && !said.finished.contains(name) {
        compiled.errors = 1;
        compiled.first.insert(0, "the compiler ended without a word (out of memory?)".to_owned());
    }
    compiled
}

/// A crate that does not compile has no documentation, and says the same again.
fn add_documentation(compiled: &mut Compiled, name: &str, said: &Said) {
    if compiled.errors > 0 {
        return;
    }
    let messages = said.messages.get(name).map(Vec::as_slice).unwrap_or_default();
    let new: Vec<String> =
        messages.iter().map(|it| it.text.clone()).filter(|it| !compiled.first.contains(it)).collect();
    compiled.documentation = Some(new.len());
    compiled.first.extend(new.into_iter().take(KEPT));
}
