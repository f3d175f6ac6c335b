//! `consumes` and `produces` (Swagger 2.0, sections Swagger Object and Operation Object): the media types of bodies.

use super::super::media_type::{Encoding, MediaType, essence};
use super::super::reader::{Members, Reader};
use super::super::{SchemaId, Style};
use super::parameter::Field;
use crate::diagnostics::{At, Diagnostic};
use crate::source::Place;

/// What is meant where no media type is named.
const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
/// Bytes of whatever kind.
const ANY: &str = "*/*";

/// What the schema of an answer says of the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `type: file`.
    File,
    /// An object or a list.
    Structured,
    /// A text or number, or nothing.
    Plain,
}

/// Media types in which nothing has members.
const OPAQUE: &[&str] = &[
    "application/gzip",
    "application/octet-stream",
    "application/pdf",
    "application/x-gzip",
    "application/x-tar",
    "application/zip",
    "text/html",
    "text/plain",
];

/// The media types that an operation takes and gives, each with its place.
#[derive(Clone)]
pub(super) struct MediaTypes<'d> {
    consumes: Vec<(&'d str, Place)>,
    produces: Vec<(&'d str, Place)>,
}

impl<'d> MediaTypes<'d> {
    /// Those of the root, for every operation that does not say it itself.
    pub(super) fn read(reader: &mut Reader<'d>, members: &Members<'d>) -> Self {
        Self { consumes: read_list(reader, members, "consumes"), produces: read_list(reader, members, "produces") }
    }

    /// Those of an operation, or those of `outer` where it says nothing. An empty list takes the outer one back.
    pub(super) fn within(reader: &mut Reader<'d>, members: &Members<'d>, outer: &Self) -> Self {
        let mut choose = |key: &str, outer: &[(&'d str, Place)]| match members.has(key) {
            true => read_list(reader, members, key),
            false => outer.to_vec(),
        };
        Self { consumes: choose("consumes", &outer.consumes), produces: choose("produces", &outer.produces) }
    }

    /// The content of a `body` parameter at `at`.
    pub(super) fn of_body(&self, reader: &mut Reader<'d>, schema: Option<SchemaId>, at: &Place) -> Vec<MediaType<'d>> {
        if self.consumes.is_empty() {
            return vec![assumed(reader, schema, at)];
        }
        self.consumes.iter().map(|stated| media_type(stated, schema)).collect()
    }

    /// The content of an answer at `at`. `produces` speaks of all answers alike, and mostly means the good ones: a file
    /// is a file where only JSON is named, and the object that tells of a failure is JSON where only bytes or text are.
    pub(super) fn of_answer(
        &self,
        reader: &mut Reader<'d>,
        (schema, kind): (SchemaId, Kind),
        at: &Place,
    ) -> Vec<MediaType<'d>> {
        let fits = kind != Kind::Structured || self.produces.iter().any(|(name, _)| may_be_structured(name));
        match (fits && !self.produces.is_empty(), kind) {
            (true, _) => self.produces.iter().map(|stated| media_type(stated, Some(schema))).collect(),
            (false, Kind::File) => vec![media_type(&(ANY, at.clone()), Some(schema))],
            (false, _) => vec![assumed(reader, Some(schema), at)],
        }
    }

    /// The content of a good answer that states no schema, and so none by the specification (Response Object), though the
    /// operation at `operation` itself says that it gives bytes or a text: these.
    pub(super) fn of_unsaid(&self, operation: &Place) -> Vec<MediaType<'d>> {
        let own = self.produces.iter().all(|(_, place)| place.is_within(operation));
        let stated = self.produces.iter().filter(|(name, _)| own && !may_be_structured(name));
        stated.map(|stated| media_type(stated, None)).collect()
    }

    /// The content of a form at `at`: the forms among the media types, or the one it can be (Parameter Object, `in`).
    pub(super) fn of_form(&self, fields: &[Field<'d>], schema: SchemaId, at: &Place) -> Vec<MediaType<'d>> {
        let has_files = fields.iter().any(|field| field.is_file);
        let fits = |name: &str| essence(name) == MULTIPART || (essence(name) == FORM && !has_files);
        let mut stated: Vec<_> = self.consumes.iter().filter(|(name, _)| fits(name)).cloned().collect();
        if stated.is_empty() {
            stated.push((if has_files { MULTIPART } else { FORM }, at.clone()));
        }
        let encoding: Vec<_> = fields.iter().filter_map(encoding).collect();
        let with_encoding = |it: MediaType<'d>| MediaType { encoding: encoding.clone(), ..it };
        stated.iter().map(|stated| with_encoding(media_type(stated, Some(schema)))).collect()
    }
}

/// The content of a form's field by itself.
pub(super) fn of_field<'d>(field: &Field<'d>) -> Vec<MediaType<'d>> {
    vec![media_type(&(FORM, field.place.clone()), Some(field.schema))]
}

/// Whether an object or a list can be written so: not as an image, an archive or a text without structure.
fn may_be_structured(name: &str) -> bool {
    let essence = essence(name);
    let is_medium =
        ["image/", "audio/", "video/", "font/", "multipart/"].iter().any(|medium| essence.starts_with(medium));
    !is_medium && !OPAQUE.contains(&essence.as_str())
}

/// Each media type once, at its first place.
fn read_list<'d>(reader: &mut Reader<'d>, members: &Members<'d>, key: &str) -> Vec<(&'d str, Place)> {
    let place = members.place.push(key);
    let mut stated: Vec<(&'d str, Place)> = Vec::new();
    for (index, name) in reader.texts(members, key).into_iter().enumerate() {
        if !stated.iter().any(|(other, _)| *other == name) {
            stated.push((name, place.push_index(index)));
        }
    }
    stated
}

/// Many descriptions mean JSON and do not say so.
fn assumed<'d>(reader: &mut Reader<'d>, schema: Option<SchemaId>, at: &Place) -> MediaType<'d> {
    let message = "bodies whose media type no `consumes` or `produces` names are taken to be JSON";
    reader.report_once(Diagnostic::note("unstated-media-type", At::Place(reader.root().place), message));
    media_type(&(JSON, at.clone()), schema)
}

fn media_type<'d>((name, place): &(&'d str, Place), schema: Option<SchemaId>) -> MediaType<'d> {
    MediaType { place: place.clone(), name, schema, item_schema: None, encoding: Vec::new() }
}

/// How the elements of a list are joined, unless they are what goes without saying: fields of the same name.
fn encoding<'d>(field: &Field<'d>) -> Option<Encoding<'d>> {
    Some(Encoding {
        place: field.place.clone(),
        property: field.name,
        content_type: None,
        style: Some(field.style.filter(|style| *style != (Style::Form, true))?),
        allow_reserved: false,
        headers: Vec::new(),
    })
}
