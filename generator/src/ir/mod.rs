//! What Rust needs to know of an API: named items with their types, decided; no JSON, no `$ref`, no tokens.
//!
//! Every name in here was made by [`naming`](crate::naming), every path by [`lower`](crate::lower), and every list
//! stands in the order in which it is printed.

mod items;
mod operation;
mod types;

pub use items::{Alias, Enumeration, Field, Item, Presence, Scalar, Struct, Union, Values, Variant, WrittenAs};
pub use operation::{
    Argument, Binding, BodyKind, BodyVariant, Case, Content, Encoding, Group, Operation, Output, ReadAs,
    ResponseVariant, Responses, Serialization, StatusPattern,
};
pub use types::{Area, Format, Home, Type, TypePath};

use std::collections::BTreeMap;

/// A whole generated crate.
#[derive(Clone, Debug)]
pub struct Api {
    /// The title of the description.
    pub title: String,
    /// Title and description of the description.
    pub docs: Docs,
    /// The URL requests go to unless the caller says otherwise.
    pub server: Option<String>,
    /// The modules of each [`Area`] but the operations, sorted by module name.
    pub modules: Vec<(Area, Vec<Module>)>,
    /// Where the description has the components of an [`Area`]: `#/components/schemas`.
    pub containers: BTreeMap<Area, &'static str>,
    /// The operations by group, sorted by module name.
    pub groups: Vec<Group>,
}

/// The file of one component.
#[derive(Clone, Debug)]
pub struct Module {
    /// The module and its file.
    pub home: Home,
    /// Where the component stands: `#/components/schemas/package`.
    pub origin: String,
    /// Whether an operation uses one of its types, directly or not.
    pub is_used: bool,
    /// The type of the component and the types inside it, in the order of the description.
    pub items: Vec<Item>,
}

/// Documentation as the description has it: Markdown paragraphs, not yet safe for rustdoc.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// Paragraphs or blocks of Markdown; a blank line goes between them.
    pub blocks: Vec<String>,
    /// Lines made by the generator, which need no escaping: the route, the link to the provider's page.
    pub facts: Vec<String>,
}
