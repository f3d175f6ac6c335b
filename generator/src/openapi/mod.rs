//! What a description says, one file per object of the OpenAPI Specification; no decisions.
//!
//! Every object has been checked for its shape and every `$ref` has become an id, so later stages neither look at
//! JSON nor at pointers to find something.

mod callback;
mod check;
mod dialect;
mod link;
mod media_type;
mod octokit;
mod operation;
mod parameter;
mod reader;
mod reference;
mod request_body;
mod response;
mod schema;
mod security;
mod server;
mod spec;
mod swagger;

pub use callback::{Callback, Webhook};
pub use dialect::Dialect;
pub use link::Link;
pub use media_type::{Encoding, MediaType, essence};
pub use octokit::{FormerParameter, Octokit};
pub use operation::{ExternalDocs, Method, Operation};
pub use parameter::{Parameter, ParameterIn, Style};
pub use request_body::RequestBody;
pub use response::{Header, Response, Status};
pub use schema::{Additional, Discriminator, Schema, SchemaId, SimpleType, Types};
pub use security::{ApiKeyIn, OAuthFlow, SecurityKind, SecurityRequirement, SecurityScheme};
pub use server::{Server, ServerVariable};
pub use spec::{Components, Spec, read};
