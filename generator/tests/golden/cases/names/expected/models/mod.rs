// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod bool; pub use bool::Bool;
pub mod bytes; pub use bytes::Bytes;
pub mod clashes; pub use clashes::Clashes;
pub mod clone; pub use clone::Clone;
pub mod con_; pub use con_::Con;
pub mod crate_; pub use crate_::Crate;
pub mod debug; pub use debug::Debug;
pub mod i64; pub use i64::I64;
pub mod keywords; pub use keywords::Keywords;
pub mod mod_; pub use mod_::Mod;
pub mod nested_clashes; pub use nested_clashes::NestedClashes;
pub mod option; pub use option::Option_;
pub mod r#box; pub use r#box::Box_;
pub mod r#match; pub use r#match::Match;
pub mod result; pub use result::Result;
pub mod runtime; pub use runtime::Runtime;
pub mod self_; pub use self_::Self_;
pub mod serde_json; pub use serde_json::SerdeJson;
pub mod some; pub use some::Some;
pub mod std; pub use std::Std;
pub mod str; pub use str::Str;
pub mod string; pub use string::String_;
pub mod super_; pub use super_::Super;
pub mod symbols; pub use symbols::Symbols;
pub mod t200; pub use t200::T200;
pub mod user_group_camel; pub use user_group_camel::UserGroupCamel;
pub mod user_group_kebab; pub use user_group_kebab::UserGroupKebab;
pub mod vec; pub use vec::Vec_;
