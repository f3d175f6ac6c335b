//! OAuth 2.0 without a user: the client credentials grant (RFC 6749, section 4.4).

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Request, Uri};

use super::authenticate::{Authenticate, Occasion};
use super::base64;
use super::credential::Credential;
use super::escape::escape;
use super::pending::Pending;
use super::server::Server;
use super::token::Token;
use super::token_answer::Endpoint;

type Cause = Box<dyn Error + Send + Sync>;

/// A client that shows its own id and secret at a token endpoint, and gets an access token for them.
///
/// The functions of the module `security` make one for each flow `clientCredentials` of the description. A token is got when
/// it is needed first, and renewed shortly before it ends, or when the server answers 401. Nothing but the id, the
/// secret and what is set here goes to the token endpoint; its redirects are not followed.
///
/// `Debug` shows neither id nor secret.
#[derive(Clone)]
#[must_use = "a client goes into `ClientBuilder::credential`"]
pub struct ClientCredentials {
    scheme: &'static str,
    url: String,
    /// Whether the caller said where the endpoint is.
    is_chosen: bool,
    id: String,
    secret: String,
    is_in_body: bool,
    scopes: Vec<String>,
    parameters: Vec<(String, String)>,
}

impl ClientCredentials {
    /// A client that asks `token_url` for `scopes`. The URL may be relative to the client's server: `/token` is at its
    /// root, `token` below it.
    pub fn new(
        scheme: &'static str,
        token_url: &str,
        scopes: &[&str],
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        Self {
            scheme,
            url: token_url.to_owned(),
            is_chosen: false,
            id: id.into(),
            secret: secret.into(),
            is_in_body: false,
            scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
            parameters: Vec::new(),
        }
    }

    /// The scopes to ask for, instead of all that the description lists. For none the server decides.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Another parameter of the token request, such as `audience` or `resource`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends id and secret in the body (`client_secret_post`), instead of by `Authorization: Basic`. Some servers want that;
    /// others do not undo the escaping that RFC 6749, section 2.3.1, asks for in the header.
    pub fn secret_in_body(mut self) -> Self {
        self.is_in_body = true;
        self
    }

    /// Where the tokens are, instead of where the description says.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self.is_chosen = true;
        self
    }

    async fn fetch(&self, occasion: Occasion) -> Result<Token, Cause> {
        let uri = self.address(occasion.server())?;
        let endpoint = Endpoint::new(&uri, self.secrets());
        endpoint.token(&occasion.send(self.request(uri)?).await?)
    }

    /// Where the token endpoint is. One that the description gives has to be `https` where the server is.
    fn address(&self, server: &str) -> Result<Uri, Cause> {
        let at = Server::parse(server).and_then(|server| server.refer(&self.url));
        let uri = at.ok_or_else(|| format!("the token endpoint `{}` is no absolute http(s) URL", self.url))?;
        if !self.is_chosen && server.starts_with("https:") && uri.scheme_str() != Some("https") {
            let why = "is not https, as the server is; if that is right, say so with `.token_url(…)`";
            return Err(format!("the token endpoint `{uri}` {why}").into());
        }
        Ok(uri)
    }

    fn request(&self, uri: Uri) -> Result<Request<Bytes>, Cause> {
        let mut request = Request::post(uri)
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(self.form().into())?;
        if !self.is_in_body {
            let mut basic = HeaderValue::from_str(&format!("Basic {}", self.basic()))?;
            basic.set_sensitive(true);
            request.headers_mut().insert(AUTHORIZATION, basic);
        }
        Ok(request)
    }

    fn form(&self) -> String {
        let scope = self.scopes.join(" ");
        let fixed = [("grant_type", "client_credentials")];
        let client = [("client_id", &*self.id), ("client_secret", &*self.secret)];
        let scope = (!scope.is_empty()).then_some(("scope", &*scope));
        let client = client.into_iter().filter(|_| self.is_in_body);
        let more = self.parameters.iter().map(|(name, value)| (&**name, &**value));
        let pair = |(name, value)| format!("{}={}", escape(name), escape(value));
        fixed.into_iter().chain(client).chain(scope).chain(more).map(pair).collect::<Vec<_>>().join("&")
    }

    fn basic(&self) -> String {
        base64::encoded(format!("{}:{}", escape(&self.id), escape(&self.secret)).as_bytes())
    }

    /// What no message may repeat.
    fn secrets(&self) -> Vec<String> {
        let mut secrets = vec![self.secret.clone(), escape(&self.secret), self.basic()];
        secrets.extend(self.parameters.iter().map(|(_, value)| value.clone()));
        secrets
    }
}

impl Authenticate for ClientCredentials {
    fn authenticate(&self, occasion: Occasion) -> Pending<'_, Result<Token, Cause>> {
        Box::pin(self.fetch(occasion))
    }
}

impl From<ClientCredentials> for Credential {
    fn from(client: ClientCredentials) -> Self {
        Self::bearer(client.scheme, client)
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientCredentials")
            .field("scheme", &self.scheme)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
