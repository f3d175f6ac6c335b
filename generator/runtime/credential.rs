//! Credentials: what shows who asks, and where each security scheme wants it.

use std::fmt;

use http::Request;
use http::header::{COOKIE, HeaderName, HeaderValue};

use super::base64;
use super::builder::BuildError;
use super::escape::escape;
use super::query;
use super::secret::Secret;

/// Something that shows who asks, for one security scheme of the description.
///
/// The functions of the module `security` make them; `Debug` shows none of its secret. A clone shares the token that was
/// got for it.
#[derive(Clone)]
pub struct Credential {
    scheme: &'static str,
    place: Place,
    secret: Secret,
    /// The user and the password that the secret is made of.
    login: Option<(String, String)>,
}

#[derive(Clone)]
enum Place {
    /// What stands in front of the secret is no secret.
    Header {
        name: &'static str,
        before: String,
    },
    Query(&'static str),
    Cookie(&'static str),
}

impl Credential {
    /// A secret in a header.
    pub fn header(scheme: &'static str, name: &'static str, secret: impl Into<Secret>) -> Self {
        Self::at(scheme, Place::Header { name, before: String::new() }, secret.into())
    }

    /// A secret in the query string.
    pub fn query(scheme: &'static str, name: &'static str, secret: impl Into<Secret>) -> Self {
        Self::at(scheme, Place::Query(name), secret.into())
    }

    /// A secret in a cookie.
    pub fn cookie(scheme: &'static str, name: &'static str, secret: impl Into<Secret>) -> Self {
        Self::at(scheme, Place::Cookie(name), secret.into())
    }

    /// `Authorization: Basic …` (RFC 7617). There is no colon in the name of a user.
    pub fn basic(scheme: &'static str, user: &str, password: &str) -> Self {
        let credentials = base64::encoded(format!("{user}:{password}").as_bytes());
        let login = Some((user.to_owned(), password.to_owned()));
        Self { login, ..Self::authorization(scheme, "Basic", credentials) }
    }

    /// `Authorization: Bearer …` (RFC 6750).
    pub fn bearer(scheme: &'static str, token: impl Into<Secret>) -> Self {
        Self::authorization(scheme, "Bearer", token)
    }

    /// `Authorization` by any scheme of HTTP (RFC 9110, section 11.6.2): its name, and what comes after it.
    pub fn authorization(scheme: &'static str, name: &str, credentials: impl Into<Secret>) -> Self {
        let place = Place::Header { name: "authorization", before: format!("{name} ") };
        Self::at(scheme, place, credentials.into())
    }

    fn at(scheme: &'static str, place: Place, secret: Secret) -> Self {
        Self { scheme, place, secret, login: None }
    }

    pub(super) fn scheme(&self) -> &'static str {
        self.scheme
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }

    /// What is never repeated to anybody else, besides the secret.
    pub(super) fn password(&self) -> Option<&str> {
        self.login.as_ref().map(|(_, password)| &**password)
    }

    /// Whether it can stand in a request, as far as that is known before there is one.
    pub(super) fn check(&self) -> Result<(), BuildError> {
        if self.login.as_ref().is_some_and(|(user, _)| user.contains(':')) {
            return Err(BuildError::UserName(self.scheme));
        }
        let name_is_one = self.written("").is_some();
        let is_written = name_is_one && self.secret.text().is_none_or(|text| self.written(text).is_some());
        is_written.then_some(()).ok_or(BuildError::Credential(self.scheme))
    }

    /// Whether the request already says something in its place.
    pub(super) fn is_said<B>(&self, request: &Request<B>) -> bool {
        match self.place {
            Place::Header { name, .. } => !name.eq_ignore_ascii_case("cookie") && request.headers().contains_key(name),
            Place::Query(name) => query::names(request.uri(), name),
            Place::Cookie(_) => false,
        }
    }

    /// How it stands in a request; `None` if it holds what that cannot.
    pub(super) fn written(&self, secret: &str) -> Option<Written> {
        let pair = |name| format!("{}={}", escape(name), escape(secret));
        Some(match &self.place {
            Place::Header { name, before } => {
                Written::Header(name.parse().ok()?, sensitive(&format!("{before}{secret}"))?)
            }
            Place::Cookie(name) => Written::Header(COOKIE, sensitive(&pair(name))?),
            Place::Query(name) => Written::Query(pair(name)),
        })
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Credential").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

/// A credential as it stands in requests.
pub(super) enum Written {
    Header(HeaderName, HeaderValue),
    /// `name=secret`, escaped.
    Query(String),
}

impl Written {
    /// Adds it; what the request already says stays.
    pub(super) fn add<B>(self, request: &mut Request<B>) {
        match self {
            Self::Header(COOKIE, value) => add_cookie(request, &value),
            Self::Header(name, value) => drop(request.headers_mut().entry(name).or_insert(value)),
            Self::Query(pair) => query::add(request.uri_mut(), &pair),
        }
    }
}

fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// A request has one `Cookie` header (RFC 6265, section 5.4).
fn add_cookie<B>(request: &mut Request<B>, value: &HeaderValue) {
    let all = request.headers().get(COOKIE).map(|old| [old.as_bytes(), b"; ", value.as_bytes()].concat());
    let mut all = all.and_then(|bytes| HeaderValue::from_bytes(&bytes).ok()).unwrap_or_else(|| value.clone());
    all.set_sensitive(true);
    request.headers_mut().insert(COOKIE, all);
}
