//! What rustdoc would take for something else than text, formatting and links to the web.

use super::{Edit, dialect, positions};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};
use std::ops::Range;

pub(super) fn edits(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut depth = 0_u32;
    let mut in_code = false;
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                edits.extend(label(text, &kind, range));
            }
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                depth += 1;
                if !is_web(&dest_url) {
                    edits.push((range.start..range.start, "\\".to_owned()));
                }
            }
            Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image) => depth = depth.saturating_sub(1),
            Event::Html(_) | Event::InlineHtml(_) => {
                edits.extend(positions(text, &range, '<').map(|at| (at..at, "\\".to_owned())));
            }
            Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_)) => {
                edits.push((range.start..range.start, "\\".to_owned()))
            }
            Event::Text(_) if !in_code => edits.extend(plain(text, range, depth == 0)),
            _ => {}
        }
    }
    edits
}

/// Brackets that are no link, and bare web addresses that ought to be one.
fn plain(text: &str, range: Range<usize>, link: bool) -> Vec<Edit> {
    let escaped = |at: usize| text[..at].ends_with('\\');
    let brackets = positions(text, &range, '[').chain(positions(text, &range, ']')).filter(|at| !escaped(*at));
    let mut edits: Vec<Edit> = brackets.map(|at| (at..at, "\\".to_owned())).collect();
    if link {
        edits.extend(addresses(text, range).map(|it| (it.clone(), format!("<{}>", &text[it]))));
    }
    edits
}

/// Web addresses in a run of text, without the punctuation that ends the sentence they stand in.
fn addresses(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let run = &text[range.clone()];
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = run[from..].find("http").map(|at| from + at) {
        let rest = &run[at..];
        let end = rest.find(|c: char| c.is_whitespace() || "<>\"'`()[]{}|\\^*".contains(c)).unwrap_or(rest.len());
        let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '_']);
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        if host.is_some_and(|host| host.starts_with(char::is_alphanumeric)) {
            found.push(range.start + at..range.start + at + address.len());
        }
        from = at + end.max(4);
    }
    found.into_iter()
}

fn is_web(url: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
}

/// A code block that rustdoc would take for Rust gets the label `text`; an indented one is fenced to have a label at all.
fn label(text: &str, kind: &CodeBlockKind<'_>, range: Range<usize>) -> Option<Edit> {
    let block = &text[range.clone()];
    match kind {
        CodeBlockKind::Fenced(info) => {
            // Of several labels rustdoc heeds each one, and some it refuses: only the first one stays.
            let language = info.split([' ', ',', '{']).next().unwrap_or_default();
            let kept = if is_known(language) { language } else { "text" };
            let first = block.lines().next().unwrap_or_default();
            let fence = first.len() - first.trim_start_matches(['`', '~']).len();
            let replacement = format!("{}{kept}", &first[..fence]);
            (**info != *kept).then(|| (range.start..range.start + first.len(), replacement))
        }
        CodeBlockKind::Indented => {
            let column = range.start - text[..range.start].rfind('\n').map_or(0, |at| at + 1);
            let margin = " ".repeat(column.saturating_sub(4));
            let body: String = block.lines().map(|line| format!("{margin}{}\n", line.trim_start())).collect();
            Some((range.start - column.min(4)..range.end, format!("{margin}```text\n{body}{margin}```\n")))
        }
    }
}

/// Whether a label is the name of a language, and one that rustdoc does not know.
fn is_known(language: &str) -> bool {
    language.starts_with(|c: char| c.is_ascii_alphanumeric())
        && language.chars().all(|c| c.is_ascii_alphanumeric() || "+-_#".contains(c))
        && !is_rust(language)
}

/// The labels that make rustdoc compile a block, or look into it as Rust.
fn is_rust(language: &str) -> bool {
    let labels = ["rust", "should_panic", "no_run", "ignore", "compile_fail", "test_harness", "standalone_crate"];
    labels.contains(&language) || language.starts_with("edition") || language.starts_with("ignore-")
}

#[cfg(test)]
mod tests {
    use super::super::for_rustdoc as safe;

    #[track_caller]
    fn check(given: &str, expected: &str) {
        assert_eq!(safe(given), expected);
        assert_eq!(safe(expected), expected, "safe text is left alone");
    }

    #[test]
    fn plain_markdown_stays() {
        check(
            "Lists *all* `packages`.\n\n* one\n* [docs](https://x.y/z)",
            "Lists *all* `packages`.\n\n* one\n* [docs](https://x.y/z)",
        );
    }

    #[test]
    fn brackets_are_no_paths() {
        check("see [Package] or arr[0]", "see \\[Package\\] or arr\\[0\\]");
        check("[here](Package::new)", "\\[here\\](Package::new)");
    }

    #[test]
    fn html_is_text() {
        check("a Vec<T> and <br/>", "a Vec\\<T> and \\<br/>");
        check("<script>alert(1)</script>", "\\<script>alert(1)\\</script>");
    }

    #[test]
    fn bare_addresses_become_links() {
        check("at https://x.y/z. Or (http://a.b)", "at <https://x.y/z>. Or (<http://a.b>)");
    }

    #[test]
    fn code_is_not_taken_for_rust() {
        check("```\nfn x\n```", "```text\nfn x\n```");
        check("```rust,no_run\nfn x\n```", "```text\nfn x\n```");
        check("```json\n{}\n```", "```json\n{}\n```");
        check("```json title=a\n{}\n```", "```json\n{}\n```");
        check("```text,rust\nfn x\n```", "```text\nfn x\n```");
        check("```- [ ] task\nx\n```", "```text\nx\n```");
        check("so:\n\n    let x = 1;\n    y", "so:\n\n```text\nlet x = 1;\ny\n```\n");
    }

    #[test]
    fn a_block_without_an_end_is_closed() {
        check("a\n\n~~~~ x\nb", "a\n\n~~~~ x\nb\n~~~~");
        check("- a\n  ```json\n  b", "- a\n  ```json\n  b");
    }

    /// All short texts of these pieces, among them every way in which one changes what the next means.
    #[test]
    fn nothing_is_left_to_escape_in_what_is_safe() {
        let pieces = [
            "a",
            "\n",
            "\n\n",
            "    ",
            "`",
            "```",
            "[",
            "]",
            "(b)",
            "<c>",
            "- ",
            "[^1]: ",
            "~~~",
            "\\",
            "https://d.e",
            "|",
            "_",
        ];
        let count = pieces.len();
        for number in 0..count.pow(4) {
            let place = |at: u32| pieces[number / count.pow(at) % count];
            let text: String = (0..4).map(place).collect();
            let safe = safe(&text);
            assert!(super::edits(&safe).is_empty(), "{text:?} is {safe:?}");
            assert!(super::super::unclosed_fence(&safe).is_none(), "{text:?} is {safe:?}");
        }
    }

    #[test]
    fn hidden_characters_are_gone() {
        check("a\u{202e}b\u{7}c\r\nd", "abc\nd");
    }
}
