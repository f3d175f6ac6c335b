//! `Cargo.toml`: the same for every description, but for what the configuration says.

use super::Package;
use std::fmt;

/// A crate that the configuration asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its name in the registry.
    pub name: String,
    /// The requirement.
    pub version: String,
    /// Its features, besides the usual ones.
    pub features: Vec<String>,
}

impl fmt::Display for Dependency {
    /// Its line in `Cargo.toml`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, version) = (&self.name, toml_string(&self.version));
        if self.features.is_empty() {
            return write!(f, "{name} = {version}");
        }
        let features: Vec<String> = self.features.iter().map(|name| toml_string(name)).collect();
        write!(f, "{name} = {{ version = {version}, features = [{}] }}", features.join(", "))
    }
}

/// What every crate has.
const COMMON: &str = include_str!("manifest.toml");

/// Whether every crate depends on a crate that Rust calls `root`.
pub(crate) fn provided(root: &str) -> bool {
    let is_it = |line: &&str| line.split_once(" = ").is_some_and(|(name, _)| name.replace('-', "_") == root);
    dependencies().find(is_it).is_some_and(|line| !line.contains("optional = true"))
}

fn dependencies() -> impl Iterator<Item = &'static str> {
    COMMON.lines().skip_while(|line| *line != "[dependencies]").skip(1)
}

pub(super) fn text(package: &Package) -> String {
    let described =
        package.description.clone().unwrap_or_else(|| "A client made from an OpenAPI description".to_owned());
    let mut lines = vec!["[package]".to_owned()];
    let mut add = |key: &str, value: &str| lines.push(format!("{key} = {}", toml_string(value)));
    add("name", &package.name);
    add("version", &package.version);
    add("edition", "2024");
    add("rust-version", "1.88");
    add("description", &described);
    package.license.iter().for_each(|license| add("license", license));
    package.repository.iter().for_each(|repository| add("repository", repository));
    format!("{}\n\n{}", lines.join("\n"), with(&package.dependencies))
}

/// What every crate has, and these, below the heading that comes last. One that was optional no longer is; its feature stays,
/// so that it can be named.
fn with(asked: &[Dependency]) -> String {
    let mut lines: Vec<String> = COMMON.lines().map(str::to_owned).collect();
    for dependency in asked {
        let name = &dependency.name;
        let (feature, optional) = (format!("{name} = [\"dep:{name}\"]"), format!("{name} = {{"));
        lines.iter_mut().filter(|line| **line == feature).for_each(|line| *line = format!("{name} = []"));
        let mut anywhere = lines.iter_mut().skip_while(|line| line.as_str() != "[dependencies]");
        match anywhere.find(|line| line.starts_with(&optional)) {
            Some(line) => *line = dependency.to_string(),
            None => lines.push(dependency.to_string()),
        }
    }
    lines.join("\n") + "\n"
}

fn toml_string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
