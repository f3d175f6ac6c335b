//! From any serde format to a [`Node`], with a bound on how many values there may be.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::Number;

use super::{Node, Object};

/// One reading of a document. Nesting is bounded by the format's own reader (128 in JSON and in YAML).
#[derive(Debug)]
pub struct Reading {
    values_left: Cell<usize>,
    repeated: Cell<bool>,
}

impl Reading {
    /// A reading that fails when there are more than `values`: what YAML aliases can multiply stays bounded.
    pub fn bounded(values: usize) -> Self {
        Reading { values_left: Cell::new(values), repeated: Cell::new(false) }
    }

    /// True if an object was read in which a name is repeated (see [`Object::repeated`]).
    pub fn saw_repeated_names(&self) -> bool {
        self.repeated.get()
    }

    /// Reads one value.
    ///
    /// Fails as the format's reader does, and with "too many values" beyond the bound.
    pub fn read<'s, D: Deserializer<'s>>(&self, deserializer: D) -> Result<Node<'s>, D::Error> {
        NodeSeed(self).deserialize(deserializer)
    }

    fn count<E: Error>(&self) -> Result<(), E> {
        let left = self.values_left.get().checked_sub(1);
        self.values_left.set(left.ok_or_else(|| E::custom("too many values: aliases are expanded without end"))?);
        Ok(())
    }

    fn object<'s>(&self, members: Vec<(Cow<'s, str>, Node<'s>)>) -> Node<'s> {
        let object = Object::new(members);
        if !object.repeated().is_empty() {
            self.repeated.set(true);
        }
        Node::Object(object)
    }
}

impl<'s> Deserialize<'s> for Node<'s> {
    fn deserialize<D: Deserializer<'s>>(deserializer: D) -> Result<Self, D::Error> {
        Reading::bounded(usize::MAX).read(deserializer)
    }
}

#[derive(Clone, Copy)]
struct NodeSeed<'r>(&'r Reading);

impl<'s> DeserializeSeed<'s> for NodeSeed<'_> {
    type Value = Node<'s>;

    fn deserialize<D: Deserializer<'s>>(self, deserializer: D) -> Result<Node<'s>, D::Error> {
        self.0.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'s> Visitor<'s> for NodeSeed<'_> {
    type Value = Node<'s>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node<'s>, E> {
        Ok(Node::Null)
    }

    /// A YAML text of nothing but comments.
    fn visit_none<E>(self) -> Result<Node<'s>, E> {
        Ok(Node::Null)
    }

    /// A YAML value with a tag of somebody's own (`!money 5`), which means nothing to a description.
    fn visit_enum<A: EnumAccess<'s>>(self, tagged: A) -> Result<Node<'s>, A::Error> {
        let (_, value) = tagged.variant_seed(NameSeed)?;
        value.newtype_variant_seed(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'s>, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'s>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'s>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node<'s>, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node<'s>, E> {
        self.visit_f64(value as f64)
    }

    /// YAML has `.inf` and `.nan`, JSON has not: they stay texts.
    fn visit_f64<E>(self, value: f64) -> Result<Node<'s>, E> {
        let text = if value.is_nan() {
            ".nan"
        } else if value > 0.0 {
            ".inf"
        } else {
            "-.inf"
        };
        Ok(Number::from_f64(value).map_or(Node::String(Cow::Borrowed(text)), Node::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'s str) -> Result<Node<'s>, E> {
        Ok(Node::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'s>, E> {
        Ok(Node::String(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Node<'s>, E> {
        Ok(Node::String(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'s>>(self, mut elements: A) -> Result<Node<'s>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = elements.next_element_seed(self)? {
            nodes.push(node);
        }
        Ok(Node::Array(nodes.into_boxed_slice()))
    }

    fn visit_map<A: MapAccess<'s>>(self, mut entries: A) -> Result<Node<'s>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = entries.next_key_seed(NameSeed)? {
            members.push((name, entries.next_value_seed(self)?));
        }
        Ok(self.0.object(members))
    }
}

/// The name of a member. YAML admits any value as a key; asked for as a text, `200:` keeps what was written.
struct NameSeed;

impl<'s> DeserializeSeed<'s> for NameSeed {
    type Value = Cow<'s, str>;

    fn deserialize<D: Deserializer<'s>>(self, deserializer: D) -> Result<Cow<'s, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'s> Visitor<'s> for NameSeed {
    type Value = Cow<'s, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, text: &'s str) -> Result<Cow<'s, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cow<'s, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
