//! Edits of the values of enumerations.

use super::{Base, Edit, Make};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::Json;
use crate::places::Kind;

pub(super) const EDITS: &[Make] = &[add, remove, rename];

/// A schema with more than two texts to choose from.
fn enumeration(base: &Base, chance: &mut Chance) -> Option<String> {
    let values = |json: &Json| json.get("enum").and_then(Json::list).map(<[Json]>::to_vec).unwrap_or_default();
    let is_chosen = |_: &str, json: &Json| values(json).len() > 2 && values(json).iter().all(|it| it.text().is_some());
    base.places.one(Kind::Schema, &base.root, chance, is_chosen)
}

fn values<'r>(root: &'r mut Json, pointer: &str) -> Option<&'r mut Vec<Json>> {
    root.object(pointer)?.get_mut("enum")?.list_mut()
}

fn add(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = enumeration(base, chance)?;
    values(root, &pointer)?.push(Json::Text("zz added".into()));
    Some(Edit::of_schema("add-value", &pointer, Extent::Added { code: Some(1) }))
}

fn remove(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = enumeration(base, chance)?;
    let values = values(root, &pointer)?;
    values.remove(chance.below(values.len()));
    Some(Edit::of_schema("remove-value", &pointer, Extent::Removed))
}

fn rename(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = enumeration(base, chance)?;
    let values = values(root, &pointer)?;
    let index = chance.below(values.len());
    let value = values.get_mut(index)?;
    let old = value.text()?.to_owned();
    *value = Json::Text(format!("{old} zz"));
    Some(Edit::of_schema("rename-value", &pointer, Extent::Words(vec![old, "zz".into()])))
}
