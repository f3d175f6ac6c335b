//! Whether a change of ours is what was found: it is in the same file and of the same item.

use crate::checker::Flagged;
use opbind::change::{Change, Effect};

/// What concerns all items of a file if it is the type that the file is for.
const OF_A_TYPE: &[&str] = &["type-removed", "type-kind-changed", "type-behind-feature"];

/// What changes which values `new`, and the method of the group, take.
const CONSTRUCTED: &[&str] = &[
    "argument-removed",
    "required-argument-added",
    "argument-now-required",
    "argument-now-optional",
    "arguments-reordered",
    "field-removed",
    "required-field-added",
    "field-now-required",
    "field-now-optional",
    "constructor-reordered",
];

pub(crate) fn covers(change: &Change, found: &Flagged) -> bool {
    let theirs = file(&found.file);
    match change.rule.id {
        // What is gone is what it was: ``was `packages().old()` ``.
        "operation-renamed" => change.message.split('`').nth(1).is_some_and(|was| theirs == scope(was)),
        "operation-removed" | "group-removed" => is_inside(&theirs, &scope(&change.item)),
        id if OF_A_TYPE.contains(&id) && is_of_its_file(&change.item) => theirs == scope(&change.item),
        _ => change.rule.effect == Effect::Breaking && theirs == scope(&change.item) && names(change, &found.item),
    }
}

fn is_inside(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a type is the one that its file is for: `models::Package` is that of `models/package`.
fn is_of_its_file(item: &str) -> bool {
    words(item).last().is_some_and(|name| scope(item).rsplit('/').next() == Some(&plain(name)))
}

/// Whether the words of what was found name the item of the change: its last word and, if it is a member, what it is a member of.
fn names(change: &Change, found: &str) -> bool {
    let found: Vec<String> = words(found).into_iter().map(plain).collect();
    let has = |word: &str| found.contains(&plain(word));
    let item = words(&change.item);
    let (last, before) = (item.last().copied().unwrap_or_default(), item.iter().rev().nth(1).copied());
    let is_call = change.item.contains("()");
    let owner = before.filter(|it| if is_call { item.len() > 2 } else { it.starts_with(char::is_uppercase) });
    let id = change.rule.id;
    // A variant or field that is called something else now: what is gone is what it was.
    let was = id.ends_with("-renamed") && words(&change.message).into_iter().any(has);
    let is_constructor = CONSTRUCTED.contains(&id) && owner.is_some() && (has("new") || is_call);
    // The type of `regional`, and those of its variables: `Regional`, `RegionalRegion`.
    let is_of_server = id.starts_with("server-") && found.iter().any(|it| it.starts_with(&plain(last)));
    owner.is_none_or(has) && (has(last) || was || is_constructor || is_of_server)
}

/// The file that an item of the report is in, as `file` says it.
fn scope(item: &str) -> String {
    let words = words(item);
    let parts: &[&str] = match words.as_slice() {
        [group] if item.contains("()") => &["operations", group],
        [group, method, ..] if item.contains("().") => &["operations", group, method],
        [area @ "operations", group, module, ..] => &[area, group, module],
        ["servers" | "security", ..] | ["webhooks", "Event", ..] => words.get(..1).unwrap_or_default(),
        all => all.get(..2).unwrap_or(all),
    };
    parts.iter().map(|part| plain(part)).collect::<Vec<_>>().join("/")
}

/// `src/models/simple_user.rs` is `models/simpleuser`.
fn file(path: &str) -> String {
    let path = path.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').map(plain).collect::<Vec<_>>().join("/")
}

fn words(item: &str) -> Vec<&str> {
    let is_separator = |c: char| !c.is_alphanumeric() && c != '_';
    item.split(is_separator).filter(|word| !word.is_empty() && *word != "r").collect()
}

/// A module, a method and a type of one name are written in different ways.
fn plain(word: &str) -> String {
    word.replace('_', "").to_lowercase()
}
