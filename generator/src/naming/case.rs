//! Words, and the cases they are written in.

use super::symbols;
use heck::{ToPascalCase, ToSnakeCase};

/// A text with its symbols spelled out or replaced by spaces, ready to be cased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words(String);

impl Words {
    /// The words people expect: separators separate, sigils (`$ref`, `@type`) are dropped.
    pub(super) fn short(text: &str) -> Self {
        Self(symbols::spell(text, symbols::Sigils::Drop))
    }

    /// The words with every symbol spelled out, and the style of the text named at the end.
    pub(super) fn long(text: &str) -> Self {
        let mut spelled = symbols::spell(text, symbols::Sigils::Spell);
        if let Some(style) = style(text) {
            spelled.push(' ');
            spelled.push_str(style);
        }
        Self(spelled)
    }

    pub(super) fn followed_by(&self, next: &Words) -> Self {
        Self(format!("{} {}", self.0, next.0))
    }

    /// Lower-case letters and digits only: equal for texts that could collide as identifiers or as file names.
    pub(super) fn folded(&self) -> String {
        self.0.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    }

    pub(super) fn pascal(&self, empty: &str, digit: char) -> String {
        start(self.0.to_pascal_case(), empty, digit)
    }

    pub(super) fn snake(&self, empty: &str, digit: char) -> String {
        start(self.0.to_snake_case(), empty, digit)
    }
}

/// An identifier may neither be empty nor start with anything but a letter.
fn start(cased: String, empty: &str, digit: char) -> String {
    match cased.chars().next() {
        None => empty.to_owned(),
        Some(c) if unicode_ident::is_xid_start(c) => cased,
        Some(_) => format!("{digit}{cased}"),
    }
}

/// How a text is written, as a word that tells it from the same words written otherwise.
fn style(text: &str) -> Option<&'static str> {
    let has = |test: fn(char) -> bool| text.chars().any(test);
    let (upper, lower) = (has(char::is_uppercase), has(char::is_lowercase));
    match (symbols::first_symbol(text), upper, lower) {
        (Some('-'), _, _) => Some("kebab"),
        (Some('.'), _, _) => Some("dotted"),
        (Some(' '), _, _) => Some("spaced"),
        (_, true, false) => Some("upper"),
        (None, true, true) if text.starts_with(char::is_uppercase) => Some("pascal"),
        (None, true, true) => Some("camel"),
        _ => None,
    }
}
