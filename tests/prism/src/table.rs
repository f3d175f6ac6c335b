//! The figures, and what is wrong.

use crate::answers::Answer;
use crate::cases::Case;
use crate::entry::Entry;
use crate::{Arguments, Outcome};
use serde_json::json;
use std::collections::BTreeMap;

/// One call, and what came of it.
struct Row<'a> {
    /// Where the operation stands.
    origin: &'a str,
    case: &'a Case,
    answer: &'a Answer,
    rejection: Option<String>,
}

/// Prints both; false where a request is not accepted that should be, or is that should not.
pub(crate) fn report(
    entries: &[Entry<'_>],
    cases: &[Case],
    answers: &[Answer],
    arguments: &Arguments,
) -> Outcome<bool> {
    let rows: Vec<Row<'_>> = cases.iter().zip(answers).filter_map(|(case, it)| row(entries, case, it)).collect();
    if let Some(path) = &arguments.record {
        std::fs::write(path, rows.iter().map(line).collect::<String>())?;
    }
    let known = known(arguments)?;
    let is_known = |row: &Row<'_>| known.iter().any(|(label, origin)| origin == row.origin && label == row.case.label);
    let surprises: Vec<&Row<'_>> = rows.iter().filter(|row| row.rejection.is_some() != is_known(row)).collect();
    for Row { origin, case, rejection, .. } in &surprises {
        let what = rejection.as_deref().unwrap_or("accepted, though it is listed as not");
        println!("{origin} ({}): {what}", case.label);
    }
    print(&rows);
    Ok(surprises.is_empty())
}

fn row<'a>(entries: &'a [Entry<'_>], case: &'a Case, answer: &'a Answer) -> Option<Row<'a>> {
    let origin = &entries.get(case.entry)?.operation.origin;
    Some(Row { origin, case, answer, rejection: answer.rejection() })
}

fn line(Row { origin, case, answer, rejection }: &Row<'_>) -> String {
    format!("{}\n", json!({ "operation": origin, "case": case, "answer": answer, "rejection": rejection }))
}

fn print(rows: &[Row<'_>]) {
    let mut operations: BTreeMap<&str, bool> = BTreeMap::new();
    for row in rows {
        *operations.entry(row.origin).or_insert(true) &= row.rejection.is_none();
    }
    let whole = operations.values().filter(|is_accepted| **is_accepted).count();
    println!("{whole} of {} operations accepted, each with all its calls", operations.len());
    let accepted: Vec<_> = rows.iter().filter(|row| row.rejection.is_none()).collect();
    let read = accepted.iter().filter(|row| row.answer.error.is_none()).count();
    println!(
        "{} of {} requests accepted; {read} of the answers are successes that the crate reads",
        accepted.len(),
        rows.len()
    );
}

/// What is known not to be accepted: the case, and where the operation stands.
fn known(arguments: &Arguments) -> Outcome<Vec<(String, String)>> {
    let Some(path) = &arguments.known else { return Ok(Vec::new()) };
    let text = std::fs::read_to_string(path)?;
    let lines = text.lines().filter(|line| !line.starts_with("# ") && !line.trim().is_empty());
    let pair = |line: &str| line.split_once(' ').map(|(label, origin)| (label.to_owned(), origin.trim().to_owned()));
    Ok(lines.filter_map(pair).collect())
}
