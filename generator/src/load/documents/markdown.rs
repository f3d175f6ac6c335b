//! The parts of a Markdown text that mean something in an operation document: headings, JSON blocks, lines with a route.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::Route;

/// One of these parts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// The byte at which it begins.
    pub(super) at: usize,
    pub(super) what: What,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A heading: its level, and its text without formatting.
    Heading(usize, String),
    /// The bytes in a fenced code block of JSON, or of no language.
    Json(Range<usize>),
    /// A line that is nothing but `` `get /…` ``.
    Route(Route),
}

/// These parts in their order. What stands within lists and quotations is text for people.
pub(super) fn items(text: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut depth = 0usize;
    let mut open = None;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                open = if depth == 0 { Open::of(&tag, range) } else { open };
                depth += 1;
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                items.extend(open.take_if(|_| depth == 0).into_iter().flat_map(|open| open.closed(text)));
            }
            Event::Text(part) | Event::Code(part) => open.iter_mut().for_each(|open| open.holds(&part, &range)),
            _ => {}
        }
    }
    items
}

/// A part whose end is still to come.
enum Open {
    Heading { at: usize, level: usize, text: String },
    Json { at: usize, inner: Range<usize> },
    Paragraph(Range<usize>),
}

impl Open {
    fn of(tag: &Tag<'_>, range: Range<usize>) -> Option<Open> {
        match tag {
            Tag::Heading { level, .. } => {
                Some(Open::Heading { at: range.start, level: *level as usize, text: String::new() })
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) if is_json(language) => {
                Some(Open::Json { at: range.start, inner: range.start..range.start })
            }
            Tag::Paragraph => Some(Open::Paragraph(range)),
            _ => None,
        }
    }

    fn holds(&mut self, part: &str, range: &Range<usize>) {
        match self {
            Open::Heading { text, .. } => text.push_str(part),
            Open::Json { inner, .. } if inner.start == inner.end => *inner = range.clone(),
            Open::Json { inner, .. } => inner.end = range.end,
            Open::Paragraph(_) => {}
        }
    }

    fn closed(self, text: &str) -> Vec<Item> {
        match self {
            Open::Heading { at, level, text } => {
                vec![Item { at, what: What::Heading(level, text.trim().to_owned()) }]
            }
            Open::Json { at, inner } => vec![Item { at, what: What::Json(inner) }],
            Open::Paragraph(range) => routes(text, range),
        }
    }
}

fn is_json(language: &str) -> bool {
    let word = language.split_whitespace().next().unwrap_or_default();
    word.is_empty() || word.eq_ignore_ascii_case("json")
}

/// The lines of a paragraph that say a route.
fn routes(text: &str, paragraph: Range<usize>) -> Vec<Item> {
    let mut at = paragraph.start;
    let mut items = Vec::new();
    for line in text.get(paragraph).unwrap_or_default().split_inclusive('\n') {
        items.extend(Route::of_line(line).map(|route| Item { at, what: What::Route(route) }));
        at += line.len();
    }
    items
}

#[cfg(test)]
mod tests {
    use super::{Item, What, items};

    fn shown(text: &str) -> Vec<String> {
        let show = |Item { at, what }| match what {
            What::Heading(level, heading) => format!("{at} {} {heading}", "#".repeat(level)),
            What::Json(range) => format!("{at} {:?}", &text[range]),
            What::Route(route) => format!("{at} {route}"),
        };
        items(text).into_iter().map(show).collect()
    }

    #[test]
    fn headings_blocks_and_routes_are_found_where_they_stand() {
        let text = "# A *b*\nwords\n`GET /a/{b}`\n\n### `#/c`\n\n```json\n{\n \"é\": 1}\n```\n~~~\r\n[]\r\n~~~\r\n";
        let found = ["0 # A b", "14 get /a/{b}", "28 ### #/c", "39 \"{\\n \\\"é\\\": 1}\\n\"", "63 \"[]\\r\\n\""];
        assert_eq!(shown(text), found);
    }

    #[test]
    fn what_is_quoted_listed_or_of_another_language_is_for_people() {
        assert_eq!(
            shown("> # A\n> ```json\n> {}\n> ```\n\n- `get /a`\n\n```yaml\n# B\n```\n\nthe `get /a` of\n"),
            [""; 0]
        );
    }
}
