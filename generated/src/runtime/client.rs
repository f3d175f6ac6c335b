//! The client: where calls go, what they carry, and what moves them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};

use super::builder::ClientBuilder;
use super::byte_stream::ByteStream;
use super::credentials::Credentials;
use super::exchange::Terms;
use super::operation::Route;
use super::options::Options;
use super::server::Server;
use super::server_url::shown;
use super::transport::{BodyLimit, Transport, TransportError};
use super::tries::Retrying;
use super::upload::Upload;

/// A client of the API. Clones are cheap, and share its connections.
///
/// Credentials and the client's headers go to the server of the client, and to that of the operation that is called,
/// only, whatever redirects say.
#[derive(Clone)]
pub struct Client {
    pub(super) shared: Arc<Shared>,
}

/// What a client is. Its methods are here and not at the client, where a group of operations may have their names.
pub(super) struct Shared {
    pub(super) server: Server,
    /// Whether the caller chose it.
    pub(super) is_chosen: bool,
    pub(super) credentials: Credentials,
    pub(super) headers: HeaderMap,
    pub(super) limit: BodyLimit,
    pub(super) timeout: Option<Duration>,
    pub(super) retrying: Retrying,
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
        let terms = Terms { options: &Options::default(), success: &[], is_streamed: false };
        let (head, body) = self.shared.exchange(request.map(Upload::from), terms).await?.into_parts();
        Ok(Response::from_parts(head, body.collect(self.shared.limit()).await?))
    }

    /// The same with a body of any length, and a response whose body is still to come: to download what a
    /// [`Location`](super::Location) says, for example, of which another server sees no token.
    ///
    /// # Errors
    /// When there is no response. A response of any status is none.
    pub async fn execute_streamed(
        &self,
        request: Request<impl Into<Upload>>,
    ) -> Result<Response<ByteStream>, TransportError> {
        let terms = Terms { options: &Options::default(), success: &[], is_streamed: true };
        Ok(self.shared.exchange(request.map(Into::into), terms).await?)
    }
}

impl Shared {
    pub(super) fn server(&self) -> &Server {
        &self.server
    }

    /// Whether the caller has said where requests go.
    pub(super) fn has_chosen_server(&self) -> bool {
        self.is_chosen
    }

    pub(super) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(super) fn limit(&self) -> BodyLimit {
        self.limit
    }

    pub(super) fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    pub(super) fn retrying(&self) -> &Retrying {
        &self.retrying
    }

    pub(super) fn transport(&self) -> &dyn Transport {
        &*self.transport
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
            .field("server", &shown(self.shared.server.as_str()))
            .field("credentials", &self.shared.credentials.schemes())
            .field("headers", &self.shared.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
