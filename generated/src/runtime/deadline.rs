//! Giving up when time is over, for what has no clock of its own.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};

use super::byte_stream::ByteStream;
use super::timer::{self, Sleep};
use super::transport::{Timeout, TransportError};

/// When to give up, if ever.
pub(super) struct Deadline(Option<(Sleep, Duration)>);

impl Deadline {
    /// The end of the time that a request has from now on; there is none where there is no clock.
    pub(super) fn of<B>(request: &Request<B>) -> Self {
        let timeout = request.extensions().get().filter(|_| timer::HAS_CLOCK);
        Self(timeout.map(|Timeout(timeout)| (timer::sleep(*timeout), *timeout)))
    }

    /// What the future gives, if it does so in time.
    pub(super) async fn race<T>(
        &mut self,
        future: impl Future<Output = Result<T, TransportError>>,
    ) -> Result<T, TransportError> {
        let mut future = pin!(future);
        poll_fn(|context| match future.as_mut().poll(context) {
            Poll::Pending => self.poll(context).map(Err),
            ready => ready,
        })
        .await
    }

    /// The same response, whose body has to have come before the deadline.
    pub(super) fn limit(self, response: Response<ByteStream>) -> Response<ByteStream> {
        match self.0 {
            None => response,
            Some(_) => response.map(|body| ByteStream::mapped(Limited { body, deadline: self }, |cause| cause)),
        }
    }

    /// Why it is over, once it is.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<TransportError> {
        match &mut self.0 {
            None => Poll::Pending,
            Some((sleep, limit)) => {
                let late = |()| TransportError::Timeout(format!("there was no answer within {limit:?}").into());
                Pin::new(sleep).poll(context).map(late)
            }
        }
    }
}

/// A body that ends with an error when its time is over.
struct Limited {
    body: ByteStream,
    deadline: Deadline,
}

impl Body for Limited {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        // Time first: a body that never pauses is late as well.
        if let Poll::Ready(late) = self.deadline.poll(context) {
            return Poll::Ready(Some(Err(late)));
        }
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        Body::size_hint(&self.body)
    }
}
