// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

#[cfg(feature = "all-models")] pub mod one; #[cfg(feature = "all-models")] pub use one::One;
pub mod thing; pub use thing::Thing;
#[cfg(feature = "all-models")] pub mod two; #[cfg(feature = "all-models")] pub use two::Two;
