//! Where a redirect leads, when that is what was asked for.

use std::fmt;

use bytes::Bytes;
use http::header::LOCATION;
use http::{Response, Uri};

use super::excerpt::beginning;
use super::mismatch::DecodeError;
use super::uri_reference::resolve;

/// The URL that a response points to (RFC 9110, section 10.2.2). Nobody has gone there.
///
/// It is absolute when a client received the response; [`Operation::response`](super::Operation::response) alone does
/// not know what a relative one is relative to, and leaves it as it came.
///
/// Such a URL often lets whoever has it in, so `Debug` shows no query; [`as_str`](Self::as_str) and `Display` show all.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Location(Box<str>);

/// The URL of the request that a response answers: one of the response's extensions.
#[derive(Clone)]
pub(super) struct Asked(pub(super) Uri);

impl Location {
    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the header says, made absolute where that can be done.
    pub(super) fn of(response: &Response<Bytes>) -> Result<Self, DecodeError> {
        let Some(value) = response.headers().get(LOCATION) else {
            return Err(DecodeError::header("Location", "a URL", "nothing".to_owned()));
        };
        let open = value.as_bytes().split(|byte| *byte == b'?').next().unwrap_or_default();
        let wrong = || DecodeError::header("Location", "a URL", beginning(open));
        let text = value.to_str().map_err(|_| wrong())?;
        match response.extensions().get::<Asked>() {
            Some(Asked(base)) => resolve(base, text).map(|url| Self(url.into())).ok_or_else(wrong),
            None => Ok(Self(text.into())),
        }
    }
}

impl AsRef<str> for Location {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Location> for String {
    fn from(location: Location) -> Self {
        location.0.into()
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (open, hidden) = self.0.split_once('?').map_or((&*self.0, ""), |(open, _)| (open, "?…"));
        write!(formatter, "Location({open}{hidden})")
    }
}
