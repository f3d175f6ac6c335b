// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod thing; pub use thing::Thing;
pub mod things; pub use things::Things;
