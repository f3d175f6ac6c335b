//! The Media Type Object (OpenAPI 3.1, section 4.8.14).

use super::SchemaId;
use super::reader::{Members, Reader};

/// One entry of a `content` map.
#[derive(Clone, Debug)]
pub struct MediaType<'d> {
    /// The key: `application/json; charset=utf-8`.
    pub name: &'d str,
    /// `schema`.
    pub schema: Option<SchemaId>,
}

impl MediaType<'_> {
    /// The type and subtype without parameters, in lower case.
    pub fn essence(&self) -> String {
        let essence = self.name.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    }

    /// Whether it is JSON by RFC 6839 (`+json`), or one of its plain names.
    pub fn is_json(&self) -> bool {
        let essence = self.essence();
        essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
    }
}

/// The `content` map of a Parameter, Request Body, Response or Header Object.
pub(super) fn read_content<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<MediaType<'d>> {
    let mut content = Vec::new();
    for (name, at) in reader.map(members, "content") {
        if let Some(media_type) = reader.object(&at) {
            let schema = media_type.get("schema").map(|at| reader.schema(at));
            content.push(MediaType { name, schema });
        }
    }
    content
}
