//! Tokens that have to be got: who gets them, with what, and what it means that there is none.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, USER_AGENT};
use http::{Request, Response, StatusCode};

use super::byte_stream::ByteStream;
use super::client::Shared;
use super::operation::Route;
use super::pending::{MaybeSend, MaybeSync, Pending};
use super::retryable::Retryable;
use super::token::Token;
use super::token_answer::TokenError;
use super::transport::{BodyLimit, Timeout, TransportError};

/// The largest response that is read on the way to a token.
const LIMIT: usize = 1024 * 1024;

/// How long a request on the way to a token may take unless the client says otherwise.
const PATIENCE: Duration = Duration::from_secs(30);

/// Gets tokens when they are needed: an exchange of keys, a file, another program.
///
/// The client keeps each token until shortly before it ends, or until the server answers 401; calls that need one at
/// the same time wait for the same. A call whose token cannot be got fails with [`TransportError::Authenticate`]; it is
/// never sent without.
///
/// Functions from an [`Occasion`] to a future are of this trait.
pub trait Authenticate: MaybeSend + MaybeSync {
    /// Gets a token that is good from now on.
    ///
    /// # Errors
    /// Whatever keeps it from doing so; it is part of what the caller is told, and should hold no secret.
    fn authenticate(&self, occasion: Occasion) -> Pending<'_, Result<Token, Box<dyn Error + Send + Sync>>>;
}

impl<F, R> Authenticate for F
where
    F: Fn(Occasion) -> R + MaybeSend + MaybeSync,
    R: Future<Output = Result<Token, Box<dyn Error + Send + Sync>>> + MaybeSend + 'static,
{
    fn authenticate(&self, occasion: Occasion) -> Pending<'_, Result<Token, Box<dyn Error + Send + Sync>>> {
        Box::pin(self(occasion))
    }
}

/// The call for which a token is needed, and the means to get one.
#[derive(Clone)]
pub struct Occasion {
    client: Arc<Shared>,
    route: Option<&'static Route>,
}

impl Occasion {
    pub(super) fn new(client: &Arc<Shared>, route: Option<&'static Route>) -> Self {
        Self { client: Arc::clone(client), route }
    }

    /// The URL of the client's server, without a slash at its end.
    #[must_use]
    pub fn server(&self) -> &str {
        self.client.server().as_str()
    }

    /// The operation that is called first with the token, unless it is a request of the caller's own.
    #[must_use]
    pub fn route(&self) -> Option<&'static Route> {
        self.route
    }

    /// Sends a request with the client's transport. Of what the client adds to the requests of operations it gets
    /// nothing but the `User-Agent`, and redirects are not followed. It may take the client's timeout, or 30 seconds.
    ///
    /// [`Operation::request`](super::Operation::request) and [`Operation::response`](super::Operation::response) are
    /// the two ends of an operation of this crate.
    ///
    /// # Errors
    /// When there is no response, or one of more than a mebibyte. A response of any status is none.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut request = request.map(ByteStream::from);
        if request.extensions().get::<Timeout>().is_none() {
            request.extensions_mut().insert(Timeout(self.client.timeout().unwrap_or(PATIENCE)));
        }
        let headers = request.headers_mut();
        if let Some(agent) = self.client.headers().get(USER_AGENT) {
            headers.entry(USER_AGENT).or_insert_with(|| agent.clone());
        }
        if let Some(authorization) = headers.get_mut(AUTHORIZATION) {
            authorization.set_sensitive(true);
        }
        let limit = BodyLimit(self.client.limit().0.min(LIMIT));
        let (head, body) = self.client.transport().send(request).await?.into_parts();
        Ok(Response::from_parts(head, body.collect(limit).await?))
    }
}

impl fmt::Debug for Occasion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Occasion").field("route", &self.route).finish_non_exhaustive()
    }
}

/// There is no token, so the request was not sent. Calls that waited for the same token share the reason.
#[derive(Clone)]
pub struct AuthenticateError {
    scheme: &'static str,
    cause: Arc<dyn Error + Send + Sync>,
}

impl AuthenticateError {
    pub(super) fn new(scheme: &'static str, cause: Arc<dyn Error + Send + Sync>) -> Self {
        Self { scheme, cause }
    }

    /// The security scheme that the token is for; `token` if it is for whatever asks for one.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// What the [`Authenticate`] said: a [`TokenError`](super::TokenError), a [`TransportError`], or something of one's own.
    #[must_use]
    pub fn cause(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.cause
    }

    /// Whether the next try may get a token: the way to it was broken, or its server in trouble.
    pub(super) fn may_pass(&self) -> bool {
        if let Some(TokenError { status, .. }) = self.cause.downcast_ref() {
            return Retryable::may_be(*status) && *status != StatusCode::FORBIDDEN;
        }
        self.cause.downcast_ref().is_some_and(|error| Retryable::of_error(error).is_some())
    }
}

impl fmt::Display for AuthenticateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no token for `{}`, so nothing was sent: {}", self.scheme, self.cause)
    }
}

impl fmt::Debug for AuthenticateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AuthenticateError").field("scheme", &self.scheme).field("cause", &self.cause).finish()
    }
}

impl Error for AuthenticateError {
    /// What stands behind the cause, which `Display` has said.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.source()
    }
}
