//! How a kind of object is described: the words in which `objects.rs` states the specification.

use super::{Checker, Members, rules};
use crate::source::Node;

/// What one kind of object may hold.
pub(super) struct Object {
    /// Its name in the specification.
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
    /// Whether a member that is neither a field nor an extension is an error; it is a warning elsewhere.
    pub(super) closed: bool,
    /// What the specification says about several of its fields together.
    pub(super) rule: fn(&mut Checker<'_>, &Members<'_>),
}

/// A fixed field.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// Without it, or with something of another kind in its place, nothing sensible can be made of the description.
    pub(super) need: Need,
}

/// How much depends on a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// It may be absent, and is read as absent where it is of another kind.
    Optional,
    /// It may be absent, but is of the right kind.
    Strict,
    /// It is there.
    Vital,
}

/// What a field holds.
#[derive(Clone, Copy)]
pub(super) enum Holds {
    /// Anything, or what its own reader judges: schemas.
    Anything,
    Text,
    Flag,
    Object(&'static Object),
    List(&'static Holds),
    Map(&'static Holds),
    /// A map whose other keys than these are no entries: the Paths Object's begin with `/`.
    Paths,
}

impl Holds {
    /// Whether it is the Example Object, which nobody reads who would say that it is missing.
    pub(super) fn is_example(self) -> bool {
        matches!(self, Holds::Object(object) if object.name == "Example Object")
    }

    /// Whether a value is of the right kind. Empty is empty: writers who do not tell `{}` from `[]` mean the same.
    pub(super) fn admits(self, node: &Node<'_>) -> bool {
        match (self, node) {
            (Holds::Anything, _) | (Holds::Text, Node::String(_)) | (Holds::Flag, Node::Bool(_)) => true,
            (Holds::Text | Holds::Flag, _) => false,
            (_, Node::Null) => true,
            (Holds::List(_), Node::Object(members)) => members.is_empty(),
            (Holds::Object(_) | Holds::Map(_) | Holds::Paths, Node::Array(elements)) => elements.is_empty(),
            (Holds::List(_), node) => node.as_array().is_some(),
            (_, node) => node.as_object().is_some(),
        }
    }

    /// What is expected, for people.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Holds::Anything => "a value",
            Holds::Text => "a string",
            Holds::Flag => "true or false",
            Holds::List(_) => "an array",
            Holds::Object(_) | Holds::Map(_) | Holds::Paths => "an object",
        }
    }
}

pub(super) const fn object(name: &'static str, fields: &'static [Field]) -> Object {
    Object { name, fields, closed: false, rule: rules::none }
}

impl Object {
    pub(super) const fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    pub(super) const fn rule(mut self, rule: fn(&mut Checker<'_>, &Members<'_>)) -> Self {
        self.rule = rule;
        self
    }
}

pub(super) const fn field(name: &'static str, holds: Holds) -> Field {
    Field { name, holds, need: Need::Optional }
}

pub(super) const fn text(name: &'static str) -> Field {
    field(name, Holds::Text)
}

pub(super) const fn flag(name: &'static str) -> Field {
    field(name, Holds::Flag)
}

pub(super) const fn any(name: &'static str) -> Field {
    field(name, Holds::Anything)
}

pub(super) const fn one(name: &'static str, object: &'static Object) -> Field {
    field(name, Holds::Object(object))
}

pub(super) const fn list(name: &'static str, each: &'static Holds) -> Field {
    field(name, Holds::List(each))
}

pub(super) const fn map(name: &'static str, each: &'static Holds) -> Field {
    field(name, Holds::Map(each))
}

impl Field {
    pub(super) const fn strict(mut self) -> Self {
        self.need = Need::Strict;
        self
    }

    pub(super) const fn vital(mut self) -> Self {
        self.need = Need::Vital;
        self
    }
}
