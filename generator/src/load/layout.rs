//! The split layout: which part of a description stands in which file of a folder, for reading and for writing.
//!
//! | file | holds |
//! | --- | --- |
//! | `openapi.json` | all but what follows |
//! | `paths/<path>/<method>.json` | one Operation Object |
//! | `paths/<path>/path-item.json` | the rest of that Path Item Object |
//! | `components/<kind>/<name>.json` | one component |
//!
//! Each segment of a path and each name is one file name. Characters outside `[A-Za-z0-9._{}@-]` are percent-encoded
//! (RFC 3986, section 2.1), and so is one character of what would not be a plain file name: `.` and `..`, a final `.`,
//! the device names of Windows, and a folder named like one of our files. An empty segment (`//`, a final `/`) is `%` alone.
//! Names in one folder that differ only in case have their capitals encoded, since some disks cannot tell them apart.
//! Decoding needs to know none of this: it is percent-decoding, with `%` for the empty segment.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Pointer, percent_decode};

/// The methods of a Path Item Object (OpenAPI 3.2, section 4.9), in the order in which operations are written.
pub const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The kinds of components (OpenAPI 3.2, Components Object), in the order in which they are written.
pub const COMPONENT_KINDS: [&str; 11] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
];

/// The names an entry may have.
pub const ENTRIES: [&str; 3] = ["openapi.json", "openapi.yaml", "openapi.yml"];

const PATH_ITEM: &str = "path-item";
const EXTENSIONS: [&str; 3] = ["json", "yaml", "yml"];

/// A part of a description that has its own file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What a Path Item Object has beside its operations.
    PathItem {
        /// The path as it is in the Paths Object.
        path: String,
    },
    /// An Operation Object.
    Operation {
        /// The path as it is in the Paths Object.
        path: String,
        /// One of [`METHODS`].
        method: String,
    },
    /// A component.
    Component {
        /// One of [`COMPONENT_KINDS`].
        kind: String,
        /// Its name.
        name: String,
    },
}

impl Part {
    /// What the Path Item of `path` has beside its operations.
    pub fn path_item(path: &str) -> Part {
        Part::PathItem { path: path.to_owned() }
    }

    /// The operation `method` of `path`.
    pub fn operation(path: &str, method: &str) -> Part {
        Part::Operation { path: path.to_owned(), method: method.to_owned() }
    }

    /// The part that the file at `path`, relative to the folder, holds; `None` if the layout has no such file.
    pub fn of_file(path: &str) -> Option<Part> {
        let (stem, extension) = path.rsplit_once('.')?;
        let segments: Vec<&str> = stem.split('/').collect();
        if !EXTENSIONS.contains(&extension) {
            return None;
        }
        match segments.as_slice() {
            ["components", kind, name] if COMPONENT_KINDS.contains(kind) => {
                Some(Part::Component { kind: (*kind).to_owned(), name: decode(name)? })
            }
            ["paths", folders @ .., stem] if !folders.is_empty() => Part::of_path_file(folders, stem),
            _ => None,
        }
    }

    /// The component that the file at `path` holds, relative to a folder of components or to one around that.
    pub fn of_component_file(path: &str) -> Option<Part> {
        let part = Part::of_file(path).or_else(|| Part::of_file(&format!("components/{path}")))?;
        matches!(part, Part::Component { .. }).then_some(part)
    }

    /// Where the part belongs in the description.
    pub fn pointer(&self) -> Pointer {
        match self {
            Part::PathItem { path } => Pointer::from_segments(["paths", path]),
            Part::Operation { path, method } => Pointer::from_segments(["paths", path, method]),
            Part::Component { kind, name } => Pointer::from_segments(["components", kind, name]),
        }
    }

    fn of_path_file(folders: &[&str], stem: &str) -> Option<Part> {
        let decoded: Option<Vec<String>> = folders.iter().map(|folder| decode(folder)).collect();
        let path = format!("/{}", decoded?.join("/"));
        match stem {
            PATH_ITEM => Some(Part::PathItem { path }),
            method if METHODS.contains(&method) => Some(Part::Operation { path, method: method.to_owned() }),
            _ => None,
        }
    }

    /// The file's path as unencoded names: folders, and the stem of the file.
    fn names(&self) -> Vec<&str> {
        match self {
            Part::PathItem { path } => path_names(path, PATH_ITEM),
            Part::Operation { path, method } => path_names(path, method),
            Part::Component { kind, name } => vec!["components", kind, name],
        }
    }
}

fn path_names<'p>(path: &'p str, stem: &'p str) -> Vec<&'p str> {
    let folders = path.strip_prefix('/').unwrap_or(path).split('/');
    std::iter::once("paths").chain(folders).chain([stem]).collect()
}

/// The files of `parts`, as paths relative to the folder, in their order.
pub fn file_paths(parts: &[Part]) -> Vec<String> {
    let clashes = Clashes::among(parts);
    parts.iter().map(|part| clashes.file_path(part)).collect()
}

/// The paths (folders and files, in lower case) that occur in more than one spelling.
struct Clashes(BTreeSet<String>);

impl Clashes {
    fn among(parts: &[Part]) -> Self {
        let mut spellings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for part in parts {
            let mut path = String::new();
            for name in part.names() {
                path = format!("{path}/{name}");
                spellings.entry(path.to_ascii_lowercase()).or_default().insert(path.clone());
            }
        }
        Clashes(spellings.into_iter().filter(|(_, spelled)| spelled.len() > 1).map(|(path, _)| path).collect())
    }

    fn file_path(&self, part: &Part) -> String {
        let mut path = String::new();
        let mut encoded = Vec::new();
        for name in part.names() {
            path = format!("{path}/{name}");
            encoded.push(encode(name, self.0.contains(&path.to_ascii_lowercase())));
        }
        format!("{}.json", encoded.join("/"))
    }
}

/// The file name for `name`; see the module's documentation.
fn encode(name: &str, capitals_too: bool) -> String {
    if name.is_empty() {
        return "%".to_owned();
    }
    let mut encoded = String::with_capacity(name.len());
    for (index, byte) in name.bytes().enumerate() {
        let encodes = !is_plain(byte) || capitals_too && byte.is_ascii_uppercase() || Some(index) == misread_at(name);
        if encodes {
            encoded.push_str(&format!("%{byte:02X}"));
        } else {
            encoded.push(char::from(byte));
        }
    }
    encoded
}

fn decode(file_name: &str) -> Option<String> {
    if file_name == "%" { Some(String::new()) } else { percent_decode(file_name).filter(|name| !name.is_empty()) }
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"._{}@-".contains(&byte)
}

/// The byte to encode in a name that a disk or this layout would take for something else.
fn misread_at(name: &str) -> Option<usize> {
    let lower = name.to_ascii_lowercase();
    let device = lower.split('.').next().unwrap_or_default();
    if is_device(device) || name == ".." || name.starts_with('.') {
        return Some(0);
    }
    if name.ends_with('.') {
        return Some(name.len() - 1);
    }
    let (stem, extension) = lower.rsplit_once('.')?;
    let is_ours = EXTENSIONS.contains(&extension) && (stem == PATH_ITEM || METHODS.contains(&stem));
    is_ours.then_some(stem.len())
}

/// The names Windows keeps for devices, with any extension.
fn is_device(stem: &str) -> bool {
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == 1 && rest != "0" && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    matches!(stem, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}
