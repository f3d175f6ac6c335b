//! What can come instead of an item of a sequence.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::excerpt::beginning;
use super::mismatch::DecodeError;
use super::transport::{BodyLimit, TransportError};

/// As much of an item as an error keeps.
const KEPT: usize = 64 * 1024;

/// What came instead of an item. After [`Decode`](Self::Decode) the sequence goes on, after anything else it is over.
#[derive(Debug)]
#[non_exhaustive]
pub enum SequenceError {
    /// The sequence broke off.
    Transport(TransportError),
    /// One item is longer than the client allows a body to be.
    TooLong(BodyLimit),
    /// An item is not what the description, or the caller, says.
    Decode(Box<UndecodableItem>),
    /// The server did not let the client go on where a sequence had broken off.
    Refused(StatusCode),
}

/// An item that is not what its reader needs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UndecodableItem {
    /// Where it differs.
    pub cause: DecodeError,
    /// The text of the item; no more of it than its first 64 KiB.
    pub text: Bytes,
}

impl SequenceError {
    pub(super) fn undecodable(cause: DecodeError, text: &[u8]) -> Self {
        let kept = text.get(..KEPT).unwrap_or(text);
        Self::Decode(Box::new(UndecodableItem { cause, text: Bytes::copy_from_slice(kept) }))
    }
}

impl fmt::Display for SequenceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(cause) => write!(formatter, "the sequence broke off: {cause}"),
            Self::TooLong(limit) => write!(formatter, "an item is longer than {} bytes", limit.0),
            Self::Decode(item) => write!(formatter, "{}, in {}", item.cause, beginning(&item.text)),
            Self::Refused(status) => write!(formatter, "the sequence broke off, and its server answers {status} now"),
        }
    }
}

impl std::error::Error for SequenceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(cause) => Some(cause),
            Self::Decode(item) => Some(&item.cause),
            Self::TooLong(_) | Self::Refused(_) => None,
        }
    }
}
