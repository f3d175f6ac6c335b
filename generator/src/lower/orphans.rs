//! Schemas that somebody refers to and that are part of no object with a file: those in other files, or in corners of
//! the document that hold no component. They are named after the end of their pointers, or after all of it and their
//! file where that is not enough.

use crate::openapi::{SchemaId, Spec};
use std::collections::BTreeSet;

/// The orphans with the texts of their names, none of which is that of a component.
pub(super) fn find(spec: &Spec<'_>, components: &[(String, SchemaId)]) -> Vec<(String, SchemaId)> {
    let orphans = all(spec, components);
    let texts: Vec<String> = orphans.iter().map(|id| text(spec, *id)).collect();
    let is_component = |text: &str| components.iter().any(|(other, _)| other == text);
    let unique = |text: &str| texts.iter().filter(|it| *it == text).count() == 1 && !is_component(text);
    let text = |(id, text): (&SchemaId, &String)| if unique(text) { text.clone() } else { whole_text(spec, *id) };
    orphans.iter().zip(&texts).map(|pair| (text(pair), *pair.0)).collect()
}

fn all(spec: &Spec<'_>, components: &[(String, SchemaId)]) -> Vec<SchemaId> {
    let components: BTreeSet<SchemaId> = components.iter().map(|(_, id)| *id).collect();
    let owned = |id: &SchemaId| {
        let place = &spec.schema(*id).place;
        let kept = spec.dialect.homes();
        place.file == spec.entry && place.pointer.segments().next().is_some_and(|first| kept.contains(&&*first))
    };
    let mut orphans: Vec<SchemaId> = spec.schemas().filter_map(|(_, schema)| schema.reference).collect();
    orphans.retain(|id| !components.contains(id) && !owned(id));
    orphans.sort_by_key(|id| &spec.schema(*id).place);
    orphans.dedup();
    orphans
}

/// The last part of the pointer, or the stem of the file where the schema is all of it.
fn text(spec: &Spec<'_>, id: SchemaId) -> String {
    let place = &spec.schema(id).place;
    let stem = || {
        let name = spec.file_name(place.file).rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default().to_owned()
    };
    place.pointer.last().map_or_else(stem, |last| last.into_owned())
}

/// File and pointer: what no other schema has.
fn whole_text(spec: &Spec<'_>, id: SchemaId) -> String {
    let place = &spec.schema(id).place;
    format!("{}{}", spec.file_name(place.file), place.pointer)
}
