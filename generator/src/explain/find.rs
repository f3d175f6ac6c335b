//! Which items are meant.

use super::entries::Entry;
use crate::load::Document;
use crate::source::{Place, Pointer};
use std::cmp::Reverse;
use strsim::jaro_winkler;

/// So many names are proposed for one that is none.
const PROPOSED: usize = 3;

/// The items that a path in Rust, an operationId, a route or a JSON Pointer names; else the names most like it.
pub(super) fn find<'e, 'a>(
    entries: &'e [Entry<'a>],
    query: &str,
    package: &str,
    document: &Document<'_>,
) -> Result<Vec<&'e Entry<'a>>, Vec<String>> {
    let found = match pointed(query, document) {
        Some(place) => at(entries, &place),
        None => named(entries, &path(query, package)),
    };
    if found.is_empty() { Err(nearest(entries, &path(query, package))) } else { Ok(found) }
}

/// The place that a JSON Pointer leads to, after the file where it is in another than the description's own.
fn pointed(query: &str, document: &Document<'_>) -> Option<Place> {
    let (file, fragment) = match query.split_once('#') {
        Some(parts) => parts,
        None => ("", query.starts_with('/').then_some(query)?),
    };
    let place = Place::new(document.file_named(file)?, Pointer::from_fragment(fragment).ok()?);
    document.node(&place).map(|_| place)
}

/// What is made of the value at a place: the items of exactly it, else the outermost inside it, else those it is a part of.
fn at<'e, 'a>(entries: &'e [Entry<'a>], place: &Place) -> Vec<&'e Entry<'a>> {
    let placed: Vec<(&Entry<'_>, &Place)> = entries.iter().filter_map(|it| Some((it, it.place.as_ref()?))).collect();
    let exact: Vec<_> = placed.iter().filter(|(_, at)| *at == place).map(|(it, _)| *it).collect();
    if !exact.is_empty() {
        return exact;
    }
    let inside: Vec<_> = placed.iter().filter(|(_, at)| at.is_within(place)).collect();
    let is_outermost = |at: &Place| !inside.iter().any(|(_, other)| *other != at && at.is_within(other));
    let outermost: Vec<_> = inside.iter().filter(|(_, at)| is_outermost(at)).map(|(it, _)| *it).collect();
    if !outermost.is_empty() {
        return outermost;
    }
    let around = placed.iter().filter(|(_, at)| place.is_within(at));
    let nearest = around.clone().map(|(_, at)| at.pointer.as_str().len()).max();
    around.filter(|(_, at)| Some(at.pointer.as_str().len()) == nearest).map(|(it, _)| *it).collect()
}

/// The items of this name; else those whose names end with it.
fn named<'e, 'a>(entries: &'e [Entry<'a>], query: &str) -> Vec<&'e Entry<'a>> {
    let any = |entry: &Entry<'_>, fits: &dyn Fn(&str) -> bool| {
        let mut names = std::iter::once(&entry.name).chain(&entry.also).chain(&entry.former);
        names.any(|name| fits(&path(name, "")))
    };
    let exact: Vec<_> = entries.iter().filter(|entry| any(entry, &|name| name == query)).collect();
    if !exact.is_empty() || query.is_empty() {
        return exact;
    }
    let end = format!("::{query}");
    entries.iter().filter(|entry| any(entry, &|name| name.ends_with(&end))).collect()
}

/// A name as it is compared: `packages().get_package()` and `packages.get_package` are `packages::get_package`.
fn path(name: &str, package: &str) -> String {
    // Routes and operationIds are what they are.
    if name.contains('/') {
        return name.to_owned();
    }
    let path = name.replace("()", "").replace("r#", "").replace('.', "::");
    let without = |prefix: &str| path.strip_prefix(prefix)?.strip_prefix("::").map(str::to_owned);
    let package = package.replace('-', "_");
    // Whoever has a client calls it so.
    let prefixes = ["crate", "client", "Client", &package].into_iter().filter(|prefix| !prefix.is_empty());
    prefixes.filter_map(without).next().unwrap_or(path)
}

/// The names, or pointers, most like one that is none. A query of two segments is held against the last two of a name.
fn nearest(entries: &[Entry<'_>], query: &str) -> Vec<String> {
    let is_pointer = query.starts_with(['/', '#']);
    let mut likely: Vec<(Reverse<u64>, String)> = Vec::new();
    for entry in entries {
        let pointer = entry.place.as_ref().map(|place| format!("#{}", place.pointer));
        let name = if is_pointer { pointer } else { Some(entry.name.clone()) };
        let names = name.iter().chain(entry.also.iter().filter(|_| !is_pointer));
        let best = names.map(|name| likeness(query, if is_pointer { name } else { end(name, query) })).max();
        likely.extend(best.zip(name).map(|(best, name)| (Reverse(best), name)));
    }
    likely.sort();
    likely.dedup_by(|a, b| a.1 == b.1);
    likely.into_iter().take(PROPOSED).map(|(_, name)| name).collect()
}

/// As a number that can be sorted.
fn likeness(query: &str, name: &str) -> u64 {
    (jaro_winkler(query, name) * 1e6) as u64
}

/// The end of a name that has as many segments as the query.
fn end<'n>(name: &'n str, query: &str) -> &'n str {
    let start = name.rmatch_indices("::").nth(query.matches("::").count());
    start.and_then(|(at, _)| name.get(at + 2..)).unwrap_or(name)
}
