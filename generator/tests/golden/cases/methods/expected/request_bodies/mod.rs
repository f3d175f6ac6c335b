// @generated from #/components/requestBodies by opbind; do not edit.

//! The types of shared request bodies.

pub mod thing; pub use thing::Thing;
