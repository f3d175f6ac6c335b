//! Servers of the description, as callers choose them.

use std::fmt;

/// The URL of a server, its variables filled in: made by the functions of the module `servers`, or from any URL.
///
/// ```text
/// Client::builder().server(servers::production())
/// ```
///
/// `Debug` shows no name and password that it may hold.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerUrl(String);

impl ServerUrl {
    /// The URL that `template` is with these values for its `{variables}`.
    #[must_use]
    pub fn new(template: &str, values: &[(&str, &str)]) -> Self {
        let mut url = String::with_capacity(template.len());
        let mut rest = template;
        // From the left and once, so that braces in a value are no variables.
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            let value = values.iter().find(|(variable, _)| *variable == name);
            url.push_str(before);
            url.push_str(value.map_or("", |(_, value)| value));
            rest = after;
        }
        url.push_str(rest);
        Self(url)
    }

    /// A relative URL of a description that is served at `origin`, such as `https://example.com`.
    #[must_use]
    pub fn below(origin: &str, path: &Self) -> Self {
        let path = path.0.trim_start_matches("./").trim_start_matches('/');
        Self(format!("{}/{path}", origin.trim_end_matches('/')))
    }

    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A URL as people may see it: without the name and the password in front of its host.
pub(super) fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}://{host}{path}")
}

impl fmt::Debug for ServerUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("ServerUrl").field(&shown(&self.0)).finish()
    }
}

impl From<&str> for ServerUrl {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

impl From<String> for ServerUrl {
    fn from(url: String) -> Self {
        Self(url)
    }
}
