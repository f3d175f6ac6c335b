//! Schemas that somebody refers to and that are part of no object with a file: those in other files, in `$defs`, or in
//! corners of the document that hold no component. They are named after the end of their pointers, or after all of it and their
//! file where that is not enough.

use crate::openapi::{SchemaId, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// The orphans with the texts of their names, none of which is that of a component.
pub(super) fn find(spec: &Spec<'_>, components: &[(String, SchemaId)]) -> Vec<(String, SchemaId)> {
    let orphans = all(spec, components);
    let texts: Vec<String> = orphans.iter().map(|id| text(spec, *id)).collect();
    let components: BTreeSet<&str> = components.iter().map(|(text, _)| text.as_str()).collect();
    let is_component = |text: &str| components.contains(text);
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().for_each(|text| *uses.entry(text).or_default() += 1);
    let unique = |text: &str| uses.get(text) == Some(&1) && !is_component(text);
    let text = |(id, text): (&SchemaId, &String)| if unique(text) { text.clone() } else { whole_text(spec, *id) };
    orphans.iter().zip(&texts).map(|pair| (text(pair), *pair.0)).collect()
}

fn all(spec: &Spec<'_>, components: &[(String, SchemaId)]) -> Vec<SchemaId> {
    let components: BTreeSet<SchemaId> = components.iter().map(|(_, id)| *id).collect();
    let owned = |id: &SchemaId| {
        let place = &spec.schema(*id).place;
        let kept = spec.dialect.homes();
        let is_home = place.pointer.segments().next().is_some_and(|first| kept.contains(&&*first));
        place.file == spec.entry && is_home && !is_set_aside(place.pointer.as_str())
    };
    let mut orphans: Vec<SchemaId> = spec.schemas().filter_map(|(_, schema)| schema.reference).collect();
    orphans.retain(|id| !components.contains(id) && !owned(id));
    orphans.sort_by_key(|id| &spec.schema(*id).place);
    orphans.dedup();
    orphans
}

/// True for what a schema keeps to refer to (JSON Schema 2020-12, Core, section 8.2.4; `definitions` before 2019-09): it is
/// part of no value of its owner.
fn is_set_aside(pointer: &str) -> bool {
    let container = pointer.rsplit_once('/').map_or("", |(container, _)| container);
    let keyword = container.rsplit('/').next().unwrap_or_default();
    matches!(keyword, "$defs" | "definitions") && !container.ends_with("/properties/definitions")
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
