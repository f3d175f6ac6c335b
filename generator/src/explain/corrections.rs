//! Which corrections of the configuration an item owes something to.

use super::entries::{Entry, Origin};
use crate::config::{Nullable, Override};
use crate::diagnostics::At;
use crate::ir::Field;
use crate::load::Document;
use crate::source::Place;
use serde::Serialize;
use std::fmt;

/// A correction of `opbind.toml`.
#[derive(Clone, Debug, Serialize)]
pub struct Correction {
    /// Where it stands: `opbind.toml:17:6`.
    pub stands: String,
    /// The object of the description that it corrects.
    pub at: String,
    /// What it does, as it is written.
    pub does: String,
    /// Why.
    pub because: String,
}

impl fmt::Display for Correction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}, because {} ({})", self.does, self.at, self.because, self.stands)
    }
}

/// The corrections at the place of an item or below it, and those of the object around a member that name it.
pub(super) fn of(entry: &Entry<'_>, document: &Document<'_>, overrides: &[Override]) -> Vec<Correction> {
    let Some(place) = &entry.place else { return Vec::new() };
    let concerns = |it: &&Override| {
        let at = it.place(document).ok().flatten();
        at.is_some_and(|at| at.is_within(place) || names_member(it, &at, entry, place))
    };
    overrides.iter().filter(concerns).map(correction).collect()
}

/// Whether a correction of the object that a member is in speaks of that member.
fn names_member(it: &Override, at: &Place, entry: &Entry<'_>, place: &Place) -> bool {
    let Origin::Member(field) = &entry.origin else { return false };
    let nullable = match &it.nullable {
        Nullable::Properties(names) => names.as_slice(),
        Nullable::Itself(_) => &[],
    };
    let named = it.optional.iter().chain(nullable).chain(it.rename.values()).any(|name| *name == field.key);
    named && *at == place.parent().parent()
}

/// Whether a member would be required without a correction.
pub(super) fn makes_optional(
    entry: &Entry<'_>,
    field: &Field,
    document: &Document<'_>,
    overrides: &[Override],
) -> bool {
    let owner = entry.place.as_ref().map(|place| place.parent().parent());
    let names = |it: &&Override| it.optional.contains(&field.key);
    overrides.iter().filter(names).any(|it| it.place(document).ok().flatten() == owner)
}

fn correction(it: &Override) -> Correction {
    let stands = match it.stands() {
        At::Position { path, line, column } => format!("{path}:{line}:{column}"),
        _ => String::new(),
    };
    Correction { stands, at: it.at.get_ref().clone(), does: does(it).join(", "), because: it.because.clone() }
}

/// Its keys with their values, as TOML has them.
fn does(it: &Override) -> Vec<String> {
    let mut parts = Vec::new();
    let mut lists = |key: &str, names: &[String]| {
        parts.extend((!names.is_empty()).then(|| format!("{key} = {}", toml::Value::from(names.to_vec()))));
    };
    lists("optional", &it.optional);
    lists("also", &it.also);
    if let Nullable::Properties(names) = &it.nullable {
        lists("nullable", names);
    }
    let map = |key: &str, map: &std::collections::BTreeMap<String, String>| {
        let pairs: Vec<String> = map.iter().map(|(from, to)| format!("{} = {}", quoted(from), quoted(to))).collect();
        (!pairs.is_empty()).then(|| format!("{key} = {{ {} }}", pairs.join(", ")))
    };
    parts.extend(map("rename", &it.rename));
    parts.extend(map("like", &it.like));
    parts.extend(matches!(it.nullable, Nullable::Itself(true)).then(|| "nullable = true".to_owned()));
    parts.extend((!it.values.is_empty()).then(|| format!("values = {}", serde_json::Value::from(it.values.clone()))));
    parts.extend(it.format.as_deref().map(|format| format!("format = {}", quoted(format))));
    parts
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
