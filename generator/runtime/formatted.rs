//! Strings of a format that the configuration gives a type of its own.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use super::conversion::FormatError;
use super::decode::{Decode, Decoder, Fit};
use super::encode::{Encode, Shape};
use super::tree::Node;

/// A text that should be a `T`. Any text is taken and kept as it is; [`Formatted::parse`] makes a `T` of it.
///
/// ```ignore
/// let price: rust_decimal::Decimal = item.price.parse()?;
/// let item = Item::new(Formatted::from(price));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Formatted<T> {
    text: String,
    value: PhantomData<fn() -> T>,
}

impl<T> Formatted<T> {
    /// A text, whatever it says.
    pub fn of_text(text: impl Into<String>) -> Self {
        Self { text: text.into(), value: PhantomData }
    }

    /// The text as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: FromStr<Err: fmt::Display>> Formatted<T> {
    /// The value that the text says.
    ///
    /// # Errors
    /// If it says none.
    pub fn parse(&self) -> Result<T, FormatError> {
        self.text.parse().map_err(|reason| FormatError::new(&self.text, core::any::type_name::<T>(), &reason))
    }
}

/// As its `Display` writes it.
impl<T: fmt::Display> From<T> for Formatted<T> {
    fn from(value: T) -> Self {
        Self::of_text(value.to_string())
    }
}

impl<T> AsRef<str> for Formatted<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> fmt::Display for Formatted<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<T> fmt::Debug for Formatted<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug("Formatted", self, formatter)
    }
}

impl<T: Clone + 'static> Decode for Formatted<T> {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        Self::of_text(decoder.text(node))
    }

    fn fits(node: Node<'_>) -> Fit {
        Fit::kind(node.text().is_some())
    }
}

impl<T> Encode for Formatted<T> {
    fn shape(&self) -> Shape<'_> {
        Shape::Text(&self.text)
    }
}

impl<T> serde::Serialize for Formatted<T> {
    fn serialize<S: serde::Serializer>(&self, target: S) -> Result<S::Ok, S::Error> {
        super::serialize(self, target)
    }
}

impl<'de, T: Clone + 'static> serde::Deserialize<'de> for Formatted<T> {
    fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        super::deserialize(source)
    }
}
