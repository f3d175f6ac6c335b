// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod old; pub use old::Old;
#[cfg(feature = "all-models")] pub mod old_alias; #[cfg(feature = "all-models")] pub use old_alias::OldAlias;
#[cfg(feature = "all-models")] pub mod old_enum; #[cfg(feature = "all-models")] pub use old_enum::OldEnum;
#[cfg(feature = "all-models")] pub mod old_union; #[cfg(feature = "all-models")] pub use old_union::OldUnion;
