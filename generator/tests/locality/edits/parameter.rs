//! Edits of parameters: of operations, of Path Items, and of those among the components.

use super::schema::follow;
use super::{ANEW, Base, Edit, Make, holder, key};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::{Json, escaped, rename};
use crate::places::Kind;
use serde_json::{Value, json};

pub(super) const EDITS: &[Make] =
    &[add, add_shared, remove, rename_parameter, rename_component, describe, require, deprecate];

/// A parameter that is written somewhere, has a use, and fits.
fn parameter(base: &Base, chance: &mut Chance, fits: impl Fn(&Json) -> bool) -> Option<String> {
    let is_used = |pointer: &str| pointer.starts_with("/paths/") || !base.graph.referrers(pointer).is_empty();
    let is_parameter = |pointer: &str| {
        let apart = ["/headers/", "/callbacks/"];
        !apart.iter().any(|it| pointer.contains(it)) && !pointer.starts_with("/webhooks") && is_used(pointer)
    };
    base.places.one(Kind::Parameter, &base.root, chance, |pointer, json| fits(json) && is_parameter(pointer))
}

fn is_in_path(json: &Json) -> bool {
    json.get("in").and_then(Json::text) == Some("path")
}

fn is_required(json: &Json) -> bool {
    json.get("required") == Some(&Json::Bool(true))
}

fn added() -> Value {
    json!({ "name": "zz_added", "in": "query", "description": "It came later.", "schema": { "type": "integer" } })
}

fn push(root: &mut Json, holder: &str, parameter: Value) -> Option<()> {
    let list = root.object(holder)?.entry("parameters".into()).or_insert(Json::List(Default::default()));
    list.list_mut()?.push(parameter.into());
    Some(())
}

fn add(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&base.places.operations())?.clone();
    push(root, &pointer, added())?;
    Some(Edit::of("add-parameter", &pointer, Extent::Added { code: None }))
}

/// One for all operations of a path.
fn add_shared(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let operation = chance.one(&base.places.operations())?.clone();
    push(root, holder(&operation), added())?;
    let objects = [(holder(&operation).to_owned(), Extent::Added { code: None })].into();
    Some(Edit { objects, ..Edit::of_nothing("add-shared-parameter") })
}

/// One that can be left out, of an operation.
fn remove(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = parameter(base, chance, |json| !is_required(json))?;
    let index: usize = key(&pointer).parse().ok()?;
    let list = root.at_mut(holder(&pointer))?.list_mut()?;
    list.remove(index);
    // What it was like may be read out of it: whether results come in pages.
    Some(Edit::of("remove-parameter", &pointer, Extent::Whole))
}

fn rename_parameter(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = parameter(base, chance, |json| !is_in_path(json) && json.get("name").is_some())?;
    let old = root.at(&pointer)?.get("name")?.text()?.to_owned();
    // An operation may have one of the same name instead of that of its path.
    let is_shared = base.places.all(Kind::Parameter).iter().filter(|it| **it != pointer).any(|it| {
        base.root.at(it).and_then(|it| it.get("name")).and_then(Json::text) == Some(&old)
            && holder(holder(holder(it))) == holder(holder(&pointer))
    });
    root.set(&pointer, "name", json!(format!("{old}_zz")))?;
    (!is_shared).then(|| Edit::of("rename-parameter", &pointer, Extent::Whole))
}

/// The key of a component, with all that refers to it: its type is called so, what is sent is not.
fn rename_component(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let is_component = |pointer: &str, _: &Json| pointer.starts_with("/components/parameters/");
    let old = base.places.one(Kind::Parameter, &base.root, chance, is_component)?;
    let (name, renamed) = (key(&old), format!("{}-zz", key(&old)));
    let new = format!("{}/{}", holder(&old), escaped(&renamed));
    rename(root.object(holder(&old))?, &name, &renamed)?;
    follow(root, &old, &new);
    let extent = Extent::Words(vec![name, "zz".into()]);
    let mut edit = Edit::of_all("rename-parameter-component", base.graph.referrers(&old), &extent);
    edit.objects.extend([(old, extent.clone()), (new, extent)]);
    Some(edit)
}

fn describe(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = parameter(base, chance, |_| true)?;
    root.set(&pointer, "description", json!(ANEW))?;
    Some(Edit::of("describe-parameter", &pointer, Extent::Comments))
}

fn require(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = parameter(base, chance, |json| !is_in_path(json))?;
    let required = is_required(root.at(&pointer)?);
    root.set(&pointer, "required", json!(!required))?;
    Some(Edit::of("require-parameter", &pointer, Extent::Whole))
}

fn deprecate(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = parameter(base, chance, |json| !is_required(json) && json.get("deprecated").is_none())?;
    root.set(&pointer, "deprecated", json!(true))?;
    Some(Edit::of("deprecate-parameter", &pointer, Extent::Added { code: None }))
}
