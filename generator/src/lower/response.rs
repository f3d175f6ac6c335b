//! Responses: what success is, and the documented failures by status.

use super::{Context, docs};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Docs, Output, ReadAs, ResponseVariant, Responses, StatusPattern, Type};
use crate::naming::{Name, TypeName, VariantName};
use crate::openapi::{MediaType, Operation, Response, Status};

/// The one media type that is read: JSON where there is any.
pub(super) fn preferred<'c, 'd>(content: &'c [MediaType<'d>]) -> Option<&'c MediaType<'d>> {
    let rank = |media_type: &&MediaType<'_>| match media_type.essence().as_str() {
        "application/json" => 0,
        _ if media_type.is_json() => 1,
        _ if media_type.schema.is_some() => 2,
        _ => 3,
    };
    content.iter().min_by_key(rank)
}

/// What a status is called: `ok`, `not found`, `status 499`.
pub(super) fn status_name(status: Status) -> String {
    match status {
        Status::Code(code) => match reason(code) {
            Some(reason) => reason.to_owned(),
            None => format!("status {code}"),
        },
        Status::Range(1) => "informational".to_owned(),
        Status::Range(2) => "success".to_owned(),
        Status::Range(3) => "redirection".to_owned(),
        Status::Range(4) => "client error".to_owned(),
        Status::Range(_) => "server error".to_owned(),
        Status::Default => "default".to_owned(),
    }
}

/// The reason phrases of the IANA HTTP Status Code Registry.
fn reason(code: u16) -> Option<&'static str> {
    http_status::REASONS.iter().find(|(known, _)| *known == code).map(|(_, reason)| *reason)
}

mod http_status {
    /// By code. A list and not a crate's: a name here is part of every generated crate and must never change.
    pub(super) const REASONS: &[(u16, &str)] = &[
        (100, "continue"),
        (101, "switching protocols"),
        (102, "processing"),
        (103, "early hints"),
        (200, "ok"),
        (201, "created"),
        (202, "accepted"),
        (203, "non authoritative information"),
        (204, "no content"),
        (205, "reset content"),
        (206, "partial content"),
        (207, "multi status"),
        (208, "already reported"),
        (226, "im used"),
        (300, "multiple choices"),
        (301, "moved permanently"),
        (302, "found"),
        (303, "see other"),
        (304, "not modified"),
        (305, "use proxy"),
        (307, "temporary redirect"),
        (308, "permanent redirect"),
        (400, "bad request"),
        (401, "unauthorized"),
        (402, "payment required"),
        (403, "forbidden"),
        (404, "not found"),
        (405, "method not allowed"),
        (406, "not acceptable"),
        (407, "proxy authentication required"),
        (408, "request timeout"),
        (409, "conflict"),
        (410, "gone"),
        (411, "length required"),
        (412, "precondition failed"),
        (413, "payload too large"),
        (414, "uri too long"),
        (415, "unsupported media type"),
        (416, "range not satisfiable"),
        (417, "expectation failed"),
        (418, "im a teapot"),
        (421, "misdirected request"),
        (422, "unprocessable entity"),
        (423, "locked"),
        (424, "failed dependency"),
        (425, "too early"),
        (426, "upgrade required"),
        (428, "precondition required"),
        (429, "too many requests"),
        (431, "request header fields too large"),
        (451, "unavailable for legal reasons"),
        (500, "internal server error"),
        (501, "not implemented"),
        (502, "bad gateway"),
        (503, "service unavailable"),
        (504, "gateway timeout"),
        (505, "http version not supported"),
        (506, "variant also negotiates"),
        (507, "insufficient storage"),
        (508, "loop detected"),
        (510, "not extended"),
        (511, "network authentication required"),
    ];
}

/// Success and failure of one operation, given its name and that of its type.
pub(super) fn lower(
    context: &Context<'_, '_>,
    operation: &Operation<'_>,
    (name, call): (&Name, &TypeName),
    diagnostics: &mut Diagnostics,
) -> (Output, Option<Responses>) {
    report_unread(operation, diagnostics);
    let (success, failure) = divide(operation);
    let output = match alike(context, &success) {
        Some(output) => output,
        None => Output::Many(responses(context, name.then("output").type_name(), call, "successes", &success)),
    };
    let named = |failure: &Vec<_>| responses(context, name.then("error").type_name(), call, "failures", failure);
    let errors = (!failure.is_empty()).then(|| named(&failure));
    (output, errors)
}

