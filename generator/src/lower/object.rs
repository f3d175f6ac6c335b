//! Objects: named properties, a map, or both.

use super::all_of;
use super::shape::{Object, Property, Rest, Shape};
use crate::openapi::{Additional, Schema, Spec};

/// A schema of type `object`. Without named properties it is a map, unless the description forbids any other member.
pub(super) fn shape<'d>(spec: &Spec<'d>, schema: &Schema<'d>) -> Shape<'d> {
    let object = all_of::own(spec, schema);
    if !object.properties.is_empty() || schema.additional == Additional::Forbidden {
        return Shape::Object(as_base(schema, object));
    }
    match object.additional {
        Some(Rest::Of(value)) => Shape::Map(Some(value)),
        _ => Shape::Map(None),
    }
}

/// A schema with a discriminator and no alternatives is the base of others, which extend it with `allOf`: where it
/// is used one of them may come, so it keeps the members it does not know (OpenAPI 3.1, section 4.8.25).
pub(super) fn as_base<'d>(schema: &Schema<'d>, object: Object<'d>) -> Object<'d> {
    if schema.discriminator.is_none() || schema.additional == Additional::Forbidden {
        return object;
    }
    Object { additional: object.additional.or(Some(Rest::Anything)), ..object }
}

/// The schema's own properties.
pub(super) fn properties<'d>(schema: &Schema<'d>) -> Vec<Property<'d>> {
    let property = |&(key, id)| Property { key, schema: id, required: schema.required.contains(&key) };
    schema.properties.iter().map(property).collect()
}

/// What may stand beside the named properties.
pub(super) fn rest(additional: &Additional) -> Option<Rest> {
    match additional {
        Additional::Unsaid | Additional::Forbidden => None,
        Additional::Anything => Some(Rest::Anything),
        Additional::Of(schema) => Some(Rest::Of(*schema)),
    }
}
