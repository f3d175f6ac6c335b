//! Numbers that are written as they came.

use core::fmt;

use serde_json::Value;

use super::tree::Entry;
use super::{Encode, Shape};

/// A JSON number. `1` and `1.0` are different numbers, and each is written as it came.
#[derive(Clone, Copy, PartialEq)]
pub struct Number(Digits);

#[derive(Clone, Copy, PartialEq)]
enum Digits {
    Integer(i64),
    /// Above `i64::MAX`.
    Unsigned(u64),
    Float(f64),
}

impl Number {
    /// The number that JSON writes as `text`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let integer = text.parse().map(Digits::Integer).or_else(|_| text.parse().map(Digits::Unsigned));
        integer.ok().or_else(|| text.parse().ok().map(Digits::Float)).map(Self)
    }

    /// The nearest `f64`.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Digits::Integer(value) => value as f64,
            Digits::Unsigned(value) => value as f64,
            Digits::Float(value) => value,
        }
    }

    /// The same value as an `i64`, if there is one; `1.0` is 1.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Digits::Integer(value) => Some(value),
            Digits::Unsigned(_) => None,
            Digits::Float(value) => whole(value),
        }
    }

    /// The same value as a `u64`, if there is one; `1.0` is 1.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        match self.0 {
            Digits::Unsigned(value) => Some(value),
            _ => self.as_i64().and_then(|value| u64::try_from(value).ok()),
        }
    }

    /// Whether the number is written without a fraction and an exponent.
    #[must_use]
    pub fn is_integer(self) -> bool {
        !self.is_float()
    }

    pub(super) fn is_float(self) -> bool {
        matches!(self.0, Digits::Float(_))
    }
}

/// The integer that `value` is, if an `i64` can hold it.
#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    (value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value)).then_some(value as i64)
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Digits::Integer(value))
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self::from(i64::from(value))
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self(i64::try_from(value).map_or(Digits::Unsigned(value), Digits::Integer))
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(Digits::Float(value))
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        match number.0 {
            Digits::Integer(value) => Value::from(value),
            Digits::Unsigned(value) => Value::from(value),
            Digits::Float(value) => Value::from(value),
        }
    }
}

impl From<Number> for Entry {
    fn from(number: Number) -> Self {
        match number.0 {
            Digits::Integer(value) => Self::Integer(value),
            Digits::Unsigned(value) => Self::Unsigned(value),
            Digits::Float(value) => Self::Float(value),
        }
    }
}

impl Encode for Number {
    fn shape(&self) -> Shape<'_> {
        match self.0 {
            Digits::Integer(value) => Shape::Integer(value),
            Digits::Unsigned(value) => Shape::Unsigned(value),
            Digits::Float(value) => Shape::Float(value),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Digits::Integer(value) => fmt::Display::fmt(&value, formatter),
            Digits::Unsigned(value) => fmt::Display::fmt(&value, formatter),
            // `Debug` keeps the `.0`.
            Digits::Float(value) => fmt::Debug::fmt(&value, formatter),
        }
    }
}

super::by_shape! { Number }
