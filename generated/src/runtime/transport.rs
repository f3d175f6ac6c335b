//! What moves HTTP messages.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

/// The future of a response.
pub type Responding<'t> = Pin<Box<dyn Future<Output = Result<Response<Bytes>, TransportError>> + Send + 't>>;

/// Something that sends a request and receives the response to it.
///
/// It answers redirects like any other response: the client follows them, because it knows which headers must not
/// leave the server they were meant for. It gives up on bodies larger than the request's [`BodyLimit`].
///
/// Functions from a request to a future are transports.
pub trait Transport: Send + Sync {
    /// Sends a request.
    fn send(&self, request: Request<Bytes>) -> Responding<'_>;
}

impl<F, R> Transport for F
where
    F: Fn(Request<Bytes>) -> R + Send + Sync,
    R: Future<Output = Result<Response<Bytes>, TransportError>> + Send + 'static,
{
    fn send(&self, request: Request<Bytes>) -> Responding<'_> {
        Box::pin(self(request))
    }
}

/// The largest body, in bytes, that a response to a request may have: one of the request's extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyLimit(pub usize);

/// Why a request got no response.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// The server could not be reached.
    Connect(Box<dyn Error + Send + Sync>),
    /// The server took too long.
    Timeout(Box<dyn Error + Send + Sync>),
    /// The body of the response is larger than the client allows.
    TooLarge(BodyLimit),
    /// Anything else.
    Other(Box<dyn Error + Send + Sync>),
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(_) => formatter.write_str("cannot reach the server"),
            Self::Timeout(_) => formatter.write_str("the server took too long"),
            Self::TooLarge(limit) => write!(formatter, "the response is larger than {} bytes", limit.0),
            Self::Other(_) => formatter.write_str("the exchange with the server broke off"),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(cause) | Self::Timeout(cause) | Self::Other(cause) => Some(&**cause),
            Self::TooLarge(_) => None,
        }
    }
}
