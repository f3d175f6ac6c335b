//! Reading what holds other values.

use std::collections::BTreeMap;

use super::decode::{Decode, Decoder, Fit};
use super::tree::{Json, Node};

impl<T: Decode> Decode for Box<T> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        T::decode(node, decoder).map(Box::new)
    }

    fn fits(node: Node<'_>) -> Fit {
        T::fits(node)
    }

    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        T::probe(node, decoder);
    }
}

/// `null` is `None`.
impl<T: Decode> Decode for Option<T> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        if node.is_null() {
            return Some(None);
        }
        T::decode(node, decoder).map(Some)
    }

    fn fits(node: Node<'_>) -> Fit {
        if node.is_null() { Fit::Kind } else { T::fits(node) }
    }

    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        if !node.is_null() {
            T::probe(node, decoder);
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        let Json::List(elements) = node.json() else {
            return decoder.mismatch(node, "an array");
        };
        let mut values = Some(Vec::new());
        // Goes on after a mismatch, to find them all.
        for element in elements {
            match (T::decode(element, decoder), &mut values) {
                (Some(value), Some(values)) => values.push(value),
                (Some(_), None) => {}
                (None, _) => values = None,
            }
        }
        values
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(matches!(node.json(), Json::List(_)))
    }

    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        decoder.note(Self::fits(node));
        if let Json::List(elements) = node.json() {
            elements.for_each(|element| decoder.look_at::<T>(element));
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        match node.json() {
            Json::Object(members) => decoder.map(members.pairs()),
            _ => decoder.mismatch(node, "an object"),
        }
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::object(node)
    }

    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        decoder.note(Self::fits(node));
        if let Json::Object(members) = node.json() {
            members.pairs().for_each(|(_, member)| decoder.look_at::<T>(member));
        }
    }
}

impl Decoder {
    /// Reads members as a map.
    pub(super) fn map<'n, T: Decode>(&mut self, members: impl Iterator<Item = (&'n str, Node<'n>)>) -> Option<BTreeMap<String, T>> {
        let mut map = Some(BTreeMap::new());
        for (name, member) in members {
            match (T::decode(member, self), &mut map) {
                (Some(value), Some(map)) => drop(map.insert(name.to_owned(), value)),
                (Some(_), None) => {}
                (None, _) => map = None,
            }
        }
        map
    }
}
