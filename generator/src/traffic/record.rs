//! One exchange as a JSON object. The form that is documented is
//!
//! ```text
//! {"method": "GET", "url": "/orgs/github/packages", "status": 200, "body": [{"id": 1}]}
//! ```
//!
//! Recorders call these members many things, and put them into `request` and `response` or not; all that is plain is
//! taken.

use super::{Body, Exchange};
use crate::source::Node;
use serde::Deserialize;

const OPERATION: &[&str] = &["operation_id", "operationId", "operation"];
const METHOD: &[&str] = &["method", "verb", "http_method", "request_method"];
const URL: &[&str] = &["url", "path", "uri", "request_url", "request_path"];
const TEMPLATE: &[&str] = &["template", "route", "path_template"];
const STATUS: &[&str] = &["status", "status_code", "statusCode", "response_status", "code"];
const HEADERS: &[&str] = &["headers", "response_headers", "responseHeaders"];
const MEDIA_TYPE: &[&str] = &["content_type", "contentType", "media_type", "mime_type", "mimeType"];
const BODY: &[&str] = &[
    "response_json",
    "responseJson",
    "response_body",
    "responseBody",
    "body",
    "json",
    "response_text",
    "text",
    "content",
    "payload",
    "data",
];

/// Reads an exchange; in what it lacks, it is said.
pub(super) fn exchange<'t>(record: Node<'t>) -> Result<Exchange<'t>, String> {
    if record.as_object().is_none() {
        return Err(format!("expected an object, found {}", record.kind()));
    }
    let (request, response) = (record.get("request"), envelope(&record));
    let of_request = |names| text(&record, names).or_else(|| text(request?, names));
    let of_response = |names| response.and_then(|it| text(it, names)).or_else(|| text(&record, names));
    let exchange = Exchange {
        operation_id: text(&record, OPERATION),
        method: of_request(METHOD).map(|method| method.to_ascii_uppercase()),
        url: of_request(URL),
        template: text(&record, TEMPLATE),
        status: of_response(STATUS).and_then(|status| status.trim().parse().ok()),
        media_type: of_response(MEDIA_TYPE).or_else(|| content_type(response.unwrap_or(&record))),
        body: body(&record, response),
    };
    match (&exchange.operation_id, &exchange.url, &exchange.template) {
        (None, None, None) => Err("neither an operation nor a URL is recorded".to_owned()),
        _ => Ok(exchange),
    }
}

/// The member `response`, where it says more than the body.
fn envelope<'r, 't>(record: &'r Node<'t>) -> Option<&'r Node<'t>> {
    let response = record.get("response").or_else(|| record.get("res"))?;
    let has = |names: &[&str]| names.iter().any(|name| response.get(name).is_some());
    let is_envelope = has(&HEADERS[..1]) || (text(record, STATUS).is_none() && has(&STATUS[..3]));
    is_envelope.then_some(response)
}

/// The first of these members that is a text or a number.
fn text(node: &Node<'_>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match node.get(name)? {
        Node::String(text) if !text.is_empty() => Some(text.to_string()),
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// `Content-Type` among the headers: an object, or a list of names and values.
fn content_type(node: &Node<'_>) -> Option<String> {
    let headers = HEADERS.iter().find_map(|name| node.get(name))?;
    let is_it = |name: &str| name.eq_ignore_ascii_case("content-type");
    let value = match headers {
        Node::Object(headers) => headers.iter().find(|(name, _)| is_it(name)).map(|(_, value)| value),
        Node::Array(headers) => headers.iter().find_map(|header| {
            let name = header.get("name").or_else(|| header.as_array()?.first())?;
            let value = header.get("value").or_else(|| header.as_array()?.get(1));
            value.filter(|_| name.as_str().is_some_and(is_it))
        }),
        _ => None,
    }?;
    let value = value.as_array().map_or(Some(value), |values| values.first());
    value.and_then(Node::as_str).map(str::to_owned)
}

/// `null` is what recorders write for no body. A text is JSON if it can be read so.
fn body<'t>(record: &Node<'t>, envelope: Option<&Node<'t>>) -> Body<'t> {
    let holder = envelope.unwrap_or(record);
    let beside = || record.get("response").filter(|_| envelope.is_none());
    let found = BODY.iter().find_map(|name| Some((*name, holder.get(name)?)));
    let found = found.or_else(|| Some(("response", beside()?)));
    match found {
        None | Some((_, Node::Null)) => Body::Absent,
        Some(("response_json" | "responseJson" | "json", value)) => Body::Json(value.clone()),
        Some((_, Node::String(text))) => of_text(text),
        Some((_, value)) => Body::Json(value.clone()),
    }
}

/// The body that a text is.
pub(super) fn of_text<'t>(text: &str) -> Body<'t> {
    if text.trim().is_empty() {
        return Body::Absent;
    }
    let value = serde_json::from_str::<serde_json::Value>(text);
    value.ok().and_then(|value| Node::deserialize(value).ok()).map_or(Body::Other, Body::Json)
}
