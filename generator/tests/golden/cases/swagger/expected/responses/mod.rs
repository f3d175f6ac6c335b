// @generated from #/responses by opbind; do not edit.

//! The types of shared responses.

pub mod inline; pub use inline::Inline;
