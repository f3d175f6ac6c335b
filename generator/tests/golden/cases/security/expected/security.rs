// @generated from #/components/securitySchemes by opbind; do not edit.

//! What shows who asks: `Client::builder().credential(…)` takes one of these.
//!
//! A secret is a text, or something that gets one when it is needed: whatever is [`Authenticate`](crate::Authenticate).
//!
//! Ours.
//!
//! `certificate`: a certificate of the client, which is the transport's to show.

/// `Authorization` by `Basic`.
pub fn basic(user: &str, password: &str) -> crate::Credential {
    crate::Credential::basic("basic", user, password)
}

/// A key in the cookie `session`.
pub fn cookie(key: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::cookie("cookie", "session", key)
}

/// `Authorization` by `Digest`.
pub fn digest(credentials: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::authorization("digest", "Digest", credentials)
}

/// An access token of OAuth 2.0.
///
/// Flow `implicit`: authorization at `https://example.com/authorize`.
pub fn implicit(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("implicit", token)
}

/// Ask [support](https://example.com).
///
/// A key in the header `X-API-Key`.
pub fn key(key: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::header("key", "X-API-Key", key)
}

/// An access token of OAuth 2.0.
///
/// Flow `clientCredentials`: token at ``.
pub fn nowhere(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("nowhere", token)
}

/// An access token of OAuth 2.0.
///
/// Flow `clientCredentials`: token at `https://example.com/token`.
///
/// Flow `authorizationCode`: authorization at `https://example.com/authorize`, token at `https://example.com/token`.
///
/// * `read:things`: Read things
/// * `write`: Write \[things\]
pub fn oauth(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("oauth", token)
}

/// Access tokens of OAuth 2.0 that the program gets for itself, with an id and a secret of its own, at `https://example.com/token`.
pub fn oauth_client_credentials(
    id: impl Into<String>,
    secret: impl Into<String>,
) -> crate::ClientCredentials {
    crate::ClientCredentials::new("oauth", "https://example.com/token", &[], id, secret)
}

/// An access token of OpenID Connect: `https://example.com/.well-known/openid-configuration`.
pub fn open_id(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("openId", token)
}

/// For programs.
///
/// An access token of OAuth 2.0.
///
/// Flow `clientCredentials`: token at `/oauth/token`.
///
/// * `read:all`: Read *all*
/// * `write "x"`:
pub fn program(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("program", token)
}

/// For programs.
///
/// Access tokens of OAuth 2.0 that the program gets for itself, with an id and a secret of its own, at `/oauth/token`.
///
/// It asks for all scopes, unless `scopes` says otherwise:
///
/// * `read:all`: Read *all*
/// * `write "x"`:
pub fn program_client_credentials_spaced(
    id: impl Into<String>,
    secret: impl Into<String>,
) -> crate::ClientCredentials {
    crate::ClientCredentials::new(
        "program",
        "/oauth/token",
        &["read:all", "write \"x\""],
        id,
        secret,
    )
}

/// `Authorization` by `bearer`.
pub fn program_client_credentials(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("program client credentials", token)
}

/// A key in the query parameter `api_key`.
pub fn query_key(key: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::query("query key", "api_key", key)
}

/// Ask [support](https://example.com).
///
/// A key in the header `X-API-Key`.
pub fn self_(key: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::header("self", "X-API-Key", key)
}

/// `Authorization` by `bearer`: `JWT`.
pub fn token(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("token", token)
}
