//! Equality and debug output, from the shapes of values.

use core::fmt;

use super::encode::{Encode, List, Members, Shape};

/// Whether two values are the same: of the same shape, member by member in the same order.
#[must_use]
pub fn same(left: &dyn Encode, right: &dyn Encode) -> bool {
    match (left.shape(), right.shape()) {
        (Shape::Null, Shape::Null) => true,
        (Shape::Bool(left), Shape::Bool(right)) => left == right,
        (Shape::Integer(left), Shape::Integer(right)) => left == right,
        (Shape::Unsigned(left), Shape::Unsigned(right)) => left == right,
        (Shape::Float(left), Shape::Float(right)) => left == right,
        (Shape::Text(left), Shape::Text(right)) => left == right,
        (Shape::File(left), Shape::File(right)) => left == right,
        (Shape::List(left), Shape::List(right)) => {
            let (left, right) = (elements(left), elements(right));
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(*left, right))
        }
        (Shape::Object(left), Shape::Object(right)) => {
            let (left, right) = (members(left), members(right));
            let same_member = |((name, left), (other, right)): (&(&str, &dyn Encode), (&str, &dyn Encode))| {
                *name == other && same(*left, right)
            };
            left.len() == right.len() && left.iter().zip(right).all(same_member)
        }
        _ => false,
    }
}

fn elements(list: &dyn List) -> Vec<&dyn Encode> {
    let mut elements = Vec::new();
    list.each(&mut |element| elements.push(element));
    elements
}

fn members(object: &dyn Members) -> Vec<(&str, &dyn Encode)> {
    let mut members = Vec::new();
    object.each(&mut |name, value| members.push((name, value)));
    members
}

/// Prints a value of the type called `name`: `Package({"id": 1, …})`.
///
/// # Errors
/// The formatter's.
pub fn debug(name: &str, value: &dyn Encode, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    formatter.debug_tuple(name).field(&Plain(value)).finish()
}

/// A value without the name of its type.
struct Plain<'a>(&'a dyn Encode);

impl fmt::Debug for Plain<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.shape() {
            Shape::Null => formatter.write_str("null"),
            Shape::Bool(value) => value.fmt(formatter),
            Shape::Integer(value) => value.fmt(formatter),
            Shape::Unsigned(value) => value.fmt(formatter),
            Shape::Float(value) => value.fmt(formatter),
            Shape::Text(text) => text.fmt(formatter),
            Shape::File(file) => file.fmt(formatter),
            Shape::List(list) => formatter.debug_list().entries(elements(list).into_iter().map(Plain)).finish(),
            Shape::Object(object) => {
                let members = members(object).into_iter().map(|(name, value)| (name, Plain(value)));
                formatter.debug_map().entries(members).finish()
            }
        }
    }
}
