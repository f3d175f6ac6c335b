//! Parameter styles: how values become text in paths, queries, headers and cookies.
//!
//! OpenAPI 3.1 section 4.8.12 defines them through RFC 6570, which decides where the two tables differ.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::encode::{Encode, Shape};
use super::request_error::RequestErrorKind;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How the value of a parameter is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `blue,black` in paths and headers.
    Simple,
    /// `.blue.black` in paths.
    Label,
    /// `;color=blue;color=black` in paths.
    Matrix,
    /// `color=blue&color=black` in queries; in cookies with `; ` between the pairs.
    Form,
    /// `color=blue%20black` in queries.
    SpaceDelimited,
    /// `color=blue%7Cblack` in queries.
    PipeDelimited,
    /// `color[R]=100&color[G]=200` in queries.
    DeepObject,
}

/// A style applied to one parameter.
pub(super) struct Layout {
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) escape: fn(&str) -> String,
    /// What stands between the `name=value` pairs of an exploded form.
    pub(super) between: &'static str,
}

/// A value as the styles know it, its texts escaped.
enum Flat {
    Text(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Layout {
    /// Writes `value`; `None` when there is nothing to write: null, an empty array or an empty object.
    pub(super) fn write(&self, name: &'static str, value: &dyn Encode) -> Result<Option<String>, RequestErrorKind> {
        let escaped = (self.escape)(name);
        if let (Style::DeepObject, Shape::Object(_)) = (self.style, value.shape()) {
            let mut pairs = Vec::new();
            self.deepen(&escaped, value, &mut pairs);
            return Ok((!pairs.is_empty()).then(|| pairs.join(self.between)));
        }
        let flat = self.flatten(value).ok_or(RequestErrorKind::Nested(name))?;
        Ok(flat.map(|flat| self.lay_out(&escaped, flat)))
    }

    fn lay_out(&self, name: &str, flat: Flat) -> String {
        let named = !matches!(self.style, Style::Simple | Style::Label);
        let item = |item: &String| if named { self.pair(name, item) } else { item.clone() };
        let items: Vec<String> = match flat {
            Flat::Text(text) => vec![item(&text)],
            Flat::List(items) if self.explode => items.iter().map(item).collect(),
            Flat::List(items) => vec![item(&items.join(self.delimiter()))],
            Flat::Object(members) if self.explode => {
                members.iter().map(|(key, value)| format!("{key}={value}")).collect()
            }
            Flat::Object(members) => {
                let flat: Vec<String> = members.into_iter().flat_map(|(key, value)| [key, value]).collect();
                vec![item(&flat.join(self.delimiter()))]
            }
        };
        format!("{}{}", self.prefix(), items.join(self.separator()))
    }

    fn pair(&self, name: &str, value: &str) -> String {
        match self.style {
            Style::Matrix if value.is_empty() => name.to_owned(),
            _ => format!("{name}={value}"),
        }
    }

    fn prefix(&self) -> &'static str {
        match self.style {
            Style::Label => ".",
            Style::Matrix => ";",
            _ => "",
        }
    }

    /// What stands between the items when they are exploded.
    fn separator(&self) -> &'static str {
        match self.style {
            Style::Simple => ",",
            Style::Label => ".",
            Style::Matrix => ";",
            _ => self.between,
        }
    }

    /// What stands between the items of one text.
    fn delimiter(&self) -> &'static str {
        match self.style {
            Style::SpaceDelimited => "%20",
            Style::PipeDelimited => "%7C",
            _ => ",",
        }
    }

    /// Takes a value apart; `Some(None)` when it is not there, `None` when it is deeper than a style can tell.
    fn flatten(&self, value: &dyn Encode) -> Option<Option<Flat>> {
        let flat = match value.shape() {
            Shape::Null => return Some(None),
            Shape::List(list) => {
                let mut items = Some(Vec::new());
                list.each(&mut |item| push(&mut items, item, |text| (self.escape)(&text)));
                Flat::List(items?)
            }
            Shape::Object(object) => {
                let mut members = Some(Vec::new());
                object.each(&mut |key, value| {
                    push(&mut members, value, |text| ((self.escape)(key), (self.escape)(&text)));
                });
                Flat::Object(members?)
            }
            shape => Flat::Text((self.escape)(&scalar(shape)?)),
        };
        Some((!flat.is_empty()).then_some(flat))
    }

    /// Writes every leaf of an object as `name[key]=value`; elements of an array repeat its name.
    fn deepen(&self, name: &str, value: &dyn Encode, pairs: &mut Vec<String>) {
        match value.shape() {
            Shape::Null => {}
            Shape::List(list) => list.each(&mut |item| self.deepen(name, item, pairs)),
            Shape::Object(object) => object.each(&mut |key, value| {
                self.deepen(&format!("{name}%5B{}%5D", (self.escape)(key)), value, pairs);
            }),
            shape => {
                pairs.extend(scalar(shape).map(|text| format!("{name}={}", (self.escape)(&text))));
            }
        }
    }
}

impl Flat {
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }
}

/// Adds a scalar to `items`, passes over null, and gives the whole up at anything deeper.
fn push<T>(items: &mut Option<Vec<T>>, value: &dyn Encode, make: impl FnOnce(String) -> T) {
    match (value.shape(), items.as_mut()) {
        (Shape::Null, _) | (_, None) => {}
        (shape, Some(list)) => match scalar(shape) {
            Some(text) => list.push(make(text)),
            None => *items = None,
        },
    }
}

/// The text of a string, a number or a boolean.
pub(super) fn scalar(shape: Shape<'_>) -> Option<String> {
    match shape {
        Shape::Bool(value) => Some(value.to_string()),
        Shape::Integer(value) => Some(value.to_string()),
        Shape::Unsigned(value) => Some(value.to_string()),
        Shape::Float(value) => Some(value.to_string()),
        Shape::Text(text) => Some(text.to_owned()),
        Shape::File(file) => Some(file.text().into_owned()),
        Shape::Null | Shape::List(_) | Shape::Object(_) => None,
    }
}

/// Percent-encodes everything but unreserved characters.
pub(super) fn escape(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Percent-encodes each part of a path by itself.
pub(super) fn escape_segments(text: &str) -> String {
    const SEGMENTS: &AsciiSet = &RESERVED.remove(b'/');
    utf8_percent_encode(text, SEGMENTS).to_string()
}

/// Header values are not percent-encoded; whether they are legal is asked when the request is made.
pub(super) fn verbatim(text: &str) -> String {
    text.to_owned()
}
