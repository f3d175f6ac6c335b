//! Requests as a mock receives them.

use std::fmt;

use bytes::Bytes;
use http::Request;

use super::decode::{Decode, from_slice};
use super::mismatch::DecodeError;
use super::mock_template::Captures;
use super::operation::{Operation, Route};

/// A request that a [`Mock`](super::mock::Mock) received: as a server would have seen it, and what it is in the
/// description.
#[derive(Clone)]
pub struct Received {
    /// The request, with all that the client added.
    pub request: Request<Bytes>,
    pub(super) route: Option<&'static Route>,
    pub(super) captures: Captures,
}

impl Received {
    /// The id of the operation that was called, if it was one.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.route.map(|route| route.id)
    }

    /// Whether it is a call of this operation.
    #[must_use]
    pub fn is<O: Operation>(&self) -> bool {
        self.route == Some(O::ROUTE)
    }

    /// What stands in the path for `{name}` of its template, decoded.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<&str> {
        self.captures.iter().find(|(its, _)| **its == *name).map(|(_, value)| value.as_str())
    }

    /// The first value of this name in the query, decoded.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let pairs = self.request.uri().query().unwrap_or_default().split('&');
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs.map(|(key, value)| (decoded(key), value)).find(|(key, _)| key == name).map(|(_, value)| decoded(value))
    }

    /// The value of this header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers().get(name)?.to_str().ok()
    }

    /// The body, read as JSON.
    ///
    /// # Errors
    /// When it is none, or not that of a `T`.
    pub fn json<T: Decode>(&self) -> Result<T, DecodeError> {
        from_slice(self.request.body())
    }
}

/// As forms are: a `+` is a space.
fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

impl fmt::Debug for Received {
    /// Without the query, the headers and the body: they could hold secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Received")
            .field("request", &format_args!("{} {}", self.request.method(), self.request.uri().path()))
            .field("operation", &self.operation())
            .finish_non_exhaustive()
    }
}
