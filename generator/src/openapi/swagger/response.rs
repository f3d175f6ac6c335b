//! The Response Object of Swagger 2.0: one schema, whatever the media type.

use super::super::reader::{Cursor, Members, Reader};
use super::super::reference;
use super::super::response::{Header, Response, named_headers};
use super::super::schema::is_file;
use super::media_types::{Kind, MediaTypes};
use super::parameter::own_schema;

/// Keywords that only objects and lists have.
const STRUCTURE: [&str; 4] = ["properties", "additionalProperties", "allOf", "items"];

pub(super) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>, media_types: &MediaTypes<'d>) -> Option<Response<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let content = members.get("schema").map(|it| {
        let kind = kind(reader, &it);
        let schema = reader.schema(it);
        media_types.of_answer(reader, (schema, kind), &at.place)
    });
    Some(Response {
        description: reader.text(&members, "description"),
        content: content.unwrap_or_default(),
        headers: read_headers(reader, &members),
        links: Vec::new(),
        place: at.place,
    })
}

/// The Header Object of Swagger 2.0 has its schema's keywords on itself.
fn read_headers<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Header<'d>> {
    let mut headers = Vec::new();
    for (name, at) in named_headers(reader, members) {
        let Some(members) = reference::follow(reader, at.clone()).and_then(|at| reader.object(&at)) else { continue };
        let is_joined_otherwise = reader.text(&members, "collectionFormat").is_some_and(|format| format != "csv");
        let schema = members.has("type") && !is_joined_otherwise;
        headers.push(Header {
            name,
            description: reader.text(&members, "description"),
            deprecated: false,
            schema: schema.then(|| own_schema(reader, &members, &at)),
            is_json: false,
        });
    }
    headers
}

fn kind<'d>(reader: &mut Reader<'d>, schema: &Cursor<'d>) -> Kind {
    let Some(schema) = reference::behind(reader, schema).and_then(|at| reader.object(&at)) else { return Kind::Plain };
    match schema.get("type").and_then(|at| at.node.as_str()) {
        _ if is_file(reader, &schema) => Kind::File,
        Some("object" | "array") => Kind::Structured,
        None if STRUCTURE.iter().any(|key| schema.has(key)) => Kind::Structured,
        _ => Kind::Plain,
    }
}
