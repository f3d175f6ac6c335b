//! The Discriminator Object (OpenAPI 3.1, section 4.8.25): which texts of a property stand for which alternative.

use super::all_of;
use super::alternative_name::component_name;
use super::shape::{Alternative, Object, Property, Target, Union};
use super::union::{alternatives, behind_references};
use crate::openapi::{Discriminator, SchemaId, SimpleType, Spec};
use std::collections::BTreeSet;

/// Deeper unions in unions are taken by their own names.
const DEPTH: u8 = 8;

/// Which texts of the discriminator stand for which schema.
pub(super) struct Tags<'d> {
    /// The property, and the schema it has in alternatives that do not describe it.
    property: Option<(&'d str, SchemaId)>,
    /// By the schema at the end of its references.
    mapping: Vec<(SchemaId, &'d str)>,
}

impl<'d> Tags<'d> {
    pub(super) fn of(spec: &Spec<'d>, discriminator: Option<&Discriminator<'d>>) -> Self {
        let Some(discriminator) = discriminator else { return Self { property: None, mapping: Vec::new() } };
        let mapping = discriminator.mapping.iter().map(|(text, id)| (behind_references(spec, *id), *text)).collect();
        Self { property: Some((discriminator.property, discriminator.text)), mapping }
    }

    /// The texts for one alternative: those mapped to it, or those its own property lists, or the name of its component.
    pub(super) fn for_schema(&self, spec: &Spec<'d>, id: SchemaId) -> Vec<String> {
        self.texts(spec, id, DEPTH)
    }

    fn texts(&self, spec: &Spec<'d>, id: SchemaId, depth: u8) -> Vec<String> {
        let (Some((property, _)), Some(depth)) = (self.property, depth.checked_sub(1)) else { return Vec::new() };
        let target = behind_references(spec, id);
        let mapped = self.mapping.iter().filter(|(to, _)| *to == target).map(|(_, text)| (*text).to_owned());
        let mut texts: Vec<String> = mapped.collect();
        if texts.is_empty() {
            texts = self.texts_inside(spec, target, depth);
        }
        let component = component_name(spec, id);
        if texts.is_empty() {
            texts = listed(spec, target, property);
        }
        match component {
            // The property lists the texts of all that share it, as one inherited from a base does.
            Some(name) if texts.is_empty() || (texts.len() > 1 && self.mapping.is_empty() && texts.contains(&name)) => {
                vec![name]
            }
            _ => texts,
        }
    }

    /// The texts of an alternative that is itself a union: those of its alternatives.
    fn texts_inside(&self, spec: &Spec<'d>, target: SchemaId, depth: u8) -> Vec<String> {
        let schema = spec.schema(target);
        let own = Self::of(spec, schema.discriminator.as_ref());
        let is_same = own.property.is_some() && own.property.map(|it| it.0) == self.property.map(|it| it.0);
        let inside = |id: SchemaId| {
            let texts = if is_same { own.texts(spec, id, depth) } else { Vec::new() };
            if texts.is_empty() { self.texts(spec, id, depth) } else { texts }
        };
        alternatives(spec, schema).into_iter().flat_map(inside).collect()
    }

    /// The union of these alternatives. The discriminator decides among objects, and only if each has a text of its own;
    /// otherwise their structure does, in which the property counts like any other.
    pub(super) fn decide(&self, spec: &Spec<'d>, mut alternatives: Vec<Alternative<'d>>) -> Union<'d> {
        let mut claimed = BTreeSet::new();
        let (mut has_objects, mut is_told) = (false, true);
        for alternative in &mut alternatives {
            if is_without_members(spec, &alternative.target) {
                alternative.tags.clear(); // Where it is mapped all the same, no value has that text.
                continue;
            }
            alternative.tags.retain(|tag| claimed.insert(tag.clone()));
            has_objects = true;
            is_told &= !alternative.tags.is_empty();
        }
        let property = self.property.filter(|_| has_objects && is_told);
        if let Some((key, text)) = property {
            alternatives.iter_mut().for_each(|it| keep_text(spec, it, key, text));
        }
        Union { discriminator: property.map(|(key, _)| key), alternatives }
    }
}

/// Whether no value of an alternative is an object: such values have no property to tell them by.
fn is_without_members(spec: &Spec<'_>, target: &Target<'_>) -> bool {
    let Target::Schema(id) = target else { return false };
    let schema = spec.schema(behind_references(spec, *id));
    !schema.types.is_empty() && !schema.types.has(SimpleType::Object)
}

/// An alternative that does not describe the property by which it is known would lose it.
fn keep_text<'d>(spec: &Spec<'d>, alternative: &mut Alternative<'d>, key: &'d str, text: SchemaId) {
    let mut object = match &alternative.target {
        Target::Schema(id) if alternatives(spec, spec.schema(behind_references(spec, *id))).is_empty() => {
            all_of::object(spec, *id)
        }
        Target::Merged(object) => object.clone(),
        _ => return,
    };
    if lacks(&object, key) {
        object.properties.insert(0, Property { key, schema: text, required: true });
        alternative.target = Target::Merged(object);
    }
}

fn lacks(object: &Object<'_>, key: &str) -> bool {
    let names = !object.properties.is_empty() && object.additional.is_none();
    names && !object.properties.iter().any(|property| property.key == key)
}

/// The values that an alternative lists for the discriminator property.
fn listed(spec: &Spec<'_>, id: SchemaId, property: &str) -> Vec<String> {
    let object = all_of::object(spec, id);
    let schema = object.properties.iter().find(|it| it.key == property);
    let schema = schema.map(|it| spec.schema(behind_references(spec, it.schema)));
    let values = schema.and_then(|schema| schema.values.as_deref()).unwrap_or_default();
    values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}
