//! Building clients.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use http::header::{ACCEPT, HeaderName, HeaderValue, USER_AGENT};

use super::authenticate::Authenticate;
use super::budget::Budget;
use super::client::{Client, Shared};
use super::credential::Credential;
use super::credentials::Credentials;
use super::retry::Retry;
use super::secret::Secret;
use super::server::Server;
use super::server_url::{ServerUrl, shown};
use super::transport::{BodyLimit, Transport, TransportError};
use super::tries::{Observer, Retried, Retrying};

const NAME_AND_VERSION: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// What a response may measure unless the client says otherwise.
const BODY_LIMIT: BodyLimit = BodyLimit(64 * 1024 * 1024);

/// How many retries that do not help there may be unless the client says otherwise.
const RETRY_BUDGET: u32 = 50;

/// A client that is being built. What is wrong with it is told by [`build`](Self::build).
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    server: Option<ServerUrl>,
    token: Option<Secret>,
    credentials: Vec<Credential>,
    headers: Vec<(String, String)>,
    limit: BodyLimit,
    timeout: Option<Duration>,
    retry: Retry,
    retry_budget: u32,
    on_retry: Option<Observer>,
    transport: Option<Box<dyn Transport>>,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        let headers = [(USER_AGENT, NAME_AND_VERSION), (ACCEPT, "application/json, */*;q=0.5")];
        Self {
            server: None,
            token: None,
            credentials: Vec::new(),
            headers: headers.map(|(name, value)| (name.to_string(), value.to_owned())).into(),
            limit: BODY_LIMIT,
            timeout: None,
            retry: Retry::default(),
            retry_budget: RETRY_BUDGET,
            on_retry: None,
            transport: None,
        }
    }

    /// The token that goes with every request to the server: `Authorization: Bearer …`.
    ///
    /// It stays behind where an operation asks for nothing, or for something there is a [`credential`](Self::credential) for.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into().into());
        self
    }

    /// What gets that token when it is needed, instead of [`token`](Self::token).
    pub fn authenticate(mut self, authenticator: impl Authenticate + 'static) -> Self {
        self.token = Some(authenticator.into());
        self
    }

    /// What the operations that ask for its security scheme are given; the module `security` has one for each scheme.
    ///
    /// Of the alternatives of an operation the first counts for which there is all it takes.
    pub fn credential(mut self, credential: impl Into<Credential>) -> Self {
        self.credentials.push(credential.into());
        self
    }

    /// The server of all operations, instead of the description's; it may have a path, as in
    /// `https://github.example.com/api/v3`.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.server(url.into())
    }

    /// One of the description's servers, for all operations: the module `servers` has a function for each.
    ///
    /// Where this is not said, requests go to the first one, and those of operations with a server of their own go there.
    pub fn server(mut self, server: impl Into<ServerUrl>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// A header that goes with every request to the server, unless an operation sets it itself.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The `User-Agent`, instead of this crate's name and version.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        self.header("user-agent", value)
    }

    /// The largest body, in bytes, that a response may have; 64 MiB if nothing is said.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limit = BodyLimit(bytes);
        self
    }

    /// How long a request may take until its response has come as a whole, unless a call says otherwise. If nothing is
    /// said, the transport's own limits hold.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Moves the requests with `ureq`, on the caller's thread: calls are waited for, as in `call.send().wait()?`.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub fn blocking(self) -> Self {
        self.transport(super::ureq::Ureq::new())
    }

    /// Which calls are sent again when they fail, and when, unless a call says otherwise: see [`Retry::default`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How many retries all calls of this client may make together while none of them helps; 50 if nothing is said.
    ///
    /// A retry that helps costs nothing of it, and a call that is answered at once puts back a tenth of a retry. So a
    /// server that fails for all gets that many requests more than calls, and not a multiple of them.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// What is told of each retry before it is waited for.
    pub fn on_retry(mut self, observer: impl Fn(&Retried<'_>) + Send + Sync + 'static) -> Self {
        self.on_retry = Some(Box::new(observer));
        self
    }

    /// What moves the requests, instead of `reqwest`, or of `ureq` where that is the only one whose feature is on.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// When the server is not an absolute URL, the token or a header holds characters that headers cannot hold,
    /// or there is nothing that moves requests.
    pub fn build(self) -> Result<Client, BuildError> {
        let url = self.server.as_ref().map_or(crate::about::SERVER, ServerUrl::as_str);
        let server = Server::parse(url).ok_or_else(|| BuildError::Server(shown(url).into()))?;
        let credentials = Credentials::new(self.token, self.credentials)?;
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let header = name.parse::<HeaderName>().ok().zip(HeaderValue::from_str(value).ok());
            let (key, value) = header.ok_or_else(|| BuildError::Header(name.as_str().into()))?;
            headers.insert(key, value);
        }
        let transport = self.transport.map_or_else(default_transport, Ok)?;
        let is_chosen = self.server.is_some();
        let (limit, timeout) = (self.limit, self.timeout);
        let budget = Budget::new(self.retry_budget);
        let retrying = Retrying { policy: self.retry, budget, observer: self.on_retry };
        Ok(Client::new(Shared { server, is_chosen, credentials, headers, limit, timeout, retrying, transport }))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Box<dyn Transport>, BuildError> {
    let transport = super::reqwest::Reqwest::new().map_err(BuildError::Transport)?;
    Ok(Box::new(transport))
}

#[cfg(all(feature = "blocking", not(any(feature = "reqwest", target_arch = "wasm32"))))]
fn default_transport() -> Result<Box<dyn Transport>, BuildError> {
    Ok(Box::new(super::ureq::Ureq::new()))
}

#[cfg(not(any(feature = "reqwest", all(feature = "blocking", not(target_arch = "wasm32")))))]
fn default_transport() -> Result<Box<dyn Transport>, BuildError> {
    Err(BuildError::NoTransport)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("server", &self.server)
            .field("token", &self.token)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

/// Why a client cannot be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The server is not an absolute `http` or `https` URL.
    Server(Box<str>),
    /// The token holds characters that headers cannot hold.
    Token,
    /// The credential for this security scheme holds characters that headers cannot hold.
    Credential(&'static str),
    /// The name of the user for this security scheme holds a colon, which is where the password would begin.
    UserName(&'static str),
    /// This header's name or value holds characters that headers cannot hold.
    Header(Box<str>),
    /// There is nothing that moves requests.
    NoTransport,
    /// What moves requests cannot be set up.
    Transport(TransportError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server(url) => {
                write!(formatter, "`{url}` is not an absolute http(s) URL: say where the API is with `.base_url(…)`")
            }
            Self::Token => formatter.write_str("the token holds characters that a header cannot hold"),
            Self::Credential(scheme) => {
                write!(formatter, "the credential for `{scheme}` holds characters that a header cannot hold")
            }
            Self::UserName(scheme) => write!(formatter, "the user name for `{scheme}` holds a colon"),
            Self::Header(name) => write!(formatter, "header `{name}` holds characters that headers cannot hold"),
            Self::NoTransport => formatter.write_str(
                "nothing moves the requests: turn on the feature `reqwest` or `blocking`, or say what does with `.transport(…)`",
            ),
            Self::Transport(_) => formatter.write_str("the HTTP client cannot be set up"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(cause) => Some(cause),
            _ => None,
        }
    }
}
