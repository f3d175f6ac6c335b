// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod change; pub use change::Change;
pub mod thing; pub use thing::Thing;
