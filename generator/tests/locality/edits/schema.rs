//! Edits of the schemas among the components.

use super::{ANEW, Base, Edit, Make, key};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::{Json, escaped, rename};
use crate::places::Kind;
use serde_json::json;
use std::collections::BTreeSet;

pub(super) const EDITS: &[Make] = &[add, add_used, remove, rename_schema, describe, make_nullable];

const SCHEMAS: &str = "/components/schemas";

fn component(base: &Base, chance: &mut Chance, fits: impl Fn(&str, &Json) -> bool) -> Option<String> {
    let is_component = |pointer: &str| pointer.starts_with(SCHEMAS) && pointer.split('/').count() == 4;
    base.places.one(Kind::Schema, &base.root, chance, |pointer, json| is_component(pointer) && fits(pointer, json))
}

fn add(root: &mut Json, _: &Base, _: &mut Chance) -> Option<Edit> {
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    root.set(SCHEMAS, "zz-added", schema)?;
    Some(Edit::of("add-schema", "/components/schemas/zz-added", Extent::Whole))
}

/// A schema and a property that is one.
fn add_used(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    add(root, base, chance)?;
    let count = |json: &Json| json.get("properties").and_then(Json::members).map_or(0, |it| it.len());
    let object = base.places.one(Kind::Schema, &base.root, chance, |_, json| count(json) > 1)?;
    root.set(&format!("{object}/properties"), "zz_added", json!({ "$ref": "#/components/schemas/zz-added" }))?;
    let mut edit = Edit::of("add-used-schema", &object, Extent::Added { code: Some(1) });
    edit.objects.insert("/components/schemas/zz-added".into(), Extent::Whole);
    Some(edit)
}

/// One that nobody refers to, and that no discriminator names.
fn remove(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = component(base, chance, |pointer, _| base.graph.referrers(pointer).is_empty())?;
    let name = key(&pointer);
    if root.has_text(&|text| text == name) {
        return None;
    }
    root.object(SCHEMAS)?.shift_remove(&name);
    Some(Edit::of("remove-schema", &pointer, Extent::Whole))
}

/// With all that refers to it.
fn rename_schema(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let old = component(base, chance, |_, _| true)?;
    let (name, renamed) = (key(&old), format!("{}-zz", key(&old)));
    let new = format!("{SCHEMAS}/{}", escaped(&renamed));
    rename(root.object(SCHEMAS)?, &name, &renamed)?;
    follow(root, &old, &new);
    let extent = Extent::Words(vec![name, "zz".into()]);
    let mut edit = Edit::of_all("rename-schema", base.graph.referrers(&old), &extent);
    edit.objects.extend([(old, extent.clone()), (new, extent)]);
    Some(edit)
}

/// Lets all references to an object, and into it, lead to where it is now. A discriminator may name a schema without a reference
/// (OpenAPI 3.1, section 4.8.25).
pub(super) fn follow(root: &mut Json, old: &str, new: &str) {
    let (name, renamed) = (key(old), key(new));
    root.rewrite(&|way, text| {
        if let Some(rest) = text.strip_prefix('#').and_then(|it| it.strip_prefix(old)) {
            return (rest.is_empty() || rest.starts_with('/')).then(|| format!("#{new}{rest}"));
        }
        let is_mapped = matches!(way, [.., "discriminator", "mapping", _]) && text == name;
        is_mapped.then(|| renamed.clone())
    });
}

fn describe(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = base.places.one(Kind::Schema, &base.root, chance, |_, _| true)?;
    root.set(&pointer, "description", json!(ANEW))?;
    Some(Edit::of("describe-schema", &pointer, Extent::Comments))
}

/// `null` where a component is referred to is said by who refers to it: a struct cannot be `None`.
fn make_nullable(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let is_old = root.get("openapi").and_then(Json::text).is_some_and(|it| it.starts_with("3.0"));
    let is_plain = |_: &str, json: &Json| {
        json.get("type").and_then(Json::text) == Some("object") && json.get("nullable").is_none()
    };
    let pointer = component(base, chance, is_plain)?;
    match is_old {
        true => root.set(&pointer, "nullable", json!(true))?,
        false => root.set(&pointer, "type", json!(["object", "null"]))?,
    }
    Some(Edit::of_all("make-schema-nullable", accepting_null(base, pointer), &Extent::Whole))
}

/// A component that accepts `null` and those that do because of it, with all that refer to one of them.
fn accepting_null(base: &Base, pointer: String) -> BTreeSet<String> {
    let (mut all, mut pending) = (BTreeSet::from([pointer.clone()]), vec![pointer]);
    while let Some(component) = pending.pop() {
        for referrer in base.graph.referrers(&component) {
            let is_new = all.insert(referrer.clone());
            let passes_on = base.root.at(&referrer).is_some_and(|json| is_made_of(json, &component));
            pending.extend((is_new && passes_on).then_some(referrer));
        }
    }
    all
}

/// Whether a schema is another one, or a choice or composition with it.
fn is_made_of(json: &Json, pointer: &str) -> bool {
    let is_it =
        |json: &Json| json.get("$ref").and_then(Json::text).is_some_and(|it| it.strip_prefix('#') == Some(pointer));
    let parts = ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| json.get(key)?.list()).flatten();
    is_it(json) || parts.into_iter().any(is_it)
}
