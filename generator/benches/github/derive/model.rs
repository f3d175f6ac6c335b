//! Structs of named members, as a generator that uses serde's derives would write them.
//!
//! An optional member that is also nullable loses the difference between absent and null, as it does with most peers:
//! keeping it takes a `deserialize_with` on every such field, which would make this side dearer.

macro_rules! model {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident {
            $(
                $(#[$field_attribute:meta])*
                pub $field:ident: $type:ty =
                    $(required $($required:lifetime)? ($required_name:literal))?
                    $(optional $($optional:lifetime)? ($optional_name:literal))?
                    $(additional $($additional:lifetime)? ())?
            ),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$field_attribute])*
                $(#[serde(rename = $required_name)] $($required)?)?
                $(#[serde(rename = $optional_name, skip_serializing_if = "Option::is_none")] $($optional)?)?
                $(#[serde(flatten)] $($additional)?)?
                pub $field: $type,
            )*
        }

        // The crate that this is compared with has it too.
        impl $name {
            /// The required members; the others are left out.
            #[must_use]
            pub fn new($($($field: $type, $($required)?)?)*) -> Self {
                Self {
                    $(
                        $($field, $($required)?)?
                        $($field: None, $($optional)?)?
                        $($field: ::std::collections::BTreeMap::new(), $($additional)?)?
                    )*
                }
            }
        }

        $crate::runtime::derived::stub! { $name }
    };
}

pub(crate) use model;
