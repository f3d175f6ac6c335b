//! Encoding Objects: how the fields of forms and the parts of multipart bodies are written (OpenAPI 3.1, section 4.8.15).

use super::Context;
use super::media_type::Extent;
use super::parameter::style_name;
use super::shape::Shape;
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Encoding, Serialization};
use crate::openapi::{self, MediaType, SchemaId};

/// For the fields of a form; what goes without saying is left out. `contentType` could only name what is done anyway.
pub(super) fn of_form(media_type: &MediaType<'_>) -> Vec<Encoding> {
    let styled = media_type.encoding.iter().filter(|encoding| encoding.style.is_some());
    styled.map(|encoding| lower(encoding, None)).collect()
}

/// For the parts of a multipart body. A style counts before a media type, as the specification has it.
pub(super) fn of_parts(
    context: &Context<'_, '_>,
    media_type: &MediaType<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Encoding> {
    let mut encodings = Vec::new();
    for encoding in &media_type.encoding {
        let part_type = encoding.content_type.filter(|text| is_one_type(text) && encoding.style.is_none());
        if encoding.style.is_some() || part_type.is_some() {
            encodings.push(lower(encoding, part_type));
        }
        if !encoding.headers.is_empty() && !is_file(context, media_type, encoding.property) {
            diagnostics.push(lost_headers(encoding));
        }
    }
    encodings
}

fn lower(encoding: &openapi::Encoding<'_>, media_type: Option<&str>) -> Encoding {
    let style = encoding.style.map(|(style, explode)| Serialization { style: style_name(style), explode });
    Encoding {
        property: encoding.property.to_owned(),
        media_type: media_type.map(str::to_owned),
        style,
        allow_reserved: encoding.allow_reserved,
    }
}

/// Of several media types, or a range of them, only the caller knows which a file is of.
fn is_one_type(text: &str) -> bool {
    !text.contains([',', '*'])
}

/// Whether a part is given as a file, or as several.
fn is_file(context: &Context<'_, '_>, media_type: &MediaType<'_>, property: &str) -> bool {
    let inside = |id: SchemaId| match context.resolved(id) {
        Shape::Object(object) => object.properties.iter().find(|it| it.key == property).map(|it| it.schema),
        _ => None,
    };
    media_type.schema.and_then(inside).is_some_and(|id| match context.resolved(id) {
        Shape::List(Some(item)) => context.extent_of(*item) == Extent::Bytes,
        _ => context.extent_of(id) == Extent::Bytes,
    })
}

fn lost_headers(encoding: &openapi::Encoding<'_>) -> Diagnostic {
    let names: Vec<String> = encoding.headers.iter().map(|name| format!("`{name}`")).collect();
    let message = format!("a part has headers of its own only if it is a file; {} cannot be sent", names.join(", "));
    Diagnostic::warning("part-headers", At::Place(encoding.place.push("headers")), message)
}
