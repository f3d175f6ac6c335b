//! Unions some of whose values could be one alternative as well as another, so that only the order decides.
//!
//! The runtime goes by tags and by the members that an alternative names (`generator/runtime/choice.rs`). Two objects are
//! told apart by a member that one of them requires and the other does not name, or by a member that both name and
//! for which no value fits both. Without either, an object with just the required members of both speaks equally for both.

use super::shape::{Object, Property, Shape, Target, Union};
use super::union::{alternatives, behind_references, simple_shape};
use super::{all_of, model, shape};
use crate::diagnostics::{At, Diagnostic};
use crate::ir::{Type, Values};
use crate::naming::Name;
use crate::openapi::{SchemaId, Spec};
use crate::source::Place;

/// One note for each union without a discriminator that has such alternatives.
pub(super) fn notes<'a>(spec: &'a Spec<'_>, shapes: &'a [Shape<'_>]) -> impl Iterator<Item = Diagnostic> + 'a {
    spec.schemas().zip(shapes).filter(|((_, schema), _)| schema.is_written).filter_map(|((_, schema), shape)| {
        match shape {
            Shape::Union(union) if union.discriminator.is_none() => {
                let message = message(spec, &schema.place, union)?;
                Some(Diagnostic::note("ambiguous-alternatives", At::Place(schema.place.clone()), message))
            }
            _ => None,
        }
    })
}

fn message(spec: &Spec<'_>, place: &Place, union: &Union<'_>) -> Option<String> {
    let names = model::names(spec, place, union);
    let objects = union.alternatives.iter().map(|it| plain_object(spec, &it.target));
    let objects: Vec<(&Name, Object<'_>)> =
        names.iter().zip(objects).filter_map(|(name, object)| Some((name, object?))).collect();
    let pairs = objects
        .iter()
        .enumerate()
        .flat_map(|(index, first)| objects.iter().skip(index + 1).map(move |second| (first, second)));
    let mut ambiguous = pairs.filter(|(first, second)| is_ambiguous(spec, &first.1, &second.1));
    let ((first, one), (second, other)) = ambiguous.next()?;
    let more = match ambiguous.count() {
        0 => String::new(),
        1 => "; so do two others".to_owned(),
        more => format!("; so do {more} other pairs"),
    };
    let (first, second, value) = (first.variant(), second.variant(), shared_value(one, other));
    Some(format!(
        "`{first}` and `{second}` both fit {value}, which becomes `{first}`, the first of them{more}; a required member \
         that only one has, a `const` or a `discriminator` would tell them apart"
    ))
}

/// The value that fits both, in words.
fn shared_value(one: &Object<'_>, other: &Object<'_>) -> String {
    let mut keys: Vec<String> = required(one).map(|it| format!("`{}`", it.key)).collect();
    for property in required(other).map(|it| format!("`{}`", it.key)) {
        if !keys.contains(&property) {
            keys.push(property);
        }
    }
    match keys.as_slice() {
        [] => "an object without any of their members".to_owned(),
        keys => format!("an object with only {}", keys.join(", ")),
    }
}

/// The members of an alternative that is a struct.
fn plain_object<'d>(spec: &Spec<'d>, target: &Target<'d>) -> Option<Object<'d>> {
    let object = match target {
        Target::Merged(object) => object.clone(),
        Target::Schema(id) => {
            let id = behind_references(spec, *id);
            let is_union = !alternatives(spec, spec.schema(id)).is_empty();
            let object = all_of::object(spec, id);
            Some(object).filter(|_| !is_union && simple_shape(spec, id).is_none())?
        }
        Target::Plain(_) | Target::List(_) | Target::Map(_) => return None,
    };
    Some(object).filter(|object| !object.properties.is_empty())
}

fn required<'o, 'd>(object: &'o Object<'d>) -> impl Iterator<Item = &'o Property<'d>> {
    object.properties.iter().filter(|property| property.required)
}

fn is_ambiguous(spec: &Spec<'_>, one: &Object<'_>, other: &Object<'_>) -> bool {
    let named = |object: &Object<'_>, key: &str| object.properties.iter().any(|it| it.key == key);
    let shared = one.properties.iter().filter_map(|property| {
        let twin = other.properties.iter().find(|twin| twin.key == property.key)?;
        Some((property, twin))
    });
    required(one).all(|it| named(other, it.key))
        && required(other).all(|it| named(one, it.key))
        && !shared.into_iter().any(|(first, second)| never_both(spec, first.schema, second.schema))
}

/// Whether no value fits both, as far as the runtime looks.
fn never_both(spec: &Spec<'_>, one: SchemaId, other: SchemaId) -> bool {
    let (one, other) = (behind_references(spec, one), behind_references(spec, other));
    if let (Some(some), Some(others)) = (listed(spec, one), listed(spec, other)) {
        return !some.iter().any(|text| others.contains(text));
    }
    match (json_kind(spec, one), json_kind(spec, other)) {
        (Some(first), Some(second)) => first != second,
        _ => false,
    }
}

/// The values that a member can have, as texts; a flag is read as one whichever value is listed.
fn listed(spec: &Spec<'_>, id: SchemaId) -> Option<Vec<String>> {
    match simple_shape(spec, id) {
        Some(Shape::Enumeration(Values::Strings(values))) => Some(values.into_iter().map(|(_, text)| text).collect()),
        Some(Shape::Enumeration(Values::Integers(values))) => {
            Some(values.into_iter().map(|(_, number)| number.to_string()).collect())
        }
        _ => None,
    }
}

/// The kind of JSON that a value is, where it is only one.
fn json_kind(spec: &Spec<'_>, id: SchemaId) -> Option<&'static str> {
    match simple_shape(spec, id) {
        Some(Shape::Plain(Type::Json) | Shape::Unexpressed(_) | Shape::Enumeration(_)) => None,
        Some(Shape::Plain(ty)) if ty.is_text() => Some("text"),
        Some(Shape::Plain(Type::Bool)) => Some("flag"),
        Some(Shape::Plain(_)) => Some("number"),
        _ => match shape::by_types(spec, spec.schema(id)) {
            Shape::List(_) | Shape::Tuple(_) => Some("list"),
            Shape::Object(_) | Shape::Map(_) => Some("object"),
            _ => None,
        },
    }
}
