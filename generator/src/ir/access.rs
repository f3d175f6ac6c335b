//! An API as those see it to whom it is a database: resources are tables, and operations their methods (StackQL).

use super::Docs;

/// What an operation is to a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// What the resource belongs to: `packages`.
    pub service: String,
    /// The resource: `user_versions`.
    pub resource: String,
    /// The operation as its method: `get_package_version_for_user`.
    pub method: String,
    /// What a statement does that uses it.
    pub verb: Verb,
    /// Where the rows stand in the answer, as a JSON Pointer: the answer itself is the empty text.
    pub rows: String,
}

/// The statements of SQL, as StackQL has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "named like the statements")]
pub enum Verb {
    Select,
    Insert,
    Update,
    Replace,
    Delete,
    Exec,
}

impl Verb {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 6] = [Self::Select, Self::Insert, Self::Update, Self::Replace, Self::Delete, Self::Exec];

    /// `select`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Select => "select",
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Replace => "replace",
            Self::Delete => "delete",
            Self::Exec => "exec",
        }
    }

    /// The verb of this name, in any case.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.as_str().eq_ignore_ascii_case(name))
    }
}

/// A table: what the operations of one resource have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// What it belongs to.
    pub service: String,
    /// Its name.
    pub name: String,
    /// What a row has, by the methods that select rows.
    pub columns: Vec<Column>,
    /// Its methods, by verb, and then by name.
    pub methods: Vec<ResourceMethod>,
}

/// A member of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in JSON.
    pub name: String,
    /// Its type, as JSON Schema calls it; `any` where it is of several.
    pub datatype: &'static str,
    /// What the description says of it.
    pub docs: Docs,
}

/// An operation as the method of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceMethod {
    /// Its name.
    pub name: String,
    /// What a statement does that uses it.
    pub verb: Verb,
    /// The id of the operation.
    pub operation: String,
    /// What a statement has to state, sorted; members of a body with `data__` before them.
    pub required: Vec<String>,
    /// Summary and description of the operation.
    pub docs: Docs,
}

impl ResourceMethod {
    /// The description of the operation; its summary where there is none.
    pub fn description(&self) -> &str {
        self.docs.blocks.get(1).or(self.docs.blocks.first()).map(String::as_str).unwrap_or_default()
    }
}
