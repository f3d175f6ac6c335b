// @generated from #/parameters by opbind; do not edit.

//! The types of shared request bodies.

pub mod priority; pub use priority::Priority;
pub mod settings; pub use settings::Settings;
