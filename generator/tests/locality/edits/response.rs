//! Edits of responses: of operations, and of those among the components.

use super::schema::follow;
use super::{ANEW, Base, Edit, Make, holder, key};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::{Json, escaped, rename};
use crate::places::Kind;
use serde_json::json;

pub(super) const EDITS: &[Make] = &[add, remove, describe, rename_component];

fn add(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&base.places.operations())?.clone();
    root.set(&format!("{pointer}/responses"), "418", json!({ "description": "I'm a teapot" }))?;
    Some(Edit::of("add-response", &pointer, Extent::Whole))
}

fn remove(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = chance.one(&base.places.operations())?.clone();
    let responses = root.object(&format!("{pointer}/responses"))?;
    if responses.len() < 2 {
        return None;
    }
    responses.shift_remove_index(chance.below(responses.len()));
    Some(Edit::of("remove-response", &pointer, Extent::Whole))
}

fn describe(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let pointer = base.places.one(Kind::Response, &base.root, chance, |_, _| true)?;
    root.set(&pointer, "description", json!(ANEW))?;
    Some(Edit::of("describe-response", &pointer, Extent::Comments))
}

/// The key of a component, with all that refers to it: the types written in it are called so.
fn rename_component(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let is_component = |pointer: &str, _: &Json| pointer.starts_with("/components/responses/");
    let old = base.places.one(Kind::Response, &base.root, chance, is_component)?;
    let (name, renamed) = (key(&old), format!("{}-zz", key(&old)));
    let new = format!("{}/{}", holder(&old), escaped(&renamed));
    rename(root.object(holder(&old))?, &name, &renamed)?;
    follow(root, &old, &new);
    let extent = Extent::Words(vec![name, "zz".into()]);
    let mut edit = Edit::of_all("rename-response-component", base.graph.referrers(&old), &extent);
    edit.objects.extend([(old, extent.clone()), (new, extent)]);
    Some(edit)
}
