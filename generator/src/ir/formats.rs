//! What formats stand for where the user says so.

use super::{Format, Type};
use std::collections::BTreeMap;

/// The Rust types of formats, by name: what the configuration says in place of the OpenAPI Format Registry.
pub type FormatTypes = BTreeMap<String, Type>;

/// The types of the generated crate, and of Rust, that a format can stand for, by the names that users know.
pub const NAMED: [(&str, Type); 16] = [
    ("String", Type::String),
    ("DateTime", Type::Formatted(Format::DateTime)),
    ("Date", Type::Formatted(Format::Date)),
    ("Time", Type::Formatted(Format::Time)),
    ("Uuid", Type::Formatted(Format::Uuid)),
    ("Uri", Type::Formatted(Format::Uri)),
    ("Base64", Type::Formatted(Format::Base64)),
    ("Base64Url", Type::Formatted(Format::Base64Url)),
    ("File", Type::Formatted(Format::Binary)),
    ("i32", Type::I32),
    ("i64", Type::I64),
    ("u32", Type::U32),
    ("u64", Type::U64),
    ("f32", Type::F32),
    ("f64", Type::F64),
    ("Number", Type::Number),
];
