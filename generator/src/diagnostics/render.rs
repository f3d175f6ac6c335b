//! Findings as text: with the line they are about, or each in one line.

use std::fmt::Write;

use super::{Diagnostics, Finding, Locate};
use crate::source::position::Excerpt;

impl Diagnostics {
    /// The findings for people, sorted by place, with the line each is about, one blank line between two.
    ///
    /// Control characters of the input are replaced, so that a description cannot steer the terminal.
    pub fn render(&self, sources: &dyn Locate) -> String {
        let findings: Vec<String> = self.located(sources).iter().map(Finding::render).collect();
        findings.join("\n")
    }

    /// The findings sorted by place, each in one line, for `cargo::error=` and for logs.
    pub fn render_lines(&self, sources: &dyn Locate) -> Vec<String> {
        self.located(sources).iter().map(Finding::render_line).collect()
    }
}

impl Finding {
    /// `path:line:column: severity[rule]: message`, the pointer, the line with a mark, and the help; ends with a newline.
    pub fn render(&self) -> String {
        let margin = " ".repeat(self.margin());
        let mut text = format!("{}\n", self.headline());
        self.write_pointer(&mut text, &margin);
        self.write_snippet(&mut text, &margin);
        if let Some(help) = &self.help {
            push_line(&mut text, format_args!("{margin} = help: {}", printable(help)));
        }
        text
    }

    /// Everything in one line, without a newline: `path:line:column: severity[rule]: message (at #/pointer; help: …)`.
    pub fn render_line(&self) -> String {
        let pointer = self.pointer.iter().map(|pointer| format!("at #{}", printable(pointer)));
        let help = self.help.iter().map(|help| format!("help: {}", printable(help)));
        let more: Vec<String> = pointer.chain(help).collect();
        if more.is_empty() { self.headline() } else { format!("{} ({})", self.headline(), more.join("; ")) }
    }

    /// `path:line:column`, as much of it as is known.
    pub fn standing(&self) -> String {
        let numbers = [self.line, self.column].into_iter().flatten().map(|number| number.to_string());
        let parts: Vec<String> = self.path.iter().map(|path| printable(path)).chain(numbers).collect();
        parts.join(":")
    }

    fn headline(&self) -> String {
        let said = format!("{}[{}]: {}", self.severity.as_str(), self.rule, printable(&self.message));
        match self.standing() {
            at if at.is_empty() => said,
            at => format!("{at}: {said}"),
        }
    }

    /// The width of the line number, over which the bars stand.
    fn margin(&self) -> usize {
        self.line.filter(|_| self.excerpt.is_some()).map_or(1, |line| line.to_string().len())
    }

    fn write_pointer(&self, text: &mut String, margin: &str) {
        if let Some(pointer) = &self.pointer {
            push_line(text, format_args!("{margin} at #{}", printable(pointer)));
        }
    }

    fn write_snippet(&self, text: &mut String, margin: &str) {
        if let (Some(line), Some(excerpt)) = (self.line, &self.excerpt) {
            let (shown, offset) = marked(excerpt);
            push_line(text, format_args!("{margin} |"));
            push_line(text, format_args!("{line} | {shown}"));
            push_line(text, format_args!("{margin} | {}^", " ".repeat(offset)));
        }
    }
}

fn push_line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = text.write_fmt(line);
    text.push('\n');
}

/// The text with its cuts marked, and how many characters of it stand before the position.
fn marked(excerpt: &Excerpt) -> (String, usize) {
    let before = if excerpt.cut_before { "…" } else { "" };
    let after = if excerpt.cut_after { "…" } else { "" };
    let offset = excerpt.offset + before.chars().count();
    (format!("{before}{}{after}", printable(excerpt.text.trim_end())), offset)
}

/// One character each, so that columns stay right: a tab or line end as a space, other control characters as `\u{fffd}`.
fn printable(text: &str) -> String {
    let shown = |character: char| match character {
        '\t' | '\n' | '\r' => ' ',
        character if character.is_control() || is_direction_mark(character) => '\u{fffd}',
        character => character,
    };
    text.chars().map(shown).collect()
}

/// The characters that reorder the text around them (Unicode UAX #9), which could make a line read as another.
fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
