//! Calls under way.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use super::byte_stream::ByteStream;
use super::call::Call;
use super::error::Error;
use super::flight::{Answer, Failure, Flight, Plan};
use super::operation::Operation;
use super::options::Options;
use super::response::Response;
use super::responses::Responses;
use super::retry::Retry;
use super::upload::Upload;
use super::waiting;

/// An operation that is being sent; it ends with the operation's result.
///
/// Before it is awaited, its methods say what holds for this call only.
#[must_use = "futures do nothing unless awaited"]
pub struct Sending<O> {
    pub(super) flight: Flight,
    operation: PhantomData<fn() -> O>,
}

/// An operation that is being sent; it ends with the operation's result and the head of its response.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingResponse<O>(Sending<O>);

/// An operation that is being sent; it ends with the head of its response and a body that is still to come.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingStream<O>(Sending<O>);

impl<O: Operation> Sending<O> {
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        let plan = Plan::new(call, O::SUCCESS, O::Error::CASES);
        Self { flight: Flight::new(plan), operation: PhantomData }
    }

    /// How long the call may take, instead of what the client says: each try of it, with all of its response.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|options| options.timeout = Some(timeout))
    }

    /// A header for this call, whatever the operation or the client says.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|options| options.headers.push((name.into(), value.into())))
    }

    /// When the call is sent again, instead of what the client says.
    pub fn retry(self, retry: Retry) -> Self {
        self.with(|options| options.retry = Some(retry))
    }

    /// Sends this instead of the body that the operation was given, under the same media type: what is too long for
    /// memory, or is there already as it has to be sent.
    pub fn upload(self, body: impl Into<Upload>) -> Self {
        let body = body.into();
        self.with(|options| options.upload = Some(body))
    }

    /// Gives the status and the headers of the response beside the result.
    pub fn response(self) -> SendingResponse<O> {
        SendingResponse(self)
    }

    /// Gives the body of a success as it comes, instead of a result; failures are read as ever.
    pub fn stream(mut self) -> SendingStream<O> {
        self.flight.plan.iter_mut().for_each(|plan| plan.is_streamed = true);
        SendingStream(self)
    }

    /// Waits for the result on this thread. The client's transport has to be a blocking one.
    ///
    /// # Errors
    /// As when it is awaited; [`TransportError::NotBlocking`](super::TransportError::NotBlocking) if the transport needs an async runtime.
    pub fn wait(self) -> Result<O::Output, Error<O::Error>> {
        self.response().wait().map(|response| response.body)
    }

    /// The way of the call to its answer, for those who read that in another way.
    pub(super) fn into_flight(self) -> Flight {
        self.flight
    }

    fn with(mut self, say: impl FnOnce(&mut Options)) -> Self {
        if let Some(plan) = &mut self.flight.plan {
            say(&mut plan.options);
        }
        self
    }
}

impl<O: Operation> SendingResponse<O> {
    /// Waits for the response on this thread: see [`Sending::wait`].
    ///
    /// # Errors
    /// As there.
    pub fn wait(self) -> Result<Response<O::Output>, Error<O::Error>> {
        self.0.flight.may_wait()?;
        waiting::wait(self)
    }
}

impl<O: Operation> SendingStream<O> {
    /// Waits for the head of the response on this thread: see [`Sending::wait`]. The body can be read by
    /// [`ByteStream::into_reader`].
    ///
    /// # Errors
    /// As there.
    pub fn wait(self) -> Result<Response<ByteStream>, Error<O::Error>> {
        self.0.flight.may_wait()?;
        waiting::wait(self)
    }
}

impl<O: Operation> Future for Sending<O> {
    type Output = Result<O::Output, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.flight.poll(context))?;
        Poll::Ready(O::response(answer.whole()))
    }
}

impl<O: Operation> Future for SendingResponse<O> {
    type Output = Result<Response<O::Output>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.0.flight.poll(context))?.whole();
        Poll::Ready(read::<O>(response))
    }
}

impl<O: Operation> Future for SendingStream<O> {
    type Output = Result<Response<ByteStream>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (head, body) = match ready!(self.0.flight.poll(context))? {
            Answer::Streamed(response) => response.into_parts(),
            Answer::Whole(response) => {
                let (head, body) = response.clone().into_parts();
                O::response(response)?;
                (head, body.into())
            }
        };
        Poll::Ready(Ok(Response { status: head.status, headers: head.headers, body }))
    }
}

/// The result of an operation, with the head of its response.
pub(super) fn read<O: Operation>(response: http::Response<Bytes>) -> Result<Response<O::Output>, Error<O::Error>> {
    let (status, headers) = (response.status(), response.headers().clone());
    O::response(response).map(|body| Response { status, headers, body })
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Request(cause) => Self::Request(Box::new(cause)),
            Failure::Transport(cause) => Self::Transport(Box::new(cause)),
        }
    }
}
