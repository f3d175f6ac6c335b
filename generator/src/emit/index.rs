//! Index modules: one sorted line for each file, and what the group or folder is.

use super::{doc, header};
use crate::ir::{Api, Area, Group, Home, Item, Module, UsedBy};
use crate::output::{Files, InvalidPath};
use crate::print::{self, Lines};

const UNUSED: &str = "#[cfg(feature = \"all-models\")] ";
/// What stands before what only webhooks use.
pub(super) const WEBHOOKS: &str = "#[cfg(feature = \"webhooks\")] ";

/// Where the description has its operations.
const PATHS: &str = "#/paths";

/// Adds `mod.rs` for every folder but the runtime's.
pub(super) fn add(files: &mut Files, api: &Api) -> Result<(), InvalidPath> {
    for (area, modules) in api.modules.iter().filter(|(area, _)| *area != Area::Webhooks) {
        let lines = modules.iter().map(|it| line(&it.home, has_root(&it.home, &it.items), gate(it)));
        let origin = api.containers.get(area).copied().unwrap_or(PATHS);
        files.insert(path(area), print::file(&header(origin), &[about(area), index(lines)]))?;
    }
    for group in &api.groups {
        let area = Area::Operations(group.module.clone());
        files.insert(path(&area), self::group(group))?;
    }
    let groups =
        api.groups.iter().map(|group| format!("pub mod {}; pub use {}::{};", group.module, group.module, group.name));
    let about = "//! The operations, by group.\n".to_owned();
    files.insert("src/operations/mod.rs", print::file(&header(PATHS), &[about, index(groups)]))
}

fn path(area: &Area) -> String {
    let folders: Vec<&str> = area.segments().iter().map(|segment| segment.trim_start_matches("r#")).collect();
    format!("src/{}/mod.rs", folders.join("/"))
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
    let modules = group.operations.iter().map(|operation| line(&operation.home, true, ""));
    print::file(&header(PATHS), &[about.finish(), index(modules)])
}
