//! Which characters of a value are percent-encoded, by the part of the request it goes to.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes everything but unreserved characters.
pub(super) fn escape(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Percent-encodes each part of a path by itself.
pub(super) fn escape_segments(text: &str) -> String {
    const SEGMENTS: &AsciiSet = &RESERVED.remove(b'/');
    utf8_percent_encode(text, SEGMENTS).to_string()
}

/// Reserved expansion (RFC 6570 section 3.2.3), which `allowReserved` asks for: reserved characters and percent-encoded
/// triplets stay as they are.
///
/// OpenAPI 3.1 section 4.8.12 leaves it to the application to encode what a query cannot hold (`#`, `[`, `]`) and what
/// means something else in it (`&`, `+`). Here that is done: otherwise the server would read another value.
pub(super) fn escape_reserved(text: &str) -> String {
    const NOT_ALLOWED: &AsciiSet = &RESERVED
        .remove(b':')
        .remove(b'/')
        .remove(b'?')
        .remove(b'@')
        .remove(b'!')
        .remove(b'$')
        .remove(b'\'')
        .remove(b'(')
        .remove(b')')
        .remove(b'*')
        .remove(b',')
        .remove(b';')
        .remove(b'=');
    let is_triplet = |rest: &str| rest.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
    let mut escaped = String::with_capacity(text.len());
    for (index, part) in text.split('%').enumerate() {
        if index > 0 {
            escaped.push_str(if is_triplet(part) { "%" } else { "%25" });
        }
        escaped.extend(utf8_percent_encode(part, NOT_ALLOWED));
    }
    escaped
}

/// Percent-encodes what a cookie cannot hold by RFC 6265 section 4.1.1, and nothing else.
pub(super) fn escape_cookie(text: &str) -> String {
    const NO_COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');
    utf8_percent_encode(text, NO_COOKIE).to_string()
}

/// Header values are not percent-encoded; whether they are legal is asked when the request is made.
pub(super) fn verbatim(text: &str) -> String {
    text.to_owned()
}
