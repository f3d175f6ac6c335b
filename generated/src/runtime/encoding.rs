//! The Encoding Object (OpenAPI 3.1, section 4.8.15).

use super::style::Style;

/// How one member of a form, or one part of a multipart body, is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    pub(super) name: &'static str,
    pub(super) media_type: Option<&'static str>,
    pub(super) style: Option<(Style, bool)>,
    pub(super) allow_reserved: bool,
}

impl Encoding {
    /// The encoding of the member called `name`, of which nothing is said yet.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, media_type: None, style: None, allow_reserved: false }
    }

    /// The media type of the part (`contentType`).
    #[must_use]
    pub const fn of_type(self, media_type: &'static str) -> Self {
        Self { media_type: Some(media_type), ..self }
    }

    /// The style, as for query parameters.
    #[must_use]
    pub const fn styled(self, style: Style, explode: bool) -> Self {
        Self { style: Some((style, explode)), ..self }
    }

    /// Lets reserved characters stand as they are (`allowReserved`).
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self { allow_reserved: true, ..self }
    }

    /// The one for this member.
    pub(super) fn find<'e>(encodings: &'e [Self], name: &str) -> Option<&'e Self> {
        encodings.iter().find(|encoding| encoding.name == name)
    }
}
