// @generated from #/paths by opbind; do not edit.

//! The operations, by group.

pub mod packages; pub use packages::Packages;
