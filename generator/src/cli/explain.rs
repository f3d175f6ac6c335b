//! `opbind explain`.

use super::arguments::{Explain, Format, Generate};
use super::{Ending, Refusal, generate, report};
use opbind::change::{RULES, Rule, find};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::explain::{self, Explanation};
use opbind::load::Sources;
use serde_json::{Value, json};
use strsim::jaro_winkler;

pub(crate) fn run(arguments: &Explain, format: Format) -> Result<Ending, Refusal> {
    match &arguments.item {
        None => show_rules(RULES, format),
        Some(item) => match find(item) {
            Some(rule) => show_rule(rule, format),
            None => show_items(&items(arguments, item)?, arguments.verbose, format),
        },
    }
    Ok(Ending::Done)
}

fn show_rules(rules: &[&Rule], format: Format) {
    match format {
        Format::Json => report::print(&rules.iter().map(|rule| as_json(rule)).collect()),
        Format::Text => {
            let line = |rule: &&Rule| format!("{:28} {:14} {}\n", rule.id, rule.effect.to_string(), rule.title);
            report::say(&rules.iter().map(line).collect::<String>());
        }
    }
}

fn show_rule(rule: &Rule, format: Format) {
    match format {
        Format::Json => report::print(&Value::from_iter([as_json(rule)])),
        Format::Text => println!("{} ({}): {}\n{}", rule.id, rule.effect, rule.title, rule.explanation),
    }
}

fn as_json(rule: &Rule) -> Value {
    json!({ "id": rule.id, "effect": rule.effect, "title": rule.title, "explanation": rule.explanation })
}

fn show_items(items: &[Explanation], all: bool, format: Format) {
    match format {
        Format::Json => report::print(&json!(items)),
        Format::Text => {
            let texts: Vec<String> = items.iter().map(|item| explain::text(item, all)).collect();
            report::say(&texts.join("\n"));
        }
    }
}

/// What the text can mean in the crate of the project.
fn items(arguments: &Explain, item: &str) -> Result<Vec<Explanation>, Refusal> {
    let (spec, config) = (arguments.spec.clone(), arguments.config.clone());
    let of = Generate { spec, config, documents: arguments.documents.clone(), ..Generate::default() };
    let project = generate::project(&of).map_err(|problems| no_crate(item, problems, arguments))?;
    let sources = Sources::read(&project.inputs).map_err(|it| it.located(&()))?;
    let lock = project.lock().map_err(|it| it.located(&()))?;
    explain::explain(&sources, &project.config, &lock, item)?.map_err(|near| unknown(item, &near))
}

/// Where no description is meant, only a rule can be.
fn no_crate(item: &str, problems: Refusal, arguments: &Explain) -> Refusal {
    if !arguments.spec.is_empty() || arguments.config.is_some() {
        return problems;
    }
    let rule = nearest_rule(item).map(|rule| format!("`{}`", rule.id)).unwrap_or_default();
    let message = format!("there is no rule `{item}`, and no project here that could have such an item");
    let help = format!("did you mean the rule {rule}? --spec says which description an item is of");
    Diagnostics::from(Diagnostic::error("unknown-item", At::Nowhere, message).help(help)).located(&())
}

fn unknown(item: &str, near: &[String]) -> Refusal {
    let rule = nearest_rule(item).map(|rule| rule.id.to_owned());
    let names: Vec<String> = near.iter().cloned().chain(rule).map(|name| format!("`{name}`")).collect();
    let message =
        format!("there is neither a rule, nor an item of the crate or a place it comes from, called `{item}`");
    let help = format!("the names most like it: {}", names.join(", "));
    Diagnostics::from(Diagnostic::error("unknown-item", At::Nowhere, message).help(help)).located(&())
}

fn nearest_rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().max_by(|a, b| jaro_winkler(id, a.id).total_cmp(&jaro_winkler(id, b.id)))
}
