//! Texts of the description in Markdown of our own.

use crate::print::is_hidden;

/// A text in a cell of a table: one line, in which neither cells nor HTML begin.
pub(super) fn cell(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(|line| escaped(line.trim_end())).collect();
    lines.join("<br />")
}

/// A name in a cell of a table, as code.
pub(super) fn code_cell(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = line.replace('|', "\\|");
    if line.contains('`') { format!("`` {line} ``") } else { format!("`{line}`") }
}

fn escaped(line: &str) -> String {
    let visible: String = line.chars().filter(|c| !is_hidden(*c)).collect();
    visible.replace('&', "&amp;").replace('<', "&lt;").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::{cell, code_cell};

    #[test]
    fn a_text_stays_in_its_cell() {
        assert_eq!(cell("One | two.\n\n- <b>three</b>\n"), "One \\| two.<br /><br />- &lt;b>three&lt;/b>");
        assert_eq!(code_cell("a|b"), "`a\\|b`");
        assert_eq!(code_cell("a`b"), "`` a`b ``");
    }
}
