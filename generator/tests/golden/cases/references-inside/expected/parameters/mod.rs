// @generated from #/components/parameters by opbind; do not edit.

//! The types of shared parameters.

pub mod shared_path;
