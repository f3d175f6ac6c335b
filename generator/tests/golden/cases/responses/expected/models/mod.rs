// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod kind; pub use kind::Kind;
pub mod problem; pub use problem::Problem;
pub mod thing; pub use thing::Thing;
