//! `opbind explain`.

use super::arguments::{Explain, Format};
use super::{Ending, Refusal, report};
use opbind::change::{RULES, Rule, find};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use serde_json::{Value, json};
use strsim::jaro_winkler;

pub(crate) fn run(arguments: &Explain, format: Format) -> Result<Ending, Refusal> {
    let rules = match &arguments.rule {
        Some(id) => vec![find(id).ok_or_else(|| unknown(id))?],
        None => RULES.to_vec(),
    };
    match format {
        Format::Json => report::print(&Value::from_iter(rules.iter().map(|rule| as_json(rule)))),
        Format::Text if arguments.rule.is_none() => {
            rules.iter().for_each(|rule| println!("{:28} {:14} {}", rule.id, rule.effect.to_string(), rule.title));
        }
        Format::Text => {
            rules
                .iter()
                .for_each(|rule| println!("{} ({}): {}\n{}", rule.id, rule.effect, rule.title, rule.explanation));
        }
    }
    Ok(Ending::Done)
}

fn as_json(rule: &Rule) -> Value {
    json!({ "id": rule.id, "effect": rule.effect, "title": rule.title, "explanation": rule.explanation })
}

fn unknown(id: &str) -> Refusal {
    let near = RULES.iter().max_by(|a, b| jaro_winkler(id, a.id).total_cmp(&jaro_winkler(id, b.id)));
    let help = near.map(|rule| format!("did you mean `{}`? `opbind explain` lists all", rule.id)).unwrap_or_default();
    let problem = Diagnostic::error("unknown-rule", At::Nowhere, format!("there is no rule `{id}`"));
    Diagnostics::from(problem.help(help)).located(&())
}
