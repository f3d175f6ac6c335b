//! The Media Type Object and the Encoding Object (OpenAPI 3.1, sections 4.8.14 and 4.8.15).

use super::parameter::Style;
use super::reader::{Cursor, Members, Reader};
use super::{SchemaId, reference};
use crate::source::{Node, Place};

/// One entry of a `content` map.
#[derive(Clone, Debug)]
pub struct MediaType<'d> {
    /// Where it stands.
    pub place: Place,
    /// The key: `application/json; charset=utf-8`.
    pub name: &'d str,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `itemSchema`: what each item of a sequence is (OpenAPI 3.2, section 4.14).
    pub item_schema: Option<SchemaId>,
    /// `encoding`: how members of a form, or parts of a multipart body, are written.
    pub encoding: Vec<Encoding<'d>>,
}

/// How one property of a form or a multipart body is written.
#[derive(Clone, Debug)]
pub struct Encoding<'d> {
    /// Where it stands.
    pub place: Place,
    /// The property.
    pub property: &'d str,
    /// `contentType`: a media type, or several with commas between them.
    pub content_type: Option<&'d str>,
    /// `style`, and `explode` or its default; `None` where neither these nor `allowReserved` is stated.
    pub style: Option<(Style, bool)>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// The names of `headers`, without `Content-Type`, which the specification says to ignore.
    pub headers: Vec<&'d str>,
}

impl MediaType<'_> {
    /// The type and subtype without parameters, in lower case.
    pub fn essence(&self) -> String {
        essence(self.name)
    }
}

/// The type and subtype of a media type without parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The `content` map of a Parameter, Request Body, Response or Header Object.
pub(super) fn read_content<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<MediaType<'d>> {
    let mut content = Vec::new();
    for (name, at) in reader.map(members, "content") {
        // OpenAPI 3.2 keeps Media Type Objects as components too.
        let Some(media_type) = reference::follow(reader, at).and_then(|at| reader.object(&at)) else { continue };
        let schema = media_type.get("schema").map(|at| reader.schema(at));
        let item_schema = media_type.get("itemSchema").map(|at| reader.schema(at));
        if let Some(id) = schema.filter(|_| essence(name).ends_with("json") && shows_null(reader, &media_type)) {
            reader.shown_as_null(id);
        }
        let encoding = read_encoding(reader, &media_type);
        content.push(MediaType { place: media_type.place, name, schema, item_schema, encoding });
    }
    content
}

/// Whether one of its examples is `null`.
fn shows_null<'d>(reader: &Reader<'d>, media_type: &Members<'d>) -> bool {
    let is_null = |at: Cursor<'d>| matches!(at.node, Node::Null);
    let value = |at: Cursor<'d>| reference::behind(reader, &at)?.members()?.get("value");
    let mut named = media_type.get("examples").and_then(|at| at.members()).into_iter().flat_map(|it| it.iter());
    media_type.get("example").is_some_and(is_null) || named.any(|(_, at)| value(at).is_some_and(is_null))
}

fn read_encoding<'d>(reader: &mut Reader<'d>, media_type: &Members<'d>) -> Vec<Encoding<'d>> {
    let mut encodings = Vec::new();
    for (property, at) in reader.map(media_type, "encoding") {
        let Some(members) = reader.object(&at) else { continue };
        let content_type = reader.text(&members, "contentType");
        let style = read_style(reader, &members, &at);
        let allow_reserved = reader.flag(&members, "allowReserved").unwrap_or(false);
        let headers = reader.map(&members, "headers").into_iter().map(|(name, _)| name);
        let headers = headers.filter(|name| !name.eq_ignore_ascii_case("content-type")).collect();
        encodings.push(Encoding { place: at.place, property, content_type, style, allow_reserved, headers });
    }
    encodings
}

/// As for query parameters; where nothing is stated, `contentType` decides instead.
fn read_style<'d>(reader: &mut Reader<'d>, members: &Members<'d>, at: &Cursor<'d>) -> Option<(Style, bool)> {
    if !["style", "explode", "allowReserved"].iter().any(|key| members.has(key)) {
        return None;
    }
    let text = reader.text(members, "style");
    let style = text.map_or(Some(Style::Form), Style::parse).unwrap_or_else(|| {
        let message = format!("there is no style `{}`; `form` is used", text.unwrap_or_default());
        reader.warn("unknown-style", at, message);
        Style::Form
    });
    Some((style, reader.flag(members, "explode").unwrap_or(style == Style::Form)))
}
