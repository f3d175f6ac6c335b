//! Bodies on their way: bytes as they come.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read, Write};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use super::pending::MaybeSend;
use super::transport::{BodyLimit, TransportError};
use super::waiting::wait;

/// How much is read at once from something that has no pieces of its own.
const PIECE: usize = 64 * 1024;

#[cfg(not(target_arch = "wasm32"))]
type Pieces = Pin<Box<dyn Body<Data = Bytes, Error = TransportError> + Send>>;
#[cfg(target_arch = "wasm32")]
type Pieces = Pin<Box<dyn Body<Data = Bytes, Error = TransportError>>>;

/// A body that is read as it comes: a stream of pieces, all of it in memory or none.
///
/// [`next`](Self::next) gives the pieces one by one; it is an [`http_body::Body`] and a [`Stream`] as well.
pub struct ByteStream(Kind);

enum Kind {
    Whole(Bytes),
    /// The lock is never waited for: it makes the body one that threads may share.
    Pieces(Mutex<Pieces>),
}

impl ByteStream {
    /// The pieces of a body of any HTTP library. What stands behind them, its trailers, is passed over.
    pub fn of<B>(body: B) -> Self
    where
        B: Body<Data = Bytes> + MaybeSend + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::mapped(body, |cause| TransportError::of(cause.into()))
    }

    /// The same, where it is known what an error means.
    pub(super) fn mapped<B>(body: B, error: fn(B::Error) -> TransportError) -> Self
    where
        B: Body<Data = Bytes> + MaybeSend + 'static,
    {
        Self(Kind::Pieces(Mutex::new(Box::pin(Foreign { body: Box::pin(body), error }))))
    }

    /// What a reader gives, `length` bytes if that is known: then less is an error. Reading blocks the thread that asks for the next piece.
    pub fn from_reader(reader: impl Read + MaybeSend + 'static, length: Option<u64>) -> Self {
        Self(Kind::Pieces(Mutex::new(Box::pin(Reading { reader, left: length }))))
    }

    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All that is left.
    ///
    /// # Errors
    /// When the body breaks off, or is larger than `limit`: then no more of it is read.
    pub async fn collect(mut self, limit: BodyLimit) -> Result<Bytes, TransportError> {
        if let Kind::Whole(bytes) = &self.0 {
            return if bytes.len() > limit.0 { Err(TransportError::TooLarge(limit)) } else { Ok(bytes.clone()) };
        }
        let mut body = BytesMut::new();
        while let Some(piece) = self.next().await.transpose()? {
            if piece.len() > limit.0.saturating_sub(body.len()) {
                return Err(TransportError::TooLarge(limit));
            }
            body.extend_from_slice(&piece);
        }
        Ok(body.freeze())
    }

    /// Writes the rest to a file, or whatever else takes bytes, piece by piece, and tells how many there were. Writing
    /// blocks the thread.
    ///
    /// # Errors
    /// When the body breaks off, or a piece cannot be written.
    pub async fn save(mut self, mut to: impl Write) -> Result<u64, TransportError> {
        let mut length = 0;
        while let Some(piece) = self.next().await.transpose()? {
            to.write_all(&piece).map_err(|cause| TransportError::of(cause.into()))?;
            length += piece.len() as u64;
        }
        to.flush().map_err(|cause| TransportError::of(cause.into()))?;
        Ok(length)
    }

    /// A reader of the rest. Each read blocks its thread until there is something.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn into_reader(self) -> impl Read + Send + Sync + 'static {
        Reader { stream: self, piece: Bytes::new() }
    }

    /// The same where no thread can wait: for what is there already.
    #[cfg(target_arch = "wasm32")]
    #[allow(dead_code)] // Without mocks.
    pub(super) fn into_reader(self) -> impl Read + 'static {
        Reader { stream: self, piece: Bytes::new() }
    }

    /// The bytes, if they are all there already; else the stream as it is.
    ///
    /// # Errors
    /// When they are not.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes),
            Kind::Pieces(_) => Err(self),
        }
    }

    /// The bytes, if they are all there already.
    pub(super) fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Pieces(_) => None,
        }
    }

    /// How many bytes are left, if that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        Body::size_hint(self).exact()
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes))
    }
}

impl Body for ByteStream {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        match &mut self.0 {
            Kind::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Kind::Pieces(body) => body.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Whole(bytes) => bytes.is_empty(),
            Kind::Pieces(body) => body.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Pieces(body) => body.lock().unwrap_or_else(PoisonError::into_inner).size_hint(),
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = ready!(self.as_mut().poll_frame(context)?);
            match frame.map(Frame::into_data) {
                Some(Ok(piece)) => return Poll::Ready(Some(Ok(piece))),
                Some(Err(_)) => {}
                None => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ByteStream").field("length", &self.length()).finish_non_exhaustive()
    }
}

/// A body with the errors of another library.
struct Foreign<B: Body> {
    body: Pin<Box<B>>,
    error: fn(B::Error) -> TransportError,
}

impl<B: Body<Data = Bytes>> Body for Foreign<B> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let error = self.error;
        self.body.as_mut().poll_frame(context).map_err(error)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The body that a reader is.
struct Reading<R> {
    reader: R,
    left: Option<u64>,
}

/// It holds no reference to itself.
impl<R> Unpin for Reading<R> {}

impl<R: Read> Body for Reading<R> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let mut piece = vec![0; PIECE];
        let read = loop {
            match self.reader.read(&mut piece) {
                Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        Poll::Ready(match read {
            Ok(0) => match self.left {
                Some(1..) => Some(Err(TransportError::of("the body is shorter than it was said to be".into()))),
                _ => None,
            },
            Ok(count) => {
                piece.truncate(count);
                self.left = self.left.map(|left| left.saturating_sub(count as u64));
                Some(Ok(Frame::data(piece.into())))
            }
            Err(cause) => Some(Err(TransportError::of(cause.into()))),
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

struct Reader {
    stream: ByteStream,
    piece: Bytes,
}

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match wait(self.stream.next()) {
                Some(piece) => self.piece = piece.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let count = into.len().min(self.piece.len());
        into[..count].copy_from_slice(&self.piece.split_to(count));
        Ok(count)
    }
}
