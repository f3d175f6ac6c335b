//! Words, and the cases they are written in.

use super::{ascii, digest, symbols};
use heck::{ToPascalCase, ToSnakeCase};

/// How long the words of one text may be as an identifier. Modules are files, and a path is bounded: by 255 bytes for a
/// name on most disks, by 260 for all of it on Windows.
const LONGEST: usize = 100;

/// A text with its symbols spelled out or replaced by spaces, ready to be cased: ASCII only, and bounded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words(String);

impl Words {
    /// The words people expect: separators separate, sigils (`$ref`, `@type`) are dropped.
    pub(super) fn short(text: &str) -> Self {
        Self::bounded(symbols::spell(&ascii::transliterated(text), symbols::Sigils::Drop))
    }

    /// The words with every symbol spelled out, and the style of the text named at the end.
    pub(super) fn long(text: &str) -> Self {
        let mut spelled = symbols::spell(&ascii::transliterated(text), symbols::Sigils::Spell);
        if let Some(style) = style(text) {
            spelled.push(' ');
            spelled.push_str(style);
        }
        Self::bounded(spelled)
    }

    /// Words beyond the bound are cut, and a digest of all of them stands for the rest.
    fn bounded(spelled: String) -> Self {
        let snake = spelled.to_snake_case();
        if snake.len() <= LONGEST {
            return Self(spelled);
        }
        let digest = digest::long(&snake);
        let room = &snake[..LONGEST - digest.len() - 1];
        let whole_words = room.rfind('_').filter(|at| *at > LONGEST / 2).unwrap_or(room.len());
        Self(format!("{} {digest}", &room[..whole_words]))
    }

    pub(super) fn followed_by(&self, next: &Words) -> Self {
        Self(format!("{} {}", self.0, next.0))
    }

    /// Lower-case letters and digits only: equal for texts that could collide as identifiers or as file names.
    pub(super) fn folded(&self) -> String {
        self.0.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    }

    pub(super) fn pascal(&self, empty: &str, digit: char) -> String {
        start(self.0.to_pascal_case(), empty, digit)
    }

    pub(super) fn snake(&self, empty: &str, digit: char) -> String {
        start(self.0.to_snake_case(), empty, digit)
    }
}

/// `getSha256Sums` for `get_sha_256_sums`, the way JavaScript writes names; digits are words of their own, as octokit has them.
pub(super) fn camel(snake: &str) -> String {
    let mut out = String::with_capacity(snake.len());
    let mut last = '_';
    for c in snake.chars() {
        let begins = last == '_' || last.is_ascii_digit() != c.is_ascii_digit();
        match c {
            '_' => {}
            _ if begins && !out.is_empty() => out.push(c.to_ascii_uppercase()),
            _ => out.push(c),
        }
        last = c;
    }
    out
}

/// An identifier may neither be empty nor start with anything but a letter.
fn start(cased: String, empty: &str, digit: char) -> String {
    match cased.chars().next() {
        None => empty.to_owned(),
        Some(c) if c.is_ascii_alphabetic() => cased,
        Some(_) => format!("{digit}{cased}"),
    }
}

/// How a text is written, as a word that tells it from the same words written otherwise.
fn style(text: &str) -> Option<&'static str> {
    let has = |test: fn(char) -> bool| text.chars().any(test);
    let (upper, lower) = (has(char::is_uppercase), has(char::is_lowercase));
    match (symbols::first_symbol(text), upper, lower) {
        _ if text.is_empty() => Some("empty text"),
        (Some('-'), _, _) => Some("kebab"),
        (Some('.'), _, _) => Some("dotted"),
        (Some(' '), _, _) => Some("spaced"),
        (_, true, false) => Some("upper"),
        (None, true, true) if text.starts_with(char::is_uppercase) => Some("pascal"),
        (None, true, true) => Some("camel"),
        (Some('_'), false, true) if text == text.to_snake_case() => Some("snake"),
        (None, false, true) if text == text.to_snake_case() => Some("lower"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Words, camel};

    #[test]
    fn names_of_javascript() {
        assert_eq!(camel("list_packages_for_user"), "listPackagesForUser");
        assert_eq!(camel("get_sha256_of_v2"), "getSha256OfV2");
        assert_eq!(camel("require2fa"), "require2Fa");
        assert_eq!(camel("_private__name_"), "privateName");
    }

    #[test]
    fn words_are_bounded_by_what_they_begin_with_and_a_digest() {
        let long = |last: &str| Words::short(&format!("{}/{last}", ["certificates"; 30].join("/"))).snake("", 'n');
        let (one, other) = (long("one"), long("other"));
        assert!(one.starts_with("certificates_certificates_") && one.len() <= LONGEST, "{one}");
        assert_ne!(one, other);
        assert!(Words::short(&"x".repeat(1000)).snake("", 'n').len() <= LONGEST);
    }
}
