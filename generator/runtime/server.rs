//! The server that requests go to, and what counts as the same server.

use http::Uri;

/// An absolute `http` or `https` URL without query, to which paths are added.
#[derive(Clone, Debug)]
pub(super) struct Server {
    /// The URL without the slashes it ended with.
    prefix: Box<str>,
    uri: Uri,
}

impl Server {
    /// Takes a server's URL; `None` if it is not an absolute one.
    pub(super) fn parse(url: &str) -> Option<Self> {
        let prefix = url.trim_end_matches('/');
        let uri: Uri = prefix.parse().ok()?;
        let absolute = matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some();
        // Braces are those of a variable without a value.
        let complete = absolute && uri.query().is_none() && !prefix.contains(['{', '#']);
        complete.then(|| Self { prefix: prefix.into(), uri })
    }

    /// The server at a URL that may be relative to this one's host.
    pub(super) fn resolve(&self, url: &str) -> Option<Self> {
        if url.contains("://") {
            return Self::parse(url);
        }
        let (scheme, authority) = (self.uri.scheme_str()?, self.uri.authority()?);
        Self::parse(&format!("{scheme}://{authority}/{}", url.trim_start_matches("./").trim_start_matches('/')))
    }

    /// The URL that a reference means here (RFC 3986, section 5.2): `/x` is at the root of the host, `x` below the server,
    /// whether or not its URL ends with a slash.
    pub(super) fn refer(&self, reference: &str) -> Option<Uri> {
        let (scheme, authority) = (self.uri.scheme_str()?, self.uri.authority()?);
        let url = match reference.strip_prefix("//") {
            Some(rest) => format!("{scheme}://{rest}"),
            None if reference.contains("://") => reference.to_owned(),
            None if reference.starts_with('/') => format!("{scheme}://{authority}{reference}"),
            None => self.join(reference.trim_start_matches("./")),
        };
        let uri: Uri = url.parse().ok()?;
        (matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some()).then_some(uri)
    }

    /// The URL of a path on this server.
    pub(super) fn join(&self, path_and_query: &str) -> String {
        // Without its slash a path could become part of the host's name.
        let slash = if path_and_query.starts_with('/') { "" } else { "/" };
        format!("{}{slash}{path_and_query}", self.prefix)
    }

    /// Is this URL at the same scheme, host and port as the server?
    pub(super) fn owns(&self, uri: &Uri) -> bool {
        same_origin(&self.uri, uri)
    }

    pub(super) fn as_str(&self) -> &str {
        &self.prefix
    }
}

pub(super) fn same_origin(one: &Uri, other: &Uri) -> bool {
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    one.scheme() == other.scheme() && host(one) == host(other) && port(one) == port(other)
}

fn port(uri: &Uri) -> Option<u16> {
    uri.port_u16().or(match uri.scheme_str() {
        Some("http") => Some(80),
        Some("https") => Some(443),
        _ => None,
    })
}
