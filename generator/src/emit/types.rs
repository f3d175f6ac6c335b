//! Types, as they are written in a file.

use crate::ir::{Area, Format, Home, Type, TypePath};

/// The type as it is written in the file `home`.
pub(super) fn text(ty: &Type, home: &Home) -> String {
    written(ty, From::File(home))
}

/// The type by paths that are right in every file of the crate.
pub fn type_text(ty: &Type) -> String {
    written(ty, From::Inside)
}

/// The type by paths that are right outside the crate, which is called `krate` there.
pub(super) fn text_outside(ty: &Type, krate: &str) -> String {
    written(ty, From::Outside(krate))
}

/// Where a type is written.
#[derive(Clone, Copy)]
enum From<'a> {
    File(&'a Home),
    Inside,
    Outside(&'a str),
}

impl From<'_> {
    fn home(&self) -> Option<&Home> {
        if let Self::File(home) = self { Some(home) } else { None }
    }

    /// What the crate is called there.
    fn root(&self) -> &str {
        if let Self::Outside(krate) = self { krate } else { "crate" }
    }
}

fn written(ty: &Type, from: From<'_>) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::I32 => "i32".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::U32 => "u32".to_owned(),
        Type::U64 => "u64".to_owned(),
        Type::F32 => "f32".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::Number => format!("{}::Number", from.root()),
        Type::String => "String".to_owned(),
        Type::Formatted(format) => format!("{}::{}", from.root(), self::format(*format)),
        Type::Own(path) => format!("{}::Formatted<{path}>", from.root()),
        Type::Json => "serde_json::Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", written(item, from)),
        Type::Map(value) => format!("std::collections::BTreeMap<String, {}>", written(value, from)),
        Type::Option(inner) => format!("Option<{}>", written(inner, from)),
        Type::Boxed(inner) => format!("Box<{}>", written(inner, from)),
        Type::Named(path) => named(path, from),
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::DateTime => "DateTime",
        Format::Date => "Date",
        Format::Time => "Time",
        Format::Uuid => "Uuid",
        Format::Uri => "Uri",
        Format::Base64 => "Base64",
        Format::Base64Url => "Base64Url",
        Format::Binary => "File",
    }
}

/// The shortest path that stays right whoever else is added: the area re-exports each file's root type only.
fn named(path: &TypePath, from: From<'_>) -> String {
    let TypePath { home: Home { area, module, .. }, name } = path;
    let home = from.home();
    if Some(&path.home) == home {
        return name.to_string();
    }
    let start = match area {
        Area::Models if home.is_some_and(|home| home.area == Area::Models) => "super".to_owned(),
        area => format!("{}::{}", from.root(), area.segments().join("::")),
    };
    if path.is_root() { format!("{start}::{name}") } else { format!("{start}::{module}::{name}") }
}
