// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod matrix; pub use matrix::Matrix;
pub mod nullable_alias; pub use nullable_alias::NullableAlias;
pub mod part; pub use part::Part;
