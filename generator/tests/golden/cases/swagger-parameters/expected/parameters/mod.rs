// @generated from #/parameters by opbind; do not edit.

//! The types of shared parameters.

pub mod sort; pub use sort::Sort;
pub mod things_kind_ids_path;
