//! Proposals as they stand in `opbind.toml`: a table for each schema, with the evidence as its reason.

use super::proposal::{Change, Proposal};
use serde_json::Value;

/// The tables of `opbind.toml`, in the order of the proposals: one for each schema, and one more where the schema itself can
/// be `null`.
pub fn tables(proposals: &[Proposal]) -> String {
    let is_itself = |proposal: &Proposal| proposal.change == Change::NullableItself;
    let tables = proposals.chunk_by(|one, other| one.at == other.at && is_itself(one) == is_itself(other));
    tables.map(table).collect::<Vec<_>>().join("\n")
}

fn table(proposals: &[Proposal]) -> String {
    let at = proposals.first().map(|proposal| proposal.at.as_str()).unwrap_or_default();
    let mut lines = vec!["[[override]]".to_owned(), format!("at = {}", string(at))];
    if proposals.iter().all(|proposal| proposal.failing == 0) {
        lines.insert(0, "# Bodies decode without this, but they are not what the description says.".to_owned());
    }
    for key in ["optional", "nullable", "values", "also"] {
        let items: Vec<String> = proposals.iter().filter_map(|proposal| item(key, &proposal.change)).collect();
        lines.extend((!items.is_empty()).then(|| format!("{key} = [{}]", items.join(", "))));
    }
    for proposal in proposals {
        match proposal.change {
            Change::NullableItself => lines.push("nullable = true".to_owned()),
            Change::Format(name) => lines.push(format!("format = {}", string(name))),
            _ => {}
        }
    }
    lines.push(format!("because = {}", string(&because(proposals))));
    lines.join("\n") + "\n"
}

/// What the list of this name in an override has for a change.
fn item(key: &str, change: &Change) -> Option<String> {
    match (key, change) {
        ("optional", Change::Optional(name)) | ("nullable", Change::Nullable(name)) => Some(string(name)),
        ("values", Change::Values(Value::String(text))) => Some(string(text)),
        ("values", Change::Values(value)) => Some(value.to_string()),
        ("also", Change::Also(name)) => Some(string(name)),
        _ => None,
    }
}

fn because(proposals: &[Proposal]) -> String {
    let decodes = |proposal: &Proposal| proposal.failing == 0 && proposals.iter().any(|other| other.failing > 0);
    let reason = |proposal: &Proposal| {
        let also = if decodes(proposal) { ", which decodes" } else { "" };
        format!("{} in {} of {} recorded{also}", proposal.change, proposal.count, proposal.of)
    };
    proposals.iter().map(reason).collect::<Vec<_>>().join("; ")
}

fn string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
