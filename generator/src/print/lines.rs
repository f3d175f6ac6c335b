//! Indented lines.

/// A text under construction, line by line.
#[derive(Debug, Default)]
pub struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    /// Adds one line at the current depth.
    pub fn line(&mut self, line: &str) -> &mut Self {
        if !line.is_empty() {
            self.text.extend(std::iter::repeat_n("    ", self.depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
        self
    }

    /// Adds several lines at the current depth.
    pub fn lines<'t>(&mut self, lines: impl IntoIterator<Item = &'t String>) -> &mut Self {
        for line in lines {
            self.line(line);
        }
        self
    }

    /// Adds `open`, what `inside` adds one level deeper, and `close`.
    pub fn block(&mut self, open: &str, close: &str, inside: impl FnOnce(&mut Self)) -> &mut Self {
        self.line(open);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.line(close)
    }

    /// The text so far.
    pub fn finish(self) -> String {
        self.text
    }
}
