//! Streams of server-sent events, and their next connections.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::{Response, StatusCode};

use super::byte_stream::ByteStream;
use super::event::{Event, Interpreter};
use super::flight::{Answer, Failure, Plan};
use super::frames::{Frames, Separator};
use super::pending::Pending;
use super::sequence::{Blocking, Items};
use super::sequence_error::SequenceError;
use super::transport::{BodyLimit, TransportError};

/// What a client waits before it connects again, unless the server says how long.
const RETRY: Duration = Duration::from_secs(3);

/// The events of a response of `text/event-stream`, as they come.
///
/// It is a [`Stream`], and has [`next`](Self::next); where the transport is blocking, it is iterated over.
pub struct Events {
    frames: Frames,
    limit: BodyLimit,
    interpreter: Interpreter,
    again: Option<Again>,
    connecting: Option<Pending<'static, Connection>>,
    blocking: Blocking,
}

/// How a stream that has ended goes on.
pub(super) struct Again {
    pub(super) plan: Plan,
    /// How many connections in a row may bring no event.
    pub(super) tries: usize,
    /// How many of them are left.
    pub(super) left: usize,
}

/// What comes of connecting again.
enum Connection {
    Stream(ByteStream),
    /// The server has nothing more to say.
    Over,
    /// It may be tried again.
    Broken(TransportError),
    Refused(SequenceError),
}

impl Events {
    /// The events in a body, each of at most `limit` bytes.
    pub fn new(body: ByteStream, limit: BodyLimit) -> Self {
        Self {
            frames: Frames::new(body, limit, Separator::LineEnd),
            limit,
            interpreter: Interpreter::default(),
            again: None,
            connecting: None,
            blocking: Blocking::Unknown,
        }
    }

    pub(super) fn received(body: ByteStream, limit: BodyLimit, blocking: Blocking, again: Option<Again>) -> Self {
        Self { blocking, again, ..Self::new(body, limit) }
    }

    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Event, SequenceError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The id of the last event: where a later connection can go on.
    #[must_use]
    pub fn last_id(&self) -> &str {
        &self.interpreter.id
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event, SequenceError>>> {
        loop {
            if let Err(error) = ready!(self.poll_connection(context)) {
                return self.fail(error);
            }
            match ready!(self.frames.poll_next(context)) {
                Some(Ok((line, true))) => {
                    if let Some(event) = self.interpreter.line(&line) {
                        self.again.iter_mut().for_each(|again| again.left = again.tries);
                        return Poll::Ready(Some(Ok(event)));
                    }
                    if self.interpreter.length() > self.limit.0 {
                        return self.fail(SequenceError::TooLong(self.limit));
                    }
                }
                // A line that did not end is none.
                Some(Ok((_, false))) => {}
                Some(Err(SequenceError::Transport(_))) | None if self.connect() => {}
                Some(Err(error)) => return self.fail(error),
                None => return Poll::Ready(None),
            }
        }
    }

    /// Waits for the next connection, if there is to be one.
    fn poll_connection(&mut self, context: &mut Context<'_>) -> Poll<Result<(), SequenceError>> {
        while let Some(connecting) = &mut self.connecting {
            let connection = ready!(connecting.as_mut().poll(context));
            self.connecting = None;
            match connection {
                Connection::Stream(body) => self.frames = Frames::new(body, self.limit, Separator::LineEnd),
                Connection::Over => self.again = None,
                Connection::Broken(_) if self.connect() => {}
                Connection::Broken(cause) => return Poll::Ready(Err(SequenceError::Transport(cause))),
                Connection::Refused(error) => return Poll::Ready(Err(error)),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// The last item: nothing comes after it.
    fn fail(&mut self, error: SequenceError) -> Poll<Option<Result<Event, SequenceError>>> {
        self.again = None;
        self.frames = Frames::new(bytes::Bytes::new().into(), self.limit, Separator::LineEnd);
        self.interpreter.forget();
        Poll::Ready(Some(Err(error)))
    }

    /// Begins to connect again, if that is wanted.
    fn connect(&mut self) -> bool {
        self.interpreter.forget();
        let Some(again) = self.again.as_mut().filter(|again| again.left > 0) else { return false };
        again.left -= 1;
        let mut plan = again.plan.clone();
        if !self.interpreter.id.is_empty() {
            plan.options.headers.push(("last-event-id".to_owned(), self.interpreter.id.clone()));
        }
        self.connecting = Some(Box::pin(connect(plan, self.interpreter.retry.unwrap_or(RETRY))));
        true
    }
}

async fn connect(plan: Plan, delay: Duration) -> Connection {
    if let Some(client) = plan.call.client() {
        client.shared.transport().sleep(delay).await;
    }
    match plan.run().await {
        Ok(Answer::Streamed(response)) => Connection::Stream(response.into_body()),
        Ok(Answer::Whole(response)) => refused(&response),
        Err(Failure::Transport(failure)) => Connection::Broken(failure.cause),
        Err(Failure::Request(cause)) => {
            Connection::Refused(SequenceError::Transport(TransportError::Other(Box::new(cause))))
        }
    }
}

/// `204 No Content` is how a server says that there is no more to come.
fn refused<B>(response: &Response<B>) -> Connection {
    match response.status() {
        StatusCode::NO_CONTENT => Connection::Over,
        status => Connection::Refused(SequenceError::Refused(status)),
    }
}

impl Stream for Events {
    type Item = Result<Event, SequenceError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl IntoIterator for Events {
    type Item = Result<Event, SequenceError>;
    type IntoIter = Items<Self>;

    fn into_iter(self) -> Items<Self> {
        let blocking = self.blocking;
        Items::new(self, blocking)
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Events").field("last_id", &self.last_id()).finish_non_exhaustive()
    }
}
