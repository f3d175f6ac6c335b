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
    /// `allowReserved`; only ever true for query parameters.
    pub allow_reserved: bool,
    /// `x-multi-segment`: the value of this path parameter holds `/` that separate segments.
    pub multi_segment: bool,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum ParameterIn {
    Path,
    Query,
    /// The whole query string (OpenAPI 3.2).
    QueryString,
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
    /// Of OpenAPI 3.2.
    Cookie,
}

impl ParameterIn {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "path" => Self::Path,
            "query" => Self::Query,
            "querystring" => Self::QueryString,
            "header" => Self::Header,
            "cookie" => Self::Cookie,
            _ => return None,
        })
    }

    pub(super) fn default_style(self) -> Style {
        match self {
            Self::Path | Self::Header => Style::Simple,
            Self::Query | Self::QueryString | Self::Cookie => Style::Form,
        }
    }

    /// Whether the table of styles has this one for this location.
    fn admits(self, style: Style) -> bool {
        match self {
            Self::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
            Self::Query => {
                matches!(style, Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject)
            }
            Self::QueryString => false,
            Self::Header => style == Style::Simple,
            Self::Cookie => matches!(style, Style::Form | Style::Cookie),
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
            "cookie" => Self::Cookie,
            _ => return None,
        })
    }
}

impl Parameter<'_> {
    /// Name and location identify a parameter (section 4.8.12); headers have the same name in any case.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let in_any_case = self.location == ParameterIn::Header && self.name.eq_ignore_ascii_case(other.name);
        self.location == other.location && (self.name == other.name || in_any_case)
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
    if location == ParameterIn::Header && !may_be_sent(reader, &at, name) {
        return None;
    }
    let style = read_style(reader, &members, &at, location);
    let (schema, content) = read_value(reader, &members, &at);
    Some(Parameter {
        name,
        location,
        required: location == ParameterIn::Path || reader.flag(&members, "required").unwrap_or(false),
        description: reader.text(&members, "description"),
        deprecated: reader.flag(&members, "deprecated").unwrap_or(false),
        schema,
        content,
        style,
        explode: reader.flag(&members, "explode").unwrap_or(matches!(style, Style::Form | Style::Cookie)),
        allow_reserved: location == ParameterIn::Query && reader.flag(&members, "allowReserved").unwrap_or(false),
        multi_segment: reader.flag(&members, "x-multi-segment").unwrap_or(false),
        place: at.place,
    })
}

/// Whether HTTP has a header of this name, and leaves it to the description.
pub(super) fn may_be_sent<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, name: &str) -> bool {
    let reserved = ["accept", "content-type", "authorization"];
    if reserved.contains(&name.to_ascii_lowercase().as_str()) {
        let message =
            format!("the header `{name}` is not for a parameter to set (OpenAPI 3.1 section 4.8.12.1); it is left out");
        reader.note("reserved-header", at, message);
        return false;
    }
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        let message = format!("HTTP has no header of the name `{name}` (RFC 9110 section 5.1); it is left out");
        reader.warn("invalid-header-name", at, message);
        return false;
    }
    true
}

fn read_style<'d>(reader: &mut Reader<'d>, members: &Members<'d>, at: &Cursor<'d>, location: ParameterIn) -> Style {
    let default = location.default_style();
    let Some(text) = reader.text(members, "style") else { return default };
    let Some(style) = Style::parse(text) else {
        reader.warn("unknown-style", at, format!("there is no style `{text}`; the default of its location is used"));
        return default;
    };
    if location.admits(style) {
        return style;
    }
    let message = format!("its location has no style `{text}`; the default of its location is used");
    reader.warn("misplaced-style", at, message);
    default
}

/// `schema` or `content`, of which a parameter has one.
fn read_value<'d>(
    reader: &mut Reader<'d>,
    members: &Members<'d>,
    at: &Cursor<'d>,
) -> (Option<SchemaId>, Vec<MediaType<'d>>) {
    let schema = members.get("schema").map(|at| reader.schema(at));
    let mut content = media_type::read_content(reader, members);
    // More than one of them is an error that `check` reports; what is read here is never written then.
    content.truncate(if schema.is_some() { 0 } else { 1 });
    if schema.is_none() && content.is_empty() {
        reader.note("untyped-parameter", at, "nothing says what its value is; it is taken as a string".to_owned());
    }
    (schema, content)
}
