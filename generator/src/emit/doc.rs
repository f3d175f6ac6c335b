//! Documentation comments: the description's Markdown, as rustdoc can have it.

use crate::ir::Docs;
use crate::markdown::{for_rustdoc, printable};
use proc_macro2::TokenStream;
use quote::quote;
use std::borrow::Cow;

/// The lines of a `///` comment.
pub(super) fn comment(docs: &Docs) -> Vec<String> {
    let line = |line: String| if line.is_empty() { "///".to_owned() } else { format!("/// {line}") };
    lines(docs).into_iter().map(line).collect()
}

/// The same as `#[doc]` attributes, which `prettyplease` prints as `///`.
pub(super) fn attributes(docs: &Docs) -> TokenStream {
    lines_as_attributes(lines(docs))
}

/// Lines of our own making.
pub(super) fn lines_as_attributes(lines: Vec<String>) -> TokenStream {
    let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// A text as long as a reader may want; of a longer one, the paragraphs that fit, and that there is more.
fn bounded(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 100_000;
    if text.len() <= LONGEST {
        return Cow::Borrowed(text);
    }
    let boundary = (0..LONGEST).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let beginning = &text[..boundary];
    let end = beginning.rfind("\n\n").or_else(|| beginning.rfind('\n')).unwrap_or(beginning.len());
    Cow::Owned(format!("{}\n\n… (the description says more)", &beginning[..end]))
}

fn lines(docs: &Docs) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for block in docs
        .blocks
        .iter()
        .map(|block| for_rustdoc(&bounded(block)))
        .chain(docs.facts.iter().map(|fact| printable(fact)))
    {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block.lines().map(|line| line.trim_end().to_owned()));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::bounded;

    #[test]
    fn a_very_long_text_ends_with_a_whole_paragraph() {
        let paragraph = format!("{}\n\n", "ö".repeat(30_000));
        assert_eq!(bounded(&paragraph), paragraph);
        assert_eq!(bounded(&paragraph.repeat(3)), format!("{paragraph}… (the description says more)"));
    }
}
