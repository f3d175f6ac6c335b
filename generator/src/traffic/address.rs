//! What a URL says of the operation: the segments of its path, and its query (RFC 3986, section 3).

/// A URL or path, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address<'u> {
    /// The segments of the path, as they are written.
    pub(super) path: Vec<&'u str>,
    pub(super) query: &'u str,
}

impl<'u> Address<'u> {
    pub(super) fn of(url: &'u str) -> Self {
        let url = url.split('#').next().unwrap_or_default();
        let (before, query) = url.split_once('?').unwrap_or((url, ""));
        Self { path: segments(path(before)), query }
    }
}

/// What stands behind scheme and authority.
pub(super) fn path(url: &str) -> &str {
    let behind = url.split_once("://").map(|(_, rest)| rest).or_else(|| url.strip_prefix("//"));
    match behind {
        Some(rest) => rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or_default(),
        None => url,
    }
}

/// The segments of a path. An empty one at its end says nothing: servers do not agree on it.
pub(super) fn segments(path: &str) -> Vec<&str> {
    let mut segments: Vec<&str> = path.strip_prefix('/').unwrap_or(path).split('/').collect();
    while segments.last().is_some_and(|last| last.is_empty()) {
        segments.pop();
    }
    segments
}
