//! Edits of properties, of components and of what is written inside other objects.

use super::{ANEW, Base, Edit, Make, holder, key};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::{Json, escaped, rename};
use crate::places::Kind;
use serde_json::json;

pub(super) const EDITS: &[Make] =
    &[add, remove, rename_property, describe, deprecate, require, make_optional, make_nullable, forbid_null, retype];

/// An object with more than one property.
fn object(base: &Base, chance: &mut Chance) -> Option<String> {
    let count = |json: &Json| json.get("properties").and_then(Json::members).map_or(0, |it| it.len());
    base.places.one(Kind::Schema, &base.root, chance, |_, json| count(json) > 1)
}

/// A property of such an object that fits.
fn property(base: &Base, chance: &mut Chance, fits: impl Fn(&str, &Json) -> bool) -> Option<String> {
    for _ in 0..40 {
        let object = object(base, chance)?;
        let properties = base.root.at(&object)?.get("properties")?.members()?;
        let keys: Vec<&String> = properties.iter().filter(|(key, it)| fits(key, it)).map(|(key, _)| key).collect();
        if let Some(key) = chance.one(&keys) {
            return Some(format!("{object}/properties/{}", escaped(key)));
        }
    }
    None
}

fn is_written(json: &Json) -> bool {
    json.get("$ref").is_none() && json.get("type").is_some_and(|ty| ty.text().is_some())
}

/// The object whose property is at a pointer.
fn object_of(property: &str) -> &str {
    holder(holder(property))
}

fn is_required(base: &Base, property: &str) -> bool {
    let required = base.root.at(object_of(property)).and_then(|object| object.get("required")).and_then(Json::list);
    required.into_iter().flatten().any(|it| it.text() == Some(&key(property)))
}

fn about(kind: &'static str, property: &str) -> Option<Edit> {
    Some(Edit::of_schema(kind, property, Extent::Lines(vec![key(property)])))
}

/// One file changes: a line and, where the format has any, its documentation.
fn add(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let object = object(base, chance)?;
    let ty = ["string", "integer", "boolean"][chance.below(3)];
    root.set(&format!("{object}/properties"), "zz_added", json!({ "type": ty, "description": "It came later." }))?;
    Some(Edit::of_schema("add-property", &object, Extent::Added { code: Some(1) }))
}

fn remove(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let property = property(base, chance, |_, _| true)?;
    let name = key(&property);
    root.object(holder(&property))?.shift_remove(&name);
    forget(root, &property);
    Some(Edit::of_schema("remove-property", &property, Extent::Removed))
}

/// Takes a property out of `required`, which may not be empty in OpenAPI 3.0.
fn forget(root: &mut Json, property: &str) -> Option<()> {
    let object = root.object(object_of(property))?;
    let required = object.get_mut("required")?.list_mut()?;
    required.retain(|it| it.text() != Some(&key(property)));
    if required.is_empty() {
        object.shift_remove("required");
    }
    Some(())
}

fn rename_property(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let property = property(base, chance, |_, _| true)?;
    let (old, new) = (key(&property), format!("{} zz", key(&property)));
    rename(root.object(holder(&property))?, &old, &new)?;
    let required = root.object(object_of(&property))?.get_mut("required").and_then(Json::list_mut);
    let same = required.into_iter().flatten().filter(|it| it.text() == Some(&old));
    same.for_each(|it| *it = Json::Text(new.clone()));
    Some(Edit::of_schema("rename-property", &property, Extent::Words(vec![old, "zz".into()])))
}

fn describe(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let property = property(base, chance, |_, it| is_written(it))?;
    root.set(&property, "description", json!(ANEW))?;
    Some(Edit::of_schema("describe-property", &property, Extent::Comments))
}

fn deprecate(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let property = property(base, chance, |_, it| is_written(it) && it.get("deprecated").is_none())?;
    root.set(&property, "deprecated", json!(true))?;
    Some(Edit::of_schema("deprecate-property", &property, Extent::Added { code: None }))
}

fn require(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let property = property(base, chance, |_, _| true).filter(|it| !is_required(base, it))?;
    let object = root.object(object_of(&property))?;
    let required = object.entry("required".into()).or_insert(Json::List(Default::default())).list_mut()?;
    required.push(Json::Text(key(&property)));
    about("require-property", &property)
}

fn make_optional(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let property = property(base, chance, |_, _| true).filter(|it| is_required(base, it))?;
    forget(root, &property)?;
    about("make-property-optional", &property)
}

/// Whether `nullable` says it, as before OpenAPI 3.1.
fn is_old(root: &Json) -> bool {
    root.get("openapi").and_then(Json::text).is_some_and(|it| it.starts_with("3.0"))
}

fn make_nullable(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let is_plain = |_: &str, it: &Json| is_written(it) && it.get("nullable").is_none() && it.get("enum").is_none();
    let property = property(base, chance, is_plain)?;
    if is_old(root) {
        root.set(&property, "nullable", json!(true))?;
    } else {
        let ty = root.at(&property)?.get("type")?.text()?.to_owned();
        root.set(&property, "type", json!([ty, "null"]))?;
    }
    about("make-property-nullable", &property)
}

fn forbid_null(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let is_null = |it: &Json| it.text() == Some("null");
    let types = |it: &Json| it.get("type").and_then(Json::list).map(<[Json]>::to_vec).unwrap_or_default();
    let is_nullable = |_: &str, it: &Json| {
        let is_old = it.get("nullable") == Some(&Json::Bool(true)) && is_written(it);
        it.get("enum").is_none() && (is_old || (types(it).len() == 2 && types(it).iter().any(is_null)))
    };
    let property = property(base, chance, is_nullable)?;
    let left = types(root.at(&property)?).into_iter().find(|it| !is_null(it));
    let schema = root.object(&property)?;
    schema.shift_remove("nullable");
    left.map(|ty| schema.insert("type".into(), ty));
    about("forbid-null", &property)
}

fn retype(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let is_plain = |_: &str, it: &Json| {
        let beside = ["enum", "format", "example", "default", "const", "examples"];
        it.get("type").and_then(Json::text) == Some("string") && beside.iter().all(|key| it.get(key).is_none())
    };
    let property = property(base, chance, is_plain)?;
    root.set(&property, "type", json!("integer"))?;
    about("retype-property", &property)
}
