//! The transport that comes with the feature `blocking`.

use std::io::{self, Read};
use std::time::Duration;

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{Method, Request, Response};
use ureq::config::ConfigBuilder;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::typestate::AgentScope;
use ureq::{Agent, Error, SendBody};

use super::byte_stream::ByteStream;
use super::pending::Pending;
use super::tls;
use super::transport::{Responding, Timeout, Transport, TransportError};

/// Moves requests with `ureq` (HTTP/1.1), on the thread that asks: no async runtime.
///
/// ```ignore
/// let client = Client::builder().token(token).blocking().build()?;
/// let packages = client.packages().list_packages_for_user("octocat").send().wait()?;
/// ```
#[derive(Clone, Debug)]
pub struct Ureq {
    agent: Agent,
}

impl Ureq {
    /// A transport that gives up when no connection comes about in 10 seconds, or nothing arrives for 60.
    #[must_use]
    pub fn new() -> Self {
        Self::configured(|builder| builder)
    }

    /// A transport that is adjusted with the means of `ureq`: proxies, timeouts, certificates.
    pub fn configured(adjust: impl FnOnce(ConfigBuilder<AgentScope>) -> ConfigBuilder<AgentScope>) -> Self {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(tls::provider())
            .build();
        let builder = Agent::config_builder()
            .tls_config(tls)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_per_read(Some(Duration::from_secs(60)))
            .timeout_per_write(Some(Duration::from_secs(60)));
        let builder = adjust(builder).http_status_as_error(false).max_redirects(0);
        Self { agent: builder.allow_non_standard_methods(true).build().new_agent() }
    }
}

impl Default for Ureq {
    fn default() -> Self {
        Self::new()
    }
}

/// An agent of the caller, with connectors or middleware of its own.
///
/// Whatever it says, every status is a response, and redirects are left to the client.
impl From<Agent> for Ureq {
    fn from(agent: Agent) -> Self {
        Self { agent }
    }
}

impl Transport for Ureq {
    fn send(&self, request: Request<ByteStream>) -> Responding<'_> {
        Box::pin(async move { exchange(&self.agent, request) })
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        Box::pin(async move { std::thread::sleep(duration) })
    }

    fn is_blocking(&self) -> bool {
        true
    }
}

fn exchange(agent: &Agent, request: Request<ByteStream>) -> Result<Response<ByteStream>, TransportError> {
    let (mut head, body) = request.into_parts();
    let body = match body.length() {
        Some(0) if !expects_body(&head.method) => SendBody::none(),
        Some(length) => {
            head.headers.insert(CONTENT_LENGTH, length.into());
            SendBody::from_owned_reader(Promised { reader: body.into_reader(), left: length })
        }
        None => SendBody::from_owned_reader(body.into_reader()),
    };
    let response = agent.run(adjusted(agent, Request::from_parts(head, body))).map_err(error)?;
    let (head, body) = response.into_parts();
    let length = body.content_length().filter(|_| !head.headers.contains_key(TRANSFER_ENCODING));
    Ok(Response::from_parts(head, ByteStream::from_reader(Arriving(body.into_reader()), length)))
}

/// RFC 9110, section 8.6: the methods whose requests say so when their body is empty.
fn expects_body(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// The request with what differs from the agent's configuration. Where nothing does, it is left alone: `ureq` sets TLS up
/// once for an agent, and anew for the connection of a request that has a configuration of its own.
fn adjusted(agent: &Agent, request: Request<SendBody<'static>>) -> Request<SendBody<'static>> {
    let timeout = request.extensions().get().map(|Timeout(timeout)| *timeout);
    let config = agent.config();
    if timeout.is_none() && !config.http_status_as_error() && config.max_redirects() == 0 {
        return request;
    }
    agent
        .configure_request(request)
        .timeout_global(timeout.or(config.timeouts().global))
        .http_status_as_error(false)
        .max_redirects(0)
        .build()
}

/// A body of a length that was said: `ureq` would wait for ever for what is missing.
struct Promised<R> {
    reader: R,
    left: u64,
}

impl<R: Read> Read for Promised<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(into)?;
        if count == 0 && self.left > 0 && !into.is_empty() {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the body is shorter than it was said to be"));
        }
        self.left = self.left.saturating_sub(count as u64);
        Ok(count)
    }
}

/// A body whose errors are the transport's.
struct Arriving<R>(R);

impl<R: Read> Read for Arriving<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into).map_err(|cause| io::Error::other(error(cause.into())))
    }
}

fn error(cause: Error) -> TransportError {
    match cause {
        Error::Timeout(_) => TransportError::Timeout(cause.into()),
        _ if is_unreached(&cause) => TransportError::Connect(cause.into()),
        Error::Io(cause) => TransportError::of(cause.into()),
        cause => TransportError::Other(cause.into()),
    }
}

/// Whether there was never a connection, so that the server cannot have seen the request.
fn is_unreached(cause: &Error) -> bool {
    match cause {
        Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) | Error::Tls(_) => true,
        Error::Io(cause) => is_unknown_host(cause) || cause.get_ref().is_some_and(is_refused_certificate),
        _ => false,
    }
}

/// What the standard library says of it; it has no kind for that.
fn is_unknown_host(cause: &io::Error) -> bool {
    cause.to_string().starts_with("failed to lookup address information")
}

fn is_refused_certificate(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    matches!(cause.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))
}
