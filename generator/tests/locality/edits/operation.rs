//! Edits of operations and of the paths they are at.

use super::{ANEW, Base, Edit, Make, holder, key};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::{Json, escaped, rename};
use crate::places::owner;
use serde_json::json;

pub(super) const EDITS: &[Make] = &[add, remove, rename_operation, move_path, describe, deprecate, require_body];

fn operation(base: &Base, chance: &mut Chance) -> Option<String> {
    chance.one(&base.places.operations()).cloned()
}

fn id(root: &Json, pointer: &str) -> Option<String> {
    root.at(pointer)?.get("operationId")?.text().map(str::to_owned)
}

fn add(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let like = root.at(&operation(base, chance)?)?.get("tags").cloned();
    let operation = json!({ "operationId": "zz_added", "responses": { "204": { "description": "Done." } } });
    root.set("/paths", "/zz/added", json!({ "get": operation }))?;
    root.object("/paths/~1zz~1added/get")?.extend(like.map(|tags| ("tags".to_owned(), tags)));
    Some(Edit::of("add-operation", "/paths/~1zz~1added/get", Extent::Whole))
}

/// One that no link names.
fn remove(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = operation(base, chance)?;
    let id = id(root, &pointer);
    root.object(holder(&pointer))?.shift_remove(&key(&pointer));
    let reference = format!("#{pointer}");
    let is_named = root.has_text(&|text| Some(text) == id.as_deref() || text.starts_with(&reference));
    let mut edit = Edit::of("remove-operation", &pointer, Extent::Whole);
    // The types of what operations share have a file only as long as one of them is there.
    edit.objects.insert(format!("{}/parameters", holder(&pointer)), Extent::Whole);
    (!is_named).then_some(edit)
}

/// With the links that name it.
fn rename_operation(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = operation(base, chance)?;
    let old = id(root, &pointer)?;
    root.rewrite(&|way, text| {
        let is_it = way.last() == Some(&"operationId") && text == old;
        is_it.then(|| format!("{old}-zz"))
    });
    let name = old.rsplit('/').next().unwrap_or_default().to_owned();
    let extent = Extent::Words(vec![name, "zz".into()]);
    let mut edit = Edit::of("rename-operation", &pointer, extent.clone());
    let mut naming = Vec::new();
    naming_id(&base.root, &old, String::new(), &mut naming);
    edit.objects.extend(naming.iter().map(|it| (owner(it), extent.clone())));
    Some(edit)
}

/// Where an operationId stands, in operations and in links.
fn naming_id(json: &Json, id: &str, at: String, found: &mut Vec<String>) {
    match json {
        Json::Object(members) => {
            if members.get("operationId").and_then(Json::text) == Some(id) {
                found.push(at.clone());
            }
            members.iter().for_each(|(key, it)| naming_id(it, id, format!("{at}/{}", escaped(key)), found));
        }
        Json::List(items) => {
            items.iter().enumerate().for_each(|(index, it)| naming_id(it, id, format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

/// The operations of a path are elsewhere.
fn move_path(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let old = holder(&operation(base, chance)?).to_owned();
    let path = key(&old);
    let (new, reference) = (format!("/zz{path}"), format!("#{old}/"));
    let is_named = root.has_text(&|text| text.starts_with(&reference));
    rename(root.object("/paths")?, &path, &new)?;
    let objects = [old, format!("/paths/{}", escaped(&new))].map(|it| (it, Extent::Whole)).into();
    (!is_named).then_some(Edit { objects, ..Edit::of_nothing("move-path") })
}

fn describe(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = operation(base, chance)?;
    root.set(&pointer, ["summary", "description"][chance.below(2)], json!(ANEW))?;
    Some(Edit::of("describe-operation", &pointer, Extent::Comments))
}

fn deprecate(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = operation(base, chance)?;
    if root.at(&pointer)?.get("deprecated").is_some() {
        return None;
    }
    root.set(&pointer, "deprecated", json!(true))?;
    Some(Edit::of("deprecate-operation", &pointer, Extent::Added { code: None }))
}

/// What has to be sent now, and could be left out, or the other way round.
fn require_body(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = (0..20).find_map(|_| {
        let pointer = operation(base, chance)?;
        base.root.at(&pointer)?.get("requestBody")?.get("content").map(|_| pointer)
    })?;
    let body = format!("{pointer}/requestBody");
    let is_required = root.at(&body)?.get("required") == Some(&Json::Bool(true));
    root.set(&body, "required", json!(!is_required))?;
    Some(Edit::of("require-body", &pointer, Extent::Whole))
}
