//! Media types: how a body of each is written and read, and which of several come first.

use super::Context;
use super::shape::Shape;
use crate::diagnostics::{At, Diagnostic};
use crate::ir::{Format, Type};
use crate::naming::Name;
use crate::openapi::{MediaType, SchemaId, Spec};

/// How a value becomes a body, and a body a value. Better ones come first: they say more of what is in the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Syntax {
    /// JSON, by its plain name.
    Json,
    /// JSON under another name (RFC 6839): `application/merge-patch+json`.
    JsonRelative,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` and its relatives.
    Multipart,
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
}

/// What a schema says of the whole of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Nothing.
    Unsaid,
    /// A string.
    Text,
    /// A file: bytes.
    Bytes,
    /// A value with parts, or a number: more than a text that nobody looks into.
    Value,
}

/// Media types of texts that do not say so in their names.
const TEXTS: &[&str] = &[
    "application/graphql",
    "application/javascript",
    "application/json-lines",
    "application/json-seq",
    "application/jsonl",
    "application/jsonlines",
    "application/jwt",
    "application/ndjson",
    "application/sdp",
    "application/sql",
    "application/toml",
    "application/x-json-stream",
    "application/x-jsonlines",
    "application/x-ndjson",
    "application/x-pem-file",
    "application/x-yaml",
    "application/xml",
    "application/yaml",
];

/// The syntax by the name of the media type alone.
pub(super) fn syntax(media_type: &MediaType<'_>) -> Syntax {
    syntax_of(&media_type.essence())
}

/// The syntax by type and subtype in lower case, without parameters.
pub(super) fn syntax_of(essence: &str) -> Syntax {
    let suffix = essence.rsplit_once('+').map(|(_, suffix)| suffix);
    match essence {
        "application/json" => Syntax::Json,
        "text/json" | "text/x-json" | "application/x-json" => Syntax::JsonRelative,
        "application/x-www-form-urlencoded" => Syntax::Form,
        "text/*" => Syntax::Bytes,
        _ if suffix == Some("json") => Syntax::JsonRelative,
        _ if essence.starts_with("multipart/") => Syntax::Multipart,
        _ if essence.starts_with("text/") || TEXTS.contains(&essence) => Syntax::Text,
        _ if matches!(suffix, Some("xml" | "yaml" | "jwt" | "json-seq")) => Syntax::Text,
        _ => Syntax::Bytes,
    }
}

/// Whether a value of it is stated as JSON in examples.
pub(crate) fn is_json(media_type: &MediaType<'_>) -> bool {
    matches!(syntax(media_type), Syntax::Json | Syntax::JsonRelative)
}

/// The media types from best to worst; of equals, the first in the description comes first.
pub(super) fn ranked<'c, 'd>(content: &'c [MediaType<'d>]) -> Vec<&'c MediaType<'d>> {
    let mut ranked: Vec<_> = content.iter().collect();
    ranked.sort_by_key(|media_type| (syntax(media_type), media_type.schema.is_none()));
    ranked
}

/// Whether it stands for many media types: `*/*`, `image/*`, and by mistake `*`.
pub(super) fn is_range(media_type: &MediaType<'_>) -> bool {
    media_type.essence().contains('*')
}

/// Whether it is a range that JSON is in.
pub(crate) fn admits_json(media_type: &MediaType<'_>) -> bool {
    matches!(media_type.essence().as_str(), "*/*" | "*" | "application/*")
}

/// What it is called among others: `Json`, `Form`, `Text`, else by its subtype: `Csv`, `MergePatchJson`.
pub(super) fn names(spec: &Spec<'_>, scope: impl FnOnce() -> String, media_types: &[&MediaType<'_>]) -> Vec<Name> {
    let texts: Vec<String> = media_types.iter().map(|media_type| name(media_type)).collect();
    let clashing = |text: &String| texts.iter().filter(|other| *other == text).count() > 1;
    let told_apart = texts.iter().zip(media_types);
    let told_apart = told_apart.map(|(text, it)| if clashing(text) { it.name.to_owned() } else { text.clone() });
    let told_apart: Vec<String> = told_apart.collect();
    spec.names.distinct(scope, told_apart.iter().map(String::as_str))
}

fn name(media_type: &MediaType<'_>) -> String {
    let essence = media_type.essence();
    let known = match essence.as_str() {
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "text/plain" => "text",
        "application/octet-stream" => "binary",
        "*/*" | "*" => "any",
        _ => essence.split_once('/').map_or(essence.as_str(), |(_, subtype)| subtype),
    };
    // `image/*` is any image; in `application/*+json` the star says nothing.
    if known == "*" { essence.replace("/*", "") } else { known.replace('*', "").replace('+', " ") }
}

/// A body with parts that nobody takes apart.
pub(super) fn degraded(media_type: &MediaType<'_>, taken_as: &str) -> Diagnostic {
    let message = format!("`{}` is taken as {taken_as}: its schema does not apply", media_type.name);
    Diagnostic::warning("degraded-body", At::Place(media_type.place.clone()), message)
}

impl<'d> Context<'_, 'd> {
    /// What the schema of a media type says of the whole body.
    pub(super) fn extent(&self, media_type: &MediaType<'_>) -> Extent {
        media_type.schema.map_or(Extent::Unsaid, |id| self.extent_of(id))
    }

    /// The shape behind all references.
    pub(super) fn resolved(&self, id: SchemaId) -> &Shape<'d> {
        match self.shape(id) {
            Shape::Reference(target) => self.resolved(*target),
            shape => shape,
        }
    }

    pub(super) fn extent_of(&self, id: SchemaId) -> Extent {
        match self.resolved(id) {
            Shape::Plain(Type::Json) => Extent::Unsaid,
            Shape::Plain(Type::Formatted(Format::Binary)) => Extent::Bytes,
            Shape::Plain(Type::String | Type::Formatted(_)) | Shape::Enumeration(_) => Extent::Text,
            _ => Extent::Value,
        }
    }

    /// Whether `other` says nothing that `best` does not say: the same data, in a syntax that is written and read
    /// less well. What is a medium by itself, such as an image, is never the same data.
    pub(super) fn adds_nothing(&self, best: &MediaType<'_>, other: &MediaType<'_>) -> bool {
        let (Some(best_schema), Some(schema)) = (best.schema, other.schema) else { return false };
        let is_data = match syntax(other) {
            Syntax::Json | Syntax::JsonRelative | Syntax::Form => true,
            Syntax::Text => !matches!(other.essence().as_str(), "text/event-stream"),
            Syntax::Bytes => other.essence().starts_with("application/") || is_range(other),
            Syntax::Multipart => false,
        };
        let is_data = is_data && other.essence() != "application/octet-stream" && self.extent(best) != Extent::Bytes;
        syntax(best) == Syntax::Json && is_data && self.type_of(best_schema) == self.type_of(schema)
    }
}
