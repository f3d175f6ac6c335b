//! Bodies to be sent.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::byte_stream::ByteStream;
use super::transport::TransportError;

/// What a request carries: bytes, or something that is read anew each time the request is sent.
#[derive(Clone)]
pub struct Upload(Kind);

#[derive(Clone)]
enum Kind {
    Whole(Bytes),
    Read { length: Option<u64>, open: Arc<dyn Fn() -> ByteStream + Send + Sync> },
}

impl Upload {
    /// What `open` gives, `length` bytes if that is known. It is called for each try and for each redirect that keeps
    /// the body.
    pub fn read(length: Option<u64>, open: impl Fn() -> ByteStream + Send + Sync + 'static) -> Self {
        Self(Kind::Read { length, open: Arc::new(open) })
    }

    /// The file at `path`, as long as it is now. It is opened and read anew each time the request is sent; reading it
    /// blocks the thread, piece by piece.
    ///
    /// # Errors
    /// When there is no such file. What goes wrong later breaks the request off.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let length = std::fs::File::open(&path)?.metadata()?.len();
        Ok(Self::read(Some(length), move || match std::fs::File::open(&path) {
            Ok(file) => ByteStream::from_reader(file.take(length), Some(length)),
            Err(cause) => ByteStream::from_reader(Failing(Some(cause)), None),
        }))
    }

    /// One after the other.
    pub(super) fn chain(pieces: Vec<Self>) -> Self {
        let length = pieces.iter().map(Self::length).sum();
        let open = move || {
            let pieces = pieces.iter().cloned().collect();
            ByteStream::of(Chain { pieces, open: Bytes::new().into(), left: length })
        };
        Self::read(length, open)
    }

    /// The bytes, unless they have to be read.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Read { .. } => None,
        }
    }

    /// How many bytes there are, if that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes.len() as u64),
            Kind::Read { length, .. } => *length,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.length() == Some(0)
    }

    pub(super) fn opened(&self) -> ByteStream {
        match &self.0 {
            Kind::Whole(bytes) => bytes.clone().into(),
            Kind::Read { open, .. } => open(),
        }
    }
}

impl Default for Upload {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes))
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Upload {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&str> for Upload {
    fn from(text: &str) -> Self {
        Bytes::copy_from_slice(text.as_bytes()).into()
    }
}

impl PartialEq for Upload {
    /// What has to be read is equal only to its own clones.
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Kind::Whole(one), Kind::Whole(two)) => one == two,
            (Kind::Read { open: one, .. }, Kind::Read { open: two, .. }) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }
}

impl Eq for Upload {}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Upload").field("length", &self.length()).finish_non_exhaustive()
    }
}

/// Pieces, each opened when the one before it has ended.
struct Chain {
    pieces: VecDeque<Upload>,
    open: ByteStream,
    left: Option<u64>,
}

impl Body for Chain {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        loop {
            if let Some(frame) = ready!(Pin::new(&mut self.open).poll_frame(context)?) {
                let count = frame.data_ref().map_or(0, |piece| piece.len() as u64);
                self.left = self.left.map(|left| left.saturating_sub(count));
                return Poll::Ready(Some(Ok(frame)));
            }
            match self.pieces.pop_front() {
                Some(next) => self.open = next.opened(),
                None => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A file that could not be opened: its error comes instead of its bytes.
struct Failing(Option<io::Error>);

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}
