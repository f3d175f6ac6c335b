//! The members of a page: what its schema says of them, as deep as pages are spoken of.

use super::super::Context;
use super::super::nullable::is_nullable;
use super::super::shape::{Shape, Target};
use super::evidence::{self, rank};
use crate::ir::{Type, Values};
use crate::openapi::SchemaId;
use crate::source::Pointer;

/// How deep an object that speaks of pages can stand in others: `links.pages.next`.
const DEPTH: usize = 3;

/// A member of a page that is neither an array nor an object.
pub(super) struct Member<'d> {
    pub(super) pointer: Pointer,
    pub(super) key: &'d str,
    /// The key of the object it is in; empty at the root.
    pub(super) parent: &'d str,
    pub(super) kind: Kind,
    pub(super) schema: SchemaId,
}

/// What kind of value a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Flag,
    Any,
}

/// A property with what it is.
pub(super) struct Property<'d> {
    pub(super) key: &'d str,
    pub(super) schema: SchemaId,
    /// Whether it can be absent or `null`.
    pub(super) is_optional: bool,
}

impl<'d> Context<'_, 'd> {
    /// The schema behind all references.
    pub(super) fn behind(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        while let Shape::Reference(target) = self.shape(id) {
            id = *target;
        }
        id
    }

    pub(super) fn properties(&self, id: SchemaId) -> Vec<Property<'d>> {
        let Shape::Object(object) = self.shape(self.behind(id)) else { return Vec::new() };
        let property = |it: &super::super::Property<'d>| Property {
            key: it.key,
            schema: it.schema,
            is_optional: !it.required || is_nullable(self.spec, it.schema),
        };
        object.properties.iter().map(property).collect()
    }

    /// The type of the elements, if it is a list, or a union of lists, whose elements have no type in common.
    pub(super) fn element(&self, id: SchemaId) -> Option<(Type, Option<SchemaId>)> {
        let of = |items: Option<SchemaId>| (items.map_or(Type::Json, |id| self.type_of(id)), items);
        let is_list = |target: &Target<'_>| match target {
            Target::Schema(id) => matches!(self.shape(self.behind(*id)), Shape::List(_)),
            Target::List(_) => true,
            Target::Merged(_) | Target::Plain(_) | Target::Map(_) => false,
        };
        match self.shape(self.behind(id)) {
            Shape::List(items) => Some(of(*items)),
            Shape::Union(union) if union.alternatives.iter().all(|it| is_list(&it.target)) => Some((Type::Json, None)),
            _ => None,
        }
    }

    pub(super) fn kind(&self, id: SchemaId) -> Option<Kind> {
        Some(match self.shape(self.behind(id)) {
            Shape::Plain(Type::Bool) => Kind::Flag,
            Shape::Plain(Type::Json) => Kind::Any,
            Shape::Plain(ty) if ty.is_text() => Kind::Text,
            Shape::Plain(_) => Kind::Number,
            Shape::Enumeration(Values::Strings(_)) => Kind::Text,
            Shape::Enumeration(Values::Integers(_)) => Kind::Number,
            Shape::Union(union) if union.alternatives.iter().all(|it| matches!(it.target, Target::Plain(_))) => {
                Kind::Any
            }
            _ => return None,
        })
    }

    /// The members of the page and of the objects in it that speak of pages, the outer ones first.
    pub(super) fn members(&self, page: SchemaId) -> Vec<Member<'d>> {
        let mut found = Vec::new();
        let mut level = vec![(page, Pointer::root(), "")];
        for _ in 0..=DEPTH {
            let mut deeper = Vec::new();
            for (object, pointer, parent) in level {
                for property in self.properties(object) {
                    let (key, schema, pointer) = (property.key, property.schema, pointer.push(property.key));
                    match self.kind(schema) {
                        Some(kind) => found.push(Member { pointer, key, parent, kind, schema }),
                        None if rank(evidence::ABOUT_PAGES, key).is_some() => deeper.push((schema, pointer, key)),
                        None => {}
                    }
                }
            }
            level = deeper;
        }
        found
    }
}
