//! URLs that are relative to others: RFC 3986, section 5.2.

use http::Uri;

/// What a reference means in the answer to a request of `base`; `None` if `base` is not absolute.
pub(super) fn resolve(base: &Uri, reference: &str) -> Option<String> {
    if has_scheme(reference) {
        return Some(reference.to_owned());
    }
    let scheme = base.scheme_str()?;
    if reference.starts_with("//") {
        return Some(format!("{scheme}:{reference}"));
    }
    let origin = format!("{scheme}://{}", base.authority()?);
    let (path, rest) = reference.split_at(reference.find(['?', '#']).unwrap_or(reference.len()));
    if path.is_empty() {
        let query = base.query().filter(|_| !rest.starts_with('?')).map(|query| format!("?{query}"));
        return Some(format!("{origin}{}{}{rest}", base.path(), query.unwrap_or_default()));
    }
    let folder = base.path().rfind('/').map_or("/", |end| &base.path()[..=end]);
    let path = if path.starts_with('/') { path.to_owned() } else { format!("{folder}{path}") };
    Some(format!("{origin}{}{rest}", without_dots(&path)))
}

/// Whether something like `https:` stands in front (section 3.1).
fn has_scheme(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

/// An absolute path without the segments `.` and `..` (section 5.2.4).
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                kept.extend(is_last.then_some(""));
            }
            other => kept.push(other),
        }
    }
    format!("/{}", kept.join("/"))
}
