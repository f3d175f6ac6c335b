// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

#[cfg(feature = "webhooks")] pub mod birth; #[cfg(feature = "webhooks")] pub use birth::Birth;
pub mod pet; pub use pet::Pet;
pub mod problem; pub use problem::Problem;
#[cfg(feature = "all-models")] pub mod unused; #[cfg(feature = "all-models")] pub use unused::Unused;
