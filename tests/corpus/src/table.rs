//! The tables, in Markdown: for the terminal and for `docs/CORPUS.md`.

use crate::arguments::Arguments;
use crate::examples::Trips;
use crate::row::{Compiled, Generation, Row};
use crate::summary::Summary;
use std::path::{Path, PathBuf};

/// A larger folder is shown in the document by what needs attention, and by its largest descriptions.
const LISTED: usize = 100;
const LARGEST: usize = 10;

const HEAD: &str = "\
| description | size | read | operations | types | generate | memory | files | largest | compile | docs | examples | degraded |\n\
| --- | --: | --- | --: | --: | --: | --: | --: | --: | --- | --- | --- | --: |\n";

/// Every description of every folder, and the figures of each folder below.
pub(crate) fn every(rows: &[Row], folders: &[PathBuf]) -> String {
    let section = |(number, folder): (usize, &PathBuf)| {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.folder == number).collect();
        format!("## {}\n\n{}{}\n{}", title(folder), table(&rows), problems(&rows), summary(&rows))
    };
    folders.iter().enumerate().map(section).collect::<Vec<_>>().join("\n")
}

/// The document that is kept.
pub(crate) fn document(rows: &[Row], arguments: &Arguments) -> String {
    let mut text = String::from(PREFACE);
    for (number, folder) in arguments.folders.iter().enumerate() {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.folder == number).collect();
        text.push_str(&format!("\n## {}\n\n{}\n", title(folder), summary(&rows)));
        if rows.len() <= LISTED {
            text.push_str(&table(&rows));
        } else {
            text.push_str(&format!("The {LARGEST} largest:\n\n{}", table(&largest(&rows))));
        }
        text.push_str(&problems(&rows));
        text.push_str(&rules(&rows));
    }
    text
}

const PREFACE: &str = "\
# The corpus\n\n\
What the generator makes of descriptions that others have published. Made by `opbind-corpus` \
(see [tests/corpus/README.md](../tests/corpus/README.md)), not by hand; the figures are those of one run on one machine, \
on a machine that did other things too.\n\n\
`generate` is the processor time of reading, generating and writing, `memory` the peak of that process. `compile` is `cargo check` with every \
feature but the HTTP client, `docs` is `cargo doc`; both are `ok` only without a single warning. `examples` are the description's own, \
decoded and encoded again: those that came back, those that did not, and those that did not and are not admitted by their own schema. `degraded` counts the warnings of \
the generator, each a construct that could not be expressed as it is, and its share of the description's schemas.\n";

fn title(folder: &Path) -> String {
    folder.file_name().map_or_else(|| folder.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn largest<'r>(rows: &[&'r Row]) -> Vec<&'r Row> {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|row| std::cmp::Reverse(row.bytes));
    rows.truncate(LARGEST);
    rows
}

fn table(rows: &[&Row]) -> String {
    let lines: Vec<String> = rows.iter().map(|row| line(row)).collect();
    format!("{HEAD}{}", lines.concat())
}

fn line(row: &Row) -> String {
    let made = row.made();
    let figure = |of: &dyn Fn(&crate::account::Made) -> String| made.map_or_else(String::new, of);
    let cells = [
        plain(&row.shown),
        kilobytes(row.bytes),
        reading(row),
        figure(&|made| made.operations.to_string()),
        figure(&|made| made.types.to_string()),
        row.used().map_or_else(String::new, |used| format!("{:.2} s", used.processor_seconds)),
        row.used().map_or_else(String::new, |used| format!("{} MB", used.peak / 1_000_000)),
        figure(&|made| made.files.to_string()),
        figure(&|made| kilobytes(made.largest.bytes as u64)),
        row.compiled.as_ref().map_or_else(String::new, compilation),
        row.compiled.as_ref().map_or_else(String::new, documentation),
        row.trips.as_ref().map_or_else(String::new, trips),
        figure(&|made| share(row.degraded(), made.schemas)),
    ];
    format!("| {} |\n", cells.join(" | "))
}

