//! Parameter styles: how values become text in paths, queries, headers and cookies.
//!
//! OpenAPI 3.1 section 4.8.12 defines them through RFC 6570, which decides where the two tables differ. What both leave
//! undefined: arrays and objects inside the elements of any style but `deepObject` are written as JSON text, which is
//! what OpenAPI says of the same values in forms (section 4.8.15).

use super::encode::{Encode, Shape};
use super::write::to_vec;

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
    /// `color[R]=100&color[G]=200` in queries; deeper objects add a key, elements of arrays their index: `a[b][0]=1`.
    DeepObject,
    /// `color=blue; color=black` in cookies, without percent-encoding.
    Cookie,
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
    pub(super) fn write(&self, name: &str, value: &dyn Encode) -> Option<String> {
        let name = (self.escape)(name);
        if self.style == Style::DeepObject {
            let mut pairs = Vec::new();
            self.deepen(&name, value, &mut pairs);
            return (!pairs.is_empty()).then(|| pairs.join(self.between));
        }
        self.flatten(value).map(|flat| self.lay_out(&name, flat))
    }

    fn lay_out(&self, name: &str, flat: Flat) -> String {
        let named = !matches!(self.style, Style::Simple | Style::Label);
        let item = |item: &String| if named { self.pair(name, item) } else { item.clone() };
        let items: Vec<String> = match flat {
            Flat::Text(text) => vec![item(&text)],
            Flat::List(items) if self.explode => items.iter().map(item).collect(),
            Flat::List(items) => vec![item(&items.join(self.delimiter()))],
            Flat::Object(members) if self.explode => members.iter().map(|(key, value)| self.pair(key, value)).collect(),
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

    /// Takes a value apart; `None` when it is not there.
    fn flatten(&self, value: &dyn Encode) -> Option<Flat> {
        match value.shape() {
            Shape::List(list) => {
                let mut items = Vec::new();
                list.each(&mut |item| items.extend(self.text(item)));
                (!items.is_empty()).then_some(Flat::List(items))
            }
            Shape::Object(object) => {
                let mut members = Vec::new();
                object.each(&mut |key, value| {
                    members.extend(self.text(value).map(|text| ((self.escape)(key), text)));
                });
                (!members.is_empty()).then_some(Flat::Object(members))
            }
            _ => self.text(value).map(Flat::Text),
        }
    }

    fn text(&self, value: &dyn Encode) -> Option<String> {
        text(value).map(|text| (self.escape)(&text))
    }

    /// Writes every leaf of a value as `name[key][index]=value`.
    fn deepen(&self, name: &str, value: &dyn Encode, pairs: &mut Vec<String>) {
        match value.shape() {
            Shape::List(list) => {
                let mut index = 0;
                list.each(&mut |item| {
                    if !matches!(item.shape(), Shape::Null) {
                        self.deepen(&format!("{name}%5B{index}%5D"), item, pairs);
                        index += 1;
                    }
                });
            }
            Shape::Object(object) => object.each(&mut |key, value| {
                self.deepen(&format!("{name}%5B{}%5D", (self.escape)(key)), value, pairs);
            }),
            _ => pairs.extend(self.text(value).map(|text| format!("{name}={text}"))),
        }
    }
}

/// The text that stands for one value: a string, a number or a boolean by itself, anything deeper as JSON; null has none.
pub(super) fn text(value: &dyn Encode) -> Option<String> {
    Some(match value.shape() {
        Shape::Null => return None,
        Shape::Bool(value) => value.to_string(),
        Shape::Integer(value) => value.to_string(),
        Shape::Unsigned(value) => value.to_string(),
        Shape::Float(value) => value.to_string(),
        Shape::Text(text) => text.to_owned(),
        Shape::File(file) => file.text()?.into_owned(),
        Shape::List(_) | Shape::Object(_) => json_text(value),
    })
}

/// A value as JSON text: a parameter with `content` of `application/json`.
#[must_use]
pub fn json_text(value: &dyn Encode) -> String {
    String::from_utf8_lossy(&to_vec(value)).into_owned()
}
