//! Findings for GitHub's checks: workflow commands, lines that a step of GitHub Actions prints.

use super::{Finding, Severity};

impl Finding {
    /// The finding as a workflow command with its place; ends with a newline.
    pub fn annotation(&self) -> String {
        let kind = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let place = [
            self.path.as_ref().map(|path| format!("file={},", property(path))),
            self.line.map(|line| format!("line={line},")),
            self.column.map(|column| format!("col={column},")),
        ];
        let help = self.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
        let place: String = place.into_iter().flatten().collect();
        format!("::{kind} {place}title={}::{}\n", property(self.rule), data(&format!("{}{help}", self.message)))
    }
}

/// A message: it ends with its line.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property: it ends with a comma, and its list with a colon.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
