//! The beginnings of values and texts, for messages: a few words of what may be megabytes.

use super::tree::{Json, Node};

/// How many characters of a wrong value are shown.
const EXCERPT: usize = 60;

/// A text that may have been longer.
pub(super) struct Cut<'t> {
    pub(super) text: &'t str,
    pub(super) is_whole: bool,
}

impl<'t> Cut<'t> {
    /// The first characters of `text`.
    pub(super) fn of(text: &'t str, characters: usize) -> Self {
        match text.char_indices().nth(characters) {
            Some((end, _)) => Self { text: &text[..end], is_whole: false },
            None => Self { text, is_whole: true },
        }
    }
}

/// The beginning of a value, as JSON without spaces.
pub(super) fn json(node: Node<'_>) -> String {
    let mut text = String::new();
    write(node, &mut text);
    let cut = Cut::of(&text, EXCERPT);
    if cut.is_whole { text } else { cut.text.to_owned() + "…" }
}

/// The beginning of a text of any kind, in quotes.
pub(super) fn beginning(text: &[u8]) -> String {
    // Four bytes are the most that a character takes.
    let start = String::from_utf8_lossy(&text[..text.len().min(4 * EXCERPT + 4)]);
    let cut = Cut::of(&start, EXCERPT);
    format!("{:?}{}", cut.text, if cut.is_whole { "" } else { "…" })
}

/// The end of a text of any kind, in quotes.
pub(super) fn end(text: &[u8]) -> String {
    let tail = String::from_utf8_lossy(&text[text.len().saturating_sub(4 * EXCERPT + 4)..]);
    match tail.char_indices().rev().nth(EXCERPT) {
        Some((start, first)) => format!("…{:?}", &tail[start + first.len_utf8()..]),
        None => format!("{tail:?}"),
    }
}

/// Appends JSON until there is enough of it; then what is written is no longer whole.
fn write(node: Node<'_>, to: &mut String) {
    match node.json() {
        Json::Text(text) => quote(text, to),
        Json::List(elements) => {
            let element = |element, to: &mut String| write(element, to);
            write_all(['[', ']'], elements, element, to);
        }
        Json::Object(members) => {
            let member = |(name, value), to: &mut String| {
                quote(name, to);
                to.push(':');
                write(value, to);
            };
            write_all(['{', '}'], members.pairs(), member, to);
        }
        _ => *to += &node.to_value().to_string(),
    }
}

fn write_all<T>(brackets: [char; 2], items: impl Iterator<Item = T>, write: impl Fn(T, &mut String), to: &mut String) {
    to.push(brackets[0]);
    for (index, item) in items.enumerate() {
        // The longest character takes four bytes.
        if to.len() > 4 * EXCERPT {
            return;
        }
        if index > 0 {
            to.push(',');
        }
        write(item, to);
    }
    to.push(brackets[1]);
}

/// A string of JSON, without its end if it is long.
fn quote(text: &str, to: &mut String) {
    let Cut { text, is_whole } = Cut::of(text, EXCERPT);
    let quoted = serde_json::Value::from(text).to_string();
    *to += if is_whole { &quoted } else { quoted.strip_suffix('"').unwrap_or(&quoted) };
}
