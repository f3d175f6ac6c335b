//! The method and path of an operation, where its document does not stand in a Paths Object.

use std::fmt;
use std::str::FromStr;

use crate::load::layout::{METHODS, Part};

/// A method and a path: `get /user/packages`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// One of [`METHODS`].
    pub method: String,
    /// The path as it is in a Paths Object: it starts with `/`.
    pub path: String,
}

impl Route {
    /// The route that the path of a file says, relative to the folder of all documents: `get /user/packages` for
    /// `user/packages/get.md`. Folders are encoded as in the split layout ([`crate::load::layout`]).
    pub(in crate::load) fn of_file(path: &str) -> Option<Route> {
        let (stem, _) = path.rsplit_once('.')?;
        let is_elsewhere = path.starts_with('/') || path.split('/').any(|folder| folder == "..");
        match Part::of_file(&format!("paths/{stem}.json"))? {
            Part::Operation { path, method } if !is_elsewhere => Some(Route { method, path }),
            _ => None,
        }
    }

    /// The route that a line of Markdown says by a code span that is all of it: `` `get /user/packages` ``.
    pub(super) fn of_line(line: &str) -> Option<Route> {
        line.trim().strip_prefix('`')?.strip_suffix('`')?.parse().ok()
    }
}

/// Reads `GET /user/packages`, the method in any case.
impl FromStr for Route {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let expected = || "a method and a path are expected, as in `GET /user/packages`".to_owned();
        let (method, path) = text.trim().split_once(char::is_whitespace).ok_or_else(expected)?;
        let (method, path) = (method.to_ascii_lowercase(), path.trim());
        let is_path =
            path.starts_with('/') && !path.contains(|c: char| c.is_whitespace() || c.is_control() || c == '`');
        if !is_path || !METHODS.contains(&method.as_str()) {
            return Err(expected());
        }
        Ok(Route { method, path: path.to_owned() })
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
