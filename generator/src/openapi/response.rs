//! The Responses Object's keys and the Response Object (OpenAPI 3.1, sections 4.8.16 and 4.8.17).

use super::reader::{Cursor, Members, Reader};
use super::{Link, MediaType, SchemaId, link, media_type, reference};
use crate::source::Place;

/// Which answers a response describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status code.
    Code(u16),
    /// `4XX`: a whole class, by its first digit.
    Range(u8),
    /// `default`: all that are not described.
    Default,
}

impl Status {
    pub(super) fn parse(key: &str) -> Option<Self> {
        if key == "default" {
            return Some(Self::Default);
        }
        let first = key.chars().next()?.to_digit(10).filter(|digit| (1..=5).contains(digit))?;
        if key.len() == 3 && key.get(1..).is_some_and(|rest| rest.eq_ignore_ascii_case("XX")) {
            return u8::try_from(first).ok().map(Self::Range);
        }
        key.parse().ok().filter(|code| (100..600).contains(code)).map(Self::Code)
    }

    /// Whether it describes answers of the class `2XX`.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..300) | Self::Range(2))
    }

    /// Whether its `Location` says where to go on (RFC 9110, section 15.4).
    pub fn is_redirect(self) -> bool {
        matches!(self, Self::Code(301 | 302 | 303 | 307 | 308))
    }
}

/// A header of an answer.
#[derive(Clone, Debug)]
pub struct Header<'d> {
    /// Its name, as the description writes it.
    pub name: &'d str,
    /// `description`.
    pub description: Option<&'d str>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `schema`, or that of its `content`.
    pub schema: Option<SchemaId>,
    /// Whether its value is JSON: `content`.
    pub is_json: bool,
}

/// One answer of an operation.
#[derive(Clone, Debug)]
pub struct Response<'d> {
    /// Where the Response Object itself stands, behind all references.
    pub place: Place,
    /// `description`.
    pub description: Option<&'d str>,
    /// `content`, in the order of the description; empty for no body.
    pub content: Vec<MediaType<'d>>,
    /// `headers`, in the order of the description, without `Content-Type`, which the specification says to ignore.
    pub headers: Vec<Header<'d>>,
    /// `links`, in the order of the description.
    pub links: Vec<Link<'d>>,
}

pub(super) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<Response<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    Some(Response {
        description: reader.text(&members, "description").or_else(|| reader.text(&members, "summary")),
        content: media_type::read_content(reader, &members),
        headers: read_headers(reader, &members),
        links: link::read_links(reader, &members),
        place: at.place,
    })
}

fn read_headers<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Header<'d>> {
    let headers = named_headers(reader, members);
    headers.into_iter().filter_map(|(name, at)| read_header(reader, name, at)).collect()
}

/// The members of `headers` that count.
pub(super) fn named_headers<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<(&'d str, Cursor<'d>)> {
    let headers = reader.map(members, "headers").into_iter();
    headers.filter(|(name, _)| !name.eq_ignore_ascii_case("content-type")).collect()
}

/// The Header Object (section 4.8.21).
fn read_header<'d>(reader: &mut Reader<'d>, name: &'d str, at: Cursor<'d>) -> Option<Header<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let content = media_type::read_content(reader, &members);
    let json = content.iter().find(|it| it.essence().ends_with("json")).and_then(|it| it.schema);
    Some(Header {
        name,
        description: reader.text(&members, "description"),
        deprecated: reader.flag(&members, "deprecated").unwrap_or(false),
        schema: members.get("schema").map(|at| reader.schema(at)).or(json),
        is_json: json.is_some() && !members.has("schema"),
    })
}
