//! Sequences of values: JSON lines, JSON text sequences (RFC 7464), and the data of server-sent events.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::byte_stream::ByteStream;
use super::decode::{Decode, from_slice};
use super::events::Events;
use super::frames::{Frames, Separator};
use super::mismatch::DecodeError;
use super::sequence_error::SequenceError;
use super::transport::{BodyLimit, TransportError};
use super::waiting::wait;

/// Values as they come, each read as `T`: OpenAPI 3.2, section 4.14.4 ("Sequential Media Types").
///
/// It is a [`Stream`], and has [`next`](Self::next); where the transport is blocking, it is iterated over. What is not
/// a `T` is an error in its place, and the sequence goes on.
pub struct Sequence<T> {
    source: Source,
    blocking: Blocking,
    value: PhantomData<fn() -> T>,
}

/// The texts of the values.
pub(super) enum Source {
    Lines(Box<Frames>),
    /// What of each event is the value.
    Events(Box<Events>, Part),
}

/// What of an event a description describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What it says: `schema`.
    Data,
    /// The event with its fields: `itemSchema` of OpenAPI 3.2.
    Event,
}

impl<T: Decode> Sequence<T> {
    /// The values in a body of JSON lines (a value on each line) or of `application/json-seq`, each of at most `limit`
    /// bytes. Empty lines are passed over.
    pub fn lines(body: ByteStream, limit: BodyLimit) -> Self {
        let frames = Frames::new(body, limit, Separator::Unknown);
        Self::received(Source::Lines(Box::new(frames)), Blocking::Unknown)
    }

    pub(super) fn received(source: Source, blocking: Blocking) -> Self {
        Self { source, blocking, value: PhantomData }
    }

    /// The next value; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, SequenceError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: Decode> Stream for Sequence<T> {
    type Item = Result<T, SequenceError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let text = ready!(self.source.poll(context)?);
        Poll::Ready(text.map(|text| from_slice(&text).map_err(|cause| SequenceError::undecodable(cause, &text))))
    }
}

impl Source {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, SequenceError>>> {
        match self {
            Self::Lines(frames) => poll_line(frames, context),
            Self::Events(events, part) => {
                let event = ready!(events.poll(context)?);
                Poll::Ready(event.and_then(|event| match part {
                    // Many APIs end their streams so; it is no JSON, and nothing follows it.
                    Part::Data if event.data == "[DONE]" => None,
                    Part::Data => Some(Ok(event.data.into())),
                    Part::Event => Some(Ok(event.object())),
                }))
            }
        }
    }
}

/// The next line that is not empty.
fn poll_line(frames: &mut Frames, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, SequenceError>>> {
    loop {
        let Some((frame, _)) = ready!(frames.poll_next(context)?) else { return Poll::Ready(None) };
        let text = frame.slice_ref(frame.trim_ascii());
        if frames.are_records() && is_cut(&frame) {
            let cause = DecodeError::header("$", "a text that ends", "one that may have been cut".to_owned());
            return Poll::Ready(Some(Err(SequenceError::undecodable(cause, &text))));
        }
        if !text.is_empty() {
            return Poll::Ready(Some(Ok(text)));
        }
    }
}

/// A number or literal without white space behind it is perhaps only its beginning: RFC 7464, section 2.4.
fn is_cut(record: &[u8]) -> bool {
    let has_end = |byte: &u8| byte.is_ascii_whitespace() || b"]}\"".contains(byte);
    record.last().is_some_and(|last| !has_end(last))
}

/// Whether a thread may wait for what a transport brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blocking {
    Yes,
    /// It needs an async runtime.
    No,
    /// Nobody has said where the bytes come from.
    Unknown,
}

/// The items of a stream on the caller's thread, which waits for each.
pub struct Items<S> {
    stream: S,
    /// What comes first, and at last, if nobody may wait.
    refusal: Option<TransportError>,
    is_over: bool,
}

impl<S> Items<S> {
    pub(super) fn new(stream: S, blocking: Blocking) -> Self {
        let refusal = (blocking == Blocking::No).then_some(TransportError::NotBlocking);
        Self { stream, refusal, is_over: false }
    }
}

impl<T, S: Stream<Item = Result<T, SequenceError>> + Unpin> Iterator for Items<S> {
    type Item = Result<T, SequenceError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        if let Some(refusal) = self.refusal.take() {
            self.is_over = true;
            return Some(Err(SequenceError::Transport(refusal)));
        }
        wait(poll_fn(|context| Pin::new(&mut self.stream).poll_next(context)))
    }
}

impl<T: Decode> IntoIterator for Sequence<T> {
    type Item = Result<T, SequenceError>;
    type IntoIter = Items<Self>;

    fn into_iter(self) -> Items<Self> {
        let blocking = self.blocking;
        Items::new(self, blocking)
    }
}

impl<T> fmt::Debug for Sequence<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sequence").finish_non_exhaustive()
    }
}

impl<S> fmt::Debug for Items<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").finish_non_exhaustive()
    }
}
