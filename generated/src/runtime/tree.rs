//! JSON, read once into a flat tape: an entry per value, and containers know where they end.

use serde::Deserializer;
use serde_json::{Map, Value};

use super::{DecodeError, Number};

/// A JSON document. Strings are not copied where the text has them as they are.
#[derive(Debug, Default)]
pub struct Tree<'de> {
    /// The text that is read; empty where the source is none.
    pub(super) text: &'de str,
    pub(super) entries: Vec<Entry>,
    /// The strings that the text has not as they are, one after another.
    pub(super) copied: String,
}

/// A value in a [`Tree`], in 16 bytes: a document has many. The members of an object are its names and values in turn.
#[derive(Clone, Copy, Debug)]
pub(super) enum Entry {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    /// A part of the text.
    Borrowed {
        start: usize,
        length: u32,
    },
    /// A part of the copied strings.
    Copied {
        start: usize,
        length: u32,
    },
    List {
        end: usize,
    },
    Object {
        end: usize,
    },
}

/// How many bytes of text have one entry, more or less: as much memory is taken at once.
const TEXT_PER_ENTRY: usize = 20;

/// A tree without a value: what [`Node::NOTHING`] points into.
static EMPTY: Tree<'static> = Tree { text: "", entries: Vec::new(), copied: String::new() };

/// A handle on one value of a [`Tree`], or on nothing.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    tree: &'t Tree<'t>,
    at: usize,
}

/// What a [`Node`] is.
#[derive(Clone, Copy, Debug)]
pub enum Json<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(&'t str),
    /// An array.
    List(Nodes<'t>),
    /// An object, as its names and values in turn.
    Object(Nodes<'t>),
}

/// Neighbouring values: the elements of an array, or the names and values of an object.
#[derive(Clone, Copy, Debug)]
pub struct Nodes<'t> {
    tree: &'t Tree<'t>,
    next: usize,
    end: usize,
}

impl<'de> Tree<'de> {
    /// Reads JSON text.
    ///
    /// # Errors
    /// The text is not JSON, or nests deeper than 128 levels.
    pub fn parse(text: &'de [u8]) -> Result<Self, DecodeError> {
        let mut tree = Self { entries: Vec::with_capacity(text.len() / TEXT_PER_ENTRY), ..Self::default() };
        // To see for the whole text at once that it is UTF-8 is quicker than string by string, and makes parts of it
        // strings. If it is not, the parser says where.
        let outcome = match core::str::from_utf8(text) {
            Ok(text) => {
                tree.text = text;
                tree.fill_from(serde_json::Deserializer::from_str(text))
            }
            Err(_) => tree.fill_from(serde_json::Deserializer::from_slice(text)),
        };
        match outcome {
            Ok(()) => Ok(tree),
            Err(error) => Err(DecodeError::syntax(&tree, text, &error)),
        }
    }

    /// Reads any source that describes itself.
    ///
    /// # Errors
    /// The source's own, or it nests deeper than 128 levels.
    pub fn read<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let mut tree = Self::default();
        tree.fill(source)?;
        Ok(tree)
    }

    /// Whether nothing has been read.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The text of the string at a position.
    pub(super) fn text(&self, at: usize) -> Option<&str> {
        Node { tree: self, at }.text()
    }

    /// The outermost value.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node { tree: self, at: 0 }
    }
}

impl<'t> Node<'t> {
    /// No value at all. It looks like `null`.
    pub(super) const NOTHING: Node<'static> = Node { tree: &EMPTY, at: 0 };

    /// Whether there is no value.
    pub(super) fn is_nothing(self) -> bool {
        self.tree.is_empty()
    }

    fn entry(self) -> Entry {
        self.tree.entries.get(self.at).copied().unwrap_or(Entry::Null)
    }

    /// What this value is.
    #[must_use]
    pub fn json(self) -> Json<'t> {
        match self.entry() {
            Entry::Null => Json::Null,
            Entry::Bool(value) => Json::Bool(value),
            Entry::Integer(value) => Json::Number(Number::from(value)),
            Entry::Unsigned(value) => Json::Number(Number::from(value)),
            Entry::Float(value) => Json::Number(Number::from(value)),
            Entry::Borrowed { start, length } => Json::Text(part(self.tree.text, start, length)),
            Entry::Copied { start, length } => Json::Text(part(&self.tree.copied, start, length)),
            Entry::List { end } => Json::List(self.inside(end)),
            Entry::Object { end } => Json::Object(self.inside(end)),
        }
    }

    fn inside(self, end: usize) -> Nodes<'t> {
        // A document that breaks off leaves containers open.
        let end = end.min(self.tree.entries.len());
        Nodes { tree: self.tree, next: self.at + 1, end }
    }

    /// The elements of an array, the names and values of an object; else nothing.
    pub(super) fn children(self) -> Nodes<'t> {
        match self.entry() {
            Entry::List { end } | Entry::Object { end } => self.inside(end),
            _ => self.inside(0),
        }
    }

    /// Where this value is in its tree; later in the text is greater.
    pub(super) fn position(self) -> usize {
        self.at
    }

    /// The value at another position of the same tree.
    pub(super) fn at(self, position: usize) -> Self {
        Self { at: position, ..self }
    }

    /// The position behind this value and all that is in it.
    pub(super) fn end(self) -> usize {
        match self.entry() {
            Entry::List { end } | Entry::Object { end } => end,
            _ => self.at + 1,
        }
    }

    /// Whether this is `null`.
    #[must_use]
    pub fn is_null(self) -> bool {
        matches!(self.entry(), Entry::Null)
    }

    /// The text of a string.
    #[must_use]
    pub fn text(self) -> Option<&'t str> {
        match self.entry() {
            Entry::Borrowed { start, length } => Some(part(self.tree.text, start, length)),
            Entry::Copied { start, length } => Some(part(&self.tree.copied, start, length)),
            _ => None,
        }
    }

    /// The value of an integer; `1.0` is one.
    #[must_use]
    pub fn integer(self) -> Option<i64> {
        match self.json() {
            Json::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The value of an object's member; of several with the same name, that of the last.
    #[must_use]
    pub fn member(self, name: &str) -> Option<Node<'t>> {
        match self.json() {
            Json::Object(members) => members.pairs().filter(|(key, _)| *key == name).last().map(|(_, value)| value),
            _ => None,
        }
    }

    /// A copy that stands alone.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self.json() {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(value),
            Json::Number(number) => Value::from(number),
            Json::Text(text) => Value::String(text.to_owned()),
            Json::List(elements) => Value::Array(elements.map(Node::to_value).collect()),
            Json::Object(members) => {
                let owned = |(name, value): (&str, Node<'_>)| (name.to_owned(), value.to_value());
                Value::Object(members.pairs().map(owned).collect::<Map<_, _>>())
            }
        }
    }
}

/// The string that an entry is. All of them are made of strings that are there.
fn part(text: &str, start: usize, length: u32) -> &str {
    text.get(start..start + length as usize).unwrap_or_default()
}

impl<'t> Nodes<'t> {
    /// An object's members.
    pub fn pairs(mut self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        core::iter::from_fn(move || Some((self.next()?.text()?, self.next()?)))
    }
}

impl<'t> Iterator for Nodes<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { tree: self.tree, at: self.next };
        self.next = node.end();
        Some(node)
    }
}
