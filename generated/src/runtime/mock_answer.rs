//! What a mock answers.

use std::io::{self, Read};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};

use super::byte_stream::ByteStream;
use super::encode::Encode;
use super::transport::{Timeout, TransportError};
use super::write::to_vec;

/// What a [`Mock`](super::mock::Mock) answers to one request: a response, or that there is none.
///
/// It can be made of an [`http::Response`], of a [`TransportError`], and of a status with a value that becomes JSON:
/// `(200, &package)`. A status or a header that HTTP does not have is told when the answer would be sent.
#[derive(Debug)]
#[must_use = "an answer does nothing until a mock is told"]
pub struct Answer {
    said: Said,
    headers: Vec<(String, String)>,
    cut: Option<u64>,
    delay: Duration,
}

#[derive(Debug)]
enum Said {
    Response(Responded),
    Example(u16),
}

/// What comes of a request.
pub(super) type Responded = Result<Response<ByteStream>, TransportError>;

impl Answer {
    fn new(said: Said) -> Self {
        Self { said, headers: Vec::new(), cut: None, delay: Duration::ZERO }
    }

    /// This status, without a body.
    pub fn empty(status: u16) -> Self {
        Self::new(Said::Response(respond(status, None, Bytes::new())))
    }

    /// This status, and the value as JSON.
    pub fn json(status: u16, value: &dyn Encode) -> Self {
        Self::body(status, "application/json", to_vec(value))
    }

    /// This status, and a body of any media type.
    pub fn body(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        Self::new(Said::Response(respond(status, Some(media_type), body.into())))
    }

    /// A response whose body comes as it comes.
    pub fn stream(response: Response<ByteStream>) -> Self {
        Self::new(Said::Response(Ok(response)))
    }

    /// The description's example of what the operation that is called answers with this status. It takes a mock that has
    /// the examples: `Mock::examples()`.
    pub fn example(status: u16) -> Self {
        Self::new(Said::Example(status))
    }

    /// The same with a header more.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same, but the connection is lost after so many bytes of the body.
    pub fn cut(mut self, bytes: u64) -> Self {
        self.cut = Some(bytes);
        self
    }

    /// The same after this time. None passes: a call that may not take so long gets [`TransportError::Timeout`] at once.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// What comes of it for a call that may take so long; `example` knows the description's.
    pub(super) fn give(self, timeout: Option<Timeout>, example: impl FnOnce(u16) -> Responded) -> Responded {
        if let Some(Timeout(limit)) = timeout.filter(|Timeout(limit)| *limit < self.delay) {
            let text = format!("the mock answers after {:?}, and the call may take {limit:?}", self.delay);
            return Err(TransportError::Timeout(text.into()));
        }
        let mut response = match self.said {
            Said::Response(response) => response?,
            Said::Example(status) => example(status)?,
        };
        for (name, value) in &self.headers {
            let header = name.parse::<HeaderName>().ok().zip(HeaderValue::from_str(value).ok());
            let (key, value) = header.ok_or_else(|| unmocked(format!("`{name}` cannot be a header of its answer")))?;
            response.headers_mut().append(key, value);
        }
        let cut = |body: ByteStream, bytes| ByteStream::from_reader(body.into_reader().take(bytes).chain(Lost), None);
        Ok(match self.cut {
            Some(bytes) => response.map(|body| cut(body, bytes)),
            None => response,
        })
    }
}

/// A response of these parts, if HTTP has them.
pub(super) fn respond(status: u16, media_type: Option<&str>, body: Bytes) -> Responded {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).map_err(|_| unmocked(format!("{status} is no status")))?;
    if let Some(media_type) = media_type {
        let value = HeaderValue::from_str(media_type);
        let value = value.map_err(|_| unmocked(format!("`{media_type}` cannot be a media type")))?;
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    Ok(response)
}

/// That there is no answer, and why.
pub(super) fn unmocked(why: impl Into<Box<str>>) -> TransportError {
    TransportError::Unmocked(why.into())
}

/// The end of a connection that is lost.
struct Lost;

impl Read for Lost {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the mock cut the connection"))
    }
}

impl<B: Into<Bytes>> From<Response<B>> for Answer {
    fn from(response: Response<B>) -> Self {
        Self::stream(response.map(|body| body.into().into()))
    }
}

impl From<TransportError> for Answer {
    fn from(failure: TransportError) -> Self {
        Self::new(Said::Response(Err(failure)))
    }
}

impl<T: Encode> From<(u16, T)> for Answer {
    fn from((status, value): (u16, T)) -> Self {
        Self::json(status, &value)
    }
}
