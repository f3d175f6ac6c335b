//! `enum` and `const`: an open enum where the values are all strings or all integers.

use super::shape::Shape;
use crate::ir::{Type, Values};
use crate::naming;
use crate::openapi::{Schema, SimpleType};
use crate::source::Node;

/// The shape of a schema that lists its values; `None` where the list says nothing (it is empty or holds only `null`).
pub(super) fn shape<'d>(schema: &Schema<'d>, values: &[&'d Node<'d>]) -> Option<Shape<'d>> {
    let values: Vec<&Node<'_>> = values.iter().copied().filter(|value| !matches!(value, Node::Null)).collect();
    if values.is_empty() {
        return None;
    }
    let stated_string = schema.types.without_null().iter().eq([SimpleType::String]);
    if let Some(texts) = all(&values, |value| text(value, stated_string)) {
        return Some(Shape::Enumeration(strings(texts)));
    }
    if values.iter().all(|value| value.as_bool().is_some()) {
        return Some(Shape::Plain(Type::Bool));
    }
    if schema.types.has(SimpleType::Number) {
        return Some(Shape::Plain(Type::Number));
    }
    Some(match all(&values, |value| value.as_i64()) {
        Some(numbers) => Shape::Enumeration(integers(numbers)),
        None if values.iter().all(|value| matches!(value, Node::Number(_))) => Shape::Plain(Type::Number),
        None => Shape::Unexpressed("the listed values are of several types"),
    })
}

fn all<'v, T>(values: &[&'v Node<'v>], read: impl Fn(&'v Node<'v>) -> Option<T>) -> Option<Vec<T>> {
    values.iter().map(|value| read(value)).collect()
}

/// The text of a listed value. YAML reads `enum: [1.0, yes]` of a string schema as something else than strings.
fn text(value: &Node<'_>, stated_string: bool) -> Option<String> {
    match value {
        Node::String(text) => Some(text.to_string()),
        Node::Number(number) if stated_string => Some(number.to_string()),
        Node::Bool(flag) if stated_string => Some(flag.to_string()),
        _ => None,
    }
}

/// Variants for texts; one listed twice counts once.
pub(super) fn strings(texts: Vec<String>) -> Values {
    let mut values: Vec<String> = Vec::with_capacity(texts.len());
    let mut seen = std::collections::BTreeSet::new();
    for text in texts {
        if seen.insert(text.clone()) {
            values.push(text);
        }
    }
    let names = naming::distinct(values.iter().map(String::as_str));
    Values::Strings(names.iter().map(naming::Name::variant).zip(values).collect())
}

fn integers(numbers: Vec<i64>) -> Values {
    let mut values: Vec<i64> = Vec::with_capacity(numbers.len());
    for number in numbers {
        if !values.contains(&number) {
            values.push(number);
        }
    }
    let texts: Vec<String> = values.iter().map(i64::to_string).collect();
    let names = naming::distinct(texts.iter().map(String::as_str));
    Values::Integers(names.iter().map(naming::Name::variant).zip(values).collect())
}
