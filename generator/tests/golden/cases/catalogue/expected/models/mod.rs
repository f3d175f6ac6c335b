// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod order; pub use order::Order;
