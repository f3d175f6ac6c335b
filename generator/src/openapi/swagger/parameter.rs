//! The Parameter Object and the Items Object of Swagger 2.0: what is sent outside the body has its schema's keywords on
//! itself.

use super::super::reader::{Cursor, Members, Reader};
use super::super::{Parameter, ParameterIn, Schema, SchemaId, SimpleType, Style, reference, schema};
use crate::diagnostics::{At, Diagnostic};
use crate::source::Place;

/// A parameter, by what OpenAPI 3 makes of it.
pub(super) enum Stated<'d> {
    /// In the path, the query or a header.
    Parameter(Parameter<'d>),
    /// The body.
    Body(Members<'d>),
    /// One field of a form that is the body.
    Field(Field<'d>),
}

/// A `formData` parameter.
#[derive(Clone)]
pub(super) struct Field<'d> {
    pub(super) place: Place,
    pub(super) name: &'d str,
    pub(super) required: bool,
    /// `type: file`, or a list of files.
    pub(super) is_file: bool,
    /// How the elements of a list are joined.
    pub(super) style: Option<(Style, bool)>,
    pub(super) schema: SchemaId,
}

/// The parameter at `at`, behind any references; `None` after reporting what makes it unusable.
pub(super) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<Stated<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let name = reader.text(&members, "name");
    match (name, reader.text(&members, "in")) {
        (_, Some("body")) => Some(Stated::Body(members)),
        (Some(name), Some("formData")) => Some(Stated::Field(read_field(reader, &members, &at, name))),
        (Some(name), Some("path")) => Some(read_parameter(reader, &members, &at, (name, ParameterIn::Path))),
        (Some(name), Some("query")) => Some(read_parameter(reader, &members, &at, (name, ParameterIn::Query))),
        (Some(name), Some("header")) if !crate::openapi::parameter::may_be_sent(reader, &at, name) => None,
        (Some(name), Some("header")) => Some(read_parameter(reader, &members, &at, (name, ParameterIn::Header))),
        _ => {
            let message = "a parameter needs `name` and `in` (path, query, header, body or formData); it is left out";
            reader.warn("unusable-parameter", &at, message.to_owned());
            None
        }
    }
}

fn read_field<'d>(reader: &mut Reader<'d>, members: &Members<'d>, at: &Cursor<'d>, name: &'d str) -> Field<'d> {
    let items = members.get("items").and_then(|items| reader.object(&items));
    let is_file = std::iter::once(members).chain(&items).any(|it| schema::is_file(reader, it));
    // Each file is a field by itself: nothing joins them.
    let is_list = items.is_some() && !is_file;
    let joined = is_list.then(|| read_collection_format(reader, members, at, ParameterIn::Query));
    Field {
        name,
        required: reader.flag(members, "required").unwrap_or(false),
        is_file,
        style: joined.flatten(),
        schema: match joined {
            Some(None) => reader.made(Schema::of_type(at.place.clone(), SimpleType::String)),
            _ => own_schema(reader, members, at),
        },
        place: at.place.clone(),
    }
}

fn read_parameter<'d>(
    reader: &mut Reader<'d>,
    members: &Members<'d>,
    at: &Cursor<'d>,
    (name, location): (&'d str, ParameterIn),
) -> Stated<'d> {
    let joined = members.has("items").then(|| read_collection_format(reader, members, at, location));
    // Where no style says how elements are joined, the caller writes the text.
    let usual = (location.default_style(), location.default_style() == Style::Form);
    let (style, explode) = joined.flatten().unwrap_or(usual);
    Stated::Parameter(Parameter {
        name,
        location,
        required: location == ParameterIn::Path || reader.flag(members, "required").unwrap_or(false),
        description: reader.text(members, "description"),
        deprecated: reader.flag(members, "deprecated").unwrap_or(false),
        schema: (joined != Some(None)).then(|| own_schema(reader, members, at)),
        content: Vec::new(),
        style,
        explode,
        allow_reserved: false,
        multi_segment: reader.flag(members, "x-multi-segment").unwrap_or(false),
        place: at.place.clone(),
    })
}

/// The parameter itself, read as a schema; or its `schema`, which only a body may have, and some other parameters do.
pub(super) fn own_schema<'d>(reader: &mut Reader<'d>, members: &Members<'d>, at: &Cursor<'d>) -> SchemaId {
    match members.get("schema").filter(|_| !members.has("type")) {
        Some(inner) => {
            let message = "only a body has a `schema` in Swagger 2.0; it is read as OpenAPI 3 would".to_owned();
            reader.report(Diagnostic::note("schema-of-parameter", At::Place(inner.place.clone()), message));
            reader.schema(inner)
        }
        None => reader.schema(at.clone()),
    }
}

/// `collectionFormat` as a style; `None` after reporting that there is no such style.
fn read_collection_format<'d>(
    reader: &mut Reader<'d>,
    members: &Members<'d>,
    at: &Cursor<'d>,
    location: ParameterIn,
) -> Option<(Style, bool)> {
    let format = reader.text(members, "collectionFormat").unwrap_or("csv");
    match (format, location) {
        ("csv", _) => Some((location.default_style(), false)),
        ("multi", ParameterIn::Query) => Some((Style::Form, true)),
        ("ssv", ParameterIn::Query) => Some((Style::SpaceDelimited, false)),
        ("pipes", ParameterIn::Query) => Some((Style::PipeDelimited, false)),
        _ => {
            let message = format!(
                "no style joins a list as `{format}` does here; it is taken as a string, which the caller joins"
            );
            reader.warn("degraded-parameter", at, message);
            None
        }
    }
}
