//! What would not stay within its part of a page.

use super::{Edit, dialect, positions};
use pulldown_cmark::{Event, Parser, Tag};

pub(super) fn edits(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                edits.extend(positions(text, &range, '<').map(|at| (at..at, "\\".to_owned())));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) if runs(&dest_url) => {
                edits.push((range.start..range.start, "\\".to_owned()));
            }
            _ => {}
        }
    }
    edits
}

/// Whether an address is neither of the web nor relative: `javascript:` and the like.
fn runs(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default().split_once(':');
    scheme.is_some_and(|(scheme, _)| !["https", "http", "mailto"].contains(&scheme.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::for_page;

    #[track_caller]
    fn check(given: &str, expected: &str) {
        assert_eq!(for_page(given), expected);
        assert_eq!(for_page(expected), expected, "safe text is left alone");
    }

    #[test]
    fn formatting_and_links_stay() {
        let text = "> [!NOTE]\n> See [here](/rest/x) and [there](https://a.b), `Vec<T>`.\n\n```\n<a>\n```";
        check(text, text);
    }

    #[test]
    fn html_is_text() {
        check("a </td><script>x</script>", "a \\</td>\\<script>x\\</script>");
        check("</table>\n\nb", "\\</table>\n\nb");
    }

    #[test]
    fn what_runs_is_no_link() {
        check("[a](javascript:b)", "\\[a](javascript:b)");
        check("[a](JavaScript:b)", "\\[a](JavaScript:b)");
    }

    #[test]
    fn a_block_without_an_end_is_closed() {
        check("~~~\nb", "~~~\nb\n~~~");
    }
}
