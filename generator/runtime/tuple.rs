//! Arrays whose elements differ by position.

use super::decode::{Decode, Decoder, Fit};
use super::encode::{Encode, List};
use super::tree::{Json, Node, Nodes};

/// Makes a struct that is read from and written as a JSON array. Each position is stated once, in order:
///
/// ```text
/// pub struct Range {
///     pub from: i64 = required(),               // absent: an error
///     pub to: Option<i64> = optional(),         // `None` is left out at the end, and null before other elements
///     pub rest: Vec<serde_json::Value> = rest(),  // last: all other elements; without it, there may be none
/// }
/// ```
macro_rules! tuple {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident {
            $(
                $(#[$field_attribute:meta])*
                pub $field:ident: $type:ty =
                    $(required $($required:lifetime)? ())?
                    $(optional $($optional:lifetime)? ())?
                    $(rest $($rest:lifetime)? ())?
            ),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_attribute])* pub $field: $type,)*
        }

        #[allow(deprecated)]
        impl $name {
            /// The required elements; the others are left out.
            #[allow(clippy::too_many_arguments, clippy::new_without_default)]
            #[must_use]
            pub fn new($($($field: $type, $($required)?)?)*) -> Self {
                Self {
                    $(
                        $($field, $($required)?)?
                        $($field: None, $($optional)?)?
                        $($field: ::std::vec::Vec::new(), $($rest)?)?
                    )*
                }
            }

            $(
                $(
                    /// The same with this element.
                    #[must_use]
                    pub fn $field(mut self, value: impl $crate::runtime::Present<$type>) -> Self {
                        $crate::runtime::set(&mut self.$field, value);
                        $($optional)?
                        self
                    }
                )?
                $(
                    /// The same with these elements behind the others.
                    #[must_use]
                    pub fn $field(mut self, value: impl ::core::convert::Into<$type>) -> Self {
                        self.$field = value.into();
                        $($rest)?
                        self
                    }
                )?
            )*
        }

        #[allow(deprecated)]
        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                let mut elements = $crate::runtime::Elements::of(node, decoder);
                let value = Self {
                    $(
                        $($field: elements.required(decoder), $($required)?)?
                        $($field: elements.optional(decoder), $($optional)?)?
                        $($field: elements.rest(decoder), $($rest)?)?
                    )*
                };
                elements.finish(decoder);
                value
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                $crate::runtime::Elements::fits(node)
            }
        }

        #[allow(deprecated)]
        impl $crate::runtime::List for $name {
            fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a dyn $crate::runtime::Encode)) {
                $crate::runtime::Position::show(&[
                    $(
                        $($crate::runtime::Position::Required(&self.$field) $($required)?)?
                        $($crate::runtime::Position::Optional(&self.$field) $($optional)?)?
                        $($crate::runtime::Position::Rest(&self.$field) $($rest)?)?
                    ),*
                ], visit);
            }
        }

        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                $crate::runtime::Shape::List(self)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same(self, other)
            }
        }

        $crate::runtime::by_shape! { $name }
    };
}

pub(crate) use tuple;

/// Where a tuple takes its elements from, in order.
pub struct Elements<'n> {
    array: Node<'n>,
    rest: Nodes<'n>,
}

impl<'n> Elements<'n> {
    /// The elements of `node`, which must be an array.
    pub fn of(node: Node<'n>, decoder: &mut Decoder) -> Self {
        if let Json::List(rest) = node.json() {
            return Self { array: node, rest };
        }
        decoder.mismatch(node, "an array");
        Self { array: Node::NOTHING, rest: Node::NOTHING.children() }
    }

    /// The fit of a tuple: any array, seen from outside.
    #[must_use]
    pub fn fits(node: Node<'_>) -> Fit {
        Fit::kind(matches!(node.json(), Json::List(_)))
    }

    /// The next element, which must be there.
    pub fn required<T: Decode>(&mut self, decoder: &mut Decoder) -> T {
        if let Some(element) = self.rest.next() {
            return decoder.member(element);
        }
        decoder.mismatch(self.array, "an array with more elements");
        decoder.stand_in()
    }

    /// The next element, which may be absent.
    pub fn optional<T: Decode>(&mut self, decoder: &mut Decoder) -> Option<T> {
        self.rest.next().map(|element| decoder.member(element))
    }

    /// All elements that are left.
    pub fn rest<T: Decode>(&mut self, decoder: &mut Decoder) -> Vec<T> {
        self.rest.by_ref().map(|element| decoder.member(element)).collect()
    }

    /// Makes sure that none is left.
    pub fn finish(mut self, decoder: &mut Decoder) {
        if self.rest.next().is_some() {
            decoder.mismatch(self.array, "an array with fewer elements");
        }
    }
}

/// What a tuple has at one of its positions.
pub enum Position<'a> {
    /// An element that is always there.
    Required(&'a dyn Encode),
    /// An element that may be absent.
    Optional(&'a dyn Encode),
    /// All elements behind the others.
    Rest(&'a dyn List),
}

impl<'a> Position<'a> {
    /// Visits the elements up to the last one that is present.
    pub fn show(positions: &[Self], visit: &mut dyn FnMut(&'a dyn Encode)) {
        let shown = positions.iter().rposition(Self::is_present).map_or(0, |last| last + 1);
        for position in positions.iter().take(shown) {
            match position {
                Self::Required(element) | Self::Optional(element) => visit(*element),
                Self::Rest(elements) => elements.each(visit),
            }
        }
    }

    fn is_present(&self) -> bool {
        match self {
            Self::Required(_) => true,
            Self::Optional(element) => !element.is_absent(),
            Self::Rest(elements) => {
                let mut any = false;
                elements.each(&mut |_| any = true);
                any
            }
        }
    }
}
