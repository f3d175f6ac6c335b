//! Open enumerations, as a generator that uses serde's derives would write them.

macro_rules! enumeration {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: String {
            $($(#[$variant_attribute:meta])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* #[serde(rename = $text)] $variant,)*
            /// Any other value.
            #[serde(untagged)]
            Unknown(Box<str>),
        }

        // Parameters of requests are written by it.
        impl $name {
            /// The value as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        $crate::runtime::derived::stub! { $name }
    };
    // serde's derives know no enumerations of integers: by hand, as everybody does.
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: i64 {
            $($(#[$variant_attribute:meta])* $variant:ident = $number:literal),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(from = "i64", into = "i64")]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// Any other value.
            Unknown(i64),
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl From<$name> for i64 {
            fn from(value: $name) -> i64 {
                match value {
                    $($name::$variant => $number,)*
                    $name::Unknown(number) => number,
                }
            }
        }

        $crate::runtime::derived::stub! { $name }
    };
}

pub(crate) use enumeration;
