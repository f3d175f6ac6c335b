//! From byte offsets to lines.

use super::Position;

/// How many bytes are counted at most to know a column: there are descriptions of one line of megabytes.
const STRIDE: usize = 4096;

/// Where the lines of a text begin.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// Byte offsets in order, each with the column there: the line starts, and places within long lines.
    marks: Vec<(usize, usize)>,
}

impl<'t> Lines<'t> {
    /// Finds the lines of `text`.
    pub fn new(text: &'t str) -> Self {
        let after_newlines = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts: Vec<usize> = std::iter::once(0).chain(after_newlines).collect();
        let mut lines = Lines { text, starts, marks: Vec::new() };
        lines.marks = lines.marks();
        lines
    }

    fn marks(&self) -> Vec<(usize, usize)> {
        let mut marks = Vec::with_capacity(self.starts.len());
        for (index, start) in self.starts.iter().enumerate() {
            marks.push((*start, 1));
            let end = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
            let (mut at, mut column) = (*start, 1);
            while end - at > STRIDE {
                let next = (at + STRIDE..end).find(|at| self.text.is_char_boundary(*at)).unwrap_or(end);
                column += self.text.get(at..next).map_or(0, |part| part.chars().count());
                at = next;
                marks.push((at, column));
            }
        }
        marks
    }

    /// The position of the byte `offset`; beyond the end it is that of the end, inside a character that of the character.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let mark = self.marks.partition_point(|(start, _)| *start <= offset);
        let (start, column) = self.marks.get(mark.saturating_sub(1)).copied().unwrap_or((0, 1));
        let before =
            self.text.get(start..).unwrap_or_default().char_indices().take_while(|(at, _)| start + at < offset);
        Position { line, column: column + before.count() }
    }

    /// The position of the byte `column` (from 1) of `line` (from 1), as parsers give it: `column` 0 is the line end before.
    pub fn position_in_bytes(&self, line: usize, column: usize) -> Position {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        self.position((start + column).saturating_sub(1))
    }

    /// The text from `position` to the end of its line, without that end; empty if there is no such position.
    pub(super) fn rest_of_line(&self, position: Position) -> &'t str {
        let Some(start) = position.line.checked_sub(1).and_then(|line| self.starts.get(line)) else {
            return "";
        };
        let end = self.starts.get(position.line).copied().unwrap_or(self.text.len());
        let marks = self.marks.iter().skip(self.marks.partition_point(|(at, _)| at < start));
        let near = marks.take_while(|(at, column)| *at < end && *column <= position.column);
        let (mark, column) = near.last().copied().unwrap_or((*start, 1));
        let rest = self.text.get(mark..end).unwrap_or_default();
        let rest = rest.strip_suffix('\n').map_or(rest, |rest| rest.strip_suffix('\r').unwrap_or(rest));
        rest.char_indices()
            .nth(position.column.saturating_sub(column))
            .map_or("", |(at, _)| rest.get(at..).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn a_column_in_a_long_line_counts_all_characters_before() {
        let text = format!("first\n{}\nlast", "é".repeat(10_000));
        let lines = Lines::new(&text);
        for character in [0, 1, 2047, 2048, 2049, 5000, 9_999] {
            let position = lines.position("first\n".len() + 2 * character);
            assert_eq!((position.line, position.column), (2, character + 1));
        }
        assert_eq!(lines.position(text.len()).line, 3);
    }
}
