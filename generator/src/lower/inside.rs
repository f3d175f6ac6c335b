//! Which types are written in one file, and the texts their names are made of: the way to each from the top of the file.

use super::array;
use super::homes::{Homes, Slot};
use super::shape::{self, Object, Rest, Shape, Target, Tuple};
use super::strays;
use crate::openapi::{SchemaId, Spec};

/// The types found in one file so far, each with the text its name is made of.
#[derive(Default)]
pub(super) struct Found {
    pub(super) slots: Vec<Slot>,
    pub(super) texts: Vec<String>,
    /// The schemas from which walks began.
    pub(super) tops: Vec<SchemaId>,
}

/// A walk through what is written in one file.
pub(super) struct Walk<'a, 'd> {
    pub(super) spec: &'a Spec<'d>,
    pub(super) shapes: &'a [Shape<'d>],
    /// What has a home already is walked no more.
    pub(super) homes: &'a Homes,
    pub(super) found: Found,
}

impl<'a, 'd> Walk<'a, 'd> {
    /// Finds the types in the schema `id`, one of those at the top of the file; `keep` makes one of it whatever it is.
    pub(super) fn top(&mut self, id: SchemaId, text: &str, keep: bool) {
        self.found.tops.push(id);
        self.schema(id, text, keep);
    }

    /// The shape of a schema, or of what is written inside it and all it stands for.
    fn shape(&self, id: SchemaId) -> &'a Shape<'d> {
        &self.shapes[shape::layers(self.spec, self.shapes, id).last().unwrap_or(id).index()]
    }

    /// Finds the types in the schema `id`, which is reached by `text` from the top of the file.
    fn schema(&mut self, id: SchemaId, text: &str, keep: bool) {
        if self.homes.path((id, None)).is_some() || self.found.slots.contains(&(id, None)) {
            return;
        }
        let shape = self.shape(id);
        if keep || strays::is_item(shape) {
            self.found.slots.push((id, None));
            self.found.texts.push(text.to_owned());
        }
        match shape {
            Shape::List(Some(item)) => self.inside(id, *item, &below(text, "item")),
            Shape::Map(Some(value)) => self.inside(id, *value, &below(text, "value")),
            Shape::Object(object) => self.object(id, object, text),
            Shape::Tuple(tuple) => self.tuple(id, tuple, text),
            Shape::Union(union) => {
                for (index, alternative) in union.alternatives.iter().enumerate() {
                    self.alternative((id, index), &alternative.target, &below(text, &alternative.name));
                }
            }
            _ => {}
        }
    }

    /// Goes on to `inner` if it is written inside `outer`, not merely referred to.
    fn inside(&mut self, outer: SchemaId, inner: SchemaId, text: &str) {
        let (outer, place) = (&self.spec.schema(outer).place, &self.spec.schema(inner).place);
        if place.is_within(outer) {
            self.schema(inner, text, false);
        }
    }

    fn object(&mut self, id: SchemaId, object: &Object<'d>, text: &str) {
        for property in &object.properties {
            self.inside(id, property.schema, &below(text, property.key));
        }
        if let Some(Rest::Of(value)) = object.additional {
            self.inside(id, value, &below(text, "value"));
        }
    }

    fn tuple(&mut self, id: SchemaId, tuple: &Tuple, text: &str) {
        for (item, name) in tuple.items.iter().zip(array::names(self.spec, tuple)) {
            self.inside(id, *item, &below(text, &name));
        }
        if let Some(Rest::Of(item)) = tuple.rest {
            self.inside(id, item, &below(text, "item"));
        }
    }

    fn alternative(&mut self, (id, index): (SchemaId, usize), target: &Target<'d>, text: &str) {
        match target {
            Target::Schema(inner) => self.inside(id, *inner, text),
            Target::List(items) => self.inside(id, *items, &below(text, "item")),
            Target::Map(values) => self.inside(id, *values, &below(text, "value")),
            Target::Plain(_) => {}
            Target::Merged(object) => {
                self.found.slots.push((id, Some(index)));
                self.found.texts.push(text.to_owned());
                self.object(id, object, text);
            }
        }
    }
}

pub(super) fn below(text: &str, next: &str) -> String {
    if text.is_empty() { next.to_owned() } else { format!("{text}/{next}") }
}
