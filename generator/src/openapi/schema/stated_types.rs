//! The keyword `type` (JSON Schema 2020-12, Validation, section 6.1.1), and what is written there though it is no type.

use super::{SimpleType, Types};
use crate::openapi::reader::{Cursor, Members, Reader};

/// The types a schema states, and the format that goes with them if it states none.
pub(super) fn read<'d>(
    reader: &mut Reader<'d>,
    at: &Cursor<'d>,
    members: &Members<'d>,
) -> (Types, Option<&'static str>) {
    let stated = match members.get("type") {
        None => Vec::new(),
        Some(it) if it.node.as_array().is_some() => reader.texts(members, "type"),
        Some(_) => reader.text(members, "type").into_iter().collect(),
    };
    let (mut types, mut format) = (Types::default(), None);
    for text in stated {
        let simple = SimpleType::parse(text).or_else(|| {
            let (simple, meant_format) = mistaken(reader, at, text);
            format = format.or(meant_format);
            simple
        });
        types = simple.map_or(types, |simple| types.with(simple));
    }
    (types, format)
}

fn mistaken<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, text: &str) -> (Option<SimpleType>, Option<&'static str>) {
    let meant = meant(text);
    let reading = match meant {
        None => "it is ignored".to_owned(),
        Some((None, _)) => "it is read as any type".to_owned(),
        Some((Some(simple), None)) => format!("it is read as `{}`", simple.name()),
        Some((Some(simple), Some(format))) => format!("it is read as `{}` with the format `{format}`", simple.name()),
    };
    reader.warn("unknown-type", at, format!("there is no type `{text}` in JSON Schema; {reading}"));
    meant.unwrap_or_default()
}

/// The type and the format that somebody means who writes `type: <text>`; `None` for what nobody can tell.
///
/// The second is the format if none is stated. No type at all is what `any` means.
fn meant(text: &str) -> Option<(Option<SimpleType>, Option<&'static str>)> {
    use SimpleType::{Array, Boolean, Integer, Null, Number, Object, String};
    Some(match text.to_ascii_lowercase().as_str() {
        "any" | "mixed" => (None, None),
        "null" | "nil" | "none" | "undefined" | "void" => (Some(Null), None),
        "boolean" | "bool" => (Some(Boolean), None),
        "integer" | "int" | "bigint" | "short" | "timestamp" => (Some(Integer), None),
        "int32" => (Some(Integer), Some("int32")),
        "long" | "int64" => (Some(Integer), Some("int64")),
        "number" | "decimal" | "numeric" => (Some(Number), None),
        "float" => (Some(Number), Some("float")),
        "double" => (Some(Number), Some("double")),
        "string" | "str" | "text" | "char" | "password" | "email" | "url" => (Some(String), None),
        "date" => (Some(String), Some("date")),
        "datetime" | "date-time" | "date_time" => (Some(String), Some("date-time")),
        "time" => (Some(String), Some("time")),
        "uuid" | "guid" => (Some(String), Some("uuid")),
        "uri" => (Some(String), Some("uri")),
        "file" | "binary" => (Some(String), Some("binary")),
        "byte" | "base64" => (Some(String), Some("byte")),
        "array" | "list" | "set" => (Some(Array), None),
        "object" | "map" | "dict" | "dictionary" | "hash" | "struct" => (Some(Object), None),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{SimpleType, meant};

    #[test]
    fn what_is_meant_is_known_in_any_case_and_nothing_is_guessed() {
        assert_eq!(meant("DateTime"), Some((Some(SimpleType::String), Some("date-time"))));
        assert_eq!(meant("String"), Some((Some(SimpleType::String), None)));
        assert_eq!(meant("any"), Some((None, None)));
        assert_eq!(meant("strin"), None);
    }
}
