//! Other orders of the same members.

use super::{Base, Edit, Make};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::Json;
use crate::places::{COMPONENTS, Kind};
use std::collections::BTreeSet;
use std::rc::Rc;

pub(super) const EDITS: &[Make] = &[
    properties,
    values,
    parameters,
    responses,
    alternatives,
    parts,
    required,
    tags,
    paths,
    components,
    methods,
    members,
];

fn shuffle<T>(items: &mut [T], chance: &mut Chance) {
    (1..items.len()).rev().for_each(|last| items.swap(last, chance.below(last + 1)));
}

/// Another order of the list or object at a pointer.
fn reorder(json: &mut Json, chance: &mut Chance) {
    match json {
        Json::List(items) => shuffle(Rc::make_mut(items).as_mut_slice(), chance),
        Json::Object(members) => {
            let mut entries: Vec<(String, Json)> = std::mem::take(Rc::make_mut(members)).into_iter().collect();
            shuffle(&mut entries, chance);
            Rc::make_mut(members).extend(entries);
        }
        _ => {}
    }
}

/// Another order of the member `key` of some object that has several of it.
fn inside(root: &mut Json, base: &Base, chance: &mut Chance, kind: Kind, key: &str) -> Option<String> {
    let count = |json: &Json| match json.get(key) {
        Some(Json::List(items)) => items.len(),
        Some(Json::Object(members)) => members.len(),
        _ => 0,
    };
    let pointer = base.places.one(kind, &base.root, chance, |_, json| count(json) > 1)?;
    reorder(root.object(&pointer)?.get_mut(key)?, chance);
    Some(pointer)
}

fn properties(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = inside(root, base, chance, Kind::Schema, "properties")?;
    Some(Edit::of("reorder-properties", &pointer, Extent::Order))
}

fn values(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = inside(root, base, chance, Kind::Schema, "enum")?;
    Some(Edit::of("reorder-values", &pointer, Extent::Order))
}

fn parameters(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = inside(root, base, chance, Kind::Operation, "parameters")?;
    Some(Edit::of("reorder-parameters", &pointer, Extent::Order))
}

fn responses(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = inside(root, base, chance, Kind::Operation, "responses")?;
    Some(Edit::of("reorder-responses", &pointer, Extent::Order))
}

/// What fits first is what a value is, so it is another union.
fn alternatives(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let key = ["oneOf", "anyOf"][chance.below(2)];
    let pointer = inside(root, base, chance, Kind::Schema, key)?;
    Some(Edit::of("reorder-alternatives", &pointer, Extent::Whole))
}

fn parts(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = inside(root, base, chance, Kind::Schema, "allOf")?;
    Some(Edit::of("reorder-parts", &pointer, Extent::Whole))
}

fn required(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    inside(root, base, chance, Kind::Schema, "required")?;
    Some(Edit::of_nothing("reorder-required"))
}

/// Of two tags of one name, the first is the one.
fn tags(root: &mut Json, _: &Base, chance: &mut Chance) -> Option<Edit> {
    let tags = root.at("/tags")?.list()?;
    let names: BTreeSet<_> = tags.iter().filter_map(|tag| tag.get("name")?.text()).collect();
    if names.len() < tags.len() {
        return None;
    }
    reorder(root.at_mut("/tags")?, chance);
    Some(Edit::of_nothing("reorder-tags"))
}

fn paths(root: &mut Json, _: &Base, chance: &mut Chance) -> Option<Edit> {
    reorder(root.at_mut("/paths")?, chance);
    Some(Edit::of_nothing("reorder-paths"))
}

fn components(root: &mut Json, _: &Base, chance: &mut Chance) -> Option<Edit> {
    for kind in COMPONENTS {
        root.at_mut(&format!("/components/{kind}")).into_iter().for_each(|it| reorder(it, chance));
    }
    Some(Edit::of_nothing("reorder-components"))
}

fn methods(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let items = base.places.all(Kind::PathItem).iter().filter(|it| it.starts_with("/paths/"));
    items.for_each(|pointer| root.at_mut(pointer).into_iter().for_each(|it| reorder(it, chance)));
    Some(Edit::of_nothing("reorder-methods"))
}

/// The fixed fields of every object.
fn members(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let kinds = [
        Kind::Root,
        Kind::Components,
        Kind::Operation,
        Kind::Parameter,
        Kind::RequestBody,
        Kind::Response,
        Kind::MediaType,
        Kind::Schema,
    ];
    for pointer in kinds.iter().flat_map(|kind| base.places.all(*kind)) {
        root.at_mut(pointer).into_iter().for_each(|it| reorder(it, chance));
    }
    Some(Edit::of_nothing("reorder-members"))
}
