//! A scanner over JSON text that was read before: it finds values, it does not judge.

use std::borrow::Cow;

use super::wanted::Wanted;

/// Notes in `wanted` the byte offsets of the values it holds. `None` where the text turns out to be no JSON.
pub(super) fn visit(text: &str, wanted: &mut Wanted<usize>) -> Option<()> {
    Scanner { text, at: 0 }.value(None, wanted)
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    /// One value; `name` is where the name before it stands. Recursion is as deep as the pointers that are looked for.
    fn value(&mut self, name: Option<usize>, wanted: &mut Wanted<usize>) -> Option<()> {
        let first = self.peek()?;
        let is_container = matches!(first, b'{' | b'[');
        wanted.found = Some(name.filter(|_| is_container).unwrap_or(self.at));
        match first {
            _ if wanted.is_leaf() => self.skip_value(),
            b'{' => self.object(wanted),
            b'[' => self.array(wanted),
            _ => self.skip_value(),
        }
    }

    fn object(&mut self, wanted: &mut Wanted<usize>) -> Option<()> {
        self.at += 1;
        while self.peek()? == b'"' {
            let start = self.at;
            let name = self.name()?;
            self.pass(b':')?;
            match wanted.child(&name) {
                Some(child) => self.value(Some(start), child)?,
                None => self.skip_value()?,
            }
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.pass(b'}')
    }

    fn array(&mut self, wanted: &mut Wanted<usize>) -> Option<()> {
        self.at += 1;
        let mut index = 0usize;
        while self.peek()? != b']' {
            match wanted.child(&index.to_string()) {
                Some(child) => self.value(None, child)?,
                None => self.skip_value()?,
            }
            index += 1;
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.pass(b']')
    }

    fn name(&mut self) -> Option<Cow<'t, str>> {
        let start = self.at;
        self.skip_string()?;
        let quoted = self.text.get(start..self.at)?;
        if quoted.contains('\\') {
            return serde_json::from_str(quoted).ok().map(Cow::Owned);
        }
        quoted.get(1..quoted.len().checked_sub(1)?).map(Cow::Borrowed)
    }

    /// Skips one value of any depth, without recursion.
    fn skip_value(&mut self) -> Option<()> {
        let mut depth = 0usize;
        loop {
            match self.peek()? {
                b'"' => self.skip_string()?,
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' => self.at += 1,
                _ => self.skip_scalar(),
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn skip_string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
            if self.text.as_bytes().get(self.at) == Some(&b'"') {
                self.at += 1;
                return Some(());
            }
            self.at += 2;
        }
    }

    /// Skips a number, `true`, `false` or `null`; at least one byte, so that every loop ends.
    fn skip_scalar(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b':' | b'"') || byte.is_ascii_whitespace();
        self.at += rest.iter().position(ends).unwrap_or(rest.len()).max(1);
    }

    /// The next byte that is no white space, without passing it.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let blank = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        self.at += blank;
        rest.get(blank).copied()
    }

    fn pass(&mut self, byte: u8) -> Option<()> {
        let found = self.peek()? == byte;
        self.at += 1;
        found.then_some(())
    }
}
