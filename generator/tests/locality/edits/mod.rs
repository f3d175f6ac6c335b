//! Edits, as people make them.

mod operation;
mod order;
mod parameter;
mod property;
mod response;
mod schema;
mod tag;
mod value;

use crate::chance::Chance;
use crate::extent::Extent;
use crate::graph::Graph;
use crate::json::Json;
use crate::places::{Places, owner};
use std::collections::BTreeMap;

/// What is said where something is said anew.
const ANEW: &str = "What was said anew.";

/// What was done, and what may differ because of it.
#[derive(Debug)]
pub(crate) struct Edit {
    pub(crate) kind: &'static str,
    /// The objects it is about, by their pointers, with how much of their files may differ.
    pub(crate) objects: BTreeMap<String, Extent>,
    /// Of how many indexes the documentation may differ: a tag is what a group of operations is about.
    pub(crate) notes: usize,
    /// The properties that what it is about is, or is the schema of.
    pub(crate) properties: Vec<String>,
    /// The files about the description as a whole that may differ.
    pub(crate) whole: Vec<&'static str>,
}

impl Edit {
    /// An edit of the object that `pointer` is in.
    fn of(kind: &'static str, pointer: &str, extent: Extent) -> Self {
        Self { objects: BTreeMap::from([(owner(pointer), extent)]), ..Self::of_nothing(kind) }
    }

    /// An edit of a schema. What tells the alternatives of a union apart is what they are called after, so an edit of one is one of
    /// all; and what one part of an `allOf` does not say, another one may.
    fn of_schema(kind: &'static str, pointer: &str, extent: Extent) -> Self {
        let extent = if pointer.contains("/allOf/") { extent.of_whole() } else { extent };
        let is_alternative = ["/oneOf/", "/anyOf/"].iter().any(|it| pointer.contains(it));
        let property = pointer.rsplit_once("/properties/").and_then(|(_, rest)| rest.split('/').next());
        let properties = property.map(crate::json::unescaped).into_iter().collect();
        Self { properties, ..Self::of(kind, pointer, if is_alternative { Extent::Whole } else { extent }) }
    }

    /// An edit of several objects.
    fn of_all(kind: &'static str, pointers: impl IntoIterator<Item = String>, extent: &Extent) -> Self {
        let objects = pointers.into_iter().map(|pointer| (owner(&pointer), extent.clone())).collect();
        Self { objects, ..Self::of_nothing(kind) }
    }

    /// What several edits may change together, if they are about different objects.
    pub(crate) fn together(edits: &[Self]) -> Self {
        let mut all = Self::of_nothing("several");
        for edit in edits {
            all.objects.extend(edit.objects.clone());
            all.notes += edit.notes;
            all.properties.extend(edit.properties.clone());
            all.whole.extend(&edit.whole);
        }
        all
    }

    /// An edit that changes nothing in Rust.
    fn of_nothing(kind: &'static str) -> Self {
        Self { kind, objects: BTreeMap::new(), notes: 0, properties: Vec::new(), whole: Vec::new() }
    }
}

/// A description before an edit, with where its objects are.
pub(crate) struct Base {
    pub(crate) root: Json,
    pub(crate) places: Places,
    pub(crate) graph: Graph,
}

/// Edits the copy of a description; none where there is nothing of the kind to edit.
pub(crate) type Make = fn(&mut Json, &Base, &mut Chance) -> Option<Edit>;

pub(crate) fn all() -> Vec<Make> {
    let parts: [&[Make]; 8] = [
        property::EDITS,
        value::EDITS,
        schema::EDITS,
        operation::EDITS,
        parameter::EDITS,
        response::EDITS,
        tag::EDITS,
        order::EDITS,
    ];
    parts.concat()
}

/// The last segment of a pointer, as the key that it is.
fn key(pointer: &str) -> String {
    crate::json::unescaped(pointer.rsplit('/').next().unwrap_or_default())
}

/// The pointer of what holds the member at a pointer.
fn holder(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(holder, _)| holder)
}
