//! The transport that comes with the feature `reqwest`.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use reqwest::redirect::Policy;
use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt;

use super::transport::{BodyLimit, Responding, Transport, TransportError};

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
            .tls_backend_preconfigured(tls().map_err(|cause| TransportError::Other(cause.into()))?)
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(60));
        // `reqwest` would take the client's own headers along to other servers.
        let client = adjust(builder).redirect(Policy::none()).build().map_err(error)?;
        Ok(Self { client })
    }
}

/// TLS with the certificates that the operating system trusts, and the program's own cryptography if it has set one.
fn tls() -> Result<ClientConfig, rustls::Error> {
    let own = CryptoProvider::get_default().cloned();
    let provider = own.unwrap_or_else(|| Arc::new(ring::default_provider()));
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

impl Transport for Reqwest {
    fn send(&self, request: Request<Bytes>) -> Responding<'_> {
        Box::pin(exchange(&self.client, request))
    }
}

async fn exchange(client: &reqwest::Client, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
    let limit = request.extensions().get().copied().unwrap_or(BodyLimit(usize::MAX));
    let request = request.try_into().map_err(error)?;
    let mut response = client.execute(request).await.map_err(error)?;
    let body = read(&mut response, limit).await?;
    let mut answer = Response::new(body);
    *answer.status_mut() = response.status();
    *answer.version_mut() = response.version();
    std::mem::swap(answer.headers_mut(), response.headers_mut());
    Ok(answer)
}

async fn read(response: &mut reqwest::Response, limit: BodyLimit) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(error)? {
        if chunk.len() > limit.0.saturating_sub(body.len()) {
            return Err(TransportError::TooLarge(limit));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

fn error(cause: reqwest::Error) -> TransportError {
    if cause.is_timeout() {
        TransportError::Timeout(cause.into())
    } else if cause.is_connect() {
        TransportError::Connect(cause.into())
    } else {
        TransportError::Other(cause.into())
    }
}
