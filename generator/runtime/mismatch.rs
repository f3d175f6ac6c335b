//! What is wrong with a document, and where.

use core::fmt;

use super::excerpt::{Cut, beginning, end, json};
use super::tree::{Json, Node, Tree};

/// How many mismatches a [`DecodeError`] lists. A long list of values that are all wrong says nothing more.
const LISTED: usize = 100;

/// How many of them are shown where an error is one line of a log.
const SHOWN: usize = 5;

/// How much of a member's name a path holds.
const NAME: usize = 100;

/// A document is not what its reader needs.
///
/// It is shown on one line, with its first mismatches; with `{:#}`, on a line for each that is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The webhook whose payload the document is. For the body of a response, the error around this one says the
    /// operation.
    pub webhook: Option<&'static str>,
    /// What is wrong, in the order of the text.
    pub mismatches: Vec<Mismatch>,
    /// How many more there are.
    pub omitted: usize,
}

/// One value that is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where it is: `$[3].owner.id`.
    pub path: String,
    /// What should be there.
    pub expected: &'static str,
    /// The beginning of what is there, as JSON; where the text is no JSON, the place in it and what stands there.
    pub found: String,
}

/// A mismatch as it is noted while reading: nothing is allocated before there is an error to tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    /// The position of the value, or of the object that lacks `member`.
    at: usize,
    member: Option<&'static str>,
    expected: &'static str,
}

/// The faults of a document.
#[derive(Debug, Default)]
pub(super) struct Faults {
    listed: Vec<Fault>,
    omitted: usize,
}

impl Faults {
    pub(super) fn wrong(&mut self, node: Node<'_>, expected: &'static str) {
        self.add(Fault { at: node.position(), member: None, expected });
    }

    pub(super) fn missing(&mut self, object: Node<'_>, member: &'static str) {
        self.add(Fault { at: object.position(), member: Some(member), expected: "a value" });
    }

    fn add(&mut self, fault: Fault) {
        if self.listed.len() < LISTED {
            self.listed.push(fault);
        } else {
            self.omitted += 1;
        }
    }

    /// How many there are. [`Faults::forget`] goes back to it.
    pub(super) fn count(&self) -> usize {
        self.listed.len() + self.omitted
    }

    pub(super) fn forget(&mut self, count: usize) {
        self.omitted = count.saturating_sub(LISTED);
        self.listed.truncate(count);
    }

    /// # Errors
    /// All of them, if there are any.
    pub(super) fn check(&self, tree: &Tree<'_>) -> Result<(), DecodeError> {
        if self.listed.is_empty() {
            return Ok(());
        }
        let mismatches = self.listed.iter().map(|fault| fault.describe(tree)).collect();
        Err(DecodeError { webhook: None, mismatches, omitted: self.omitted })
    }
}

impl Fault {
    fn describe(&self, tree: &Tree<'_>) -> Mismatch {
        let mut path = String::from("$");
        let node = descend(tree.root(), self.at, &mut path);
        let found = match self.member {
            Some(name) => {
                push_member(&mut path, name);
                "nothing".to_owned()
            }
            None => json(node),
        };
        Mismatch { path, expected: self.expected, found }
    }
}

impl DecodeError {
    /// A `text` that is not JSON; `tree` holds what was read of it.
    pub(super) fn syntax(tree: &Tree<'_>, text: &[u8], error: &serde_json::Error) -> Self {
        let mut path = String::from("$");
        if !tree.is_empty() {
            descend(tree.root(), usize::MAX, &mut path);
        }
        let mismatch = Mismatch { path, expected: "JSON", found: broken(text, error) };
        Self { webhook: None, mismatches: vec![mismatch], omitted: 0 }
    }

    /// A header that is not what is described; its path is its name.
    pub(super) fn header(name: &str, expected: &'static str, found: String) -> Self {
        let mismatch = Mismatch { path: name.to_owned(), expected, found };
        Self { webhook: None, mismatches: vec![mismatch], omitted: 0 }
    }

    /// The same, of the payload of a webhook.
    #[must_use]
    pub fn of(self, webhook: &'static str) -> Self {
        Self { webhook: Some(webhook), ..self }
    }
}

/// What stands where a text stops being JSON.
fn broken(text: &[u8], error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    if text.trim_ascii().is_empty() {
        return "nothing: the text is empty".to_owned();
    }
    if error.is_eof() {
        return format!("the end of the text at line {line} column {column}, after {}", end(text));
    }
    let before: usize = text.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let at = (before + column).saturating_sub(1).min(text.len());
    // It names the place once more, behind what is wrong.
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default();
    format!("{} at line {line} column {column} ({reason})", beginning(&text[at..]))
}

/// The value at `position`, or the last one before it, and on the way its path.
fn descend<'t>(root: Node<'t>, position: usize, path: &mut String) -> Node<'t> {
    let mut node = root;
    loop {
        let inner = match node.json() {
            Json::List(elements) => last(elements.enumerate(), position).map(|(index, element)| {
                *path += &format!("[{index}]");
                element
            }),
            Json::Object(members) => last(members.pairs(), position).map(|(name, member)| {
                push_member(path, name);
                member
            }),
            _ => None,
        };
        match inner {
            Some(inner) => node = inner,
            None => return node,
        }
    }
}

/// The last value that begins at or before `position`.
fn last<'t, K>(children: impl Iterator<Item = (K, Node<'t>)>, position: usize) -> Option<(K, Node<'t>)> {
    children.take_while(|(_, child)| child.position() <= position).last()
}

/// `.name`, or `["name"]` where the name is not a plain one. A very long name is cut.
fn push_member(path: &mut String, name: &str) {
    let Cut { text: name, is_whole } = Cut::of(name, NAME);
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    if is_whole && !name.is_empty() && name.chars().all(plain) {
        path.push('.');
        path.push_str(name);
    } else {
        *path += &format!("[{name:?}{}]", if is_whole { "" } else { "…" });
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (shown, separator) = if formatter.alternate() { (LISTED, "\n") } else { (SHOWN, "; ") };
        if let Some(webhook) = self.webhook {
            write!(formatter, "{webhook}: ")?;
        }
        for (index, mismatch) in self.mismatches.iter().take(shown).enumerate() {
            write!(formatter, "{}{mismatch}", if index == 0 { "" } else { separator })?;
        }
        match self.mismatches.len().saturating_sub(shown) + self.omitted {
            0 => Ok(()),
            more => write!(formatter, "{separator}and {more} more"),
        }
    }
}

impl core::error::Error for DecodeError {}
