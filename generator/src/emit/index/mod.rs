//! Index modules: one sorted line for each file, and what the group or folder is.

mod parts;

use super::{doc, former, header};
use crate::ir::{Api, Area, Group, Home, Item, Module, UsedBy};
use crate::output::{Files, InvalidPath};
use crate::print::{self, Lines};
use parts::{Entry, parts};

/// What stands before what nobody uses.
pub(super) const UNUSED: &str = "#[cfg(feature = \"all-models\")] ";
/// What stands before what only webhooks use.
pub(super) const WEBHOOKS: &str = "#[cfg(feature = \"webhooks\")] ";

/// Where the description has its operations.
const PATHS: &str = "#/paths";

/// Adds `mod.rs` for every folder but the runtime's.
pub(super) fn add(files: &mut Files, api: &Api) -> Result<(), InvalidPath> {
    for (area, modules) in api.modules.iter().filter(|(area, _)| *area != Area::Webhooks) {
        let entries = modules.iter().map(|it| {
            let usual = entry(&it.home, has_root(&it.home, &it.items), gate(it));
            usual.followed_by(&former::of_type(it, gate(it)))
        });
        let origin = api.containers.get(area).copied().unwrap_or(PATHS);
        insert(files, &folder(area), &header(origin), about(area), entries.collect())?;
    }
    for group in &api.groups {
        let area = Area::Operations(group.module.clone());
        let entries = group.operations.iter().map(|it| entry(&it.home, true, "").followed_by(&former::of_call(it)));
        insert(files, &folder(&area), &header(PATHS), self::group(group), entries.collect())?;
    }
    let groups =
        api.groups.iter().map(|group| format!("pub mod {}; pub use {}::{};", group.module, group.module, group.name));
    let about = "//! The operations, by group.\n".to_owned();
    files.insert("src/operations/mod.rs", print::file(&header(PATHS), &[about, index(groups)]))
}

fn folder(area: &Area) -> String {
    let folders: Vec<&str> = area.segments().iter().map(|segment| segment.trim_start_matches("r#")).collect();
    format!("src/{}", folders.join("/"))
}

/// `mod.rs`, which includes its parts where it is too long for one file. Their names have a `-`, which no module's has.
fn insert(
    files: &mut Files,
    folder: &str,
    header: &str,
    about: String,
    entries: Vec<Entry>,
) -> Result<(), InvalidPath> {
    let lines = |entries: Vec<Entry>| index(entries.into_iter().map(|entry| entry.line));
    let parts = match parts(entries) {
        Err(entries) => return files.insert(format!("{folder}/mod.rs"), print::file(header, &[about, lines(entries)])),
        Ok(parts) => parts,
    };
    let includes = parts.iter().map(|part| format!("include!(\"index-{}.rs\");", part.start));
    files.insert(format!("{folder}/mod.rs"), print::file(header, &[about, index(includes)]))?;
    for part in parts {
        files.insert(format!("{folder}/index-{}.rs", part.start), print::file(header, &[lines(part.entries)]))?;
    }
    Ok(())
}

fn entry(home: &Home, has_root: bool, gate: &str) -> Entry {
    Entry { module: home.module.file_stem().to_owned(), line: line(home, has_root, gate) }
}

fn about(area: &Area) -> String {
    let text = match area {
        Area::Models => "The models: what requests and responses are made of.",
        Area::Parameters => "The types of shared parameters.",
        Area::RequestBodies => "The types of shared request bodies.",
        Area::Responses => "The types of shared responses.",
        Area::Callbacks => "The types of shared callbacks: what the API sends because of a call.",
        Area::Webhooks | Area::Operations(_) => "",
    };
    format!("//! {text}\n")
}

/// The module, and its root type by its short path, both behind the gate.
pub(super) fn line(home: &Home, has_root: bool, gate: &str) -> String {
    let Home { module, root, .. } = home;
    let reexport = if has_root { format!(" {gate}pub use {module}::{root};") } else { String::new() };
    format!("{gate}pub mod {module};{reexport}")
}

/// A module that no operation uses waits for a feature.
fn gate(module: &Module) -> &'static str {
    match module.used_by {
        UsedBy::Operations => "",
        UsedBy::Webhooks => WEBHOOKS,
        UsedBy::Nobody => UNUSED,
    }
}

pub(super) fn has_root(home: &Home, items: &[Item]) -> bool {
    items.iter().any(|item| *item.name() == home.root)
}

pub(super) fn index(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}

fn group(group: &Group) -> String {
    let mut about = Lines::default();
    about.block("crate::runtime::group! {", "}", |lines| {
        let docs = doc::comment(&group.docs);
        let fallback = vec![format!("/// The operations of the group `{}`.", group.module.file_stem())];
        lines.lines(if docs.is_empty() { &fallback } else { &docs });
        lines.line(&format!("pub struct {}, {}", group.name, group.accessor));
    });
    about.finish()
}
