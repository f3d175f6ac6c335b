//! The Discriminator Object (OpenAPI 3.1, section 4.8.25): which texts of a property stand for which alternative.

use super::all_of;
use super::shape::{Alternative, Union};
use super::union::{behind_references, component_name};
use crate::openapi::{Discriminator, SchemaId, Spec};
use std::collections::BTreeSet;

/// Which texts of the discriminator stand for which schema.
pub(super) struct Tags<'d> {
    property: Option<&'d str>,
    /// By the schema at the end of its references.
    mapping: Vec<(SchemaId, &'d str)>,
}

impl<'d> Tags<'d> {
    pub(super) fn of(spec: &Spec<'d>, discriminator: Option<&Discriminator<'d>>) -> Self {
        let Some(discriminator) = discriminator else { return Self { property: None, mapping: Vec::new() } };
        let mapping = discriminator.mapping.iter().map(|(text, id)| (behind_references(spec, *id), *text)).collect();
        Self { property: Some(discriminator.property), mapping }
    }

    /// The texts for one alternative: those mapped to it, or those its own property lists, or the name of its component.
    pub(super) fn for_schema(&self, spec: &Spec<'d>, id: SchemaId) -> Vec<String> {
        let Some(property) = self.property else { return Vec::new() };
        let target = behind_references(spec, id);
        let mapped = self.mapping.iter().filter(|(to, _)| *to == target).map(|(_, text)| (*text).to_owned());
        let mapped: Vec<String> = mapped.collect();
        if !mapped.is_empty() {
            return mapped;
        }
        let listed = listed(spec, target, property);
        if listed.is_empty() { component_name(spec, id).into_iter().collect() } else { listed }
    }

    /// The union of these alternatives. The discriminator decides only if each alternative has a text of its own;
    /// otherwise their structure does, in which the property counts like any other.
    pub(super) fn decide(&self, mut alternatives: Vec<Alternative<'d>>) -> Union<'d> {
        let mut claimed = BTreeSet::new();
        for alternative in &mut alternatives {
            alternative.tags.retain(|tag| claimed.insert(tag.clone()));
        }
        let decides = alternatives.iter().all(|alternative| !alternative.tags.is_empty());
        Union { discriminator: self.property.filter(|_| decides), alternatives }
    }
}

/// The values that an alternative lists for the discriminator property.
fn listed(spec: &Spec<'_>, id: SchemaId, property: &str) -> Vec<String> {
    let object = all_of::object(spec, id);
    let schema = object.properties.iter().find(|it| it.key == property).map(|it| spec.schema(it.schema));
    let values = schema.and_then(|schema| schema.values.as_deref()).unwrap_or_default();
    values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}
