//! Characters that a reader of the source does not see.

/// Control characters, and marks that turn the direction of writing: rustc refuses the second in comments, and the first
/// would end one.
pub fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
