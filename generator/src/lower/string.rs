//! Strings: by their format, or by what they hold.
//!
//! The OpenAPI Format Registry names the formats; any other format is documentation. OpenAPI 3.1 says of bytes what
//! JSON Schema has words for (2020-12 Validation, section 8): `contentEncoding` for bytes as text, `contentMediaType`
//! alone for bytes as they are (OpenAPI 3.1, section 4.8.14.3).

use super::media_type::{self, Syntax};
use crate::ir::{Format, Type};
use crate::openapi::{self, Schema};

/// The type of a string.
pub(super) fn ty(schema: &Schema<'_>) -> Type {
    match schema.format {
        _ if is_bytes(schema) => Type::Formatted(Format::Binary),
        Some("date-time") => Type::Formatted(Format::DateTime),
        Some("date") => Type::Formatted(Format::Date),
        Some("time") => Type::Formatted(Format::Time),
        Some("uuid") => Type::Formatted(Format::Uuid),
        Some("uri" | "url") => Type::Formatted(Format::Uri),
        Some("byte") => Type::Formatted(Format::Base64),
        Some("base64url") => Type::Formatted(Format::Base64Url),
        _ => encoded(schema),
    }
}

fn encoded(schema: &Schema<'_>) -> Type {
    match schema.content_encoding {
        Some("base64") => Type::Formatted(Format::Base64),
        Some("base64url") => Type::Formatted(Format::Base64Url),
        _ => Type::String,
    }
}

/// Whether it is no text but bytes, which no other type than a string can stand for.
pub(super) fn is_bytes(schema: &Schema<'_>) -> bool {
    let is_media = |name: &str| media_type::syntax_of(&openapi::essence(name)) == Syntax::Bytes;
    match schema.content_encoding {
        Some(encoding) => encoding == "binary",
        None => schema.format == Some("binary") || schema.content_media_type.is_some_and(is_media),
    }
}
