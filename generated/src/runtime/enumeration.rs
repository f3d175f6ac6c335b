//! Open enumerations.

/// Makes an enum of the values that are known, of strings or of integers:
///
/// ```text
/// pub enum Visibility: String { Public = "public", Private = "private" }
/// pub enum Size: i64 { V1 = 1, V2 = 2 }
/// ```
///
/// Any other value is kept in `Unknown`.
macro_rules! enumeration {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: String {
            $($(#[$variant_attribute:meta])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $crate::runtime::enumeration! {
            @enum $(#[$attribute])* $name: Box<str>, &str => as_str {
                $($(#[$variant_attribute])* $variant = $text,)*
            }
        }

        impl $name {
            /// The value as it is written.
            #[must_use]
            #[allow(deprecated)]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Option<Self> {
                decoder.text(node).map(Self::from)
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                $crate::runtime::Fit::named(node.text().map(|text| Self::known(text).is_some()))
            }
        }
    };
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: i64 {
            $($(#[$variant_attribute:meta])* $variant:ident = $number:literal),* $(,)?
        }
    ) => {
        $crate::runtime::enumeration! {
            @enum $(#[$attribute])* $name: i64, i64 => as_i64 {
                $($(#[$variant_attribute])* $variant = $number,)*
            }
        }

        impl $name {
            /// The value as it is written.
            #[must_use]
            #[allow(deprecated)]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Option<Self> {
                <i64 as $crate::runtime::Decode>::decode(node, decoder).map(Self::from)
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                $crate::runtime::Fit::named(node.integer().map(|number| Self::known(number).is_some()))
            }
        }
    };
    (@enum $(#[$attribute:meta])* $name:ident: $kept:ty, $plain:ty => $written:ident {
        $($(#[$variant_attribute:meta])* $variant:ident = $value:literal,)*
    }) => {
        $(#[$attribute])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// Any other value.
            Unknown($kept),
        }

        #[allow(deprecated)]
        impl $name {
            /// Every value that is known.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn known(value: $plain) -> Option<Self> {
                match value {
                    $($value => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl ::core::convert::From<$plain> for $name {
            fn from(value: $plain) -> Self {
                Self::known(value).unwrap_or_else(|| Self::Unknown(value.into()))
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.$written(), state);
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.$written(), formatter)
            }
        }

        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                $crate::runtime::Shape::from(self.$written())
            }
        }

        $crate::runtime::by_shape! { $name }
    };
}

pub(crate) use enumeration;
