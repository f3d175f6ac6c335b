//! What Rust needs to know of an API: named items with their types, decided; no JSON, no `$ref`, no tokens.
//!
//! Every name in here was made by [`naming`](crate::naming), every path by [`lower`](crate::lower), and every list
//! stands in the order in which it is printed.

mod access;
mod answers;
mod examples;
mod formats;
mod former;
mod items;
mod offered;
mod operation;
mod paging;
mod server;
mod types;
mod webhook;

pub use access::{Access, Column, Resource, ResourceMethod, Verb};
pub use answers::{Answer, AnswerBody};
pub use examples::{Example, Sheet, Trial};
pub use formats::{FormatTypes, NAMED};
pub use former::{FormerCall, FormerType};
pub use items::{Alias, Enumeration, Field, Item, Presence, Scalar, Struct, Union, Values, Variant, WrittenAs};
pub use offered::Offered;
pub use operation::{
    Argument, Binding, BodyKind, BodyVariant, Case, Content, Encoding, Group, Header, Operation, Output, Part, ReadAs,
    RequestPart, ResponseVariant, Responses, Sequence, Serialization, StatusPattern, Written,
};
pub use paging::{NextPage, Paging};
pub use server::{SecretPlace, Security, SecurityScheme, Server, ServerVariable, TokenEndpoint};
pub use types::{Area, Format, Home, Type, TypePath};
pub use webhook::Webhook;

use std::collections::BTreeMap;

/// A whole generated crate.
#[derive(Clone, Debug)]
pub struct Api {
    /// The title of the description.
    pub title: String,
    /// Title and description of the description.
    pub docs: Docs,
    /// The URL requests go to unless the caller says otherwise.
    pub server: String,
    /// The servers the caller can choose.
    pub servers: Vec<Server>,
    /// What operations ask for that do not say it themselves.
    pub security: Option<Security>,
    /// What can show who asks.
    pub security_schemes: Vec<SecurityScheme>,
    /// The modules of each [`Area`] but the operations, sorted by module name.
    pub modules: Vec<(Area, Vec<Module>)>,
    /// Where the description has the components of an [`Area`]: `#/components/schemas`.
    pub containers: BTreeMap<Area, &'static str>,
    /// The operations by group, sorted by module name.
    pub groups: Vec<Group>,
    /// The resources that the operations are methods of, sorted by service and name.
    pub resources: Vec<Resource>,
    /// What the ids of resources begin with, if the crate has a table of them.
    pub resources_of: Option<String>,
    /// What the API sends by itself, sorted by module name.
    pub webhooks: Vec<Webhook>,
    /// What the crate tries in a test, sorted by module name; empty unless that is asked for.
    pub examples: Vec<Sheet>,
    /// What operations answer in a mock, by where they stand; empty unless that is asked for.
    pub answers: BTreeMap<String, Vec<Answer>>,
}

/// The file of one component.
#[derive(Clone, Debug)]
pub struct Module {
    /// The module and its file.
    pub home: Home,
    /// Where the component stands: `#/components/schemas/package`.
    pub origin: String,
    /// Who uses one of its types, directly or not.
    pub used_by: UsedBy,
    /// The type of the component and the types inside it, in the order of the description.
    pub items: Vec<Item>,
    /// What it was called before.
    pub former: Vec<FormerType>,
}

/// Who uses a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UsedBy {
    /// An operation, and perhaps others.
    Operations,
    /// A webhook and no operation.
    Webhooks,
    /// Nobody.
    Nobody,
}

/// Documentation as the description has it: Markdown paragraphs, not yet safe for rustdoc.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// Paragraphs or blocks of Markdown; a blank line goes between them.
    pub blocks: Vec<String>,
    /// Lines made by the generator, which need no escaping: the route, the link to the provider's page.
    pub facts: Vec<String>,
}
