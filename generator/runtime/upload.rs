//! Bodies to be sent.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::byte_stream::ByteStream;

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

    pub(super) fn open(&self) -> ByteStream {
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

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Upload").field("length", &self.length()).finish_non_exhaustive()
    }
}
