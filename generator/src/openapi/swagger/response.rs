//! The Response Object of Swagger 2.0: one schema, whatever the media type.

use super::super::reader::{Cursor, Reader};
use super::super::{Response, reference, schema};
use super::media_types::MediaTypes;

pub(super) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>, media_types: &MediaTypes<'d>) -> Option<Response<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let content = members.get("schema").map(|it| {
        let is_file = reader.object(&it).is_some_and(|it| schema::is_file(reader, &it));
        let schema = reader.schema(it);
        media_types.of_answer(reader, (schema, is_file), &at.place)
    });
    Some(Response {
        description: reader.text(&members, "description"),
        content: content.unwrap_or_default(),
        links: Vec::new(),
        place: at.place,
    })
}
