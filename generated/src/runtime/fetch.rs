//! The transport that comes with the feature `reqwest` where a browser moves the requests.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use http_body::{Body, Frame};

use super::byte_stream::ByteStream;
use super::pending::Pending;
use super::timer;
use super::transport::{BodyLimit, Responding, Timeout, Transport, TransportError};

/// Moves requests with `reqwest`, by the browser's `fetch`.
///
/// The browser follows redirects itself, and decides what goes along; bodies are sent as a whole.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
}

impl Reqwest {
    /// A transport with the browser's own limits.
    ///
    /// # Errors
    /// Never; elsewhere, when TLS cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        Self::configured(|builder| builder)
    }

    /// A transport that is adjusted with the means of `reqwest`.
    ///
    /// # Errors
    /// When `reqwest` refuses its configuration.
    pub fn configured(
        adjust: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, TransportError> {
        let client = adjust(reqwest::Client::builder()).build().map_err(error)?;
        Ok(Self { client })
    }
}

/// A client of the caller. What it says of timeouts holds where this crate's client says nothing.
impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self { client }
    }
}

impl Transport for Reqwest {
    fn send(&self, request: Request<ByteStream>) -> Responding<'_> {
        Box::pin(exchange(&self.client, request))
    }

    fn sleep(&self, duration: std::time::Duration) -> Pending<'_, ()> {
        Box::pin(timer::sleep(duration))
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: Request<ByteStream>,
) -> Result<Response<ByteStream>, TransportError> {
    let (head, body) = request.into_parts();
    let body = body.collect(BodyLimit(usize::MAX)).await?;
    let timeout = head.extensions.get().copied();
    let mut request: reqwest::Request = Request::from_parts(head, body).try_into().map_err(error)?;
    if let Some(Timeout(timeout)) = timeout {
        *request.timeout_mut() = Some(timeout);
    }
    let mut answer = client.execute(request).await.map_err(error)?;
    let mut response = Response::new(ByteStream::from(Bytes::new()));
    *response.status_mut() = answer.status();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    let pieces: Pieces = Box::pin(answer.bytes_stream());
    Ok(response.map(|_| ByteStream::mapped(Arriving(pieces), error)))
}

type Pieces = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>>>>;

/// The body that a stream of pieces is.
struct Arriving(Pieces);

impl Body for Arriving {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        self.0.as_mut().poll_next(context).map_ok(Frame::data)
    }
}

/// `fetch` does not say why nothing came, so nothing is told from a server that was not reached.
fn error(cause: reqwest::Error) -> TransportError {
    if cause.is_timeout() { TransportError::Timeout(cause.into()) } else { TransportError::Other(cause.into()) }
}
