//! What stands between separators in a body that comes in pieces.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;

use super::byte_stream::ByteStream;
use super::sequence_error::SequenceError;
use super::transport::BodyLimit;

/// The byte that stands before each text of a JSON text sequence (RFC 7464).
const RECORD: u8 = 0x1E;

/// U+FEFF in UTF-8: it may stand first, and says nothing.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The frames of a body, in order. No more than one of them is in memory.
pub(super) struct Frames {
    body: ByteStream,
    limit: BodyLimit,
    separator: Separator,
    /// What came, and how much of it holds no separator.
    buffer: BytesMut,
    searched: usize,
    begun: bool,
    is_over: bool,
}

/// What separates frames.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    /// CR, LF or both: the lines of an event stream.
    LineEnd,
    /// The same, just after a CR: an LF belongs to it.
    AfterReturn,
    /// LF, or, if that is the first byte, the record separator of RFC 7464.
    Unknown,
    /// LF: JSON lines.
    Newline,
    /// The record separator.
    Record,
}

impl Frames {
    pub(super) fn new(body: ByteStream, limit: BodyLimit, separator: Separator) -> Self {
        Self { body, limit, separator, buffer: BytesMut::new(), searched: 0, begun: false, is_over: false }
    }

    /// The next frame, and whether a separator ended it; then nothing more.
    pub(super) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(Bytes, bool), SequenceError>>> {
        loop {
            if let Some(frame) = self.take() {
                return Poll::Ready(Some(Ok((frame, true))));
            }
            if self.is_over {
                let rest = self.buffer.split().freeze();
                self.searched = 0;
                return Poll::Ready((!rest.is_empty()).then_some(Ok((rest, false))));
            }
            if self.buffer.len() > self.limit.0 {
                return Poll::Ready(Some(Err(self.end(SequenceError::TooLong(self.limit)))));
            }
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                Some(Ok(piece)) => self.add(&piece),
                Some(Err(cause)) => return Poll::Ready(Some(Err(self.end(SequenceError::Transport(cause))))),
                None => self.is_over = true,
            }
        }
    }

    /// Whether the frames are JSON texts of RFC 7464.
    pub(super) fn are_records(&self) -> bool {
        self.separator == Separator::Record
    }

    /// What was begun is dropped: nobody knows how it would have gone on.
    fn end(&mut self, error: SequenceError) -> SequenceError {
        self.is_over = true;
        self.buffer.clear();
        self.searched = 0;
        error
    }

    fn add(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
        let may_be_mark = self.buffer.len() < BYTE_ORDER_MARK.len() && BYTE_ORDER_MARK.starts_with(&self.buffer);
        if self.begun || may_be_mark {
            return;
        }
        self.begun = true;
        if self.buffer.starts_with(BYTE_ORDER_MARK) {
            self.buffer.advance(BYTE_ORDER_MARK.len());
        }
    }

    /// The next frame, if its end has come.
    fn take(&mut self) -> Option<Bytes> {
        self.settle();
        loop {
            let found = self.buffer.get(self.searched..)?.iter().position(|byte| self.separator.is(*byte));
            let Some(length) = found.map(|found| self.searched + found) else {
                self.searched = self.buffer.len();
                return None;
            };
            let frame = self.buffer.split_to(length).freeze();
            let end = self.buffer.get_u8();
            self.searched = 0;
            let is_second_half = self.separator == Separator::AfterReturn && end == b'\n' && frame.is_empty();
            self.separator = self.separator.after(end);
            if !is_second_half {
                return Some(frame);
            }
        }
    }

    /// Finds out by the first byte what separates frames.
    fn settle(&mut self) {
        if self.separator == Separator::Unknown
            && let Some(first) = self.buffer.iter().find(|byte| !byte.is_ascii_whitespace())
        {
            self.separator = if *first == RECORD { Separator::Record } else { Separator::Newline };
        }
    }
}

impl Separator {
    fn is(self, byte: u8) -> bool {
        match self {
            Self::LineEnd | Self::AfterReturn => matches!(byte, b'\r' | b'\n'),
            Self::Newline => byte == b'\n',
            Self::Record => byte == RECORD,
            Self::Unknown => false,
        }
    }

    fn after(self, end: u8) -> Self {
        match self {
            Self::LineEnd | Self::AfterReturn if end == b'\r' => Self::AfterReturn,
            Self::LineEnd | Self::AfterReturn => Self::LineEnd,
            other => other,
        }
    }
}
