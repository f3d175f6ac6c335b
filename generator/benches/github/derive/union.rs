//! Values that are one of several types, as a generator that uses serde's derives would write them.
//!
//! A discriminator is not used: `#[serde(tag = …)]` keeps the member from the alternative, whose struct requires it.

macro_rules! union {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident $(by $member:literal)? {
            $($(#[$variant_attribute:meta])* $variant:ident($type:ty) $(= $($tag:literal)|+)?),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant($type),)*
            /// None of these: its JSON.
            Unknown(::serde_json::Value),
        }

        $crate::runtime::derived::stub! { $name }
    };
}

pub(crate) use union;