type Described<'o, 'd> = (Status, &'o Response<'d>);

/// The responses of a successful call, and those of a failed one. Where no 2xx is described, a redirect is what the
/// operation is for; where only `default` is, it describes both.
fn divide<'o, 'd>(operation: &'o Operation<'d>) -> (Vec<Described<'o, 'd>>, Vec<Described<'o, 'd>>) {
    let all: Vec<Described<'o, 'd>> = operation.responses.iter().map(|(status, it)| (*status, it)).collect();
    let is_redirect = |status: Status| matches!(status, Status::Code(300..=303 | 305..=399) | Status::Range(3));
    let of =
        |test: &dyn Fn(Status) -> bool| all.iter().copied().filter(|(status, _)| test(*status)).collect::<Vec<_>>();
    let failure = |success: &[Described<'o, 'd>]| {
        let is_failure = |(status, _): &Described<'o, 'd>| !success.iter().any(|(other, _)| other == status);
        all.iter().copied().filter(is_failure).collect::<Vec<_>>()
    };
    let success = of(&Status::is_success);
    if !success.is_empty() {
        let failure = failure(&success);
        return (success, failure);
    }
    let redirects = of(&is_redirect);
    if !redirects.is_empty() {
        let failure = failure(&redirects);
        return (redirects, failure);
    }
    (of(&|status| status == Status::Default), all)
}

/// The one output that serves all successes, where there is one.
fn alike(context: &Context<'_, '_>, success: &[Described<'_, '_>]) -> Option<Output> {
    let Some(((_, first), rest)) = success.split_first() else {
        return Some(Output::One { read_as: ReadAs::Empty, statuses: vec![StatusPattern::Range(2)] });
    };
    let read = read_as(context, first);
    let same = rest.iter().all(|(_, other)| read_as(context, other) == read);
    let statuses = success.iter().map(|(status, _)| pattern(*status)).collect();
    same.then_some(Output::One { read_as: read, statuses })
}

fn responses(
    context: &Context<'_, '_>,
    name: TypeName,
    operation: &TypeName,
    what: &str,
    described: &[Described<'_, '_>],
) -> Responses {
    let variant = |(status, response): &Described<'_, '_>| ResponseVariant {
        name: variant_name(*status),
        read_as: read_as(context, response),
        status: pattern(*status),
        docs: docs::blocks([response.description]),
    };
    let docs = Docs { blocks: Vec::new(), facts: vec![format!("The documented {what} of [`{operation}`].")] };
    Responses { name, docs, variants: described.iter().map(variant).collect() }
}

fn variant_name(status: Status) -> VariantName {
    Name::of(&status_name(status)).variant()
}

fn pattern(status: Status) -> StatusPattern {
    match status {
        Status::Code(code) => StatusPattern::Code(code),
        Status::Range(digit) => StatusPattern::Range(digit),
        Status::Default => StatusPattern::Default,
    }
}

fn read_as(context: &Context<'_, '_>, response: &Response<'_>) -> ReadAs {
    let Some(media_type) = preferred(&response.content) else { return ReadAs::Empty };
    let essence = media_type.essence();
    if media_type.is_json() || (essence == "*/*" && media_type.schema.is_some()) {
        ReadAs::Json(media_type.schema.map_or(Type::Json, |id| context.type_of(id)))
    } else if essence.starts_with("text/") || essence.ends_with("/xml") || essence.ends_with("+xml") {
        ReadAs::Text
    } else {
        ReadAs::Binary
    }
}

fn report_unread(operation: &Operation<'_>, diagnostics: &mut Diagnostics) {
    for (_, response) in &operation.responses {
        let read = preferred(&response.content).map(|media_type| media_type.name);
        for other in response.content.iter().filter(|other| Some(other.name) != read) {
            let message =
                format!("the answer can also be `{}`; only `{}` is read", other.name, read.unwrap_or_default());
            let at = At::Place(response.place.push("content").push(other.name));
            diagnostics.push(Diagnostic::note("media-type-not-offered", at, message));
        }
    }
}
