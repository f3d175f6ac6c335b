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
                    $(clearable $($clearable:lifetime)? ($clearable_name:literal))?
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
                $(#[serde(rename = $clearable_name, skip_serializing_if = "Option::is_none")] $($clearable)?)?
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
                        $($field: None, $($clearable)?)?
                        $($field: ::std::collections::BTreeMap::new(), $($additional)?)?
                    )*
                }
            }

            $(
                $(
                    #[must_use]
                    pub fn $field(mut self, value: impl $crate::runtime::Present<$type>) -> Self {
                        $crate::runtime::set(&mut self.$field, value);
                        $($optional)?
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field<K>(mut self, value: impl $crate::runtime::PresentOrNull<$type, K>) -> Self {
                        $crate::runtime::set_or_clear(&mut self.$field, value);
                        $($clearable)?
                        self
                    }
                )?
                $(
                    #[must_use]
                    pub fn $field(mut self, value: impl ::core::convert::Into<$type>) -> Self {
                        self.$field = value.into();
                        $($additional)?
                        self
                    }
                )?
            )*
        }

        $crate::runtime::derived::stub! { $name }
    };
}

pub(crate) use model;
