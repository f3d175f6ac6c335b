//! Values as a tree of shapes: the one way that models are written, compared and printed.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::file::File;

/// What a value looks like in JSON, one level deep.
#[derive(Clone, Copy)]
pub enum Shape<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer that an `i64` holds.
    Integer(i64),
    /// An integer above `i64::MAX`.
    Unsigned(u64),
    /// Any other number; written as `null` when it is not finite.
    Float(f64),
    /// A string.
    Text(&'a str),
    /// Bytes, which JSON does not have: see [`File`].
    File(&'a File),
    /// An array.
    List(&'a dyn List),
    /// An object.
    Object(&'a dyn Members),
}

/// A value that can be written as JSON.
pub trait Encode {
    /// This value's outermost shape.
    fn shape(&self) -> Shape<'_>;

    /// Whether an optional member of this value is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The elements of an array.
pub trait List {
    /// Visits each element, in order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a dyn Encode));
}

/// The members of an object.
pub trait Members {
    /// Visits each member that is present, in order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Encode));
}

macro_rules! encode {
    ($($type:ty => |$value:ident| $shape:expr;)*) => {$(
        impl Encode for $type {
            fn shape(&self) -> Shape<'_> {
                let $value = self;
                $shape
            }
        }
    )*};
}

encode! {
    () => |_value| Shape::Null;
    bool => |value| Shape::Bool(*value);
    i32 => |value| Shape::Integer(i64::from(*value));
    i64 => |value| Shape::Integer(*value);
    u32 => |value| Shape::Integer(i64::from(*value));
    u64 => |value| i64::try_from(*value).map_or(Shape::Unsigned(*value), Shape::Integer);
    f32 => |value| Shape::Float(widened(*value));
    f64 => |value| Shape::Float(*value);
    &str => |value| Shape::Text(value);
    String => |value| Shape::Text(value);
    Box<str> => |value| Shape::Text(value);
    Value => |value| shape_of(value);
    Map<String, Value> => |value| Shape::Object(value);
}

/// The `f64` that prints like `value`: 0.1 as an `f32` is written `0.1`, not `0.10000000149011612`.
fn widened(value: f32) -> f64 {
    value.to_string().parse().unwrap_or_else(|_| f64::from(value))
}

fn shape_of(value: &Value) -> Shape<'_> {
    match value {
        Value::Null => Shape::Null,
        Value::Bool(value) => Shape::Bool(*value),
        Value::Number(number) => {
            if let Some(value) = number.as_i64() {
                Shape::Integer(value)
            } else if let Some(value) = number.as_u64() {
                Shape::Unsigned(value)
            } else {
                Shape::Float(number.as_f64().unwrap_or(f64::NAN))
            }
        }
        Value::String(text) => Shape::Text(text),
        Value::Array(elements) => Shape::List(elements),
        Value::Object(members) => Shape::Object(members),
    }
}

impl<T: Encode> Encode for &T {
    fn shape(&self) -> Shape<'_> {
        T::shape(self)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn shape(&self) -> Shape<'_> {
        T::shape(self)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn shape(&self) -> Shape<'_> {
        self.as_ref().map_or(Shape::Null, T::shape)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

macro_rules! encode_list {
    ($(<$($constant:ident)?> $type:ty;)*) => {$(
        impl<T: Encode $(, const $constant: usize)?> Encode for $type {
            fn shape(&self) -> Shape<'_> {
                Shape::List(self)
            }
        }

        impl<T: Encode $(, const $constant: usize)?> List for $type {
            fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a dyn Encode)) {
                for element in self.iter() {
                    visit(element);
                }
            }
        }
    )*};
}

encode_list! {
    <> Vec<T>;
    <> &[T];
    <N> [T; N];
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn shape(&self) -> Shape<'_> {
        Shape::Object(self)
    }
}

impl<T: Encode> Members for BTreeMap<String, T> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Encode)) {
        for (name, value) in self {
            visit(name, value);
        }
    }
}

impl Members for Map<String, Value> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Encode)) {
        for (name, value) in self {
            visit(name, value);
        }
    }
}
