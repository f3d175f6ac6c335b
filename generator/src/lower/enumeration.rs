//! `enum` and `const`: an open enum of strings, of numbers, or of scalars of several types.

use super::shape::{self, Shape};
use crate::ir::{Scalar, Type, Values};
use crate::naming::{self, Register, VariantName};
use crate::openapi::{Schema, SimpleType, Spec};
use crate::source::Node;

/// Where values are listed, and so what their names are distinct in.
pub(super) struct Scope<'a> {
    pub(super) names: &'a Register,
    pub(super) place: String,
}

impl Scope<'_> {
    fn names<'t>(&self, texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> Vec<naming::Name> {
        self.names.distinct_by_origin(|| self.place.clone(), &[], texts)
    }
}

/// The shape of a schema that lists its values; `None` where the list says nothing (it is empty or holds only `null`).
pub(super) fn shape<'d>(spec: &Spec<'d>, schema: &Schema<'d>, values: &[&'d Node<'d>]) -> Option<Shape<'d>> {
    let values: Vec<&Node<'_>> = values.iter().copied().filter(|value| !matches!(value, Node::Null)).collect();
    if values.is_empty() {
        return None;
    }
    let scope = Scope { names: &spec.names, place: spec.scope(&schema.place, "enum") };
    let stated_string = schema.types.without_null().iter().eq([SimpleType::String]);
    if let Some(texts) = all(&values, |value| text(value, stated_string)) {
        return Some(Shape::Enumeration(strings(&scope, texts)));
    }
    if values.iter().all(|value| value.as_bool().is_some()) {
        return Some(Shape::Plain(Type::Bool));
    }
    if let Some(numbers) = all(&values, |value| value.as_i64())
        && !schema.types.has(SimpleType::Number)
    {
        return Some(Shape::Enumeration(integers(&scope, numbers)));
    }
    let listed: Vec<Scalar> = values.iter().filter_map(|value| scalar(value)).collect();
    if listed.is_empty() {
        return Some(containers(spec, schema, &values));
    }
    let is_number = |value: &&Node<'_>| value.as_number().is_some();
    Some(Shape::Enumeration(if values.iter().all(is_number) {
        Values::Numbers(named(&scope, listed))
    } else {
        Values::Mixed(named(&scope, listed))
    }))
}

/// Listed objects or arrays: their schema without the list, which is no shorter in Rust.
fn containers<'d>(spec: &Spec<'d>, schema: &Schema<'d>, values: &[&Node<'_>]) -> Shape<'d> {
    let simple = match values {
        [] => None,
        all if all.iter().all(|value| value.as_object().is_some()) => Some(SimpleType::Object),
        all if all.iter().all(|value| value.as_array().is_some()) => Some(SimpleType::Array),
        _ => None,
    };
    let either = Shape::Unexpressed("the listed values are objects and arrays");
    simple.map_or(either, |simple| shape::of_type(spec, schema, simple))
}

fn scalar(value: &Node<'_>) -> Option<Scalar> {
    match value {
        Node::Bool(flag) => Some(Scalar::Bool(*flag)),
        Node::String(text) => Some(Scalar::Text(text.to_string())),
        Node::Number(_) => {
            let integer = value.as_i64().map(Scalar::Integer).or_else(|| value.as_u64().map(Scalar::Unsigned));
            integer.or_else(|| value.as_f64().map(Scalar::Float))
        }
        Node::Null | Node::Array(_) | Node::Object(_) => None,
    }
}

/// Variants for scalars; one listed twice counts once.
fn named(scope: &Scope<'_>, listed: Vec<Scalar>) -> Vec<(VariantName, Scalar)> {
    let mut values: Vec<Scalar> = Vec::with_capacity(listed.len());
    for value in listed {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    // `1` and `1.0` are called the same; what they are in Rust tells them apart.
    let texts: Vec<(String, String)> =
        values.iter().map(|value| (text_of(value, &values), format!("{value:?}"))).collect();
    let names = scope.names(texts.iter().map(|(text, kind)| (text.as_str(), kind.as_str())));
    names.iter().map(naming::Name::variant).zip(values).collect()
}

/// What a scalar is called: as it is written, and by its kind where a text is written the same.
fn text_of(value: &Scalar, all: &[Scalar]) -> String {
    let (kind, text) = match value {
        Scalar::Bool(flag) => ("flag", flag.to_string()),
        Scalar::Integer(number) => ("number", number.to_string()),
        Scalar::Unsigned(number) => ("number", number.to_string()),
        Scalar::Float(number) => ("number", number.to_string().replace('.', " point ")),
        Scalar::Text(text) => return text.clone(),
    };
    if all.contains(&Scalar::Text(text.clone())) { format!("{kind} {text}") } else { text }
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
pub(super) fn strings(scope: &Scope<'_>, texts: Vec<String>) -> Values {
    let mut values: Vec<String> = Vec::with_capacity(texts.len());
    let mut seen = std::collections::BTreeSet::new();
    for text in texts {
        if seen.insert(text.clone()) {
            values.push(text);
        }
    }
    let names = scope.names(values.iter().map(|text| (text.as_str(), "")));
    Values::Strings(names.iter().map(naming::Name::variant).zip(values).collect())
}

/// What several lists of texts have in common; none where that is nothing, where they are lists of other things, or only one.
pub(super) fn shared(scope: &Scope<'_>, shapes: &[Shape<'_>]) -> Option<Values> {
    let lists = shapes.iter().filter_map(|shape| match shape {
        Shape::Enumeration(Values::Strings(values)) => Some(values.iter().map(|(_, text)| text.clone()).collect()),
        _ => None,
    });
    let lists: Vec<Vec<String>> = lists.collect();
    let (first, others) = lists.split_first().filter(|(_, others)| !others.is_empty())?;
    let common: Vec<String> =
        first.iter().filter(|text| others.iter().all(|other| other.contains(text))).cloned().collect();
    (!common.is_empty()).then(|| strings(scope, common))
}

fn integers(scope: &Scope<'_>, numbers: Vec<i64>) -> Values {
    let mut values: Vec<i64> = Vec::with_capacity(numbers.len());
    for number in numbers {
        if !values.contains(&number) {
            values.push(number);
        }
    }
    let texts: Vec<String> = values.iter().map(i64::to_string).collect();
    let names = scope.names(texts.iter().map(|text| (text.as_str(), "")));
    Values::Integers(names.iter().map(naming::Name::variant).zip(values).collect())
}
