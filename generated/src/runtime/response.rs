//! A response that has been read.

use http::{HeaderMap, StatusCode};

/// The result of an operation, with the head of the response that it came in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status of the response.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// What the body held.
    pub body: T,
}
