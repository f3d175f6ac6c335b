//! Open enumerations.

/// Makes an enum of the values that are known, of strings, of integers, or of any scalars that another type holds:
///
/// ```text
/// pub enum Visibility: String { Public = "public", Private = "private" }
/// pub enum Size: i64 { V1 = 1, V2 = 2 }
/// pub enum Limit: serde_json::Value { V1 = 1i64, V1_5 = 1.5f64, None = "none", False = false }
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
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// Any other value.
            Unknown(Box<str>),
        }

        #[allow(deprecated)]
        impl $name {
            /// Every value that is known.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(Box::from(text)),
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        // Through the text: a match with an arm for each variant costs the compiler more.
        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same(self, other)
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                $crate::runtime::Shape::Text(self.as_str())
            }
        }

        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                Self::from(decoder.text(node))
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                match node.text() {
                    None => $crate::runtime::Fit::No,
                    Some(text) => {
                        let is_known = !matches!(Self::from(text), Self::Unknown(_));
                        $crate::runtime::Fit::listed(is_known, Self::ALL.len())
                    }
                }
            }
        }

        $crate::runtime::by_shape! { $name }
    };
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: i64 {
            $($(#[$variant_attribute:meta])* $variant:ident = $number:literal),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// Any other value.
            Unknown(i64),
        }

        #[allow(deprecated)]
        impl $name {
            /// Every value that is known.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is written.
            #[must_use]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self::from(self.as_i64())
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same(self, other)
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                state.write_i64(self.as_i64());
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), formatter)
            }
        }

        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                $crate::runtime::Shape::Integer(self.as_i64())
            }
        }

        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                Self::from(<i64 as $crate::runtime::Decode>::decode(node, decoder))
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                match node.integer() {
                    None => $crate::runtime::Fit::No,
                    Some(number) => {
                        let is_known = !matches!(Self::from(number), Self::Unknown(_));
                        $crate::runtime::Fit::listed(is_known, Self::ALL.len())
                    }
                }
            }
        }

        $crate::runtime::by_shape! { $name }
    };
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: $other:ty {
            $($(#[$variant_attribute:meta])* $variant:ident = $scalar:literal),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// Any other value.
            Unknown($other),
        }

        #[allow(deprecated)]
        impl $name {
            /// Every value that is known.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        }

        #[allow(deprecated)]
        impl ::core::convert::From<$other> for $name {
            fn from(value: $other) -> Self {
                $(if $crate::runtime::same(&value, &$scalar) {
                    return Self::$variant;
                })*
                Self::Unknown(value)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same(self, other)
            }
        }

        #[allow(deprecated)]
        impl $crate::runtime::Encode for $name {
            fn shape(&self) -> $crate::runtime::Shape<'_> {
                match self {
                    $(Self::$variant => $crate::runtime::Encode::shape(&$scalar),)*
                    Self::Unknown(value) => $crate::runtime::Encode::shape(value),
                }
            }
        }

        impl $crate::runtime::Decode for $name {
            fn decode(node: $crate::runtime::Node<'_>, decoder: &mut $crate::runtime::Decoder) -> Self {
                Self::from(<$other as $crate::runtime::Decode>::decode(node, decoder))
            }

            fn fits(node: $crate::runtime::Node<'_>) -> $crate::runtime::Fit {
                if <$other as $crate::runtime::Decode>::fits(node) == $crate::runtime::Fit::No {
                    return $crate::runtime::Fit::No;
                }
                let value = Self::decode(node, &mut $crate::runtime::Decoder::default());
                $crate::runtime::Fit::listed(!matches!(value, Self::Unknown(_)), Self::ALL.len())
            }
        }

        $crate::runtime::by_shape! { $name }
    };
}

pub(crate) use enumeration;
