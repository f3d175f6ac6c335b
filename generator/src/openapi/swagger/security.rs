//! The Security Scheme Object of Swagger 2.0.

use super::super::reader::{Cursor, Members, Reader};
use super::super::reference;
use super::super::security::{ApiKeyIn, OAuthFlow, SecurityKind, SecurityScheme};

/// The scheme at `at`, behind any references; `None` after reporting what makes it unusable.
pub(super) fn read_scheme<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Option<SecurityScheme<'d>> {
    let at = reference::follow(reader, at)?;
    let members = reader.object(&at)?;
    let Some(kind) = read_kind(reader, &members) else {
        let message = "a security scheme needs a `type` (basic, apiKey or oauth2) and, for apiKey, `in` and `name`, for \
                       oauth2, `flow`; it is left out";
        reader.warn("unusable-security-scheme", &at, message.to_owned());
        return None;
    };
    Some(SecurityScheme { description: reader.text(&members, "description"), place: at.place, kind })
}

fn read_kind<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<SecurityKind<'d>> {
    Some(match reader.text(members, "type")? {
        "basic" => SecurityKind::Http { scheme: "basic", bearer_format: None },
        "apiKey" => {
            let location = reader.text(members, "in").and_then(ApiKeyIn::parse)?;
            SecurityKind::ApiKey { location, name: reader.text(members, "name")? }
        }
        "oauth2" => SecurityKind::OAuth2(vec![read_flow(reader, members)?]),
        _ => return None,
    })
}

/// The one flow of a scheme, by the name that OpenAPI 3 has for it.
fn read_flow<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<OAuthFlow<'d>> {
    let name = match reader.text(members, "flow")? {
        "accessCode" => "authorizationCode",
        "application" => "clientCredentials",
        same @ ("implicit" | "password") => same,
        _ => return None,
    };
    let scopes = reader.map(members, "scopes").into_iter().filter(|(name, _)| !name.starts_with("x-"));
    let scopes = scopes.map(|(name, at)| (name, at.node.as_str().unwrap_or_default())).collect();
    Some(OAuthFlow {
        name,
        authorization_url: reader.text(members, "authorizationUrl"),
        token_url: reader.text(members, "tokenUrl"),
        refresh_url: None,
        scopes,
    })
}
