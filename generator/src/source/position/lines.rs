//! From byte offsets to lines.

use super::Position;

/// Where the lines of a text begin.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Finds the lines of `text`.
    pub fn new(text: &'t str) -> Self {
        let after_newlines = text.match_indices('\n').map(|(at, _)| at + 1);
        Lines { text, starts: std::iter::once(0).chain(after_newlines).collect() }
    }

    /// The position of the byte `offset`; beyond the end it is that of the end, inside a character that of the character.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before =
            self.text.get(start..).unwrap_or_default().char_indices().take_while(|(at, _)| start + at < offset);
        Position { line, column: before.count() + 1 }
    }

    /// The position of the byte `column` (from 1) of `line` (from 1), as parsers give it: `column` 0 is the line end before.
    pub fn position_in_bytes(&self, line: usize, column: usize) -> Position {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        self.position((start + column).saturating_sub(1))
    }

    /// The text of `line` (from 1) without its end; empty if there is no such line.
    pub fn text_of(&self, line: usize) -> &'t str {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default()
    }
}
