//! Kinds of JSON values: what a shape decodes from, seen from outside.

use crate::ir::{Scalar, Type, Values};
use crate::lower::Shape;
use crate::source::Node;

/// What a shape decodes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Boolean,
    Integer(Width),
    Number,
    String,
    Array,
    Object,
}

/// Which integers a type holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    I32,
    I64,
    U32,
    U64,
}

/// The kind of a shape; a union is decided by its alternatives.
pub(super) fn of(shape: &Shape<'_>) -> Kind {
    match shape {
        Shape::Plain(ty) => Kind::of_type(ty),
        Shape::Reference(_) | Shape::Union(_) | Shape::Unexpressed(_) => Kind::Any,
        Shape::List(_) | Shape::Tuple(_) => Kind::Array,
        Shape::Map(_) | Shape::Object(_) => Kind::Object,
        Shape::Enumeration(Values::Strings(_)) => Kind::String,
        Shape::Enumeration(Values::Integers(_)) => Kind::Integer(Width::I64),
        Shape::Enumeration(Values::Numbers(_)) => Kind::Number,
        Shape::Enumeration(Values::Mixed(_)) => Kind::Any,
    }
}

impl Kind {
    pub(super) fn of_type(ty: &Type) -> Self {
        match ty {
            Type::Bool => Self::Boolean,
            Type::I32 => Self::Integer(Width::I32),
            Type::I64 => Self::Integer(Width::I64),
            Type::U32 => Self::Integer(Width::U32),
            Type::U64 => Self::Integer(Width::U64),
            Type::F32 | Type::F64 | Type::Number => Self::Number,
            Type::String | Type::Own(_) | Type::Formatted(_) => Self::String,
            Type::List(_) => Self::Array,
            Type::Map(_) => Self::Object,
            Type::Option(inner) | Type::Boxed(inner) => Self::of_type(inner),
            Type::Json | Type::Named(_) => Self::Any,
        }
    }

    /// Whether a value is of the kind; of numbers and integers, whether it is a number.
    pub(super) fn admits(self, node: &Node<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Boolean => matches!(node, Node::Bool(_)),
            Self::Integer(_) | Self::Number => matches!(node, Node::Number(_)),
            Self::String => matches!(node, Node::String(_)),
            Self::Array => matches!(node, Node::Array(_)),
            Self::Object => matches!(node, Node::Object(_)),
        }
    }
}

impl Width {
    /// Whether a number can be held: if not, the format that can, or none where it is no integer.
    pub(super) fn for_number(self, node: &Node<'_>) -> Result<(), Option<&'static str>> {
        let Some(integer) = integer(node) else { return Err(None) };
        let holds = match self {
            Self::I32 => i32::try_from(integer).is_ok(),
            Self::U32 => u32::try_from(integer).is_ok(),
            Self::I64 => i64::try_from(integer).is_ok(),
            Self::U64 => u64::try_from(integer).is_ok(),
        };
        match holds {
            true => Ok(()),
            false if i64::try_from(integer).is_ok() => Err(Some("int64")),
            false if u64::try_from(integer).is_ok() => Err(Some("uint64")),
            false => Err(None),
        }
    }
}

/// The integer that a number is; `1.0` is 1.
#[allow(clippy::cast_possible_truncation, reason = "it has no fraction, and is far from what an i128 cannot hold")]
fn integer(node: &Node<'_>) -> Option<i128> {
    const LIMIT: f64 = 1e19;
    let exact = node.as_i64().map(i128::from).or_else(|| node.as_u64().map(i128::from));
    let whole = |value: &f64| value.fract() == 0.0 && value.abs() < LIMIT;
    exact.or_else(|| node.as_f64().filter(whole).map(|value| value as i128))
}

/// The type of JSON Schema (2020-12 Validation, section 6.1.1) that a value is of.
pub(super) fn name(node: &Node<'_>) -> &'static str {
    match node {
        Node::Number(number) if number.is_i64() || number.is_u64() => "integer",
        other => other.kind(),
    }
}

/// What a discriminator says: a text, or a number or flag as its text.
pub(super) fn tag(node: &Node<'_>) -> Option<String> {
    match node {
        Node::String(text) => Some(text.to_string()),
        Node::Number(number) => Some(number.to_string()),
        Node::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// Whether a value is one of those listed.
pub(super) fn lists(values: &Values, node: &Node<'_>) -> bool {
    match values {
        Values::Strings(texts) => texts.iter().any(|(_, text)| node.as_str() == Some(text)),
        Values::Integers(numbers) => numbers.iter().any(|(_, number)| integer(node) == Some(i128::from(*number))),
        Values::Numbers(scalars) | Values::Mixed(scalars) => scalars.iter().any(|(_, scalar)| is(scalar, node)),
    }
}

fn is(scalar: &Scalar, node: &Node<'_>) -> bool {
    match scalar {
        Scalar::Bool(flag) => node.as_bool() == Some(*flag),
        Scalar::Integer(number) => node.as_i64() == Some(*number),
        Scalar::Unsigned(number) => node.as_u64() == Some(*number),
        Scalar::Float(number) => node.as_f64() == Some(*number),
        Scalar::Text(text) => node.as_str() == Some(text),
    }
}
