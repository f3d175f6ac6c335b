//! Path templates, and what may stand in them.

use super::request_error::RequestErrorKind;

/// Fills the `{name}`s of a path template with what `value` has for them.
pub(super) fn fill<'v>(
    template: &'static str,
    value: impl Fn(&str) -> Option<&'v str>,
) -> Result<String, RequestErrorKind> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(|| RequestErrorKind::Url(template.into()))?;
        path.push_str(before);
        path.push_str(value(name).ok_or(RequestErrorKind::MissingPath(name))?);
        rest = after;
    }
    path.push_str(rest);
    match path.split(['/', '?', '#']).find(|segment| is_dots(segment)) {
        Some(_) => Err(RequestErrorKind::DotSegment(template)),
        None => Ok(path),
    }
}

/// Is this segment one that URL parsers take away, and perhaps the one before it?
///
/// Writing the dots as `%2E` does not help: the URL standard reads that as a dot, and so do `reqwest` and browsers.
fn is_dots(segment: &str) -> bool {
    matches!(segment, "." | "..")
}
