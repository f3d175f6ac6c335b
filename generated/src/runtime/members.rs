//! The members of structs: read from an object, or copied from another struct.

use core::any::Any;
use std::collections::BTreeMap;

use super::decode::{Decode, Decoder, Fit};
use super::encode::{Encode, Members, Shape};
use super::matching::Matched;
use super::tree::Node;

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
    pub(super) fn name(self) -> Option<&'static str> {
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
    let matched = decoder.enter(node, T::MEMBERS);
    let value = T::build(&mut Object { node, decoder, matched, members: T::MEMBERS, next: 0, fields: &[] });
    decoder.leave(matched);
    value
}

/// Copies a struct, field by field, as a derived `Clone` would; that would be more code per type for the compiler.
pub fn copy<T: Model>(value: &T) -> T {
    let mut fields = Vec::with_capacity(T::MEMBERS.len());
    value.fields(&mut |all| fields.extend_from_slice(all));
    let node = Node::NOTHING;
    let decoder = &mut Decoder::default();
    T::build(&mut Object { node, decoder, matched: Matched::NONE, members: T::MEMBERS, next: 0, fields: &fields })
}

/// Where a struct takes its fields from, in the order of the description.
pub struct Object<'n, 'd> {
    /// The object that is read.
    node: Node<'n>,
    decoder: &'d mut Decoder,
    matched: Matched,
    members: &'static [Member],
    next: usize,
    /// The fields of the struct that is copied; none when an object is read.
    fields: &'n [&'n dyn Field],
}

/// What there is for a field.
enum Source<'n> {
    /// The member of the object that is read.
    Member(Node<'n>),
    /// The field of the struct that is copied.
    Field(&'n dyn Any),
    Nothing,
}

impl<'n> Object<'n, '_> {
    /// The value of the next member, which must be there.
    pub fn required<T: Decode>(&mut self) -> T {
        match self.advance() {
            Source::Member(node) => return self.decoder.member(node),
            Source::Field(field) => {
                if let Some(field) = field.downcast_ref::<T>() {
                    return field.clone();
                }
            }
            Source::Nothing => self.missing(),
        }
        self.decoder.stand_in()
    }

    /// The value of the next member, which may be absent. `null` counts as absent where `T` does not admit it.
    pub fn optional<T: Decode>(&mut self) -> Option<T> {
        match self.advance() {
            Source::Member(node) if node.is_null() && T::fits(node) == Fit::No => None,
            Source::Member(node) => Some(self.decoder.member(node)),
            Source::Field(field) => field.downcast_ref::<Option<T>>().cloned().flatten(),
            Source::Nothing => None,
        }
    }

    /// All members that have no field of their own.
    pub fn additional<T: Decode>(&mut self) -> BTreeMap<String, T> {
        if let Source::Field(field) = self.advance() {
            return field.downcast_ref().cloned().unwrap_or_default();
        }
        let mut others = BTreeMap::new();
        for at in self.matched.others() {
            if let Some((name, node)) = self.decoder.other(self.node, at) {
                others.insert(name.to_owned(), self.decoder.other_member(node));
            }
        }
        others
    }

    /// Goes to the next member.
    fn advance(&mut self) -> Source<'n> {
        let index = self.next;
        self.next += 1;
        if let Some(field) = self.fields.get(index) {
            return Source::Field(*field);
        }
        self.decoder.matched(self.node, self.matched, index).map_or(Source::Nothing, Source::Member)
    }

    /// Notes that the member that was gone to is not there.
    fn missing(&mut self) {
        let member = self.next.checked_sub(1).and_then(|index| self.members.get(index));
        self.decoder.missing(self.node, member.and_then(|member| member.name()).unwrap_or_default());
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
