//! What a description says, one file per object of the OpenAPI Specification; no decisions.
//!
//! Every object has been checked for its shape and every `$ref` has become an id, so later stages neither look at
//! JSON nor at pointers to find something.

mod media_type;
mod operation;
mod parameter;
mod reader;
mod reference;
mod request_body;
mod response;
mod schema;
mod spec;

pub use media_type::MediaType;
pub use operation::{ExternalDocs, Method, Operation};
pub use parameter::{Parameter, ParameterIn, Style};
pub use request_body::RequestBody;
pub use response::{Response, Status};
pub use schema::{Additional, Discriminator, Schema, SchemaId, SimpleType, Types};
pub use spec::{Components, Spec, read};
