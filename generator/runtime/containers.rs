//! Reading what holds other values.

use std::collections::BTreeMap;

use super::decode::{Decode, Decoder, Fit};
use super::tree::{Json, Node};

/// How many bytes a vector takes before its elements are read.
const IN_ADVANCE: usize = 1 << 20;

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
            // Elements are large, and moved when a vector grows: counted first, so far as that is not much memory.
            let mut values = Self::with_capacity(elements.count().min(IN_ADVANCE / size_of::<T>().max(1)));
            let faults = decoder.faults.count();
            for element in elements {
                values.push(T::decode(element, decoder));
                if decoder.faults.count() > faults {
                    // What is wrong is thrown away in the end, and should not take the memory of a struct for each `1`.
                    values.clear();
                }
            }
            return values;
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
        let (mut values, faults) = (Self::new(), decoder.faults.count());
        for (name, member) in members {
            values.insert(name.to_owned(), T::decode(member, decoder));
            if decoder.faults.count() > faults {
                values.clear();
            }
        }
        values
    }

    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        decoder.note(Self::fits(node));
        node.children().pairs().for_each(|(_, member)| decoder.keep::<T>(member));
    }
}
