//! Credentials: what shows who asks, and where each security scheme wants it.

use std::fmt;

use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use http::{HeaderMap, Uri};

use super::base64;
use super::builder::BuildError;
use super::escape::escape;
use super::operation::Security;

/// Something that shows who asks, for one security scheme of the description.
///
/// The functions of the module `security` make them; `Debug` shows none of its secret.
#[derive(Clone)]
pub struct Credential {
    scheme: &'static str,
    place: Place,
    secret: String,
}

#[derive(Clone, Copy)]
enum Place {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

impl Credential {
    /// A secret in a header.
    pub fn header(scheme: &'static str, name: &'static str, secret: impl Into<String>) -> Self {
        Self { scheme, place: Place::Header(name), secret: secret.into() }
    }

    /// A secret in the query string.
    pub fn query(scheme: &'static str, name: &'static str, secret: impl Into<String>) -> Self {
        Self { scheme, place: Place::Query(name), secret: secret.into() }
    }

    /// A secret in a cookie.
    pub fn cookie(scheme: &'static str, name: &'static str, secret: impl Into<String>) -> Self {
        Self { scheme, place: Place::Cookie(name), secret: secret.into() }
    }

    /// `Authorization: Basic …` (RFC 7617).
    pub fn basic(scheme: &'static str, user: &str, password: &str) -> Self {
        Self::authorization(scheme, "Basic", &base64::encoded(format!("{user}:{password}").as_bytes()))
    }

    /// `Authorization: Bearer …` (RFC 6750).
    pub fn bearer(scheme: &'static str, token: &str) -> Self {
        Self::authorization(scheme, "Bearer", token)
    }

    /// `Authorization` by any scheme of HTTP (RFC 9110, section 11.6.2): its name, and what comes after it.
    pub fn authorization(scheme: &'static str, name: &str, credentials: &str) -> Self {
        Self::header(scheme, "authorization", format!("{name} {credentials}"))
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Credential").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

/// What a client has to show.
#[derive(Default)]
pub(super) struct Credentials {
    token: Option<HeaderValue>,
    named: Vec<Ready>,
}

/// A credential as it stands in requests.
struct Ready {
    scheme: &'static str,
    header: Option<(HeaderName, HeaderValue)>,
    /// `name=secret`, escaped, for the query.
    query: Option<String>,
}

impl Credentials {
    pub(super) fn new(token: Option<&str>, given: &[Credential]) -> Result<Self, BuildError> {
        let token = token.map(|token| sensitive(&format!("Bearer {token}")).ok_or(BuildError::Token)).transpose()?;
        let ready = |given: &Credential| ready(given).ok_or(BuildError::Credential(given.scheme));
        Ok(Self { token, named: given.iter().map(ready).collect::<Result<_, _>>()? })
    }

    /// The schemes there are credentials for, to be shown to people.
    pub(super) fn schemes(&self) -> Vec<&'static str> {
        self.token.iter().map(|_| "token").chain(self.named.iter().map(|ready| ready.scheme)).collect()
    }

    /// Adds what an operation asks for; what the request already says stays.
    pub(super) fn add(&self, security: Security, uri: &mut Uri, headers: &mut HeaderMap) {
        let chosen = self.choose(security);
        for (name, value) in chosen.iter().filter_map(|ready| ready.header.as_ref()) {
            if name == COOKIE {
                add_cookie(headers, value);
            } else {
                headers.entry(name).or_insert_with(|| value.clone());
            }
        }
        chosen.iter().filter_map(|ready| ready.query.as_deref()).for_each(|pair| add_query(uri, pair));
        if let Some(token) = self.token.as_ref().filter(|_| chosen.is_empty() && security != Some(&[])) {
            headers.entry(AUTHORIZATION).or_insert_with(|| token.clone());
        }
    }

    /// The first alternative that is complete; else all that any alternative names, and the server will say what is
    /// missing. All there are where nothing is said.
    fn choose(&self, security: Security) -> Vec<&Ready> {
        let Some(alternatives) = security else { return self.named.iter().collect() };
        let has = |scheme: &&str| self.named.iter().any(|ready| ready.scheme == *scheme);
        let complete = alternatives.iter().find(|schemes| !schemes.is_empty() && schemes.iter().all(&has));
        let wanted = complete.map_or(alternatives, std::slice::from_ref);
        let is_wanted = |ready: &&Ready| wanted.iter().any(|schemes| schemes.contains(&ready.scheme));
        self.named.iter().filter(is_wanted).collect()
    }
}

fn ready(given: &Credential) -> Option<Ready> {
    let pair = |name| format!("{}={}", escape(name), escape(&given.secret));
    let (header, query) = match given.place {
        Place::Header(name) => (Some((name.parse().ok()?, sensitive(&given.secret)?)), None),
        Place::Cookie(name) => (Some((COOKIE, sensitive(&pair(name))?)), None),
        Place::Query(name) => (None, Some(pair(name))),
    };
    Some(Ready { scheme: given.scheme, header, query })
}

fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// A request has one `Cookie` header (RFC 6265, section 5.4).
fn add_cookie(headers: &mut HeaderMap, value: &HeaderValue) {
    let all = headers.get(COOKIE).map(|old| [old.as_bytes(), b"; ", value.as_bytes()].concat());
    let mut all = all.and_then(|bytes| HeaderValue::from_bytes(&bytes).ok()).unwrap_or_else(|| value.clone());
    all.set_sensitive(true);
    headers.insert(COOKIE, all);
}

fn add_query(uri: &mut Uri, pair: &str) {
    let path = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    let separator = if path.contains('?') { '&' } else { '?' };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = format!("{path}{separator}{pair}").parse().ok();
    if let Ok(with_pair) = Uri::from_parts(parts) {
        *uri = with_pair;
    }
}