fn reading(row: &Row) -> String {
    match (&row.generation, row.made().is_some(), row.is_malformed) {
        (Generation::Pending, ..) => "not tried",
        (Generation::Crashed { .. }, ..) => "**crashed**",
        (_, true, false) => "ok",
        (_, false, false) => "**refused**",
        (_, false, true) => "refused, as it should",
        (_, true, true) if row.problems().is_empty() => "reported, as it should",
        (_, true, true) => "**nothing said**",
    }
    .to_owned()
}

fn compilation(compiled: &Compiled) -> String {
    match (compiled.errors, compiled.warnings) {
        (0, 0) => "ok".to_owned(),
        (0, warnings) => format!("**{warnings} warnings**"),
        (errors, _) => format!("**{errors} errors**"),
    }
}

fn documentation(compiled: &Compiled) -> String {
    match compiled.documentation {
        None => String::new(),
        Some(0) => "ok".to_owned(),
        Some(warnings) => format!("**{warnings} warnings**"),
    }
}

/// Passed, failed, and not admitted by their own schema.
fn trips(trips: &Trips) -> String {
    let Trips { passed, failed, not_admitted, .. } = trips;
    match (passed, failed, not_admitted) {
        (0, 0, 0) => "none".to_owned(),
        (_, 0, _) => format!("{passed} / 0 / {not_admitted}"),
        _ => format!("{passed} / **{failed}** / {not_admitted}"),
    }
}

/// What is not as it should be, one line each.
fn problems(rows: &[&Row]) -> String {
    let of = |row: &&Row| row.problems().into_iter().map(|it| format!("* `{}`: {}\n", row.shown, plain(&it))).collect();
    let problems: Vec<String> = rows.iter().map(of).filter(|it: &String| !it.is_empty()).collect();
    if problems.is_empty() { String::new() } else { format!("\nNot as it should be:\n\n{}", problems.concat()) }
}

/// The warnings by rule, the most frequent first.
fn rules(rows: &[&Row]) -> String {
    let mut rules: Vec<(String, usize)> = Summary::of(rows.iter().copied()).rules.into_iter().collect();
    rules.sort_by_key(|(rule, count)| (std::cmp::Reverse(*count), rule.clone()));
    let lines: Vec<String> = rules.iter().map(|(rule, count)| format!("* {count} × `{rule}`\n")).collect();
    if lines.is_empty() { String::new() } else { format!("\nDegraded, by rule:\n\n{}", lines.concat()) }
}

fn summary(rows: &[&Row]) -> String {
    let it = Summary::of(rows.iter().copied());
    let malformed = match it.rightly_refused + it.reported {
        0 => String::new(),
        _ => format!(" Malformed: {} refused, {} reported.", it.rightly_refused, it.reported),
    };
    format!(
        "{} descriptions: {} generated, {} refused, {} crashed.{malformed} Of {} compiled, {} without a warning. \
         Of {} examples {} come back, {} do not, and {} that do not are not admitted by their own schema. \
         {} operations, {} types in {:.1} s of processor time; {} schemas, of which degraded: {}.\n",
        it.descriptions,
        it.made,
        it.refused,
        it.crashed,
        it.compiled,
        it.compiled_cleanly,
        it.passed + it.failed + it.not_admitted,
        it.passed,
        it.failed,
        it.not_admitted,
        it.operations,
        it.types,
        it.seconds,
        it.schemas,
        share(it.degraded, it.schemas),
    )
}

fn share(count: usize, of: usize) -> String {
    match (count, of) {
        (0, _) => "0".to_owned(),
        (_, 0) => count.to_string(),
        _ => format!("{count} ({:.2} %)", 100.0 * count as f64 / of as f64),
    }
}

fn kilobytes(bytes: u64) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}

/// On one line and without the table's own sign.
fn plain(text: &str) -> String {
    text.replace(['\n', '\r'], " ").replace('|', "\\|")
}
