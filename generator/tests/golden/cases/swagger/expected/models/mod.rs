// @generated from #/definitions by opbind; do not edit.

//! The models: what requests and responses are made of.

#[cfg(feature = "all-models")] pub mod cat; #[cfg(feature = "all-models")] pub use cat::Cat;
pub mod mood; pub use mood::Mood;
pub mod owner; pub use owner::Owner;
pub mod pet; pub use pet::Pet;
