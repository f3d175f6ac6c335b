//! URI references to other files, taken apart and applied to paths as they are shown (RFC 3986, section 5).

use crate::source::percent_decode;

/// A reference in its two halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reference<'r> {
    /// What stands before `#`: empty for the same document.
    pub(super) target: &'r str,
    /// What stands after `#`.
    pub(super) fragment: &'r str,
}

impl<'r> Reference<'r> {
    pub(super) fn new(reference: &'r str) -> Self {
        let (target, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        Reference { target, fragment }
    }

    /// True with a scheme (`https:`, also `C:`) or an authority (`//host`).
    pub(super) fn is_remote(&self) -> bool {
        self.target.starts_with("//") || has_scheme(self.target)
    }

    /// The file it leads to from a file in `folder`, as a shown path; `None` if it is remote, absolute or badly encoded.
    pub(super) fn file_from(&self, folder: &str) -> Option<String> {
        let path = percent_decode(self.target)?;
        if self.is_remote() || path.is_empty() || path.starts_with(['/', '\\']) {
            return None;
        }
        Some(join(folder, &path))
    }
}

/// The URI reference `target` as seen from the URI `base` (RFC 3986, section 5.2).
pub(super) fn absolute(base: &str, target: &str) -> String {
    let Some((scheme, hierarchy)) = base.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) else {
        return if Reference::new(target).is_remote() { target.to_owned() } else { join(folder_of(base), target) };
    };
    let Some(hierarchy) = hierarchy.strip_prefix("//").filter(|_| !has_scheme(target)) else {
        return target.to_owned();
    };
    let (host, path) = hierarchy.split_at(hierarchy.find('/').unwrap_or(hierarchy.len()));
    if target.starts_with("//") {
        return format!("{scheme}:{target}");
    }
    let folder = if target.starts_with('/') { "/" } else { folder_of(path) };
    format!("{scheme}://{host}/{}", join(folder, target).trim_start_matches('/'))
}

fn has_scheme(target: &str) -> bool {
    target.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character))
}

/// The folder of a shown path: empty for the folder the command was started in.
pub(super) fn folder_of(path: &str) -> &str {
    match path.rsplit_once('/') {
        Some(("", _)) => "/",
        Some((folder, _)) => folder,
        None => "",
    }
}

/// `path` as seen from `folder`, without `.` and, where possible, without `..`.
pub(super) fn join(folder: &str, path: &str) -> String {
    let absolute = if folder.starts_with('/') { "/" } else { "" };
    let mut segments: Vec<&str> = Vec::new();
    for segment in folder.split('/').chain(path.split('/')) {
        match segment {
            "" | "." => {}
            ".." if segments.last().is_some_and(|last| *last != "..") => {
                segments.pop();
            }
            ".." if !absolute.is_empty() => {}
            other => segments.push(other),
        }
    }
    format!("{absolute}{}", segments.join("/"))
}

/// `path` relative to `folder`, if it is below it.
pub(super) fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    if folder.is_empty() {
        return (!path.starts_with('/') && path != ".." && !path.starts_with("../")).then_some(path);
    }
    let rest = path.strip_prefix(folder)?;
    if folder.ends_with('/') { Some(rest) } else { rest.strip_prefix('/') }
}

/// How to write a reference to the shown path `path` in a file in `folder`.
pub(super) fn relative_to(path: &str, folder: &str) -> String {
    let path: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let folder: Vec<&str> = folder.split('/').filter(|segment| !segment.is_empty()).collect();
    let shared = path.iter().zip(&folder).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", folder.len() - shared);
    let down = path.iter().skip(shared).copied();
    up.chain(down).collect::<Vec<_>>().join("/")
}
