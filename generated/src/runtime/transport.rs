//! What moves HTTP messages.

use std::error::Error;
use std::fmt;
use std::future::{Future, ready};
use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use super::authenticate::AuthenticateError;
use super::byte_stream::ByteStream;
use super::deadline::Deadline;
use super::pending::{MaybeSend, MaybeSync, Pending};
use super::timer;

/// The future of a response.
pub type Responding<'t> = Pending<'t, Result<Response<ByteStream>, TransportError>>;

/// Something that sends a request and receives the response to it.
///
/// It answers redirects like any other response: the client follows them, because it knows which headers must not
/// leave the server they were meant for. It gives up after the request's [`Timeout`].
///
/// Functions from a request to a future are transports, with bodies that are in memory as a whole;
/// [`Blocking`] makes one of a function to a response.
pub trait Transport: MaybeSend + MaybeSync {
    /// Sends a request.
    fn send(&self, request: Request<ByteStream>) -> Responding<'_>;

    /// Ends after this time. By default, with the help of a thread.
    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        Box::pin(timer::sleep(duration))
    }

    /// Whether its futures get on by themselves, so that a thread may wait for them: `call.send().wait()`.
    /// Those of async runtimes do not.
    fn is_blocking(&self) -> bool {
        false
    }
}

impl<F, R> Transport for F
where
    F: Fn(Request<Bytes>) -> R + MaybeSend + MaybeSync,
    R: Future<Output = Result<Response<Bytes>, TransportError>> + MaybeSend + 'static,
{
    fn send(&self, request: Request<ByteStream>) -> Responding<'_> {
        Box::pin(async move {
            let mut deadline = Deadline::of(&request);
            let answer = async { self(collected(request).await?).await };
            Ok(deadline.race(answer).await?.map(ByteStream::from))
        })
    }
}

/// A transport that blocks the thread: a function from a request to a response.
///
/// ```ignore
/// Client::builder().transport(Blocking(|request| my_http_stack(request)))
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Blocking<F>(pub F);

impl<F> Transport for Blocking<F>
where
    F: Fn(Request<Bytes>) -> Result<Response<Bytes>, TransportError> + MaybeSend + MaybeSync,
{
    fn send(&self, request: Request<ByteStream>) -> Responding<'_> {
        Box::pin(async move {
            let response = self.0(collected(request).await?)?;
            Ok(response.map(ByteStream::from))
        })
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        std::thread::sleep(duration);
        Box::pin(ready(()))
    }

    fn is_blocking(&self) -> bool {
        true
    }
}

async fn collected(request: Request<ByteStream>) -> Result<Request<Bytes>, TransportError> {
    let (head, body) = request.into_parts();
    Ok(Request::from_parts(head, body.collect(BodyLimit(usize::MAX)).await?))
}

/// How long a request may take until its response has come as a whole: one of the request's extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeout(pub Duration);

/// The largest body, in bytes, that a response may have.
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
    /// The call was to be waited for, but its transport needs an async runtime.
    NotBlocking,
    /// There is no token to show who asks, so nothing was sent.
    Authenticate(AuthenticateError),
    /// A [`Mock`](super::mock::Mock) has no answer, and why.
    #[cfg(feature = "mock")]
    Unmocked(Box<str>),
    /// Anything else.
    Other(Box<dyn Error + Send + Sync>),
}

impl TransportError {
    /// What an error of another library comes to: the one it already was, or what the system said below it.
    pub(super) fn of(cause: Box<dyn Error + Send + Sync>) -> Self {
        let cause = match cause.downcast::<Self>() {
            Ok(own) => return *own,
            Err(cause) => cause,
        };
        let cause = match cause.downcast::<io::Error>().map(|read| read.downcast::<Self>()) {
            // It went through a reader.
            Ok(Ok(own)) => return own,
            Ok(Err(read)) => read.into(),
            Err(cause) => cause,
        };
        match said_by_the_system(&*cause) {
            Some(io::ErrorKind::TimedOut) => Self::Timeout(cause),
            // No other says that the server cannot have seen the request.
            Some(io::ErrorKind::ConnectionRefused | io::ErrorKind::AddrNotAvailable) => Self::Connect(cause),
            _ => Self::Other(cause),
        }
    }
}

fn said_by_the_system(cause: &(dyn Error + 'static)) -> Option<io::ErrorKind> {
    let causes = std::iter::successors(Some(cause), |&cause| cause.source());
    causes.filter_map(|cause| cause.downcast_ref::<io::Error>()).map(io::Error::kind).last()
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(_) => formatter.write_str("cannot reach the server"),
            Self::Timeout(_) => formatter.write_str("the server took too long"),
            Self::TooLarge(limit) => write!(formatter, "the response is larger than {} bytes", limit.0),
            Self::NotBlocking => formatter.write_str(
                "the client's transport is async: `.await` the call, or build the client with a blocking transport",
            ),
            Self::Authenticate(cause) => write!(formatter, "{cause}"),
            #[cfg(feature = "mock")]
            Self::Unmocked(why) => formatter.write_str(why),
            Self::Other(_) => formatter.write_str("the exchange with the server broke off"),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(cause) | Self::Timeout(cause) | Self::Other(cause) => Some(&**cause),
            // Its own text stands in this one's.
            Self::Authenticate(cause) => cause.source(),
            Self::TooLarge(_) | Self::NotBlocking => None,
            #[cfg(feature = "mock")]
            Self::Unmocked(_) => None,
        }
    }
}
