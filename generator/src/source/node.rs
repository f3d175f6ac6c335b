//! The tree of JSON values as it stands in a file.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Number;

use super::{Object, Pointer};

/// A JSON value with the members of objects in the order of the file; texts without escapes are borrowed from it.
///
/// It is read through serde from JSON (`serde_json::from_str`) or YAML, or with bounds through [`super::Reading`].
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'s> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number; `1` and `1.0` stay apart.
    Number(Number),
    /// A text
    String(Cow<'s, str>),
    /// A list
    Array(Box<[Node<'s>]>),
    /// Named members
    Object(Object<'s>),
}

impl<'s> Node<'s> {
    /// The text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Node::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Node::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The number as an integer, if it was written as one and fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The number as an unsigned integer, if it was written as one and fits.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The nearest floating point number, if this is a number.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// The elements, if this is an array.
    pub fn as_array(&self) -> Option<&[Node<'s>]> {
        match self {
            Node::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members, if this is an object.
    pub fn as_object(&self) -> Option<&Object<'s>> {
        match self {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }

    /// True for `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Node::Null)
    }

    /// The member `name`; `None` if there is none or this is no object.
    pub fn get(&self, name: &str) -> Option<&Node<'s>> {
        self.as_object()?.get(name)
    }

    /// The kind in the words of JSON (RFC 8259, section 3): `null`, `boolean`, `number`, `string`, `array`, `object`.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "boolean",
            Node::Number(_) => "number",
            Node::String(_) => "string",
            Node::Array(_) => "array",
            Node::Object(_) => "object",
        }
    }

    /// What `pointer` points to (RFC 6901, section 4); `None` if there is no such value.
    pub fn at(&self, pointer: &Pointer) -> Option<&Node<'s>> {
        pointer.segments().try_fold(self, |node, segment| node.child(&segment))
    }

    /// The member or element that one segment of a pointer names.
    pub fn child(&self, segment: &str) -> Option<&Node<'s>> {
        match self {
            Node::Object(object) => object.get(segment),
            Node::Array(elements) => elements.get(array_index(segment)?),
            _ => None,
        }
    }

    /// What `pointer` points to, to change it.
    pub fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Node<'s>> {
        pointer.segments().try_fold(self, |node, segment| match node {
            Node::Object(object) => object.get_mut(&segment),
            Node::Array(elements) => elements.get_mut(array_index(&segment)?),
            _ => None,
        })
    }

    /// The same value as serde_json has it.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match self {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(*value),
            Node::Number(number) => Value::Number(number.clone()),
            Node::String(text) => Value::String(text.clone().into_owned()),
            Node::Array(elements) => elements.iter().map(Node::to_json).collect(),
            Node::Object(object) => object.iter().map(|(name, value)| (name, value.to_json())).collect(),
        }
    }
}

/// The index a segment stands for: digits without a leading zero (RFC 6901, section 4).
fn array_index(segment: &str) -> Option<usize> {
    let canonical = segment == "0" || !segment.starts_with(['0', '+']);
    segment.parse().ok().filter(|_| canonical)
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(value) => serializer.serialize_bool(*value),
            Node::Number(number) => number.serialize(serializer),
            Node::String(text) => serializer.serialize_str(text),
            Node::Array(elements) => serializer.collect_seq(elements.iter()),
            Node::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self.iter() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
