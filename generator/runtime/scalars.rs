//! Reading booleans, numbers, strings and plain JSON.

use serde_json::{Map, Value};

use super::decode::{Decode, Decoder, Fit};
use super::number::Number;
use super::tree::{Json, Node};

impl Decode for () {
    fn decode(_: Node<'_>, _: &mut Decoder) -> Option<Self> {
        Some(())
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(node.is_null())
    }
}

impl Decode for bool {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        match node.json() {
            Json::Bool(value) => Some(value),
            _ => decoder.mismatch(node, "true or false"),
        }
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(matches!(node.json(), Json::Bool(_)))
    }
}

impl Decode for String {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        decoder.text(node).map(str::to_owned)
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(node.text().is_some())
    }
}

impl Decode for Value {
    fn decode(node: Node<'_>, _: &mut Decoder) -> Option<Self> {
        Some(node.to_value())
    }

    fn fits(_: Node<'_>) -> Fit {
        Fit::Kind
    }
}

impl Decode for Map<String, Value> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        match node.to_value() {
            Value::Object(members) => Some(members),
            _ => decoder.mismatch(node, "an object"),
        }
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::object(node)
    }
}

impl Decode for Number {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        decoder.number(node, "a number", Some)
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(matches!(node.json(), Json::Number(_)))
    }
}

macro_rules! integer {
    ($($type:ty, $expected:literal, $convert:expr;)*) => {$(
        impl Decode for $type {
            fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
                decoder.number(node, $expected, $convert)
            }

            fn fits(node: Node<'_>) -> Fit {
                fit_of_number(node, Number::is_integer, |number| $convert(number).is_some())
            }
        }
    )*};
}

integer! {
    i64, "a 64-bit integer", Number::as_i64;
    u64, "an unsigned 64-bit integer", Number::as_u64;
    i32, "a 32-bit integer", |number: Number| number.as_i64().and_then(|value| i32::try_from(value).ok());
    u32, "an unsigned 32-bit integer", |number: Number| number.as_u64().and_then(|value| u32::try_from(value).ok());
}

impl Decode for f64 {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        decoder.number(node, "a number", |number| Some(number.as_f64()))
    }

    fn fits(node: Node<'_>) -> Fit {
        fit_of_number(node, |number| !number.is_integer(), |_| true)
    }
}

impl Decode for f32 {
    #[allow(clippy::cast_possible_truncation)]
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Option<Self> {
        decoder.number(node, "a number", |number| Some(number.as_f64() as f32))
    }

    fn fits(node: Node<'_>) -> Fit {
        f64::fits(node)
    }
}

impl Decoder {
    fn number<T>(&mut self, node: Node<'_>, expected: &'static str, convert: impl FnOnce(Number) -> Option<T>) -> Option<T> {
        let value = match node.json() {
            Json::Number(number) => convert(number),
            _ => None,
        };
        value.or_else(|| self.mismatch(node, expected))
    }
}

/// Numbers that would be written differently (`1` as a float, `1.0` as an integer) fit loosely.
fn fit_of_number(node: Node<'_>, exact: fn(Number) -> bool, converts: impl Fn(Number) -> bool) -> Fit {
    match node.json() {
        Json::Number(number) if exact(number) && converts(number) => Fit::Kind,
        Json::Number(number) if converts(number) => Fit::Loose,
        _ => Fit::No,
    }
}
