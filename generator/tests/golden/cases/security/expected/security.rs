// @generated from #/components/securitySchemes by opbind; do not edit.

//! What shows who asks: `Client::builder().credential(…)` takes one of these.
//!
//! Ours.
//!
//! `certificate`: a certificate of the client, which is the transport's to show.

/// `Authorization` by `Basic`.
pub fn basic(user: &str, password: &str) -> crate::Credential {
    crate::Credential::basic("basic", user, password)
}

/// A key in the cookie `session`.
pub fn cookie(key: &str) -> crate::Credential {
    crate::Credential::cookie("cookie", "session", key)
}

/// `Authorization` by `Digest`.
pub fn digest(credentials: &str) -> crate::Credential {
    crate::Credential::authorization("digest", "Digest", credentials)
}

/// Ask [support](https://example.com).
///
/// A key in the header `X-API-Key`.
pub fn key(key: &str) -> crate::Credential {
    crate::Credential::header("key", "X-API-Key", key)
}

/// An access token of OAuth 2.0.
///
/// Flow `clientCredentials`: token at `https://example.com/token`.
///
/// Flow `authorizationCode`: authorization at `https://example.com/authorize`, token at `https://example.com/token`.
///
/// * `read:things`: Read things
/// * `write`: Write \[things\]
pub fn oauth(token: &str) -> crate::Credential {
    crate::Credential::bearer("oauth", token)
}

/// An access token of OpenID Connect: `https://example.com/.well-known/openid-configuration`.
pub fn open_id(token: &str) -> crate::Credential {
    crate::Credential::bearer("openId", token)
}

/// A key in the query parameter `api_key`.
pub fn query_key(key: &str) -> crate::Credential {
    crate::Credential::query("query key", "api_key", key)
}

/// Ask [support](https://example.com).
///
/// A key in the header `X-API-Key`.
pub fn self_(key: &str) -> crate::Credential {
    crate::Credential::header("self", "X-API-Key", key)
}

/// `Authorization` by `bearer`: `JWT`.
pub fn token(token: &str) -> crate::Credential {
    crate::Credential::bearer("token", token)
}
