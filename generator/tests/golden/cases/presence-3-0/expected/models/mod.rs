// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod matrix; pub use matrix::Matrix;
pub mod nullable_part; pub use nullable_part::NullablePart;
pub mod part; pub use part::Part;
pub mod required_but_not_defined; pub use required_but_not_defined::RequiredButNotDefined;
