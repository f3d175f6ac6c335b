//! What stands beside a union (`oneOf` or `anyOf`): it holds for each alternative (JSON Schema Core, section 10.2.1).

use super::shape::{Object, Property, Shape, Target};
use super::union::{alternatives, alternatives_of, behind_references, says_shape, simple_shape};
use super::{all_of, nullable};
use crate::ir::Values;
use crate::openapi::{SchemaId, Spec};

/// Those of the unions that say what values look like; others only say which members have to be there.
pub(super) fn telling(spec: &Spec<'_>, unions: &[SchemaId]) -> Vec<SchemaId> {
    let tells = |id: &SchemaId| alternatives(spec, spec.schema(*id)).iter().any(|it| says_shape(spec, *it));
    unions.iter().copied().filter(tells).collect()
}

/// The alternatives of a union, each with `base` in it. In place of one that has alternatives itself stand those, so that what
/// they name is not lost.
pub(super) fn spread<'d>(spec: &Spec<'d>, base: &Object<'d>, union: SchemaId) -> Vec<(SchemaId, Target<'d>)> {
    spread_new(spec, base, union, &mut vec![union])
}

/// A union that was `seen` is not spread again: it may be an alternative of itself.
fn spread_new<'d>(
    spec: &Spec<'d>,
    base: &Object<'d>,
    union: SchemaId,
    seen: &mut Vec<SchemaId>,
) -> Vec<(SchemaId, Target<'d>)> {
    let stated = alternatives(spec, spec.schema(union));
    let mut spread = Vec::with_capacity(stated.len());
    for id in &stated {
        // What extends the base by itself has its properties already.
        if stated.len() > 1 && all_of::is_built_on(spec, *id, union) {
            spread.push((*id, Target::Schema(*id)));
            continue;
        }
        let (object, unions) = all_of::extended(spec, base, *id);
        match telling(spec, &unions).as_slice() {
            [inner] if !seen.contains(inner) => {
                seen.push(*inner);
                spread.extend(spread_new(spec, &object, *inner, seen));
            }
            unions => spread.push((*id, Target::Merged(widened(spec, object, unions)))),
        }
    }
    spread
}

/// The widest honest type of a value that is one of several and again one of several: all properties, those of the unions
/// optional.
pub(super) fn widened<'d>(spec: &Spec<'d>, base: Object<'d>, unions: &[SchemaId]) -> Object<'d> {
    let mut object = base;
    for property in described(spec, unions) {
        match object.properties.iter_mut().find(|known| known.key == property.key) {
            // What is only required here may be described there.
            Some(known) if known.schema == spec.anything => known.schema = property.schema,
            Some(_) => {}
            None => object.properties.push(property),
        }
    }
    object
}

/// The properties that the alternatives of these unions describe, at any depth, all of them optional.
pub(super) fn described<'d>(spec: &Spec<'d>, unions: &[SchemaId]) -> Vec<Property<'d>> {
    let mut found: Vec<Property<'d>> = Vec::new();
    let mut unions = unions.to_vec();
    let mut next = 0;
    while let Some(union) = unions.get(next).map(|id| spec.schema(*id)) {
        next += 1;
        for alternative in alternatives_of(spec, &[union.one_of.as_slice(), &union.any_of].concat()) {
            let (object, inner) = all_of::extended(spec, &Object::default(), alternative);
            object.properties.into_iter().for_each(|property| add(spec, &mut found, property));
            let new: Vec<SchemaId> = inner.into_iter().filter(|id| !unions.contains(id)).collect();
            unions.extend(new);
        }
    }
    found
}

fn add<'d>(spec: &Spec<'d>, found: &mut Vec<Property<'d>>, property: Property<'d>) {
    match found.iter_mut().find(|known| known.key == property.key) {
        Some(known) => known.schema = either(spec, known.schema, property.schema),
        None => found.push(Property { required: false, ..property }),
    }
}

/// A schema for the values of both: one of the two where its type holds them all, else that of any JSON.
pub(super) fn either(spec: &Spec<'_>, one: SchemaId, other: SchemaId) -> SchemaId {
    if behind_references(spec, one) == behind_references(spec, other) || is_same_type(spec, one, other) {
        return if nullable::is_nullable(spec, other) { other } else { one };
    }
    spec.anything
}

fn is_same_type(spec: &Spec<'_>, one: SchemaId, other: SchemaId) -> bool {
    let is_text = |shape: &Shape<'_>| match shape {
        Shape::Plain(ty) => ty.is_text(),
        // Enums are open.
        Shape::Enumeration(values) => matches!(values, Values::Strings(_)),
        _ => false,
    };
    match (simple_shape(spec, one), simple_shape(spec, other)) {
        (Some(Shape::Plain(one)), Some(Shape::Plain(other))) if one == other => true,
        (Some(one), Some(other)) => is_text(&one) && is_text(&other),
        _ => false,
    }
}
