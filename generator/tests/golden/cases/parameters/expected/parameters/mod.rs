// @generated from #/components/parameters by opbind; do not edit.

//! The types of shared parameters.

pub mod order; pub use order::Order;
pub mod things_id_kind_path;
