//! Where the results stand in a page.

use super::super::Context;
use super::evidence::{self, rank};
use super::members::{Kind, Property};
use crate::ir::Type;
use crate::openapi::SchemaId;
use crate::source::Pointer;

/// The array of the results.
pub(super) struct List {
    pub(super) pointer: Pointer,
    pub(super) item: Type,
    /// The schema of one result, if all have the same.
    pub(super) schema: Option<SchemaId>,
    /// Whether it can be absent or `null`.
    pub(super) is_optional: bool,
}

/// The results of a page of this schema: the page itself, the only array in it that can be meant, or that of an
/// envelope.
pub(super) fn find(context: &Context<'_, '_>, page: SchemaId) -> Option<List> {
    at(context, page, &Pointer::root(), false).or_else(|| within(context, page))
}

/// The array at a JSON Pointer in a page.
pub(super) fn at_pointer(context: &Context<'_, '_>, page: SchemaId, pointer: &str) -> Option<List> {
    let (mut schema, mut place, mut is_optional) = (page, Pointer::root(), false);
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        let property = context.properties(schema).into_iter().find(|it| it.key == key)?;
        (schema, place) = (property.schema, place.push(&key));
        is_optional |= property.is_optional;
    }
    let (item, schema) = context.element(schema)?;
    Some(List { pointer: place, item, schema, is_optional })
}

fn at(context: &Context<'_, '_>, page: SchemaId, pointer: &Pointer, is_optional: bool) -> Option<List> {
    if let Some((item, schema)) = context.element(page) {
        return Some(List { pointer: pointer.clone(), item, schema, is_optional });
    }
    let property = only(context, context.properties(page))?;
    let (item, schema) = context.element(property.schema)?;
    let is_optional = is_optional || property.is_optional;
    Some(List { pointer: pointer.push(property.key), item, schema, is_optional })
}

/// The results in an envelope, where no array stands outside of it.
fn within(context: &Context<'_, '_>, page: SchemaId) -> Option<List> {
    let properties = context.properties(page);
    if properties.iter().any(|it| may_be_meant(context, it)) {
        return None;
    }
    let envelopes = properties.iter().filter(|it| rank(evidence::ENVELOPES, it.key).is_some());
    let inside = |it: &Property<'_>| at(context, it.schema, &Pointer::root().push(it.key), it.is_optional);
    let mut found = envelopes.filter_map(inside);
    let first = found.next();
    first.filter(|_| found.next().is_none())
}

fn may_be_meant(context: &Context<'_, '_>, property: &Property<'_>) -> bool {
    context.element(property.schema).is_some() && rank(evidence::NOT_LISTS, property.key).is_none()
}

/// The only array; else the only one with a name that results have; else the only one of objects.
///
/// An array of texts or numbers can be what an object is made of, like the labels of a thing. It counts if its name says
/// so, or if nothing is beside it but what is said of pages.
fn only<'d>(context: &Context<'_, 'd>, properties: Vec<Property<'d>>) -> Option<Property<'d>> {
    let is_named = |it: &Property<'_>| rank(evidence::LISTS, it.key).is_some();
    let is_of_objects = |it: &Property<'_>| !is_of_scalars(context, it);
    let speaks_of_pages = |it: &Property<'_>| evidence::about_pages().any(|names| rank(names, it.key).is_some());
    let is_alone = properties.iter().filter(|it| !speaks_of_pages(it)).count() <= 1;
    let mut arrays: Vec<Property<'d>> = properties.into_iter().filter(|it| may_be_meant(context, it)).collect();
    for is_meant in [&is_named as &dyn Fn(&Property<'_>) -> bool, &is_of_objects] {
        if arrays.len() > 1 && arrays.iter().any(is_meant) {
            arrays.retain(is_meant);
        }
    }
    let last = arrays.pop().filter(|_| arrays.is_empty())?;
    (is_alone || is_named(&last) || is_of_objects(&last)).then_some(last)
}

fn is_of_scalars(context: &Context<'_, '_>, list: &Property<'_>) -> bool {
    let item = context.element(list.schema).and_then(|(_, item)| item).and_then(|item| context.kind(item));
    matches!(item, Some(Kind::Text | Kind::Number | Kind::Flag))
}
