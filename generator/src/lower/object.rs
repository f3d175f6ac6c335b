//! Objects: named properties, a map, or both.

use super::shape::{Object, Property, Rest, Shape};
use crate::openapi::{Additional, Schema};

/// A schema of type `object`. Without named properties it is a map, unless the description forbids any other member.
pub(super) fn shape<'d>(schema: &Schema<'d>) -> Shape<'d> {
    if !schema.properties.is_empty() || schema.additional == Additional::Forbidden {
        return Shape::Object(Object { properties: properties(schema), additional: rest(&schema.additional) });
    }
    match rest(&schema.additional) {
        Some(Rest::Of(value)) => Shape::Map(Some(value)),
        _ => Shape::Map(None),
    }
}

/// The schema's own properties.
pub(super) fn properties<'d>(schema: &Schema<'d>) -> Vec<Property<'d>> {
    let property = |&(key, id)| Property { key, schema: id, required: schema.required.contains(&key) };
    schema.properties.iter().map(property).collect()
}

/// Several `patternProperties` of different schemas have only "anything" in common.
pub(super) fn rest(additional: &Additional) -> Option<Rest> {
    match additional {
        Additional::Unsaid | Additional::Forbidden => None,
        Additional::Anything => Some(Rest::Anything),
        Additional::Of(schemas) => match schemas.as_slice() {
            [only] => Some(Rest::Of(*only)),
            _ => Some(Rest::Anything),
        },
    }
}
