//! Links: which operations can be called with what a response holds. They are documentation.

use super::{Context, docs};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::openapi::{Link, Operation};
use crate::source::Place;

/// What the documentation of an operation says of the links of its responses.
pub(super) fn docs(context: &Context<'_, '_>, operation: &Operation<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut docs: Vec<String> = Vec::new();
    for link in operation.responses.iter().flat_map(|(_, response)| &response.links) {
        let text = in_words(context, link, diagnostics);
        if !docs.contains(&text) {
            docs.push(text);
        }
    }
    docs
}

fn in_words(context: &Context<'_, '_>, link: &Link<'_>, diagnostics: &mut Diagnostics) -> String {
    let target = target(context, link);
    report(context, link, target, diagnostics);
    let written = || docs::code(link.operation_id.or(link.operation_ref).unwrap_or_default());
    let leads =
        target.and_then(|index| context.methods.get(&index)).map_or_else(written, |method| format!("`{method}`"));
    let value = |(name, value): &(&str, &crate::source::Node<'_>)| {
        let text = value.as_str().map_or_else(|| value.to_json().to_string(), str::to_owned);
        format!("{} = {}", docs::code(name), docs::code(&text))
    };
    let mut values: Vec<String> = link.parameters.iter().map(value).collect();
    values.extend(link.request_body.map(|body| value(&("body", body))));
    let with = if values.is_empty() { String::new() } else { format!(", with {}", values.join(", ")) };
    let at = link.server.as_ref().map(|server| format!(" at {}", docs::code(&server.url))).unwrap_or_default();
    let said: Vec<&str> = link.description.unwrap_or_default().split_whitespace().collect();
    format!("Link {}: to {leads}{at}{with}. {}", docs::code(link.name), said.join(" ")).trim_end().to_owned()
}

/// The position of the operation a link leads to.
fn target(context: &Context<'_, '_>, link: &Link<'_>) -> Option<usize> {
    let is = |operation: &Operation<'_>| match (&link.target, link.operation_id) {
        (Some(place), _) => same(place, &operation.place),
        (None, id) => id.is_some() && operation.operation_id == id,
    };
    context.spec.operations.iter().position(is)
}

fn same(one: &Place, other: &Place) -> bool {
    one.file == other.file && one.pointer == other.pointer
}

fn report(context: &Context<'_, '_>, link: &Link<'_>, target: Option<usize>, diagnostics: &mut Diagnostics) {
    let mut warn = |rule, member: &str, message: String| {
        diagnostics.push(Diagnostic::warning(rule, At::Place(link.place.push(member)), message));
    };
    let Some(target) = target.map(|index| &context.spec.operations[index]) else {
        match (link.operation_id, link.operation_ref) {
            (Some(id), _) => {
                let message = format!("no operation has the operationId `{id}`; the link is only named");
                warn("link-without-target", "operationId", message);
            }
            // In another description, perhaps: it is named as it is.
            (None, Some(reference)) if reference.starts_with('#') => {
                let message = format!("`{reference}` is no operation; the link is only named");
                warn("link-without-target", "operationRef", message);
            }
            (None, _) => {}
        }
        return;
    };
    for (name, _) in &link.parameters {
        // `path.id` says where the parameter is, too (section 4.8.20).
        let bare = name.split_once('.').map_or(*name, |(_, bare)| bare);
        if !target.parameters.iter().any(|parameter| parameter.name == *name || parameter.name == bare) {
            let message = format!("the operation the link leads to has no parameter `{name}`");
            warn("link-parameter", "parameters", message);
        }
    }
}
