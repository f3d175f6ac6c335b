// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod end; pub use end::End;
pub mod reply; pub use reply::Reply;
