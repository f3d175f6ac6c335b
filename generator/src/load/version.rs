//! Is this an OpenAPI description, of a version that is understood?

use crate::diagnostics::Diagnostic;
use crate::source::{Node, Place};

/// The minor versions that are understood.
const VERSIONS: [&str; 3] = ["3.0", "3.1", "3.2"];

/// True for what calls itself an OpenAPI or Swagger description, whatever its version.
pub(super) fn is_description(node: &Node<'_>) -> bool {
    node.get("openapi").is_some() || node.get("swagger").is_some()
}

/// The `major.minor` of a description that is understood.
pub(super) fn minor_version<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    let version = node.get("openapi")?.as_str()?;
    let end = version.match_indices('.').nth(1).map_or(version.len(), |(at, _)| at);
    version.get(..end)
}

/// Why the description at `place` cannot be read: rules `not-openapi` and `unsupported-version` (OpenAPI 3.1, section 4.1).
pub(super) fn check(node: &Node<'_>, place: &Place) -> Result<(), Diagnostic> {
    if node.as_object().is_none() {
        let message =
            format!("not an OpenAPI description: the document is {} {}, not an object", article(node), node.kind());
        return Err(Diagnostic::error("not-openapi", place, message));
    }
    match (node.get("openapi"), node.get("swagger")) {
        (Some(version), _) => check_version(version, &place.push("openapi")),
        (None, Some(version)) => Err(swagger(version, &place.push("swagger"))),
        (None, None) => {
            Err(Diagnostic::error("not-openapi", place, "not an OpenAPI description: there is no member `openapi`")
                .help("its value is the version of OpenAPI, for example \"3.1.0\""))
        }
    }
}

fn check_version(version: &Node<'_>, place: &Place) -> Result<(), Diagnostic> {
    let Some(text) = version.as_str() else {
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
    Err(Diagnostic::error("unsupported-version", place, message).help(format!("supported are {}", VERSIONS.join(", "))))
}

fn swagger(version: &Node<'_>, place: &Place) -> Diagnostic {
    let version = version.as_str().unwrap_or("2.0");
    Diagnostic::error(
        "unsupported-version",
        place,
        format!("Swagger {version} is not supported yet, only OpenAPI 3.0, 3.1 and 3.2"),
    )
    .help("convert the description to OpenAPI 3, for example with https://converter.swagger.io")
}

fn article(node: &Node<'_>) -> &'static str {
    if matches!(node, Node::Array(_) | Node::Object(_)) { "an" } else { "a" }
}
