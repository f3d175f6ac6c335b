//! The one table of symbols and the words they are spelled with.

use super::ascii;

/// What becomes of `$`, `@` and `#`, which many descriptions put before an ordinary word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sigils {
    /// `$ref` is `ref`.
    Drop,
    /// `$ref` is `dollar ref`: for names that would clash otherwise.
    Spell,
}

/// Replaces everything that cannot stand in an identifier by a space or by its words.
///
/// A text without a letter or digit is spelled out in full, so `-`, `*` and `$` still have names.
pub(super) fn spell(text: &str, sigils: Sigils) -> String {
    let has_words = text.chars().any(|c| c.is_ascii_alphanumeric());
    let all = sigils == Sigils::Spell || !has_words;
    // `foo-bar` is `foo bar kebab` then: its style names the separator, which need not be spelled as well.
    let separator = first_symbol(text).filter(|_| has_words);
    let mut out = String::with_capacity(text.len());
    let mut previous: Option<char> = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let sign = previous.is_none() && rest.peek().is_some_and(char::is_ascii_digit);
        let inside = previous.is_some() && rest.peek().is_some();
        match word(c, all, sign) {
            _ if c.is_ascii_alphanumeric() || (c == '_' && inside) => out.push(c),
            _ if previous.is_some() && matches!(c, '-' | '.' | ' ') && separator == Some(c) => out.push(' '),
            Some(word) => out.extend([" ", word, " "]),
            None if all && c != ascii::BOUNDARY => out.push_str(&format!(" u{:x} ", u32::from(c))),
            None => out.push(' '),
        }
        previous = Some(c);
    }
    out
}

/// What tells how a text is written, where it holds anything but letters and digits.
pub(super) fn first_symbol(text: &str) -> Option<char> {
    text.chars().find(|c| !c.is_alphanumeric())
}

/// The word for a symbol, or `None` where it only separates words.
///
/// `sign` says that it opens the text and a digit follows (`-1`); `all` that nothing may be dropped.
fn word(symbol: char, all: bool, sign: bool) -> Option<&'static str> {
    match symbol {
        '+' => Some("plus"),
        '-' if sign => Some("minus"),
        '<' => Some("less than"),
        '>' => Some("greater than"),
        '=' => Some("equal"),
        '!' => Some("not"),
        '~' => Some("tilde"),
        '*' => Some("star"),
        '%' => Some("percent"),
        '&' => Some("and"),
        '^' => Some("caret"),
        '?' => Some("question"),
        _ if all => separator(symbol),
        _ => None,
    }
}

/// Symbols that have a name, but are only spelled where dropping them would lose the name or make two of them equal.
fn separator(symbol: char) -> Option<&'static str> {
    Some(match symbol {
        '$' => "dollar",
        '@' => "at",
        '#' => "hash",
        '-' => "dash",
        '.' => "dot",
        '/' => "slash",
        '\\' => "backslash",
        ':' => "colon",
        ';' => "semicolon",
        ',' => "comma",
        '|' => "pipe",
        '\'' => "quote",
        '"' => "double quote",
        '`' => "backtick",
        '(' => "open paren",
        ')' => "close paren",
        '[' => "open bracket",
        ']' => "close bracket",
        '{' => "open brace",
        '}' => "close brace",
        ' ' => "space",
        '_' => "underscore",
        _ => return None,
    })
}
