//! The file of one component.

use super::{enumeration, structure, types, union};
use crate::ir::{Alias, Area, Home, Item, Module};
use crate::naming::ModuleName;
use crate::print::{self, Lines};

/// Where the file of a module is.
pub(super) fn path(area: &Area, module: &ModuleName) -> String {
    let folders: Vec<&str> = area.segments().iter().map(|segment| segment.trim_start_matches("r#")).collect();
    format!("src/{}/{}.rs", folders.join("/"), module.file_stem())
}

pub(super) fn text(module: &Module) -> String {
    let mut blocks = items(&module.items, &module.home);
    blocks.extend(super::former::models(module));
    print::file(&super::header(&module.origin), &blocks)
}

/// The items of one file, each as a block of text.
pub(super) fn items(items: &[Item], home: &Home) -> Vec<String> {
    items.iter().map(|item| self::item(item, home)).collect()
}

fn item(item: &Item, home: &Home) -> String {
    match item {
        Item::Struct(it) => structure::text(it, home),
        Item::Enumeration(it) => enumeration::text(it),
        Item::Union(it) => union::text(it, home),
        Item::Alias(it) => alias(it, home),
    }
}

fn alias(alias: &Alias, home: &Home) -> String {
    let mut lines = Lines::default();
    lines.lines(&super::doc::comment(&alias.docs)).lines(&structure::deprecated(alias.deprecated));
    lines.line(&format!("pub type {} = {};", alias.name, types::text(&alias.ty, home)));
    lines.finish()
}
