//! The description's Markdown, made safe for where it is shown.
//!
//! It was written for some other page. What rustdoc would take for a path, for HTML or for Rust to compile is escaped or
//! labelled as text; what would break out of its part of a page is escaped there. All other formatting stays as it is.

mod inline;
mod page;
mod rustdoc;

pub(crate) use inline::{code, is_web_address};

use crate::print;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::ops::Range;

/// Escaping one thing can uncover another (a link within what looked like HTML), but not for ever.
const PASSES: usize = 6;

/// Markdown in which rustdoc finds nothing but text, formatting and links to the web.
pub(crate) fn for_rustdoc(markdown: &str) -> String {
    safe(markdown, rustdoc::edits)
}

/// Markdown that stays within its part of a page: no HTML, no link that runs something, no code block without an end.
pub(crate) fn for_page(markdown: &str) -> String {
    safe(markdown, page::edits)
}

/// Markdown in which nothing is left to edit.
fn safe(markdown: &str, edits: fn(&str) -> Vec<Edit>) -> String {
    let mut text = printable(markdown);
    for _ in 0..PASSES {
        let edits = edits(&text);
        if edits.is_empty() {
            text.push_str(&unclosed_fence(&text).unwrap_or_default());
            return text;
        }
        text = apply(&text, edits);
    }
    literally(&printable(markdown))
}

/// Text in which nothing is Markdown: for what has no end of meaning something else.
fn literally(text: &str) -> String {
    let line = |line: &str| {
        let escaped = line.trim().chars().flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c]));
        escaped.collect::<String>()
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// What ends a code block that would swallow the paragraph after it.
fn unclosed_fence(text: &str) -> Option<String> {
    let followed = format!("{text}\n\nnext");
    let blocks = Parser::new_ext(&followed, dialect()).into_offset_iter();
    let is_open = |range: &Range<usize>| range.end == followed.len();
    let (_, range) =
        blocks.filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(_)))).find(|(_, it)| is_open(it))?;
    let start = &followed[range.start..];
    let mark = start.chars().next()?;
    Some(format!("\n{}", &start[..start.len() - start.trim_start_matches(mark).len()]))
}

/// Line ends are `\n`, tabs are spaces, and what a comment cannot hold (control and direction marks) is gone.
pub(crate) fn printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
    text.chars().filter(|c| *c == '\n' || !print::is_hidden(*c)).collect()
}

type Edit = (Range<usize>, String);

fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len() + 64);
    let mut done = 0;
    for (range, replacement) in edits {
        if range.start < done {
            continue; // Inside what was replaced already; the next pass sees it again.
        }
        out.push_str(&text[done..range.start]);
        out.push_str(&replacement);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// rustdoc's own dialect, so that both see the same.
fn dialect() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

fn positions<'t>(text: &'t str, range: &Range<usize>, wanted: char) -> impl Iterator<Item = usize> + use<'t> {
    let start = range.start;
    text[range.clone()].match_indices(wanted).map(move |(at, _)| start + at)
}
