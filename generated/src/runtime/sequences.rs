//! Calls whose answer is a sequence: of server-sent events, or of values.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response};

use super::byte_stream::ByteStream;
use super::decode::Decode;
use super::error::{Error, Reply};
use super::events::{Again, Events};
use super::excerpt::beginning;
use super::flight::{Answer, Flight, Plan};
use super::frames::{Frames, Separator};
use super::mismatch::DecodeError;
use super::operation::Operation;
use super::responses::essence;
use super::sending::Sending;
use super::sequence::{Blocking, Part, Sequence, Source};
use super::transport::BodyLimit;
use super::waiting;

const EVENT_STREAM: &str = "text/event-stream";

/// What JSON lines and their relatives are called.
const LINES: &[&str] = &["application/jsonl", "application/x-ndjson", "application/json-seq", "*/*;q=0.1"];

/// An operation of which the description says what the items of its answer are.
pub trait Sequential: Operation {
    /// What an item is.
    type Item: Decode;
    /// The media types that are sequences of them.
    const MEDIA_TYPES: &'static [&'static str];
    /// What of an event an item is.
    const PART: Part;
}

/// A call that is being sent; it ends with the events of its answer.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingEvents<O> {
    stream: Streaming,
    operation: PhantomData<fn() -> O>,
}

/// A call that is being sent; it ends with the values of its answer.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingSequence<O, T> {
    stream: Streaming,
    part: Part,
    operation: PhantomData<fn() -> (O, T)>,
}

/// A call whose answer is to be streamed, and what has to be known of it then.
struct Streaming {
    flight: Flight,
    limit: BodyLimit,
    blocking: Blocking,
    tries: usize,
    plan: Option<Plan>,
}

impl<O: Operation> Sending<O> {
    /// Gives the events of a success as they come: server-sent events, `text/event-stream`. Failures are read as ever.
    ///
    /// The time that a call may take counts for all of its events: where the client has a timeout, say
    /// [`timeout`](Self::timeout) for a stream that lives longer.
    pub fn events(self) -> SendingEvents<O> {
        SendingEvents { stream: Streaming::new(self.into_flight(), &[EVENT_STREAM]), operation: PhantomData }
    }

    /// Gives the values of a success as they come, one on each line: JSON lines, `application/x-ndjson`, or
    /// `application/json-seq`. Failures are read as ever. For the time it may take see [`events`](Self::events).
    pub fn json_lines<T: Decode>(self) -> SendingSequence<O, T> {
        let stream = Streaming::new(self.into_flight(), LINES);
        SendingSequence { stream, part: Part::Data, operation: PhantomData }
    }

    /// Gives the items that the description says a success is a sequence of, as they come. Failures are read as ever.
    /// For the time it may take see [`events`](Self::events).
    pub fn sequence(self) -> SendingSequence<O, O::Item>
    where
        O: Sequential,
    {
        let stream = Streaming::new(self.into_flight(), O::MEDIA_TYPES);
        SendingSequence { stream, part: O::PART, operation: PhantomData }
    }
}

impl<O> SendingEvents<O> {
    /// Connects again where the stream ends or breaks off, with the id of the last event, and after the time that the
    /// server asks for (3 seconds if it asks for none): up to `tries` times in a row without an event. The server ends
    /// the stream for good with `204 No Content`.
    pub fn reconnect(mut self, tries: usize) -> Self {
        self.stream.tries = tries;
        self
    }
}

impl<O: Operation> SendingEvents<O> {
    /// Waits for the head of the response on this thread: see [`Sending::wait`]. The events are iterated over.
    ///
    /// # Errors
    /// As there.
    pub fn wait(self) -> Result<Events, Error<O::Error>> {
        self.stream.flight.may_wait()?;
        waiting::wait(self)
    }
}

impl<O: Operation, T: Decode> SendingSequence<O, T> {
    /// Waits for the head of the response on this thread: see [`Sending::wait`]. The values are iterated over.
    ///
    /// # Errors
    /// As there.
    pub fn wait(self) -> Result<Sequence<T>, Error<O::Error>> {
        self.stream.flight.may_wait()?;
        waiting::wait(self)
    }
}

impl<O: Operation> Future for SendingEvents<O> {
    type Output = Result<Events, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match ready!(self.stream.flight.poll(context))? {
            Answer::Streamed(response) => response,
            Answer::Whole(response) => return Poll::Ready(Err(no_sequence::<O>(response))),
        };
        Poll::Ready(Ok(self.stream.events(response)))
    }
}

impl<O: Operation, T: Decode> Future for SendingSequence<O, T> {
    type Output = Result<Sequence<T>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match ready!(self.stream.flight.poll(context))? {
            Answer::Streamed(response) => response,
            Answer::Whole(response) => return Poll::Ready(Err(no_sequence::<O>(response))),
        };
        let part = self.part;
        let (source, blocking) = (self.stream.source(response, part), self.stream.blocking);
        Poll::Ready(Ok(Sequence::received(source, blocking)))
    }
}

impl Streaming {
    fn new(mut flight: Flight, wanted: &'static [&'static str]) -> Self {
        if let Some(plan) = &mut flight.plan {
            plan.is_streamed = true;
            plan.wanted = wanted;
        }
        let plan = flight.plan.clone();
        let client = plan.as_ref().and_then(|plan| plan.call.client());
        let limit = client.map_or(BodyLimit(usize::MAX), |client| client.shared.limit());
        let is_blocking = client.is_some_and(|client| client.shared.transport().is_blocking());
        let blocking = if is_blocking { Blocking::Yes } else { Blocking::No };
        Self { flight, limit, blocking, tries: 0, plan }
    }

    fn events(&mut self, response: Response<ByteStream>) -> Events {
        let tries = self.tries;
        let again = self.plan.take().map(|plan| Again { plan, tries, left: tries });
        Events::received(response.into_body(), self.limit, self.blocking, again)
    }

    fn source(&mut self, response: Response<ByteStream>, part: Part) -> Source {
        if came(response.headers()) == EVENT_STREAM {
            return Source::Events(Box::new(self.events(response)), part);
        }
        Source::Lines(Box::new(Frames::new(response.into_body(), self.limit, Separator::Unknown)))
    }
}

/// Whether a success can be taken apart as what is wanted. Servers give lines many names, but events one.
pub(super) fn is_wanted(wanted: &[&str], headers: &HeaderMap) -> bool {
    let only_events = !wanted.is_empty() && wanted.iter().all(|name| *name == EVENT_STREAM);
    !only_events || came(headers) == EVENT_STREAM
}

fn came(headers: &HeaderMap) -> String {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(essence).unwrap_or_default()
}

/// What a response is that is no sequence: a failure as the description has it, or the wrong success.
fn no_sequence<O: Operation>(response: Response<Bytes>) -> Error<O::Error> {
    match O::response(response.clone()) {
        Err(error) => error,
        Ok(_) => {
            let found = response.headers().get(CONTENT_TYPE).map_or("nothing".into(), |it| beginning(it.as_bytes()));
            let cause = DecodeError::header("Content-Type", EVENT_STREAM, found);
            Error::undecodable(cause, Reply::new(O::ROUTE.id, response))
        }
    }
}
