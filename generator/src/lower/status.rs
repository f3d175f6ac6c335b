//! Statuses: what each is called, which mean success, and which answers have no body.

use crate::ir::StatusPattern;
use crate::openapi::{Method, Status};

/// What a status is called: `ok`, `not_found`, `status_499`.
pub(super) fn status_name(status: Status) -> String {
    let words = match status {
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
    };
    words.replace(' ', "_")
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

pub(crate) fn pattern(status: Status) -> StatusPattern {
    match status {
        Status::Code(code) => StatusPattern::Code(code),
        Status::Range(digit) => StatusPattern::Range(digit),
        Status::Default => StatusPattern::Default,
    }
}

/// Whether such an answer never has a body, whatever is described (RFC 9110, sections 9.3.2 and 15).
pub(crate) fn is_bodiless(method: Method, status: Status) -> bool {
    method == Method::Head || matches!(status, Status::Code(100..200 | 204 | 205 | 304) | Status::Range(1))
}
