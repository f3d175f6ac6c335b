//! Which files are descriptions.
//!
//! By content: a JSON or YAML file whose root has a member `openapi` or `swagger`. The parts of a multi-file description
//! have none, so that it counts once, by its entry. Below a folder whose name says that its files are malformed every
//! JSON and YAML file counts: what is missing may be that very member.

use crate::Outcome;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders of descriptions that are wrong, and should be refused or reported.
const MALFORMED: [&str; 3] = ["fail", "invalid", "malformed"];

/// A description that was found.
#[derive(Clone, Debug)]
pub(crate) struct Description {
    /// The file.
    pub(crate) entry: PathBuf,
    /// The same from the folder that was given, with `/`.
    pub(crate) shown: String,
    /// How large that file is.
    pub(crate) bytes: u64,
    /// Whether its folder says that something is wrong with it.
    pub(crate) is_malformed: bool,
}

/// The descriptions of a folder at any depth, sorted by path. A file stands for itself.
pub(crate) fn descriptions(folder: &Path) -> Outcome<Vec<Description>> {
    let mut files = Vec::new();
    walk(folder, &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
    files.sort();
    files.into_iter().filter_map(|file| description(folder, file).transpose()).collect()
}

fn walk(path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if fs::metadata(path)?.is_file() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let (kind, path) = entry.map(|entry| (entry.file_type(), entry.path()))?;
        let kind = kind?;
        if kind.is_dir() {
            walk(&path, files)?;
        } else if kind.is_file() && may_be_one(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn may_be_one(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|it| extension.eq_ignore_ascii_case(it)))
}

fn description(folder: &Path, entry: PathBuf) -> Outcome<Option<Description>> {
    let inner = entry.strip_prefix(folder).ok().filter(|inner| *inner != Path::new(""));
    let inner = inner.unwrap_or_else(|| entry.file_name().map_or(Path::new(""), Path::new));
    let segments: Vec<_> = inner.components().map(|it| it.as_os_str().to_string_lossy().into_owned()).collect();
    let is_malformed = segments.iter().rev().skip(1).any(|segment| MALFORMED.contains(&segment.as_str()));
    let bytes = fs::read(&entry)?;
    if !is_malformed && !is_description(&String::from_utf8_lossy(&bytes)) {
        return Ok(None);
    }
    let size = u64::try_from(bytes.len())?;
    Ok(Some(Description { entry, shown: segments.join("/"), bytes: size, is_malformed }))
}

fn is_description(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('{') { json_says_so(text) } else { text.lines().any(yaml_says_so) }
}

fn names_it(member: &str) -> bool {
    member == "openapi" || member == "swagger"
}

/// A member of the root begins in the first column; anything further right is inside of something.
fn yaml_says_so(line: &str) -> bool {
    let member = line.split_once(':').map(|(member, _)| member.trim_end());
    member.is_some_and(|member| names_it(member.trim_matches(['"', '\''])))
}

/// Reads the members of the root up to the one that decides; what comes after it may be broken.
fn json_says_so(text: &str) -> bool {
    let mut found = false;
    // An error only ends the reading: that the text is wrong is for the generator to say.
    let _ = serde_json::Deserializer::from_str(text).deserialize_map(Root { found: &mut found });
    found
}

struct Root<'f> {
    found: &'f mut bool,
}

impl<'de> Visitor<'de> for Root<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(member) = map.next_key::<String>()? {
            if names_it(&member) {
                *self.found = true;
                return Ok(());
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
