//! Forms: `application/x-www-form-urlencoded`, as OpenAPI 3.1 section 4.8.15 has it.

use super::encode::{Encode, Shape};
use super::encoding::Encoding;
use super::escape::{escape, escape_reserved};
use super::request_error::RequestErrorKind;
use super::style::{Layout, Style, text};

/// The members of an object as a form: arrays repeat their name, deeper values are JSON, unless a style says otherwise.
pub(super) fn form_text(value: &dyn Encode, encodings: &[Encoding]) -> Result<String, RequestErrorKind> {
    let Shape::Object(object) = value.shape() else { return Err(RequestErrorKind::NoMembers) };
    let mut pairs = Vec::new();
    object.each(&mut |name, value| match Encoding::find(encodings, name) {
        Some(encoding) if encoding.style.is_some() => pairs.extend(styled(encoding, value)),
        _ => plain(name, value, &mut pairs),
    });
    Ok(pairs.join("&"))
}

/// A value as the text of a form: a parameter with `content` of `application/x-www-form-urlencoded`. What has no members
/// is taken for a form that is written already.
#[must_use]
pub fn form_value(value: &dyn Encode) -> String {
    form_text(value, &[]).unwrap_or_else(|_| text(value).unwrap_or_default())
}

/// A member in the style of its encoding.
pub(super) fn styled(encoding: &Encoding, value: &dyn Encode) -> Option<String> {
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
