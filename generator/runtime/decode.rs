//! Values from JSON.

use std::borrow::Cow;

use serde::Deserializer;
use serde::de::Error as _;

use super::choice::{Choices, Probe};
use super::matching::Positions;
use super::mismatch::{DecodeError, Faults};
use super::tree::{Json, Node, Tree};

/// A value that can be read from JSON.
pub trait Decode: Clone + 'static {
    /// Reads the value. When `node` is none, tells `decoder` why, and something stands in for the value.
    ///
    /// So reading goes on after a mismatch, and all of them are found; what was read is then thrown away.
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self;

    /// How well `node` fits, seen from outside.
    fn fits(node: Node<'_>) -> Fit {
        Fit::object(node)
    }

    /// Tells a probing `decoder` how well `node` fits, seen from inside.
    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        decoder.note(Self::fits(node));
        // While probing, this does not read an object's members but looks at them.
        let _ = Self::decode(node, decoder);
    }
}

/// How well a JSON value fits a type, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is of the wrong kind.
    No,
    /// It is of the right kind, but not the one value that the type names.
    Other,
    /// It is of the right kind, but none of the values that the type lists.
    Unlisted,
    /// It can be read, but is not what is described: a text that has not its format, `1.0` for an integer.
    Loose,
    /// It is of the right kind.
    Kind,
    /// It is one of the values that the type lists.
    Value,
    /// It is the one value that the type names.
    Tag,
}

impl Fit {
    /// [`Fit::Kind`] or [`Fit::No`].
    #[must_use]
    pub fn kind(is: bool) -> Self {
        if is { Self::Kind } else { Self::No }
    }

    /// The fit of a struct: any object, seen from outside.
    #[must_use]
    pub fn object(node: Node<'_>) -> Self {
        Self::kind(matches!(node.json(), Json::Object(_)))
    }

    /// The fit of an enumeration with so many values to a value of its kind, given whether it is one of them.
    #[must_use]
    pub fn listed(is: bool, values: usize) -> Self {
        match (is, values) {
            (true, 1) => Self::Tag,
            (false, 1) => Self::Other,
            (true, _) => Self::Value,
            (false, _) => Self::Unlisted,
        }
    }

    /// The fit of a format to a text, given whether the text has it; none where there is no text.
    #[must_use]
    pub fn named(known: Option<bool>) -> Self {
        match known {
            Some(true) => Self::Value,
            Some(false) => Self::Loose,
            None => Self::No,
        }
    }
}

/// How deep stand-ins may nest: deeper than rustc lets types nest in each other.
const STAND_INS: u16 = 512;

/// Collects what is wrong while values are read.
#[derive(Debug, Default)]
pub struct Decoder {
    pub(super) faults: Faults,
    /// Present while the alternatives of a union are looked at.
    pub(super) probe: Option<Probe>,
    pub(super) choices: Choices,
    pub(super) positions: Positions,
    stand_ins: u16,
}

impl Decoder {
    /// Makes sure that `node` is an object.
    pub(super) fn object<'n>(&mut self, node: Node<'n>) -> Node<'n> {
        if Fit::object(node) == Fit::Kind {
            return node;
        }
        self.mismatch(node, "an object");
        Node::NOTHING
    }

    /// Reads a string.
    pub fn text<'n>(&mut self, node: Node<'n>) -> &'n str {
        node.text().unwrap_or_else(|| {
            self.mismatch(node, "a string");
            ""
        })
    }

    /// Reads an object's discriminator, if it has one.
    pub fn tag<'n>(&mut self, node: Node<'n>, member: &str) -> Option<Cow<'n, str>> {
        self.object(node).member(member).and_then(Node::tag)
    }

    /// Notes that `node` is not what is `expected`.
    pub fn mismatch(&mut self, node: Node<'_>, expected: &'static str) {
        match &mut self.probe {
            // That nothing is there has been said already.
            _ if node.is_nothing() => {}
            Some(probe) => probe.note(Fit::No),
            None => self.faults.wrong(node, expected),
        }
    }

    /// Notes that `object` lacks a required member.
    pub(super) fn missing(&mut self, object: Node<'_>, member: &'static str) {
        match &mut self.probe {
            _ if object.is_nothing() => {}
            Some(probe) => probe.note(Fit::No),
            None => self.faults.missing(object, member),
        }
    }

    /// Some value, for a document that has none.
    ///
    /// # Panics
    /// When a type requires itself: no document can hold such a value. The generator makes none (`endless-type`), and by
    /// hand one can be declared, but not constructed.
    pub(super) fn stand_in<T: Decode>(&mut self) -> T {
        assert!(self.stand_ins < STAND_INS, "a type that requires itself has no value");
        self.stand_ins += 1;
        let value = T::decode(Node::NOTHING, self);
        self.stand_ins -= 1;
        value
    }
}

/// Reads a value from JSON text.
///
/// # Errors
/// Everything in the text that is not as `T` needs it, each with its path.
pub fn from_slice<T: Decode>(text: &[u8]) -> Result<T, DecodeError> {
    decode(&Tree::parse(text)?)
}

/// Reads a value from JSON text.
///
/// # Errors
/// Everything in the text that is not as `T` needs it, each with its path.
pub fn from_str<T: Decode>(text: &str) -> Result<T, DecodeError> {
    from_slice(text.as_bytes())
}

/// Reads a value from any source that serde knows and that describes itself.
///
/// # Errors
/// The source's own errors, or everything in it that is not as `T` needs it.
pub fn deserialize<'de, D: Deserializer<'de>, T: Decode>(source: D) -> Result<T, D::Error> {
    decode(&Tree::read(source)?).map_err(D::Error::custom)
}

fn decode<T: Decode>(tree: &Tree<'_>) -> Result<T, DecodeError> {
    let mut decoder = Decoder::default();
    let value = T::decode(tree.root(), &mut decoder);
    decoder.faults.check(tree)?;
    Ok(value)
}
