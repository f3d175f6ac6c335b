//! Types and where they live.

use crate::naming::{ModuleName, TypeName};

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "variants named like the type they stand for need no more words")]
pub enum Type {
    Bool,
    I32,
    I64,
    U32,
    U64,
    F32,
    F64,
    /// A JSON number that keeps whether it was written as an integer.
    Number,
    String,
    /// A string with a format that has a type of its own.
    Formatted(Format),
    /// A string whose format the user gives a type of another crate, by a path that is right everywhere.
    Own(String),
    /// `serde_json::Value`: anything.
    Json,
    List(Box<Type>),
    /// From member names to values.
    Map(Box<Type>),
    /// `null` is a value, or the member may be left out.
    Option(Box<Type>),
    /// Breaks the cycle of a recursive type.
    Boxed(Box<Type>),
    /// A generated type.
    Named(TypePath),
}

/// String formats that have a type of their own in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like the formats of the OpenAPI Format Registry")]
pub enum Format {
    DateTime,
    Date,
    Time,
    Uuid,
    Uri,
    Base64,
    Base64Url,
    Binary,
}

/// A generated type and how to get there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypePath {
    /// The module it is defined in.
    pub home: Home,
    /// Its name there.
    pub name: TypeName,
}

impl TypePath {
    /// Whether the area re-exports it: `models::Package` rather than `models::package::Package`.
    pub fn is_root(&self) -> bool {
        self.home.root == self.name
    }
}

/// One generated module with types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Home {
    /// The folder it is in.
    pub area: Area,
    /// The module in that folder.
    pub module: ModuleName,
    /// The type that is the object itself, which the area re-exports if it is there.
    pub root: TypeName,
}

/// The folders of generated types: one for each kind of component, one for each group of operations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// `components.schemas`.
    Models,
    /// `components.parameters`.
    Parameters,
    /// `components.requestBodies`.
    RequestBodies,
    /// `components.responses`.
    Responses,
    /// `components.callbacks`.
    Callbacks,
    /// `webhooks`.
    Webhooks,
    /// The operations of one group.
    Operations(ModuleName),
}

impl Area {
    /// The modules that lead to it from the crate's root.
    pub fn segments(&self) -> Vec<&str> {
        match self {
            Self::Models => vec!["models"],
            Self::Parameters => vec!["parameters"],
            Self::RequestBodies => vec!["request_bodies"],
            Self::Responses => vec!["responses"],
            Self::Callbacks => vec!["callbacks"],
            Self::Webhooks => vec!["webhooks"],
            Self::Operations(group) => vec!["operations", group.as_str()],
        }
    }

    /// The path of the type `name` that is re-exported here, as its users write it behind the crate's name.
    pub fn path_of(&self, name: &str) -> String {
        format!("{}::{name}", self.segments().join("::"))
    }
}

impl Type {
    /// `Option<self>`; a type that holds `null` by itself stays as it is.
    #[must_use]
    pub fn nullable(self) -> Self {
        if self == Self::Json { self } else { Self::Option(Box::new(self)) }
    }

    /// Visits the generated types in it, at any depth.
    pub fn each_named<'t>(&'t self, visit: &mut dyn FnMut(&'t TypePath)) {
        match self {
            Self::Option(inner) | Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) => inner.each_named(visit),
            Self::Named(path) => visit(path),
            _ => {}
        }
    }

    /// Whether it is decoded from a JSON string, whatever the string says.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::Formatted(_) | Self::Own(_))
    }
}
