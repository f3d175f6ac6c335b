//! Where an item of the crate comes from, and what becomes of a place in the description.
//!
//! ```text
//! Lowered ──entries──▶ every item with its names ──find──▶ the ones that are meant ──explained──▶ Explanation
//! ```
//!
//! Everything is said from the intermediate representation: an explanation is of the crate that `generate` makes.

mod corrections;
mod entries;
mod find;
mod nullable;
mod render;

pub use corrections::Correction;
pub use render::text;

use crate::change::{Uses, type_text, types_of};
use crate::config::Config;
use crate::diagnostics::{Finding, Locate};
use crate::ir::{Api, Presence};
use crate::load::Sources;
use crate::lock::Lock;
use crate::source::{Location, Node, Place};
use crate::{Lowered, lowered};
use entries::{Entry, Origin};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of one item.
#[derive(Debug, Serialize)]
pub struct Explanation {
    /// The item, as its users write it behind the crate's name.
    pub item: String,
    /// What kind of item it is.
    pub kind: &'static str,
    /// Its type, if it has one.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The file, line, column and pointer it comes from.
    pub place: Option<Standing>,
    /// What the description says of it.
    pub docs: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// What it was called before, and can be called still (`#[deprecated]`).
    pub former: Vec<String>,
    /// Why it is an `Option`.
    pub optional: Vec<String>,
    /// `format`, `readOnly` and the like, as the description has them.
    pub stated: Vec<String>,
    /// The corrections of `opbind.toml` at this place, around or below it.
    pub corrections: Vec<Correction>,
    /// The operations in whose requests it stands.
    pub sent_by: Vec<String>,
    /// The operations and webhooks in whose responses or payloads it stands.
    pub received_by: Vec<String>,
}

/// A place in the description.
#[derive(Debug, Serialize)]
pub struct Standing {
    /// The file, as shown to people.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The JSON Pointer.
    pub pointer: String,
}

/// Explains what `query` names: an item of the crate, or a place in its description (a JSON Pointer). Out: one explanation
/// for each item that it can mean, or, where it means none, the names most like it. `known` is the lock of the crate, whose
/// names go on.
///
/// # Errors
/// All problems of a description that no crate can be made of.
pub fn explain(
    sources: &Sources,
    config: &Config,
    known: &Lock,
    query: &str,
) -> Result<Result<Vec<Explanation>, Vec<String>>, Vec<Finding>> {
    lowered(sources, config, known, |lowered| {
        let entries = entries::entries(&lowered.api, lowered.spec, lowered.document);
        let found = find::find(&entries, query, &config.package.name, lowered.document)?;
        Ok(explained(&found, &lowered, config))
    })
}

/// The explanations of these entries; each text is looked through once.
fn explained(found: &[&Entry<'_>], lowered: &Lowered<'_, '_>, config: &Config) -> Vec<Explanation> {
    let types = types_of(&lowered.api);
    let (uses, calls) = (Uses::new(&lowered.api, &types), calls(&lowered.api));
    let named = |ids: BTreeSet<&str>| -> Vec<String> {
        ids.into_iter().map(|id| calls.get(id).cloned().unwrap_or_else(|| id.to_owned())).collect()
    };
    let one = |(entry, place): (&&Entry<'_>, Option<Standing>)| {
        let (requests, responses) = entry.within.as_ref().map(|path| uses.users(path)).unwrap_or_default();
        Explanation {
            item: entry.name.clone(),
            kind: entry.kind,
            ty: entry.ty.map(type_text),
            place,
            docs: entry.docs.map(|docs| docs.blocks.join("\n\n")).filter(|docs| !docs.is_empty()),
            deprecated: entry.deprecated,
            former: entry.former.clone(),
            optional: optional(entry, lowered, config),
            stated: stated(entry, lowered),
            corrections: corrections::of(entry, lowered.document, &config.overrides),
            sent_by: named(requests),
            received_by: named(responses),
        }
    };
    found.iter().zip(standings(found, lowered.document)).map(one).collect()
}

/// Where each entry stands.
fn standings(found: &[&Entry<'_>], texts: &dyn Locate) -> Vec<Option<Standing>> {
    let places: Vec<&Place> = found.iter().filter_map(|entry| entry.place.as_ref()).collect();
    let mut locations = texts.locate_all(&places).into_iter();
    let standing = |entry: &&Entry<'_>| {
        let (place, Location { path, line, column, .. }) = (entry.place.as_ref()?, locations.next().flatten()?);
        Some(Standing { path, line, column, pointer: format!("#{}", place.pointer) })
    };
    found.iter().map(standing).collect()
}

/// How each operation is called, by its id.
fn calls(api: &Api) -> BTreeMap<&str, String> {
    let mut calls = BTreeMap::new();
    for group in &api.groups {
        for operation in &group.operations {
            calls.entry(operation.id.as_str()).or_insert_with(|| entries::call(group, operation));
        }
    }
    calls
}

/// Why an item is an `Option`.
fn optional(entry: &Entry<'_>, lowered: &Lowered<'_, '_>, config: &Config) -> Vec<String> {
    let mut reasons = Vec::new();
    match &entry.origin {
        Origin::Member(field) if field.presence == Presence::Optional => {
            let corrected = corrections::makes_optional(entry, field, lowered.document, &config.overrides);
            let said = if corrected { "opbind.toml says so" } else { "no `required` lists it" };
            reasons.push(format!("may be left out: {said}"));
        }
        Origin::Input { required: false } => reasons.push("may be left out: it is not `required`".to_owned()),
        _ => {}
    }
    if matches!(entry.origin, Origin::Member(_) | Origin::Input { .. }) {
        reasons.extend(entry.schema.and_then(|id| nullable::reason(lowered.spec, id)));
    }
    reasons
}

/// Keywords that the type does not show.
fn stated(entry: &Entry<'_>, lowered: &Lowered<'_, '_>) -> Vec<String> {
    const KEYWORDS: [&str; 5] = ["format", "contentEncoding", "readOnly", "writeOnly", "default"];
    let node = entry.place.as_ref().and_then(|place| lowered.document.node(place));
    let said = |key: &&str| Some(format!("{key}: {}", node?.get(key).filter(|it| !is_long(it))?.to_json()));
    let mut stated: Vec<String> = entry.facts.clone();
    stated.extend(KEYWORDS.iter().filter_map(said));
    stated
}

/// Whether a value is more than a line has room for.
fn is_long(node: &Node<'_>) -> bool {
    node.as_object().is_some() || node.as_array().is_some() || node.as_str().is_some_and(|text| text.len() > 80)
}
