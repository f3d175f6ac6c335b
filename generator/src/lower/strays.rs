//! Schemas that types are made of and that no walk from an object with a file comes to: somebody refers into `not`, into a
//! part of an `allOf`, into a header. Each has a file of its own, named after its pointer: whoever else is referred to,
//! around it or inside it, changes nothing.

use super::homes::Homes;
use super::shape::{Object, Rest, Shape, Target};
use crate::openapi::{SchemaId, Spec};
use crate::source::Pointer;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The strays that the schemas `tops` lead to, with the texts of their names: what is inside another comes first.
pub(super) fn find(spec: &Spec<'_>, shapes: &[Shape<'_>], homes: &Homes, tops: &[SchemaId]) -> Vec<(String, SchemaId)> {
    let mut strays: Vec<SchemaId> = reached(shapes, tops)
        .into_iter()
        .filter(|id| is_item(&shapes[id.index()]) && homes.path((*id, None)).is_none())
        .collect();
    strays.sort_by_key(|id| (Reverse(&spec.schema(*id).place), *id));
    // A schema made of two stands where its owner does, and is one of the types inside it.
    strays.dedup_by_key(|id| &spec.schema(*id).place);
    strays.into_iter().map(|id| (text(spec, id), id)).collect()
}

/// Whether a shape is a type only by a name.
pub(super) fn is_item(shape: &Shape<'_>) -> bool {
    matches!(shape, Shape::Object(_) | Shape::Tuple(_) | Shape::Enumeration(_) | Shape::Union(_))
}

/// All schemas that the types of these are made of, themselves included.
fn reached(shapes: &[Shape<'_>], tops: &[SchemaId]) -> BTreeSet<SchemaId> {
    let mut reached = BTreeSet::new();
    let mut pending = tops.to_vec();
    while let Some(id) = pending.pop() {
        if reached.insert(id) {
            parts(&shapes[id.index()], &mut pending);
        }
    }
    reached
}

fn parts(shape: &Shape<'_>, to: &mut Vec<SchemaId>) {
    match shape {
        Shape::Reference(id) => to.push(*id),
        Shape::List(inner) | Shape::Map(inner) => to.extend(inner),
        Shape::Object(object) => members(object, to),
        Shape::Tuple(tuple) => {
            to.extend(&tuple.items);
            to.extend(tuple.rest.and_then(Rest::schema));
        }
        Shape::Union(union) => union.alternatives.iter().for_each(|it| match &it.target {
            Target::Schema(id) | Target::List(id) | Target::Map(id) => to.push(*id),
            Target::Merged(object) => members(object, to),
            Target::Plain(_) => {}
        }),
        Shape::Plain(_) | Shape::Enumeration(_) | Shape::Unexpressed(_) => {}
    }
}

fn members(object: &Object<'_>, to: &mut Vec<SchemaId>) {
    to.extend(object.properties.iter().map(|property| property.schema));
    to.extend(object.additional.and_then(Rest::schema));
}

/// The pointer, from the schemas that have names where it is there; after the file where that is another one.
fn text(spec: &Spec<'_>, id: SchemaId) -> String {
    let place = &spec.schema(id).place;
    let is_entry = place.file == spec.entry;
    let schemas = Pointer::from_fragment(spec.dialect.schemas()).unwrap_or_default();
    let named = place.pointer.within(&schemas).filter(|_| is_entry);
    let pointer = named.unwrap_or_else(|| place.pointer.clone());
    let file = (!is_entry).then(|| spec.file_name(place.file).to_owned());
    file.into_iter().chain(pointer.segments().map(Into::into)).collect::<Vec<String>>().join("/")
}
