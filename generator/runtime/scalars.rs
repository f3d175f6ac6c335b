//! Reading booleans, numbers, strings and plain JSON.

use serde_json::{Map, Value};

use super::decode::{Decode, Decoder, Fit};
use super::number::Number;
use super::tree::{Json, Node};

impl Decode for () {
    fn decode(_: Node<'_>, _: &mut Decoder) -> Self {}

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(node.is_null())
    }
}

impl Decode for bool {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        if let Json::Bool(value) = node.json() {
            return value;
        }
        decoder.mismatch(node, "true or false");
        false
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(matches!(node.json(), Json::Bool(_)))
    }
}

impl Decode for String {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        decoder.text(node).to_owned()
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(node.text().is_some())
    }

    fn probe(node: Node<'_>, decoder: &mut Decoder) {
        decoder.note(Self::fits(node));
    }
}

impl Decode for Value {
    fn decode(node: Node<'_>, _: &mut Decoder) -> Self {
        node.to_value()
    }

    fn fits(_: Node<'_>) -> Fit {
        Fit::Kind
    }

    fn probe(_: Node<'_>, _: &mut Decoder) {}
}

impl Decode for Map<String, Value> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        let members = decoder.object(node).children().pairs();
        members.map(|(name, member)| (name.to_owned(), member.to_value())).collect()
    }
}

impl Decode for Number {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        decoder.number(node, "a number", Some).unwrap_or(Self::from(0))
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(matches!(node.json(), Json::Number(_)))
    }
}

macro_rules! numbers {
    ($($type:ty, $expected:literal, $exact:expr, $convert:expr;)*) => {$(
        impl Decode for $type {
            fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
                decoder.number(node, $expected, $convert).unwrap_or_default()
            }

            fn fits(node: Node<'_>) -> Fit {
                match node.json() {
                    Json::Number(number) if $convert(number).is_none() => Fit::No,
                    // It would be written differently: `1` as a float, `1.0` as an integer.
                    Json::Number(number) if !$exact(number) => Fit::Loose,
                    Json::Number(_) => Fit::Kind,
                    _ => Fit::No,
                }
            }
        }
    )*};
}

numbers! {
    i64, "a 64-bit integer", Number::is_integer, Number::as_i64;
    u64, "an unsigned 64-bit integer", Number::is_integer, Number::as_u64;
    i32, "a 32-bit integer", Number::is_integer, |number: Number| number.as_i64().and_then(|value| i32::try_from(value).ok());
    u32, "an unsigned 32-bit integer", Number::is_integer, |number: Number| number.as_u64().and_then(|value| u32::try_from(value).ok());
    f64, "a number", Number::is_float, |number: Number| Some(number.as_f64());
    f32, "a number", Number::is_float, |number: Number| Some(narrowed(number.as_f64()));
}

#[allow(clippy::cast_possible_truncation)]
fn narrowed(value: f64) -> f32 {
    value as f32
}

impl Decoder {
    fn number<T>(&mut self, node: Node<'_>, expected: &'static str, convert: fn(Number) -> Option<T>) -> Option<T> {
        let value = match node.json() {
            Json::Number(number) => convert(number),
            _ => None,
        };
        if value.is_none() {
            self.mismatch(node, expected);
        }
        value
    }
}
