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

/// A text on one line.
pub(super) fn line(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    spaced.filter(|c| !is_hidden(*c)).collect()
}

/// A name between tags.
pub(super) fn html(text: &str) -> String {
    line(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A value of front matter (YAML 1.2, sections 7.3.1 and 7.3.3): as it is where nothing in it means something else.
pub(super) fn scalar(text: &str) -> String {
    let text = line(text);
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.contains(' ')
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #");
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "._(){}".contains(c))
        && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&text.to_lowercase().as_str());
    if is_plain || is_word { text } else { serde_json::Value::String(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::{cell, code_cell, html, line, scalar};

    #[test]
    fn a_value_of_front_matter_is_one_text() {
        let plain = ["List packages for a user", "GET /users/{id}", "packages", "octokit.rest.a.b({ c, d.*.e })"];
        assert!(plain.iter().all(|text| scalar(text) == *text));
        let quoted = ["true", "", "1.0", "a: b c", "a #b", "- a", "a\nb: c", "it's: ", "{a}", "Null"];
        let read = |text: &str| serde_json::from_str::<String>(&scalar(text)).expect("it is quoted");
        assert!(quoted.iter().all(|text| read(text) == line(text)));
    }

    #[test]
    fn a_name_stays_between_its_tags() {
        assert_eq!(html("a</td><b>&"), "a&lt;/td&gt;&lt;b&gt;&amp;");
        assert_eq!(line("a\nb\u{202e}c"), "a bc");
    }

    #[test]
    fn a_text_stays_in_its_cell() {
        assert_eq!(cell("One | two.\n\n- <b>three</b>\n"), "One \\| two.<br /><br />- &lt;b>three&lt;/b>");
        assert_eq!(code_cell("a|b"), "`a\\|b`");
        assert_eq!(code_cell("a`b"), "`` a`b ``");
    }
}
