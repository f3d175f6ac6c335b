//! Values from JSON.

use serde::Deserializer;
use serde::de::Error as _;

use super::choice::Probe;
use super::members::Object;
use super::mismatch::{DecodeError, Faults};
use super::tree::{Json, Node, Tree};

/// A value that can be read from JSON.
pub trait Decode: Sized {
    /// Reads the value; `None` when `decoder` has been told why it is none.
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self>;

    /// How well `node` fits, seen from outside.
    fn fits(node: Node<'_>) -> Fit;

    /// Tells a probing `decoder` how well `node` fits, seen from inside. Builds nothing.
    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        decoder.note(Self::fits(node));
    }
}

/// How well a JSON value fits a type, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is of the wrong kind.
    No,
    /// It can be read, but is not what is described: an unknown value of an enumeration, `1.0` for an integer.
    Loose,
    /// It is of the right kind.
    Kind,
    /// It is one of the values that the type names.
    Value,
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

    /// The fit of an enumeration to a value of its kind, given whether the value is one of those it names.
    #[must_use]
    pub fn named(known: Option<bool>) -> Self {
        match known {
            Some(true) => Self::Value,
            Some(false) => Self::Loose,
            None => Self::No,
        }
    }
}

/// Collects what is wrong while values are read.
#[derive(Debug, Default)]
pub struct Decoder {
    pub(super) faults: Faults,
    /// Present while alternatives are looked at; nothing is read then.
    pub(super) probe: Option<Probe>,
}

impl Decoder {
    /// Begins to read an object.
    pub fn object<'n, 'd>(&'d mut self, node: Node<'n>) -> Option<Object<'n, 'd>> {
        match node.json() {
            Json::Object(_) => Some(Object::new(node, self)),
            _ => self.mismatch(node, "an object"),
        }
    }

    /// Reads a string.
    pub fn text<'n>(&mut self, node: Node<'n>) -> Option<&'n str> {
        match node.json() {
            Json::Text(text) => Some(text),
            _ => self.mismatch(node, "a string"),
        }
    }

    /// Reads an object's discriminator; empty where there is none.
    pub fn tag<'n>(&mut self, node: Node<'n>, member: &str) -> Option<&'n str> {
        match node.json() {
            Json::Object(_) => Some(node.member(member).and_then(Node::text).unwrap_or_default()),
            _ => self.mismatch(node, "an object"),
        }
    }

    /// Notes that `node` is not what is `expected`.
    pub fn mismatch<T>(&mut self, node: Node<'_>, expected: &'static str) -> Option<T> {
        match &mut self.probe {
            Some(probe) => probe.note(Fit::No),
            None => self.faults.wrong(node, expected),
        }
        None
    }

    /// Notes that `object` lacks a required member.
    pub(super) fn missing(&mut self, object: Node<'_>, member: &'static str) {
        match &mut self.probe {
            Some(probe) => probe.note(Fit::No),
            None => self.faults.missing(object, member),
        }
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
    T::decode(tree.root(), &mut decoder).ok_or_else(|| decoder.faults.into_error(tree))
}
