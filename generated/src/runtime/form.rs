//! Forms: `application/x-www-form-urlencoded`, as OpenAPI 3.1 section 4.8.15 has it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::encode::{Encode, Shape};
use super::encoding::Encoding;
use super::request_error::RequestErrorKind;
use super::style::{Layout, Style, escape, scalar};
use super::write::to_vec;

/// The members of an object as a form: arrays repeat their name, deeper values are JSON, unless a style says otherwise.
pub(super) fn form_text(value: &dyn Encode, encodings: &[Encoding]) -> Result<String, RequestErrorKind> {
    let Shape::Object(object) = value.shape() else { return Err(RequestErrorKind::NoMembers) };
    let mut pairs = Vec::new();
    let mut fault = None;
    object.each(&mut |name, value| match Encoding::find(encodings, name) {
        Some(encoding) if encoding.style.is_some() => match styled(encoding, value) {
            Ok(text) => pairs.extend(text),
            Err(kind) => fault = Some(kind),
        },
        _ => plain(name, value, &mut pairs),
    });
    fault.map_or_else(|| Ok(pairs.join("&")), Err)
}

/// A member in the style of its encoding.
pub(super) fn styled(encoding: &Encoding, value: &dyn Encode) -> Result<Option<String>, RequestErrorKind> {
    let (style, explode) = encoding.style.unwrap_or((Style::Form, true));
    let escape = if encoding.allow_reserved { escape_reserved } else { escape };
    Layout { style, explode, escape, between: "&" }.write(encoding.name, value)
}

fn plain(name: &str, value: &dyn Encode, pairs: &mut Vec<String>) {
    let mut add = |value: &dyn Encode| pairs.extend(pair(name, value));
    match value.shape() {
        Shape::List(list) => list.each(&mut |item| add(item)),
        _ => add(value),
    }
}

fn pair(name: &str, value: &dyn Encode) -> Option<String> {
    text(value).map(|text| format!("{}={}", escape(name), escape(&text)))
}

/// The text that stands for a value: a string, a number or a boolean by itself, anything deeper as JSON; null has none.
pub(super) fn text(value: &dyn Encode) -> Option<String> {
    match value.shape() {
        Shape::Null => None,
        Shape::List(_) | Shape::Object(_) => Some(String::from_utf8_lossy(&to_vec(value)).into_owned()),
        shape => scalar(shape),
    }
}

/// Reserved expansion (RFC 6570 section 3.2.3), but for what would end a field of a form.
fn escape_reserved(text: &str) -> String {
    const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~')
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
        .remove(b';');
    utf8_percent_encode(text, ESCAPED).to_string()
}
