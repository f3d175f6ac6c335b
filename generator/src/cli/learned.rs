//! What `opbind learn` says: proposals on standard output, how the bodies fared on standard error; or one JSON object.

use super::arguments::{Format, Learn};
use super::report::{counted, print};
use opbind::diagnostics::Finding;
use opbind::learn::{self, Learned, Observed, Proof, Proposal};
use serde_json::json;
use std::collections::BTreeMap;

/// More of one kind than this are counted.
const SHOWN: usize = 5;

pub(crate) fn account(learned: &Learned, proofs: &[Proof], passed_over: &[Finding], arguments: &Learn, format: Format) {
    if format == Format::Json {
        let proposals: Vec<&Proposal> = learned.proposals.iter().flatten().collect();
        return print(&json!({
            "before": learned.before,
            "after": learned.after,
            "proposals": proposals,
            "overrides": tables(learned),
            "proofs": proofs,
            "findings": passed_over,
        }));
    }
    let shown = if arguments.verbose { usize::MAX } else { SHOWN };
    passed_over.iter().take(shown).for_each(|finding| eprintln!("{}", finding.render_line()));
    if passed_over.len() > shown {
        eprintln!("… and {} more of malformed-exchange", passed_over.len() - shown);
    }
    observed(&learned.before, shown);
    figures(learned);
    proofs.iter().zip(["as it is", "with what is proposed"]).for_each(|(it, which)| proof(it, which, shown));
    if !arguments.write {
        print!("{}", tables(learned));
    }
}

/// All proposals, as they stand in `opbind.toml`.
pub(crate) fn tables(learned: &Learned) -> String {
    learned.proposals.iter().map(|proposals| learn::tables(proposals)).collect::<Vec<_>>().join("\n")
}

fn observed(observed: &Observed, shown: usize) {
    list("of no operation of the description", &observed.no_operation, shown);
    list("of a status that the operation does not describe", &observed.no_status, shown);
    list("values that no override mends", &observed.unmended, shown);
    list("members that the description does not name, which are read over", &observed.unknown_members, shown);
    if observed.without_json > 0 {
        eprintln!("{} without a body of JSON", counted(observed.without_json, "answer"));
    }
}

/// The first of what was seen, how often each; the others as a number.
fn list(what: &str, seen: &BTreeMap<String, usize>, shown: usize) {
    if seen.is_empty() {
        return;
    }
    eprintln!("{} {what}:", seen.values().sum::<usize>());
    seen.iter().take(shown).for_each(|(it, count)| eprintln!("  {count} x {it}"));
    if seen.len() > shown {
        eprintln!("  … and {} more (--verbose lists all)", seen.len() - shown);
    }
}

fn figures(learned: &Learned) {
    let (before, after) = (learned.before.figures, learned.after);
    let bodies = match before.bodies {
        1 => "1 body".to_owned(),
        several => format!("{several} bodies"),
    };
    eprintln!("{bodies}: {} decode, {} are as described", before.decode, before.as_described);
    let proposals: usize = learned.proposals.iter().map(Vec::len).sum();
    if proposals > 0 {
        let proposals = counted(proposals, "proposal");
        eprintln!("with {proposals}: {} decode, {} are as described", after.decode, after.as_described);
    }
}

fn proof(proof: &Proof, which: &str, shown: usize) {
    let Proof { bodies, untried, decode, came_back, .. } = proof;
    eprintln!("the crate {which}: {decode} of {bodies} decode, {came_back} come back, {untried} are not tried");
    proof.undecodable.iter().take(shown).for_each(|(request, why)| eprintln!("  {request}: {why}"));
    if proof.undecodable.len() > shown {
        eprintln!("  … and {} more (--verbose lists all)", proof.undecodable.len() - shown);
    }
}
