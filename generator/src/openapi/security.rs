//! The Security Scheme Object, the OAuth Flows Object and the Security Requirement Object (OpenAPI 3.1, sections 4.8.27
//! to 4.8.30).

use super::reader::{Cursor, Members, Reader};
use super::reference;
use crate::source::Place;

/// A way in which callers show who they are.
#[derive(Clone, Debug)]
pub struct SecurityScheme<'d> {
    /// Where the Security Scheme Object itself stands, behind all references.
    pub place: Place,
    /// `description`.
    pub description: Option<&'d str>,
    /// `type`, with what belongs to it.
    pub kind: SecurityKind<'d>,
}

/// The `type` of a security scheme, with the members that belong to it.
#[derive(Clone, Debug)]
pub enum SecurityKind<'d> {
    /// `apiKey`: a secret in a parameter.
    ApiKey {
        /// `in`.
        location: ApiKeyIn,
        /// `name`.
        name: &'d str,
    },
    /// `http`: the header `Authorization` (RFC 9110, section 11).
    Http {
        /// `scheme`, such as `basic` or `bearer`; case does not matter.
        scheme: &'d str,
        /// `bearerFormat`: documentation.
        bearer_format: Option<&'d str>,
    },
    /// `mutualTLS`: a certificate of the client.
    MutualTls,
    /// `oauth2`: an access token.
    OAuth2(Vec<OAuthFlow<'d>>),
    /// `openIdConnect`: an access token.
    OpenIdConnect {
        /// `openIdConnectUrl`.
        url: Option<&'d str>,
    },
}

/// Where an API key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum ApiKeyIn {
    Query,
    Header,
    Cookie,
}

/// One way to get an OAuth access token.
#[derive(Clone, Debug)]
pub struct OAuthFlow<'d> {
    /// The key: `authorizationCode`, `clientCredentials`, …
    pub name: &'d str,
    /// `authorizationUrl`.
    pub authorization_url: Option<&'d str>,
    /// `tokenUrl`.
    pub token_url: Option<&'d str>,
    /// `refreshUrl`.
    pub refresh_url: Option<&'d str>,
    /// `scopes`, each with what it is for.
    pub scopes: Vec<(&'d str, &'d str)>,
}

/// Security schemes that are needed together; empty where nothing is needed.
#[derive(Clone, Debug)]
pub struct SecurityRequirement<'d> {
    /// Where it stands.
    pub place: Place,
    /// The names of the schemes in `components.securitySchemes`, each with the scopes that are needed.
    pub schemes: Vec<(&'d str, Vec<&'d str>)>,
}

/// The member `security` of an OpenAPI Object or an Operation: alternatives. An empty list takes the root's away.
pub(super) fn read_security<'d>(
    reader: &mut Reader<'d>,
    members: &Members<'d>,
) -> Option<Vec<SecurityRequirement<'d>>> {
    members.get("security").filter(|at| at.node.as_array().is_some())?;
    let alternatives = reader.list(members, "security");
    Some(alternatives.iter().filter_map(|at| read_requirement(reader, at)).collect())
}

fn read_requirement<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>) -> Option<SecurityRequirement<'d>> {
    let members = reader.object(at)?;
    let schemes = members.iter().map(|(name, _)| (name, reader.texts(&members, name))).collect();
    Some(SecurityRequirement { place: at.place.clone(), schemes })
}

/// The scheme at `at`, behind any references; `None` after reporting what makes it unusable.
pub(super) fn read_scheme<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<SecurityScheme<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let Some(kind) = read_kind(reader, &members) else {
        let message = "a security scheme needs a `type` (apiKey, http, mutualTLS, oauth2 or openIdConnect) and, for \
                       apiKey, `in` and `name`, for http, `scheme`; it is left out";
        reader.warn("unusable-security-scheme", &at, message.to_owned());
        return None;
    };
    Some(SecurityScheme { description: reader.text(&members, "description"), place: at.place, kind })
}

fn read_kind<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<SecurityKind<'d>> {
    Some(match reader.text(members, "type")? {
        "apiKey" => {
            let location = reader.text(members, "in").and_then(ApiKeyIn::parse)?;
            SecurityKind::ApiKey { location, name: reader.text(members, "name")? }
        }
        "http" => {
            let bearer_format = reader.text(members, "bearerFormat");
            SecurityKind::Http { scheme: reader.text(members, "scheme")?, bearer_format }
        }
        "mutualTLS" => SecurityKind::MutualTls,
        "oauth2" => SecurityKind::OAuth2(read_flows(reader, members)),
        "openIdConnect" => SecurityKind::OpenIdConnect { url: reader.text(members, "openIdConnectUrl") },
        _ => return None,
    })
}

fn read_flows<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<OAuthFlow<'d>> {
    let flows = reader.map(members, "flows");
    let known = flows.into_iter().filter(|(name, _)| !name.starts_with("x-"));
    known.filter_map(|(name, at)| read_flow(reader, name, &at)).collect()
}

fn read_flow<'d>(reader: &mut Reader<'d>, name: &'d str, at: &Cursor<'d>) -> Option<OAuthFlow<'d>> {
    let members = reader.object(at)?;
    let scopes = reader.map(&members, "scopes");
    Some(OAuthFlow {
        name,
        authorization_url: reader.text(&members, "authorizationUrl"),
        token_url: reader.text(&members, "tokenUrl"),
        refresh_url: reader.text(&members, "refreshUrl"),
        scopes: scopes.into_iter().map(|(name, at)| (name, at.node.as_str().unwrap_or_default())).collect(),
    })
}

impl ApiKeyIn {
    pub(super) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "query" => Self::Query,
            "header" => Self::Header,
            "cookie" => Self::Cookie,
            _ => return None,
        })
    }
}
