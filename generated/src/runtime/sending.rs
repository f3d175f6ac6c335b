//! Calls under way.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::call::Call;
use super::error::{Error, Unanswered};
use super::operation::Operation;
use super::request_error::{RequestError, RequestErrorKind};
use super::response::Response;
use super::responses::{Case, names_status};

/// A call without an answer.
pub(super) enum Failure {
    Request(RequestError),
    Transport(Unanswered),
}

/// The exchange of a request for a response. It is the same for every operation, so it is compiled once.
type Exchange = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, Failure>> + Send>>;

/// An operation that is being sent; it ends with the operation's result.
#[must_use = "futures do nothing unless awaited"]
pub struct Sending<O>(SendingResponse<O>);

/// An operation that is being sent; it ends with the operation's result and the head of its response.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingResponse<O> {
    exchange: Exchange,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Sending<O> {
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self(SendingResponse::new(call))
    }
}

impl<O: Operation> SendingResponse<O> {
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self { exchange: Box::pin(exchange(call, O::SUCCESS)), operation: PhantomData }
    }
}

impl<O: Operation> Future for Sending<O> {
    type Output = Result<O::Output, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map_ok(|response| response.body)
    }
}

impl<O: Operation> Future for SendingResponse<O> {
    type Output = Result<Response<O::Output>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.exchange.as_mut().poll(context)).map_err(Error::from)?;
        let (status, headers) = (response.status(), response.headers().clone());
        Poll::Ready(O::response(response).map(|body| Response { status, headers, body }))
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Request(cause) => Self::Request(Box::new(cause)),
            Failure::Transport(cause) => Self::Transport(Box::new(cause)),
        }
    }
}

async fn exchange(call: Call, success: &'static [Case]) -> Result<http::Response<Bytes>, Failure> {
    let operation = call.route().id;
    let request = call.request().map_err(Failure::Request)?;
    let Some(client) = call.client() else {
        return Err(Failure::Request(RequestError { operation, kind: RequestErrorKind::Unbound }));
    };
    let wants = |status: http::StatusCode| names_status(success, status);
    client.exchange(request, wants).await.map_err(|cause| Failure::Transport(Unanswered { operation, cause }))
}
