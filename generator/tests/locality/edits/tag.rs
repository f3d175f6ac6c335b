//! Edits of tags, and of what a description says of the API as a whole.

use super::{ANEW, Base, Edit, Make};
use crate::chance::Chance;
use crate::extent::Extent;
use crate::json::Json;
use serde_json::json;

pub(super) const EDITS: &[Make] = &[add, remove, rename, describe, describe_api, describe_server];

fn add(root: &mut Json, _: &Base, _: &mut Chance) -> Option<Edit> {
    root.object("")?.get_mut("tags")?.list_mut()?.push(json!({ "name": "zz", "description": ANEW }).into());
    Some(Edit::of_nothing("add-tag"))
}

fn remove(root: &mut Json, _: &Base, chance: &mut Chance) -> Option<Edit> {
    let tags = root.object("")?.get_mut("tags")?.list_mut()?;
    let index = chance.below(tags.len());
    (index < tags.len()).then(|| tags.remove(index))?;
    Some(Edit { notes: 1, ..Edit::of_nothing("remove-tag") })
}

/// With the operations that have it.
fn rename(root: &mut Json, base: &Base, chance: &mut Chance) -> Option<Edit> {
    let operations = base.places.operations();
    let tag = base.root.at(chance.one(&operations)?)?.get("tags")?.list()?.first()?.text()?.to_owned();
    let new = format!("{tag} zz");
    let tags = root.object("")?.get_mut("tags").and_then(Json::list_mut);
    for it in tags.into_iter().flatten().filter(|it| it.get("name").and_then(Json::text) == Some(&tag)) {
        it.members_mut()?.insert("name".into(), Json::Text(new.clone()));
    }
    let mut edit = Edit { notes: 1, ..Edit::of_nothing("rename-tag") };
    for pointer in operations {
        let Some(tags) = root.object(&pointer)?.get_mut("tags").and_then(Json::list_mut) else { continue };
        for it in tags.iter_mut().filter(|it| it.text() == Some(&tag)) {
            *it = Json::Text(new.clone());
            edit.objects.insert(pointer.clone(), Extent::Words(vec![tag.clone(), "zz".into()]));
        }
    }
    Some(edit)
}

fn describe(root: &mut Json, _: &Base, chance: &mut Chance) -> Option<Edit> {
    let tags = root.object("")?.get_mut("tags")?.list_mut()?;
    let index = chance.below(tags.len());
    tags.get_mut(index)?.members_mut()?.insert("description".into(), Json::Text(ANEW.into()));
    Some(Edit { notes: 1, ..Edit::of_nothing("describe-tag") })
}

fn describe_api(root: &mut Json, _: &Base, chance: &mut Chance) -> Option<Edit> {
    root.set("/info", ["title", "description"][chance.below(2)], json!(ANEW))?;
    Some(Edit { whole: vec!["src/lib.rs"], ..Edit::of_nothing("describe-api") })
}

fn describe_server(root: &mut Json, _: &Base, _: &mut Chance) -> Option<Edit> {
    root.set("/servers/0", "description", json!(ANEW))?;
    Some(Edit { whole: vec!["src/servers.rs"], ..Edit::of_nothing("describe-server") })
}
