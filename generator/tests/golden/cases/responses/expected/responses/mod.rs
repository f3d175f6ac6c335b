// @generated from #/components/responses by opbind; do not edit.

//! The types of shared responses.

pub mod thing; pub use thing::Thing;
