//! Is this an OpenAPI description, of a version that is understood?

use crate::diagnostics::Diagnostic;
use crate::source::{Node, Place};

/// The minor versions that are understood.
const VERSIONS: [&str; 3] = ["3.0", "3.1", "3.2"];

/// The version that was called Swagger and is understood.
const SWAGGER: &str = "2.0";

/// True for what calls itself an OpenAPI or Swagger description, whatever its version.
pub(super) fn is_description(node: &Node<'_>) -> bool {
    node.get("openapi").is_some() || node.get("swagger").is_some()
}

/// True for a Swagger 2.0 description, false for one of OpenAPI 3.
pub(super) fn is_swagger(node: &Node<'_>) -> bool {
    node.get("openapi").is_none() && node.get("swagger").is_some()
}

/// The `major.minor` of a description that is understood: of `3.1.0`, and of YAML's number `3.1`.
pub(super) fn minor_version(node: &Node<'_>) -> Option<String> {
    if is_swagger(node) {
        return Some(SWAGGER.to_owned());
    }
    let version = text_of(node.get("openapi")?)?;
    let end = version.match_indices('.').nth(1).map_or(version.len(), |(at, _)| at);
    version.get(..end).map(str::to_owned)
}

/// What is written there; without quotes `3.1` is a number to YAML, but it says as much.
fn text_of(version: &Node<'_>) -> Option<String> {
    match version {
        Node::String(text) => Some(text.to_string()),
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Why the description at `place` cannot be read: rules `not-openapi` and `unsupported-version` (OpenAPI 3.1, section 4.1; Swagger
/// 2.0, section Swagger Object).
pub(super) fn check(node: &Node<'_>, place: &Place) -> Result<(), Diagnostic> {
    if node.is_null() {
        return Err(Diagnostic::error("not-openapi", place, "not an OpenAPI description: the document is empty"));
    }
    if node.as_object().is_none() {
        let message =
            format!("not an OpenAPI description: the document is {} {}, not an object", article(node), node.kind());
        return Err(Diagnostic::error("not-openapi", place, message));
    }
    match (node.get("openapi"), node.get("swagger")) {
        (Some(version), _) => check_version(version, &place.push("openapi")),
        (None, Some(version)) => check_swagger(version, &place.push("swagger")),
        (None, None) => {
            Err(Diagnostic::error("not-openapi", place, "not an OpenAPI description: there is no member `openapi`")
                .help("its value is the version of OpenAPI, for example \"3.1.0\""))
        }
    }
}

fn check_version(version: &Node<'_>, place: &Place) -> Result<(), Diagnostic> {
    let Some(text) = text_of(version) else {
        let message = format!("the version of OpenAPI is {} {}, not a string", article(version), version.kind());
        return Err(
            Diagnostic::error("unsupported-version", place, message).help("in quotes, with three parts: \"3.1.0\"")
        );
    };
    let understood =
        |minor: &&str| text.strip_prefix(*minor).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    if VERSIONS.iter().any(understood) {
        return Ok(());
    }
    let message = format!("OpenAPI version {text:?} is not supported");
    Err(Diagnostic::error("unsupported-version", place, message).help(supported()))
}

/// Swagger 2.0, section Swagger Object: `swagger` is the string "2.0". YAML without quotes makes a number of it.
fn check_swagger(version: &Node<'_>, place: &Place) -> Result<(), Diagnostic> {
    let text = match version {
        Node::String(text) => text.to_string(),
        other => other.to_json().to_string(),
    };
    if text == SWAGGER || text == "2" {
        return Ok(());
    }
    let message = format!("Swagger version {text:?} is not supported");
    Err(Diagnostic::error("unsupported-version", place, message).help(supported()))
}

fn supported() -> String {
    format!("supported are OpenAPI {} and Swagger {SWAGGER}", VERSIONS.join(", "))
}

fn article(node: &Node<'_>) -> &'static str {
    if matches!(node, Node::Array(_) | Node::Object(_)) { "an" } else { "a" }
}
