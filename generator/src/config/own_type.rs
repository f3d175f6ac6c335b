//! A type of another crate that a format stands for. What is written here becomes Rust and TOML, so it is read strictly.

use super::formats::Wrong;
use super::is_crate_name;
use crate::emit::{Dependency, provided};
use serde::Deserialize;

/// The entry, as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnTable {
    #[serde(rename = "type")]
    pub(super) ty: String,
    #[serde(rename = "crate")]
    krate: Option<String>,
    version: Option<String>,
    #[serde(default)]
    features: Vec<String>,
}

/// A type by the path that leads to it from anywhere, and what it needs.
pub(super) struct OwnType {
    pub(super) path: String,
    pub(super) dependency: Option<Dependency>,
}

/// Types that need no path.
const PRIMITIVE: [&str; 16] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// Crates that need no line in `Cargo.toml`.
const WITH_RUST: [&str; 2] = ["core", "std"];

impl OwnTable {
    pub(super) fn check(&self) -> Result<OwnType, Wrong> {
        let path = self.path()?;
        let dependency = self.dependency()?;
        let root = self.ty.split("::").next().unwrap_or_default();
        let is_there = path == self.ty || WITH_RUST.contains(&root) || provided(root);
        match &dependency {
            Some(Dependency { name, .. }) if name.replace('-', "_") != root => Err((
                format!("`{}` is no type of the crate `{name}`", self.ty),
                "begin the path with the crate".to_owned(),
            )),
            Some(Dependency { name, .. }) if is_there => {
                Err((format!("`{name}` is there already"), "leave `crate` and `version` out".to_owned()))
            }
            None if !is_there => {
                let help = "add `crate = \"…\"` and `version = \"…\"`, as Cargo.toml should have them";
                Err((format!("nothing says where `{}` is from", self.ty), help.to_owned()))
            }
            _ => Ok(OwnType { path, dependency }),
        }
    }

    /// The path from the root of all crates; the text itself for what needs none.
    fn path(&self) -> Result<String, Wrong> {
        if PRIMITIVE.contains(&self.ty.as_str()) {
            return Ok(self.ty.clone());
        }
        // Keywords are no identifiers for `syn`, and neither is anything that only looks like one.
        let is_identifier = |part: &str| part.is_ascii() && syn::parse_str::<syn::Ident>(part).is_ok();
        if self.ty.contains("::") && self.ty.split("::").all(is_identifier) {
            return Ok(format!("::{}", self.ty));
        }
        let help = "give it as `some_crate::Type`, with all modules and without generics";
        Err((format!("`{}` is no path of a type", self.ty), help.to_owned()))
    }

    fn dependency(&self) -> Result<Option<Dependency>, Wrong> {
        let (name, version) = match (&self.krate, &self.version) {
            (Some(name), Some(version)) => (name, version),
            (None, None) if self.features.is_empty() => return Ok(None),
            _ => return Err(("`crate` and `version` go together".to_owned(), "give both, or neither".to_owned())),
        };
        let is_version =
            !version.is_empty() && version.chars().all(|c| c.is_ascii_alphanumeric() || ".*^~=<>,+- ".contains(c));
        let is_feature =
            |name: &String| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-+./".contains(c));
        let cannot = |what: &str, text: &str| {
            Err((format!("{text:?} cannot be {what}"), "write it as in Cargo.toml".to_owned()))
        };
        if !is_crate_name(name) {
            return cannot("the name of a crate", name);
        }
        if !is_version {
            return cannot("a version", version);
        }
        if let Some(feature) = self.features.iter().find(|name| !is_feature(name)) {
            return cannot("a feature", feature);
        }
        let (name, version, features) = (name.clone(), version.clone(), self.features.clone());
        Ok(Some(Dependency { name, version, features }))
    }
}
