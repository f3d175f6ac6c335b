//! Parts of a line that are written by us around a text of anybody.

/// A code span of one line that the text cannot leave: the fence is longer than any run of backticks inside, as Markdown asks for.
pub(crate) fn code(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("`{line}`") } else { format!("{fence} {line} {fence}") }
}

/// Only plain web addresses become links: a description is untrusted, and a link runs what it says.
pub(crate) fn is_web_address(url: &str) -> bool {
    let plain = |c: char| c.is_ascii_graphic() && !"()<>[]\\`\"".contains(c);
    (url.starts_with("https://") || url.starts_with("http://")) && url.chars().all(plain)
}
