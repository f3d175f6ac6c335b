//! What the specification says about several fields of an object together.

use super::{Checker, Members};
use crate::diagnostics::Severity;
use crate::source::Node;

/// Nothing is said.
pub(super) fn none(_: &mut Checker<'_>, _: &Members<'_>) {}

/// OpenAPI 3.1, section 4.8.1: "at least one of components, paths, or webhooks".
pub(super) fn containers(checker: &mut Checker<'_>, root: &Members<'_>) {
    if !["paths", "webhooks", "components"].iter().any(|name| root.has(name)) {
        let message = "the description has neither `paths` nor `webhooks` nor `components`: it describes nothing";
        checker.error("no-container", &[], message, "add one of them; it may be empty (`paths: {}`)");
    }
}

/// Section 4.8.6: `enum` "MUST NOT be empty". Whether `default` is in it, lowering looks at.
pub(super) fn server_variable(checker: &mut Checker<'_>, variable: &Members<'_>) {
    let Some(values) = variable.get("enum").and_then(Node::as_array) else { return };
    if values.is_empty() {
        let message = "the `enum` of this server variable is empty: it admits no value";
        checker.error("empty-enum", &["enum"], message, "list the values, or leave `enum` out");
    }
}

/// Sections 4.8.12 and 4.8.12.2.
pub(super) fn parameter(checker: &mut Checker<'_>, parameter: &Members<'_>) {
    let location = parameter.text("in").unwrap_or_default();
    if !may_keep_reserved(checker, location, parameter.text("style")) {
        misplaced_reserved(checker, parameter);
    }
    if location == "querystring" && parameter.has("schema") {
        let message = "a parameter `in: querystring` is the whole query, and has `content` instead of `schema`";
        checker.error("schema-or-content", &["schema"], message, "move it to `content`, below its media type");
    }
    one_example(checker, parameter, Severity::Error);
    schema_or_content(checker, parameter);
}

/// Section 4.8.21: a Header Object is a Parameter Object without `name` and `in`.
pub(super) fn header(checker: &mut Checker<'_>, header: &Members<'_>) {
    misplaced_reserved(checker, header);
    one_example(checker, header, Severity::Error);
    schema_or_content(checker, header);
}

/// Section 4.8.14, where real descriptions have both; and OpenAPI 3.2, section 4.14.
pub(super) fn media_type(checker: &mut Checker<'_>, media_type: &Members<'_>) {
    one_example(checker, media_type, Severity::Warning);
    let by_position = ["prefixEncoding", "itemEncoding"].into_iter().find(|name| media_type.has(name));
    if let Some(name) = by_position.filter(|_| media_type.has("encoding")) {
        let message = format!("`encoding` and `{name}` exclude each other: parts have names or positions");
        checker.error("encoding-twice", &[name], message, "keep one of them");
    }
}

/// Section 4.8.20: an operation is named "through either an operationRef or operationId".
pub(super) fn link(checker: &mut Checker<'_>, link: &Members<'_>) {
    match (link.has("operationRef"), link.has("operationId")) {
        (false, false) => {
            let message = "this Link Object names no operation";
            checker.error("link-target", &[], message, "add `operationId` or `operationRef`");
        }
        (true, true) => {
            let message = "`operationId` and `operationRef` exclude each other";
            checker.error("link-target", &["operationRef"], message, "keep one of them");
        }
        _ => {}
    }
}

/// OpenAPI 3.2, section 4.9: `additionalOperations` is for methods that have no field of their own.
pub(super) fn path_item(checker: &mut Checker<'_>, item: &Members<'_>) {
    let additional = item.get("additionalOperations").and_then(Node::as_object);
    for name in additional.into_iter().flat_map(|operations| operations.names()) {
        let field = name.to_ascii_lowercase();
        if name == field.to_ascii_uppercase() && item.object.fields.iter().any(|known| known.name == field) {
            let message = format!("`{name}` has a field of its own in the Path Item Object");
            let help = format!("move it to `{field}`");
            checker.error("misplaced-field", &["additionalOperations", name], message, &help);
        }
    }
}

/// In 3.0 `allowReserved` is read over where it means nothing, and since 3.2 it means something wherever values are encoded.
fn may_keep_reserved(checker: &Checker<'_>, location: &str, style: Option<&str>) -> bool {
    match location {
        "query" => true,
        "header" => false,
        "cookie" => checker.document.is_since("3.2") && style != Some("cookie"),
        _ => checker.document.is_since("3.2"),
    }
}

fn misplaced_reserved(checker: &mut Checker<'_>, members: &Members<'_>) {
    if members.has("allowReserved") && checker.document.is_since("3.1") {
        let message = "`allowReserved` is for parameters whose values are percent-encoded, which those of a query are";
        checker.error("misplaced-field", &["allowReserved"], message, "leave it out");
    }
}

/// Section 4.8.12.2: "A parameter MUST contain either a schema property, or a content property, but not both", and the map
/// "MUST only contain one entry". With neither, its value is any text.
fn schema_or_content(checker: &mut Checker<'_>, members: &Members<'_>) {
    let Some(content) = members.get("content").and_then(Node::as_object) else { return };
    if members.has("schema") {
        let message = "`schema` and `content` exclude each other: both say what the value is";
        checker.error("schema-or-content", &["content"], message, "keep one of them");
    } else if content.len() > 1 {
        let message = "`content` has more than one media type here, and a value can have only one";
        checker.error("schema-or-content", &["content"], message, "keep one of them");
    }
}

/// "The example field is mutually exclusive of the examples field", which 3.0 did not enforce.
fn one_example(checker: &mut Checker<'_>, members: &Members<'_>, severity: Severity) {
    if members.has("example") && members.has("examples") && checker.document.is_since("3.1") {
        let message = "`example` and `examples` exclude each other";
        checker.report(severity, "example-and-examples", &["example"], message, "keep one of them");
    }
}
