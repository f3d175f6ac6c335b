//! How one schema refers to another: the type of a value, of a member, of an argument.

use super::Context;
use super::homes::Slot;
use super::nullable::is_nullable;
use super::shape::{Rest, Shape, Target};
use crate::ir::Type;
use crate::openapi::SchemaId;

impl Context<'_, '_> {
    /// The type of a value of this schema, `null` included where the schema admits it.
    pub(super) fn type_of(&self, id: SchemaId) -> Type {
        let value = self.value_type(id);
        if is_nullable(self.spec, id) { value.nullable() } else { value }
    }

    /// The type of a value that is not `null`.
    pub(super) fn value_type(&self, id: SchemaId) -> Type {
        match self.homes.path((id, None)) {
            Some(path) => Type::Named(path.clone()),
            None => self.structure(id),
        }
    }

    /// The type behind the name of a schema, if it has one: what an alias stands for.
    pub(super) fn structure(&self, id: SchemaId) -> Type {
        match self.shape(id) {
            Shape::Plain(ty) => ty.clone(),
            Shape::Reference(target) => self.value_type(*target),
            Shape::List(items) => Type::List(Box::new(self.type_or_json(*items))),
            Shape::Map(values) => Type::Map(Box::new(self.type_or_json(*values))),
            // Every object, tuple, enumeration and union that can be reached has a slot; a hole here is the widest type.
            Shape::Object(_) | Shape::Tuple(_) | Shape::Enumeration(_) | Shape::Union(_) | Shape::Unexpressed(_) => {
                Type::Json
            }
        }
    }

    fn type_or_json(&self, id: Option<SchemaId>) -> Type {
        id.map_or(Type::Json, |id| self.type_of(id))
    }

    /// The type of all members that have no name of their own.
    pub(super) fn rest_type(&self, rest: Rest) -> Type {
        match rest {
            Rest::Anything => Type::Json,
            Rest::Of(id) => self.type_of(id),
        }
    }

    /// The type of the n-th alternative of a union.
    pub(super) fn alternative_type(&self, slot: Slot, target: &Target<'_>) -> Type {
        match target {
            Target::Schema(id) => self.value_type(*id),
            Target::Plain(ty) => ty.clone(),
            Target::List(items) => Type::List(Box::new(self.type_of(*items))),
            Target::Map(values) => Type::Map(Box::new(self.type_of(*values))),
            Target::Merged(_) => self.homes.path(slot).map_or(Type::Json, |path| Type::Named(path.clone())),
        }
    }
}
