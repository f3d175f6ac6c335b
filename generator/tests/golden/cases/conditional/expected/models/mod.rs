// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod contains; pub use contains::Contains;
pub mod dependent; pub use dependent::Dependent;
pub mod if_then_else; pub use if_then_else::IfThenElse;
pub mod in_all_of; pub use in_all_of::InAllOf;
pub mod names; pub use names::Names;
pub mod not; pub use not::Not;
pub mod not_a_string; pub use not_a_string::NotAString;
pub mod owner; pub use owner::Owner;
pub mod then_without_if; pub use then_without_if::ThenWithoutIf;
