//! Security: what shows who asks, and which operation asks for what.

use super::docs;
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Docs, SecretPlace, Security, SecurityScheme, TokenEndpoint};
use crate::naming;
use crate::openapi::{self, ApiKeyIn, OAuthFlow, SecurityKind, SecurityRequirement, Spec};

/// Where they stand.
const SCHEMES: &str = "#/components/securitySchemes";

/// The description's security schemes, each as a function, sorted by their keys.
pub(super) fn schemes(spec: &Spec<'_>) -> Vec<SecurityScheme> {
    let all = &spec.components.security_schemes;
    let names = spec.names.distinct(|| SCHEMES.to_owned(), all.iter().map(|(key, _)| *key));
    let endpoints = all.iter().filter(|(_, scheme)| endpoint(scheme).is_some());
    let endpoints: Vec<String> = endpoints.map(|(key, _)| format!("{key} client credentials")).collect();
    let endpoints = endpoints.iter().map(|text| (text.as_str(), ""));
    let mut endpoints = spec.names.distinct_by_origin(|| SCHEMES.to_owned(), &names, endpoints).into_iter();
    let lower = |((key, scheme), name): (&(&str, openapi::SecurityScheme<'_>), naming::Name)| SecurityScheme {
        name: name.method(),
        key: (*key).to_owned(),
        docs: about(key, scheme),
        sent: place(&scheme.kind),
        client_credentials: endpoint(scheme)
            .and_then(|(flow, url)| Some(token_endpoint(scheme, flow, url, &endpoints.next()?))),
    };
    let mut schemes: Vec<SecurityScheme> = all.iter().zip(names).map(lower).collect();
    schemes.sort_by(|a, b| a.key.cmp(&b.key));
    schemes
}

/// Where programs get tokens for themselves.
fn endpoint<'s, 'd>(scheme: &'s openapi::SecurityScheme<'d>) -> Option<(&'s OAuthFlow<'d>, &'d str)> {
    let SecurityKind::OAuth2(flows) = &scheme.kind else { return None };
    let flow = flows.iter().find(|flow| flow.name == "clientCredentials")?;
    flow.token_url.filter(|url| !url.is_empty()).map(|url| (flow, url))
}

fn token_endpoint(
    scheme: &openapi::SecurityScheme<'_>,
    flow: &OAuthFlow<'_>,
    url: &str,
    name: &naming::Name,
) -> TokenEndpoint {
    let mut docs = docs::blocks([scheme.description]);
    let says = "Access tokens of OAuth 2.0 that the program gets for itself, with an id and a secret of its own";
    docs.blocks.push(format!("{says}, at {}.", docs::code(url)));
    if !flow.scopes.is_empty() {
        docs.blocks.push(format!("It asks for all scopes, unless `scopes` says otherwise:\n{}", scopes(flow)));
    }
    let scopes = flow.scopes.iter().map(|(scope, _)| (*scope).to_owned()).collect();
    TokenEndpoint { name: name.method(), docs, url: url.to_owned(), scopes }
}

/// What is asked for, by scheme. A certificate is a matter of the connection, so nothing of the request shows it.
pub(super) fn requirement(spec: &Spec<'_>, stated: &[SecurityRequirement<'_>]) -> Security {
    let in_request = |name: &str| !matches!(kind(spec, name), Some(SecurityKind::MutualTls));
    let names = |alternative: &SecurityRequirement<'_>| {
        alternative.schemes.iter().map(|(name, _)| (*name).to_owned()).filter(|name| in_request(name)).collect()
    };
    stated.iter().map(names).collect()
}

/// Says of each name that no scheme has that nothing is sent for it.
pub(super) fn report(spec: &Spec<'_>, diagnostics: &mut Diagnostics) {
    let operations = spec.operations.iter().filter_map(|operation| operation.security.as_ref());
    for alternative in spec.security.iter().chain(operations).flatten() {
        for (name, _) in alternative.schemes.iter().filter(|(name, _)| kind(spec, name).is_none()) {
            let message = format!("there is no security scheme `{name}`; nothing is sent for it");
            let at = At::Place(alternative.place.push(name));
            diagnostics.push(Diagnostic::warning("unknown-security-scheme", at, message));
        }
    }
}

