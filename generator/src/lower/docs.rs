//! What documentation an item gets from the description.

use crate::ir::Docs;
pub(super) use crate::markdown::code;
use crate::markdown::is_web_address;
use crate::naming::TypeName;
use crate::openapi::{Operation, Schema};

/// The texts that are there, each as a block.
pub(super) fn blocks<'t>(texts: impl IntoIterator<Item = Option<&'t str>>) -> Docs {
    let mut docs = Docs::default();
    for text in texts.into_iter().flatten().map(str::trim).filter(|text| !text.is_empty()) {
        if !docs.blocks.iter().any(|block| block == text) {
            docs.blocks.push(text.to_owned());
        }
    }
    docs
}

/// Titles and descriptions of a type, by all the schemas that are one with it.
pub(super) fn of_type<'s, 'd: 's>(schemas: impl IntoIterator<Item = &'s Schema<'d>>) -> Docs {
    blocks(schemas.into_iter().flat_map(|schema| [schema.title, schema.description]))
}

/// Description, default and the format that has no type of its own, of a member.
pub(super) fn of_member(schema: &Schema<'_>) -> Docs {
    let mut docs = blocks([schema.description.or(schema.title)]);
    if let Some(default) = schema.default {
        docs.facts.push(format!("Default: {}", code(&default.to_json().to_string())));
    }
    docs
}

/// Summary, description, route, response headers and link of an operation.
pub(super) fn of_operation(operation: &Operation<'_>) -> Docs {
    let mut docs = blocks([operation.summary, operation.description]);
    docs.facts.push(code(&format!("{} {}", operation.method.name(), operation.path)));
    docs.facts.extend(headers(operation));
    if let Some(link) = operation.external_docs.filter(|link| is_web_address(link.url)) {
        let text = link.description.unwrap_or("Documentation").replace(['[', ']', '\n', '\r'], " ");
        docs.facts.push(format!("[{}]({})", text.trim(), link.url));
    }
    let servers: Vec<String> = operation.servers.iter().map(|server| code(&server.url)).collect();
    if !servers.is_empty() {
        docs.facts.push(format!("Sent to {}, unless the client was given a server.", servers.join(" or ")));
    }
    docs.facts.extend(operation.security.as_ref().map(|stated| super::security::in_words(stated)));
    docs
}

/// The headers of successes, each once; headers have the same name in any case.
fn headers(operation: &Operation<'_>) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for (_, response) in operation.responses.iter().filter(|(status, _)| status.is_success()) {
        for name in response.headers.iter().map(|header| header.name) {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name);
            }
        }
    }
    let names: Vec<String> = names.into_iter().map(code).collect();
    (!names.is_empty())
        .then(|| format!("Headers of the response, which `.send().response()` gives: {}.", names.join(", ")))
}

/// A link to a type beside the documentation. Where a derive macro of the standard library has the same name, rustdoc
/// asks which of the two is meant.
pub(super) fn link(ty: &TypeName) -> String {
    const DERIVED: [&str; 9] = ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];
    if DERIVED.contains(&ty.as_str()) { format!("[`{ty}`](struct@{ty})") } else { format!("[`{ty}`]") }
}
