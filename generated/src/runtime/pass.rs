//! What shows who asks, on the way of one call: through tries and redirects, as far as its server reaches.

use std::sync::Arc;

use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderValue, PROXY_AUTHORIZATION, SET_COOKIE};
use http::{Request, Response, StatusCode};

use super::authenticate::{AuthenticateError, Occasion};
use super::byte_stream::ByteStream;
use super::client::Shared;
use super::credential::Credential;
use super::escape::escape;
use super::operation::{Route, Security};
use super::query;
use super::secret::Known;
use super::server::same_origin;
use super::transport::TransportError;
use super::upload::Upload;

/// The credentials of one call.
///
/// Requests are kept without them: each is given them when it is sent, so that none is left over where it must not go.
pub(super) struct Pass<'c> {
    client: &'c Arc<Shared>,
    route: Option<&'static Route>,
    held: Vec<Held<'c>>,
    /// Whether the server has refused a token, and a new one has been got.
    is_renewed: bool,
}

/// A credential, and its secret as it was shown last.
struct Held<'c> {
    credential: &'c Credential,
    shown: Option<Known>,
    /// The round of the token that the server refused.
    refused: Option<u64>,
}

impl<'c> Pass<'c> {
    /// Shows nothing.
    pub(super) fn empty(client: &'c Arc<Shared>) -> Self {
        Self { client, route: None, held: Vec::new(), is_renewed: false }
    }

    /// Shows what the client has of what is asked for.
    pub(super) fn new(client: &'c Arc<Shared>, route: Option<&'static Route>, security: Security) -> Self {
        let hold = |credential| Held { credential, shown: None, refused: None };
        let held = client.credentials().choose(security).into_iter().map(hold).collect();
        Self { route, held, ..Self::empty(client) }
    }

    /// Sends a request. If the server refuses a token, it is sent once more with a new one: nothing has been done then,
    /// whatever the method (RFC 9110, section 15.5.2).
    pub(super) async fn deliver(&mut self, request: &Request<Upload>) -> Result<Response<ByteStream>, TransportError> {
        let response = self.show_and_deliver(request).await?;
        if response.status() == StatusCode::UNAUTHORIZED && self.can_renew() {
            drop(response);
            #[cfg(feature = "tracing")]
            super::trace::renewed();
            return self.show_and_deliver(request).await;
        }
        Ok(response)
    }

    /// What to send after a redirect. On the way out of the server all is left behind, even if the way leads back.
    pub(super) fn along(&mut self, from: &Request<Upload>, mut next: Request<Upload>) -> Request<Upload> {
        if same_origin(from.uri(), next.uri()) {
            return next;
        }
        // A server that only moves may repeat the query as it came.
        for secret in self.secrets() {
            query::remove_value(next.uri_mut(), secret);
        }
        self.held.clear();
        next
    }

    async fn show_and_deliver(&mut self, request: &Request<Upload>) -> Result<Response<ByteStream>, TransportError> {
        let mut request = request.clone();
        for held in &mut self.held {
            held.show(&mut request, Occasion::new(self.client, self.route)).await?;
        }
        guard(request.headers_mut());
        let mut response = self.client.deliver(&request).await?;
        self.hide(response.headers_mut());
        Ok(response)
    }

    /// Gives up the tokens that were refused; whether there were any that can be got anew.
    fn can_renew(&mut self) -> bool {
        let mut some = false;
        for held in &mut self.held {
            held.refused = held.shown.as_ref().and_then(|known| known.round);
            some |= held.refused.is_some();
        }
        some && !std::mem::replace(&mut self.is_renewed, true)
    }

    /// What was shown so far.
    fn secrets(&self) -> impl Iterator<Item = &str> {
        let shown = self.held.iter().filter_map(|held| held.shown.as_ref().map(|known| (held, known)));
        shown.flat_map(|(held, known)| [Some(&*known.text), held.credential.password()]).flatten()
    }

    /// Marks what `Debug` must not show: cookies, and whatever repeats a secret, such as the `Location` of one in a query.
    fn hide(&self, headers: &mut HeaderMap) {
        let is_secret = |value: &HeaderValue| self.secrets().any(|secret| repeats(value, secret));
        for (name, value) in headers.iter_mut() {
            if name == SET_COOKIE || is_secret(value) {
                value.set_sensitive(true);
            }
        }
    }
}

impl Held<'_> {
    async fn show(&mut self, request: &mut Request<Upload>, occasion: Occasion) -> Result<(), TransportError> {
        if self.credential.is_said(request) {
            return Ok(());
        }
        let fail = |cause| TransportError::Authenticate(AuthenticateError::new(self.credential.scheme(), cause));
        let known = self.credential.secret().know(occasion, self.refused).await.map_err(fail)?;
        let written = self.credential.written(&known.text);
        let not_written = || fail(Arc::from(Box::from("it holds characters that a header cannot hold")));
        written.ok_or_else(not_written)?.add(request);
        self.shown = Some(known);
        Ok(())
    }
}

/// Marks what shows who asks, whoever has said it: transports neither print nor index it (RFC 7541, section 7.1.3).
fn guard(headers: &mut HeaderMap) {
    for name in [AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE] {
        headers.get_mut(name).into_iter().for_each(|value| value.set_sensitive(true));
    }
}

fn repeats(value: &HeaderValue, secret: &str) -> bool {
    let holds = |text: &str| !text.is_empty() && value.as_bytes().windows(text.len()).any(|it| it == text.as_bytes());
    holds(secret) || holds(&escape(secret))
}
