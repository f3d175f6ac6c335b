// @generated from #/components/securitySchemes by opbind; do not edit.

//! What shows who asks: `Client::builder().credential(…)` takes one of these.
//!
//! A secret is a text, or something that gets one when it is needed: whatever is [`Authenticate`](crate::Authenticate).

/// An access token of OAuth 2.0.
///
/// Flow `clientCredentials`: token at `https://shop.example/token`.
///
/// * `shop:read`: R
/// * `shop:write`: W
pub fn oauth(token: impl Into<crate::Secret>) -> crate::Credential {
    crate::Credential::bearer("oauth", token)
}

/// Access tokens of OAuth 2.0 that the program gets for itself, with an id and a secret of its own, at `https://shop.example/token`.
///
/// It asks for all scopes, unless `scopes` says otherwise:
///
/// * `shop:read`: R
/// * `shop:write`: W
pub fn oauth_client_credentials(
    id: impl Into<String>,
    secret: impl Into<String>,
) -> crate::ClientCredentials {
    crate::ClientCredentials::new(
        "oauth",
        "https://shop.example/token",
        &["shop:read", "shop:write"],
        id,
        secret,
    )
}
