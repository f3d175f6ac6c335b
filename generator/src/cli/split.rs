//! `opbind split`.

use super::arguments::{Format, Split};
use super::{Ending, Refusal, report};
use opbind::config::Config;
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::load::{self, Sources};
use opbind::output::{self, Ownership};
use opbind::select::{Candidate, Key};
use opbind::source::Node;
use std::path::Path;

pub(crate) fn run(arguments: &Split, format: Format) -> Result<Ending, Refusal> {
    let Some(selection) = arguments.selecting.selection(&[]) else {
        let help = "say which with --tag, --operation, --path or --method";
        let problem = Diagnostic::error("nothing-chosen", At::Nowhere, "no operation is chosen").help(help);
        return Err(Diagnostics::from(problem).located(&()));
    };
    let inputs = arguments.documents.inputs(&arguments.spec, &Config::named(""), Path::new(""));
    let sources = Sources::read(inputs).map_err(|it| it.located(&()))?;
    let document = load::load(&sources).map_err(|it| it.located(&sources))?;
    let chosen = |path: &str, method: &str, operation: &Node<'_>| {
        document.asks_for(path, method) && selection.takes(&candidate(path, method, operation))
    };
    let files = load::split(&document, chosen).map_err(|it| it.located(&document))?;
    let drift = output::apply(&files, &arguments.out, Ownership::Split).map_err(|it| it.located(&()))?;
    report::written(&arguments.out, files.len(), &drift, format);
    Ok(Ending::Done)
}

fn candidate<'a>(path: &'a str, method: &'a str, operation: &'a Node<'_>) -> Candidate<'a> {
    let tags = operation.get("tags").and_then(Node::as_array).unwrap_or_default();
    Candidate {
        key: Key::Path(path),
        method,
        operation_id: operation.get("operationId").and_then(Node::as_str),
        tags: tags.iter().filter_map(Node::as_str).collect(),
        deprecated: operation.get("deprecated").and_then(Node::as_bool).unwrap_or(false),
    }
}
