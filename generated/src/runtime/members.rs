//! The members of structs: read from an object, or copied from another struct.

use core::any::Any;
use std::collections::BTreeMap;

use super::decode::{Decode, Decoder, Fit};
use super::encode::{Encode, Members, Shape};
use super::tree::{Node, Nodes};

/// A member of a struct, as its description has it.
#[derive(Clone, Copy, Debug)]
pub enum Member {
    /// It must be there.
    Required(&'static str),
    /// It may be absent.
    Optional(&'static str),
    /// All that have no field of their own.
    Additional,
}

impl Member {
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Required(name) | Self::Optional(name) => Some(name),
            Self::Additional => None,
        }
    }
}

/// A struct that is an object in JSON.
pub trait Model: Decode {
    /// Its members, one for each field.
    const MEMBERS: &'static [Member];

    /// Takes its fields, one after another.
    fn build(object: &mut Object<'_, '_>) -> Self;

    /// Shows all its fields at once.
    fn fields<'a>(&'a self, show: &mut dyn FnMut(&[&'a dyn Field]));
}

/// A field of a struct: it can be written, and copied.
pub trait Field: Encode + Any {}

impl<T: Encode + Any> Field for T {}

/// Reads a struct.
pub fn read<T: Model>(node: Node<'_>, decoder: &mut Decoder) -> T {
    let node = decoder.object(node);
    T::build(&mut Object { node, decoder, rest: node.children(), members: T::MEMBERS, next: 0, fields: &[] })
}

/// Copies a struct, field by field, as a derived `Clone` would; that would be more code per type for the compiler.
pub fn copy<T: Model>(value: &T) -> T {
    let mut fields = Vec::with_capacity(T::MEMBERS.len());
    value.fields(&mut |all| fields.extend_from_slice(all));
    let node = Node::NOTHING;
    let decoder = &mut Decoder::default();
    T::build(&mut Object { node, decoder, rest: node.children(), members: T::MEMBERS, next: 0, fields: &fields })
}

/// Where a struct takes its fields from, in the order of the description.
pub struct Object<'n, 'd> {
    /// The object that is read.
    node: Node<'n>,
    decoder: &'d mut Decoder,
    /// The members behind the last one found.
    rest: Nodes<'n>,
    members: &'static [Member],
    next: usize,
    /// The fields of the struct that is copied; none when an object is read.
    fields: &'n [&'n dyn Field],
}

impl<'n> Object<'n, '_> {
    /// The value of the next member, which must be there.
    pub fn required<T: Decode>(&mut self) -> T {
        let (name, copied) = self.advance();
        if let Some(copied) = copied {
            return copied;
        }
        if let Some(node) = self.find(name) {
            return self.decoder.member(node);
        }
        self.decoder.missing(self.node, name);
        self.decoder.stand_in()
    }

    /// The value of the next member, which may be absent. `null` counts as absent where `T` does not admit it.
    pub fn optional<T: Decode>(&mut self) -> Option<T> {
        let (name, copied) = self.advance();
        if let Some(copied) = copied {
            return copied;
        }
        let node = self.find(name)?;
        let absent = node.is_null() && T::fits(node) == Fit::No;
        (!absent).then(|| self.decoder.member(node))
    }

    /// All members that have no field of their own.
    pub fn additional<T: Decode>(&mut self) -> BTreeMap<String, T> {
        if let (_, Some(copied)) = self.advance() {
            return copied;
        }
        let named = |name: &str| self.members.iter().any(|member| member.name() == Some(name));
        let rest = self.node.children().pairs().filter(|(name, _)| !named(name));
        rest.map(|(name, node)| (name.to_owned(), self.decoder.member(node))).collect()
    }

    /// Goes to the next member: its name, and its value if a struct is copied.
    fn advance<T: Clone + 'static>(&mut self) -> (&'static str, Option<T>) {
        let name = self.members.get(self.next).and_then(|member| member.name()).unwrap_or_default();
        let field = self.fields.get(self.next).map(|field| *field as &dyn Any);
        self.next += 1;
        (name, field.and_then(|field| field.downcast_ref().cloned()))
    }

    /// Members mostly come in the order of the description: looks on from the last one found, then from the start.
    fn find(&mut self, name: &str) -> Option<Node<'n>> {
        let behind = self.rest.position();
        let found = self.rest.seek(name, usize::MAX).or_else(|| self.node.children().seek(name, behind));
        let (member, rest) = found?;
        self.rest = rest;
        Some(member)
    }
}

/// The members of a struct that are present.
impl<T: Model> Members for T {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Encode)) {
        self.fields(&mut |fields| show(T::MEMBERS, fields, visit));
    }
}

fn show<'a>(members: &[Member], fields: &[&'a dyn Field], visit: &mut dyn FnMut(&'a str, &'a dyn Encode)) {
    for (member, field) in members.iter().zip(fields) {
        let value: &'a dyn Encode = *field;
        match member {
            Member::Required(name) => visit(name, value),
            Member::Optional(name) if !value.is_absent() => visit(name, value),
            Member::Optional(_) => {}
            Member::Additional => {
                if let Shape::Object(members) = value.shape() {
                    members.each(visit);
                }
            }
        }
    }
}
