//! The Parameter Object (OpenAPI 3.1, section 4.8.12).

use super::reader::{Cursor, Members, Reader};
use super::{MediaType, SchemaId, media_type, reference};
use crate::source::Place;

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter<'d> {
    /// Where the Parameter Object itself stands, behind all references.
    pub place: Place,
    /// `name`, as it is sent.
    pub name: &'d str,
    /// `in`.
    pub location: ParameterIn,
    /// `required`; always true for path parameters.
    pub required: bool,
    /// `description`.
    pub description: Option<&'d str>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `content`: the other way to say what its value is.
    pub content: Vec<MediaType<'d>>,
    /// `style`, or the default of the location.
    pub style: Style,
    /// `explode`, or the default of the style.
    pub explode: bool,
    /// `x-multi-segment`: the value of this path parameter holds `/` that separate segments.
    pub multi_segment: bool,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum ParameterIn {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a value is written (section 4.8.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

impl ParameterIn {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "path" => Self::Path,
            "query" => Self::Query,
            "header" => Self::Header,
            "cookie" => Self::Cookie,
            _ => return None,
        })
    }

    pub(super) fn default_style(self) -> Style {
        match self {
            Self::Path | Self::Header => Style::Simple,
            Self::Query | Self::Cookie => Style::Form,
        }
    }
}

impl Style {
    pub(super) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "simple" => Self::Simple,
            "label" => Self::Label,
            "matrix" => Self::Matrix,
            "form" => Self::Form,
            "spaceDelimited" => Self::SpaceDelimited,
            "pipeDelimited" => Self::PipeDelimited,
            "deepObject" => Self::DeepObject,
            _ => return None,
        })
    }
}

/// The parameter at `at`, behind any references; `None` after reporting what makes it unusable.
pub(super) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<Parameter<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let name = reader.text(&members, "name");
    let location = reader.text(&members, "in").and_then(ParameterIn::parse);
    let (Some(name), Some(location)) = (name, location) else {
        let message = "a parameter needs `name` and `in` (path, query, header or cookie); it is left out".to_owned();
        reader.warn("unusable-parameter", &at, message);
        return None;
    };
    let style = read_style(reader, &members, &at, location);
    Some(Parameter {
        name,
        location,
        required: location == ParameterIn::Path || reader.flag(&members, "required").unwrap_or(false),
        description: reader.text(&members, "description"),
        deprecated: reader.flag(&members, "deprecated").unwrap_or(false),
        schema: members.get("schema").map(|at| reader.schema(at)),
        content: media_type::read_content(reader, &members),
        style,
        explode: reader.flag(&members, "explode").unwrap_or(style == Style::Form),
        multi_segment: reader.flag(&members, "x-multi-segment").unwrap_or(false),
        place: at.place,
    })
}

fn read_style<'d>(reader: &mut Reader<'d>, members: &Members<'d>, at: &Cursor<'d>, location: ParameterIn) -> Style {
    let default = location.default_style();
    let Some(text) = reader.text(members, "style") else { return default };
    Style::parse(text).unwrap_or_else(|| {
        reader.warn("unknown-style", at, format!("there is no style `{text}`; the default of its location is used"));
        default
    })
}
