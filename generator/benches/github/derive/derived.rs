//! What a derived type needs for the rest of the crate to compile: operations ask for `Decode` and `Encode`.
//!
//! The derived crates are checked, and their types are read and written by serde; they send no requests. So these do
//! nothing, and cost the compiler next to nothing: all that is measured is what serde's derives cost.

use core::fmt;

use super::Number;

macro_rules! stub {
    ($name:ident) => {
        impl $crate::runtime::Decode for $name {
            fn decode(_: $crate::runtime::Node<'_>, _: &mut $crate::runtime::Decoder) -> Self {
                $crate::runtime::derived::not_by_serde()
            }
        }

        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                $crate::runtime::derived::not_by_serde()
            }
        }
    };
}

pub(crate) use stub;

pub(crate) fn not_by_serde() -> ! {
    unimplemented!("only serde reads and writes this crate's types")
}

/// Keeps `1` and `1.0` apart, as the runtime does.
pub(crate) struct NumberVisitor;

impl serde::de::Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<Number, E> {
        Ok(Number::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Number, E> {
        Ok(Number::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Number, E> {
        Ok(Number::from(value))
    }
}
