//! The part of a line that a finding shows.

use super::{Lines, Position};

/// How many characters of a line are shown around the column: minified JSON is one line of megabytes.
const BEFORE: usize = 60;
const AFTER: usize = 60;

/// The text around a position, within its line. It is cut out when the position is found: thousands of findings in a
/// description of one line would otherwise hold that line, which is the whole description, thousands of times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The characters shown, without those of the line's end.
    pub text: String,
    /// How many characters from the beginning of `text` the position is; it may stand beyond its end.
    pub offset: usize,
    /// Whether the line has more before `text`.
    pub cut_before: bool,
    /// Whether the line has more after `text`.
    pub cut_after: bool,
}

impl Lines<'_> {
    /// What the line of `position` has around it; empty if there is no such line.
    pub fn excerpt(&self, position: Position) -> Excerpt {
        let ahead = position.column.saturating_sub(1);
        let skipped = ahead.saturating_sub(BEFORE);
        let offset = ahead - skipped;
        let mut rest = self.rest_of_line(Position { column: skipped + 1, ..position }).chars();
        let text = rest.by_ref().take(offset + AFTER).collect();
        Excerpt { text, offset, cut_before: skipped > 0, cut_after: rest.next().is_some() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Position};

    #[test]
    fn an_excerpt_is_as_long_in_a_long_line_as_in_a_short_one() {
        let text = format!("a\r\n{}|{}\nb", "é".repeat(10_000), "ü".repeat(10_000));
        let excerpt = Lines::new(&text).excerpt(Position { line: 2, column: 10_001 });
        assert_eq!(excerpt.text, format!("{}|{}", "é".repeat(60), "ü".repeat(59)));
        assert_eq!((excerpt.offset, excerpt.cut_before, excerpt.cut_after), (60, true, true));
    }

    #[test]
    fn an_excerpt_ends_with_its_line() {
        for (text, line, shown) in [("ab\r\nc", 1, "ab"), ("ab\nc", 2, "c"), ("ab\n", 2, ""), ("ab", 7, "")] {
            let excerpt = Lines::new(text).excerpt(Position { line, column: 1 });
            assert_eq!((excerpt.text.as_str(), excerpt.cut_before, excerpt.cut_after), (shown, false, false));
        }
        let beyond = Lines::new("ab\nc").excerpt(Position { line: 1, column: 5 });
        assert_eq!((beyond.text.as_str(), beyond.offset), ("ab", 4));
    }
}
