//! Services of `tower` as transports, and the other way round, with the feature `tower`.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use tower_service::Service;

use super::byte_stream::ByteStream;
use super::client::Client;
use super::deadline::Deadline;
use super::pending::{MaybeSend, Pending};
use super::transport::{Responding, Transport, TransportError};

/// Moves requests with a service of `tower`: an HTTP client, or layers around one.
///
/// ```ignore
/// let http = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
/// let client = Client::builder().transport(Tower::new(http)).build()?;
/// ```
///
/// Layers go around a transport of this crate by [`TransportService`]. Each request is sent by a clone of the service,
/// once that is ready, and given up after its [`Timeout`](super::Timeout). An error that is a [`TransportError`] is handed on; in others
/// [`io::Error`](std::io::Error) tells connections that were refused and timeouts from the rest.
pub struct Tower<S> {
    /// The lock is held for cloning only: it makes services that threads cannot share ones that they can.
    service: Mutex<S>,
}

impl<S> Tower<S> {
    /// A transport of requests whose bodies come as they are read.
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service) }
    }
}

impl<S, B> Transport for Tower<S>
where
    S: Service<Request<ByteStream>, Response = Response<B>> + Clone + MaybeSend,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    S::Future: MaybeSend,
    B: Body<Data = Bytes> + MaybeSend + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    fn send(&self, request: Request<ByteStream>) -> Responding<'_> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let mut deadline = Deadline::of(&request);
            let answer = async {
                poll_fn(|context| service.poll_ready(context)).await?;
                service.call(request).await
            };
            let response =
                deadline.race(async { answer.await.map_err(|cause| TransportError::of(cause.into())) }).await?;
            Ok(deadline.limit(response.map(ByteStream::of)))
        })
    }
}

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Tower").finish_non_exhaustive()
    }
}

/// A transport as a service of `tower`, for layers to go around.
///
/// ```ignore
/// let http = ServiceBuilder::new().concurrency_limit(8).service(TransportService::new(Reqwest::new()?));
/// let client = Client::builder().transport(Tower::new(http)).build()?;
/// ```
pub struct TransportService<T>(Arc<T>);

impl<T: Transport> TransportService<T> {
    /// A service whose clones share the transport.
    pub fn new(transport: T) -> Self {
        Self(Arc::new(transport))
    }
}

impl<T: Transport + 'static> Service<Request<ByteStream>> for TransportService<T> {
    type Response = Response<ByteStream>;
    type Error = TransportError;
    type Future = Responding<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<ByteStream>) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { transport.send(request).await })
    }
}

impl<T> Clone for TransportService<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for TransportService<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TransportService").finish_non_exhaustive()
    }
}

/// The client as a service: see [`Client::execute`].
impl Service<Request<Bytes>> for Client {
    type Response = Response<Bytes>;
    type Error = TransportError;
    type Future = Pending<'static, Result<Response<Bytes>, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let client = self.clone();
        Box::pin(async move { client.execute(request).await })
    }
}
