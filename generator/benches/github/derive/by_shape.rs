//! serde for the types that the runtime writes by hand: text with a format, and numbers.
//!
//! Not through a tree: the fields of the derived structs should cost what a plain `String` costs.

macro_rules! by_shape {
    (Number) => {
        $crate::runtime::by_shape! { @debug Number }

        impl ::serde::Serialize for Number {
            fn serialize<S: ::serde::Serializer>(&self, target: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, target)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for Number {
            fn deserialize<D: ::serde::Deserializer<'de>>(source: D) -> ::core::result::Result<Self, D::Error> {
                source.deserialize_any($crate::runtime::derived::NumberVisitor)
            }
        }
    };
    (@debug $name:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug(::core::stringify!($name), self, formatter)
            }
        }
    };
    ($name:ident) => {
        $crate::runtime::by_shape! { @debug $name }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, target: S) -> ::core::result::Result<S::Ok, S::Error> {
                target.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(source: D) -> ::core::result::Result<Self, D::Error> {
                <String as ::serde::Deserialize>::deserialize(source).map(Self::from)
            }
        }
    };
}

pub(crate) use by_shape;
