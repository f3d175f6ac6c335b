// @generated from #/components/callbacks by opbind; do not edit.

//! The types of shared callbacks: what the API sends because of a call.

pub mod shared; pub use shared::Shared;
