//! Types, as they are written in a file.

use crate::ir::{Area, Format, Home, Type, TypePath};

/// The type as it is written in the file `home`.
pub(super) fn text(ty: &Type, home: &Home) -> String {
    written(ty, Some(home))
}

/// The type by paths that are right in every file of the crate.
pub fn type_text(ty: &Type) -> String {
    written(ty, None)
}

fn written(ty: &Type, home: Option<&Home>) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::I32 => "i32".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::U32 => "u32".to_owned(),
        Type::U64 => "u64".to_owned(),
        Type::F32 => "f32".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::Number => "crate::Number".to_owned(),
        Type::String => "String".to_owned(),
        Type::Formatted(format) => format!("crate::{}", self::format(*format)),
        Type::Own(path) => format!("crate::Formatted<{path}>"),
        Type::Json => "serde_json::Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", written(item, home)),
        Type::Map(value) => format!("std::collections::BTreeMap<String, {}>", written(value, home)),
        Type::Option(inner) => format!("Option<{}>", written(inner, home)),
        Type::Boxed(inner) => format!("Box<{}>", written(inner, home)),
        Type::Named(path) => named(path, home),
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
fn named(path: &TypePath, home: Option<&Home>) -> String {
    let TypePath { home: Home { area, module, .. }, name } = path;
    if Some(&path.home) == home {
        return name.to_string();
    }
    let start = match area {
        Area::Models if home.is_some_and(|home| home.area == Area::Models) => "super".to_owned(),
        area => format!("crate::{}", area.segments().join("::")),
    };
    if path.is_root() { format!("{start}::{name}") } else { format!("{start}::{module}::{name}") }
}
