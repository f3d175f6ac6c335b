//! The Request Body Object (OpenAPI 3.1, section 4.8.13).

use super::reader::{Cursor, Reader};
use super::{MediaType, media_type, reference};
use crate::source::Place;

/// What an operation takes as its body.
#[derive(Clone, Debug)]
pub struct RequestBody<'d> {
    /// Where the Request Body Object itself stands, behind all references.
    pub place: Place,
    /// `description`.
    pub description: Option<&'d str>,
    /// `required`.
    pub required: bool,
    /// `content`, in the order of the description.
    pub content: Vec<MediaType<'d>>,
}

pub(super) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<RequestBody<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    Some(RequestBody {
        description: reader.text(&members, "description"),
        required: reader.flag(&members, "required").unwrap_or(false),
        content: media_type::read_content(reader, &members),
        place: at.place,
    })
}
