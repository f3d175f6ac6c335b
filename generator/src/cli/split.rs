//! `opbind split`.

use super::arguments::{Format, Split};
use super::{Ending, Refusal, report};
use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::load::{self, Sources};
use opbind::output::{self, Ownership};
use opbind::source::Node;

pub(crate) fn run(arguments: &Split, format: Format) -> Result<Ending, Refusal> {
    if arguments.tag.is_empty() && arguments.operation.is_empty() && arguments.path.is_empty() {
        let help = "say which with --tag, --operation or --path";
        let problem = Diagnostic::error("nothing-chosen", At::Nowhere, "no operation is chosen").help(help);
        return Err(Diagnostics::from(problem).located(&()));
    }
    let sources = Sources::read(&arguments.spec).map_err(|it| it.located(&()))?;
    let document = load::load(&sources).map_err(|it| it.located(&sources))?;
    let chosen = |path: &str, _: &str, operation: &Node<'_>| is_chosen(arguments, path, operation);
    let files = load::split(&document, chosen).map_err(|it| it.located(&document))?;
    let drift = output::apply(&files, &arguments.out, Ownership::Split).map_err(|it| it.located(&()))?;
    report::split(&arguments.out, files.len(), &drift, format);
    Ok(Ending::Done)
}

fn is_chosen(arguments: &Split, path: &str, operation: &Node<'_>) -> bool {
    let tags = operation.get("tags").and_then(Node::as_array).unwrap_or_default();
    let id = operation.get("operationId").and_then(Node::as_str);
    tags.iter().filter_map(Node::as_str).any(|tag| arguments.tag.iter().any(|chosen| chosen == tag))
        || id.is_some_and(|id| arguments.operation.iter().any(|chosen| chosen == id))
        || arguments.path.iter().any(|glob| matches(glob, path))
}

/// Whether a path fits a pattern in which `*` stands for anything within a segment and `**` for anything at all.
fn matches(glob: &str, path: &str) -> bool {
    let Some(star) = glob.find('*') else { return glob == path };
    let Some(rest) = path.strip_prefix(&glob[..star]) else { return false };
    let (after, anything) = match glob[star..].strip_prefix("**") {
        Some(after) => (after, true),
        None => (&glob[star + 1..], false),
    };
    let end = if anything { rest.len() } else { rest.find('/').unwrap_or(rest.len()) };
    let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    ends.take_while(|at| *at <= end).any(|at| matches(after, &rest[at..]))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_segments_and_paths() {
        assert!(matches("/users/*", "/users/{id}"));
        assert!(!matches("/users/*", "/users/{id}/keys"));
        assert!(matches("/users/**", "/users/{id}/keys"));
        assert!(matches("/**/keys", "/users/{id}/keys"));
        assert!(matches("/users", "/users"));
        assert!(!matches("/users", "/users/"));
    }
}
