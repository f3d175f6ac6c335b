//! The transport that comes with the feature `reqwest`.

use std::time::Duration;

use http::{Request, Response};
use reqwest::redirect::Policy;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use super::byte_stream::ByteStream;
use super::pending::Pending;
use super::tls;
use super::transport::{Responding, Timeout, Transport, TransportError};

/// Moves requests with `reqwest`.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
}

impl Reqwest {
    /// A transport that gives up when no connection comes about in 10 seconds, or nothing arrives for 60.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        Self::configured(|builder| builder)
    }

    /// A transport that is adjusted with the means of `reqwest`: proxies, timeouts, certificates.
    ///
    /// # Errors
    /// When `reqwest` refuses its configuration.
    pub fn configured(
        adjust: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, TransportError> {
        let builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls_config().map_err(|cause| TransportError::Other(cause.into()))?)
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(60));
        // `reqwest` would take the client's own headers along to other servers.
        let client = adjust(builder).redirect(Policy::none()).build().map_err(error)?;
        Ok(Self { client })
    }
}

/// A client of the caller, with proxies, certificates and limits of its own.
///
/// It is to be built with [`Policy::none`], so that redirects are left to this crate's client, which knows what must not
/// leave the server. What it says of timeouts holds where this crate's client says nothing.
impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        Self { client }
    }
}

/// TLS with the certificates that the operating system trusts.
fn tls_config() -> Result<ClientConfig, rustls::Error> {
    let mut config = ClientConfig::builder_with_provider(tls::provider())
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

impl Transport for Reqwest {
    fn send(&self, request: Request<ByteStream>) -> Responding<'_> {
        Box::pin(exchange(&self.client, request))
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: Request<ByteStream>,
) -> Result<Response<ByteStream>, TransportError> {
    let timeout = request.extensions().get().copied();
    let mut request: reqwest::Request = request.map(body).try_into().map_err(error)?;
    if let Some(Timeout(timeout)) = timeout {
        *request.timeout_mut() = Some(timeout);
    }
    let response: Response<reqwest::Body> = client.execute(request).await.map_err(error)?.into();
    Ok(response.map(|body| ByteStream::mapped(body, error)))
}

/// Bytes that are there go as they are, so that `reqwest` can send them again on a connection that was closed.
fn body(stream: ByteStream) -> reqwest::Body {
    match stream.into_bytes() {
        Ok(bytes) => bytes.into(),
        Err(stream) => reqwest::Body::wrap(stream),
    }
}

/// Without the URL, whose query may hold a key.
fn error(cause: reqwest::Error) -> TransportError {
    let cause = cause.without_url();
    if cause.is_timeout() {
        TransportError::Timeout(cause.into())
    } else if cause.is_connect() {
        TransportError::Connect(cause.into())
    } else {
        TransportError::Other(cause.into())
    }
}
