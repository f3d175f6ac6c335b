//! The client: where calls go, what they carry, and what moves them.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};

use super::builder::ClientBuilder;
use super::credential::Credentials;
use super::operation::Route;
use super::redirect;
use super::server::Server;
use super::transport::{BodyLimit, Transport, TransportError};

/// A client of the API. Clones are cheap, and share its connections.
///
/// Credentials and the client's headers go to the server of the client, and to that of the operation that is called,
/// only, whatever redirects say.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

pub(super) struct Shared {
    pub(super) server: Server,
    /// Whether the caller chose it.
    pub(super) is_chosen: bool,
    pub(super) credentials: Credentials,
    pub(super) headers: HeaderMap,
    pub(super) limit: BodyLimit,
    pub(super) transport: Box<dyn Transport>,
}

impl Client {
    /// A client of the description's server, to be adjusted.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(super) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared) }
    }

    /// Sends a request that no operation made, with the client's token and headers if it goes to the client's server.
    ///
    /// # Errors
    /// When there is no response. A response of any status is none.
    pub async fn execute(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.exchange(request, |_| false).await
    }

    /// Sends a request and follows the redirects that lead to its answer, except those that are `wanted` themselves.
    pub(super) async fn exchange(
        &self,
        request: Request<Bytes>,
        wanted: impl Fn(StatusCode) -> bool,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut request = self.equip(request);
        for _ in 0..redirect::LIMIT {
            let response = self.shared.transport.send(request.clone()).await?;
            match redirect::follow(&request, &response) {
                Some(next) if !wanted(response.status()) => request = next,
                _ => return Ok(response),
            }
        }
        self.shared.transport.send(request).await
    }

    pub(super) fn server(&self) -> &Server {
        &self.shared.server
    }

    /// Whether the caller has said where requests go.
    pub(super) fn has_chosen_server(&self) -> bool {
        self.shared.is_chosen
    }

    /// Adds what the client adds to every request; what the request already says stays.
    fn equip(&self, mut request: Request<Bytes>) -> Request<Bytes> {
        let shared = &*self.shared;
        request.extensions_mut().insert(shared.limit);
        let called = request.extensions().get::<Called>().cloned();
        let is_called = called.as_ref().is_some_and(|called| called.server.owns(request.uri()));
        if !is_called && !shared.server.owns(request.uri()) {
            return request;
        }
        let (mut head, body) = request.into_parts();
        for (name, value) in &shared.headers {
            head.headers.entry(name).or_insert_with(|| value.clone());
        }
        let own = called.and_then(|called| called.route.security);
        shared.credentials.add(own.or(crate::about::SECURITY), &mut head.uri, &mut head.headers);
        Request::from_parts(head, body)
    }
}

/// What operation a request is of, and where it goes: one of the request's extensions.
#[derive(Clone)]
pub(super) struct Called {
    pub(super) route: &'static Route,
    pub(super) server: Server,
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("server", &self.shared.server.as_str())
            .field("credentials", &self.shared.credentials.schemes())
            .field("headers", &self.shared.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
