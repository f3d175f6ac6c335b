//! Reading what holds other values.

use std::collections::BTreeMap;

use super::decode::{Decode, Decoder, Fit};
use super::tree::{Json, Node};

impl<T: Decode> Decode for Box<T> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        Self::new(T::decode(node, decoder))
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
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        (!node.is_null()).then(|| T::decode(node, decoder))
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
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        if let Json::List(elements) = node.json() {
            return elements.map(|element| T::decode(element, decoder)).collect();
        }
        decoder.mismatch(node, "an array");
        Self::new()
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
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        let members = decoder.object(node).children().pairs();
        members.map(|(name, member)| (name.to_owned(), T::decode(member, decoder))).collect()
    }

    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        decoder.note(Self::fits(node));
        node.children().pairs().for_each(|(_, member)| decoder.look_at::<T>(member));
    }
}
