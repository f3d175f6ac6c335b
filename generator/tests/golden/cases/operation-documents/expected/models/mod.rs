// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod author; pub use author::Author;
pub mod book; pub use book::Book;
pub mod city; pub use city::City;
pub mod publisher; pub use publisher::Publisher;