/// What an operation that has requirements of its own asks for, in words.
pub(super) fn in_words(stated: &[SecurityRequirement<'_>]) -> String {
    let scheme = |(name, scopes): &(&str, Vec<&str>)| {
        let scopes: Vec<String> = scopes.iter().map(|scope| docs::code(scope)).collect();
        let with = if scopes.is_empty() { String::new() } else { format!(" with {}", scopes.join(", ")) };
        format!("{}{with}", docs::code(name))
    };
    let alternative = |it: &SecurityRequirement<'_>| it.schemes.iter().map(scheme).collect::<Vec<_>>().join(" and ");
    let needed: Vec<String> = stated.iter().filter(|it| !it.schemes.is_empty()).map(alternative).collect();
    match (needed.is_empty(), stated.iter().any(|it| it.schemes.is_empty())) {
        (true, _) => "No credentials are asked for.".to_owned(),
        (false, true) => format!("Credentials, which may be left out: {}.", needed.join("; or ")),
        (false, false) => format!("Credentials: {}.", needed.join("; or ")),
    }
}

fn kind<'s, 'd>(spec: &'s Spec<'d>, name: &str) -> Option<&'s SecurityKind<'d>> {
    let schemes = &spec.components.security_schemes;
    schemes.iter().find(|(key, _)| *key == name).map(|(_, scheme)| &scheme.kind)
}

fn place(kind: &SecurityKind<'_>) -> SecretPlace {
    match kind {
        SecurityKind::ApiKey { location: ApiKeyIn::Header, name } => SecretPlace::Header((*name).to_owned()),
        SecurityKind::ApiKey { location: ApiKeyIn::Query, name } => SecretPlace::Query((*name).to_owned()),
        SecurityKind::ApiKey { location: ApiKeyIn::Cookie, name } => SecretPlace::Cookie((*name).to_owned()),
        SecurityKind::Http { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "basic" => SecretPlace::Basic,
            "bearer" => SecretPlace::Bearer,
            _ => SecretPlace::Authorization((*scheme).to_owned()),
        },
        SecurityKind::OAuth2(_) | SecurityKind::OpenIdConnect { .. } => SecretPlace::Bearer,
        SecurityKind::MutualTls => SecretPlace::Connection,
    }
}

fn about(key: &str, scheme: &openapi::SecurityScheme<'_>) -> Docs {
    let mut docs = docs::blocks([scheme.description]);
    let said = match &scheme.kind {
        SecurityKind::ApiKey { location, name } => {
            let place = match location {
                ApiKeyIn::Query => "query parameter",
                ApiKeyIn::Header => "header",
                ApiKeyIn::Cookie => "cookie",
            };
            format!("A key in the {place} {}.", docs::code(name))
        }
        SecurityKind::Http { scheme, bearer_format: None } => format!("`Authorization` by {}.", docs::code(scheme)),
        SecurityKind::Http { scheme, bearer_format: Some(format) } => {
            format!("`Authorization` by {}: {}.", docs::code(scheme), docs::code(format))
        }
        SecurityKind::MutualTls => {
            format!("{}: a certificate of the client, which is the transport's to show.", docs::code(key))
        }
        SecurityKind::OAuth2(_) => "An access token of OAuth 2.0.".to_owned(),
        SecurityKind::OpenIdConnect { url: None } => "An access token of OpenID Connect.".to_owned(),
        SecurityKind::OpenIdConnect { url: Some(url) } => {
            format!("An access token of OpenID Connect: {}.", docs::code(url))
        }
    };
    docs.blocks.push(said);
    if let SecurityKind::OAuth2(flows) = &scheme.kind {
        docs.blocks.extend(flows.iter().map(flow));
    }
    docs
}

/// A flow with its addresses and scopes, as a list.
fn flow(flow: &OAuthFlow<'_>) -> String {
    let urls = [("authorization", flow.authorization_url), ("token", flow.token_url), ("refresh", flow.refresh_url)];
    let url = |(what, url): (&str, Option<&str>)| url.map(|url| format!("{what} at {}", docs::code(url)));
    let urls: Vec<String> = urls.into_iter().filter_map(url).collect();
    let scopes = scopes(flow);
    let gap = if scopes.is_empty() { "" } else { "\n" };
    format!("Flow {}: {}.{gap}{scopes}", docs::code(flow.name), urls.join(", "))
}

/// The scopes of a flow, as a list.
fn scopes(flow: &OAuthFlow<'_>) -> String {
    let scope = |(name, what): &(&str, &str)| {
        let what: Vec<&str> = what.split_whitespace().collect();
        format!("\n* {}: {}", docs::code(name), what.join(" "))
    };
    flow.scopes.iter().map(scope).collect()
}
