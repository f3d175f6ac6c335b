//! Sequences: answers that are many values, one after the other (OpenAPI 3.2, section 4.14.4, "Sequential Media Types").

use super::Context;
use super::docs;
use super::media_type::Extent;
use super::shape::Shape;
use crate::diagnostics::{At, Diagnostic};
use crate::ir::{Part, Sequence, Type};
use crate::openapi::{MediaType, Response};

const EVENTS: &str = "text/event-stream";

/// What JSON lines and JSON text sequences are called.
const LINES: &[&str] = &[
    "application/json-lines",
    "application/json-seq",
    "application/jsonl",
    "application/jsonlines",
    "application/ndjson",
    "application/x-json-stream",
    "application/x-jsonlines",
    "application/x-ndjson",
];

/// Whether a body of it is made of items that are read one by one.
fn is_sequential(essence: &str) -> bool {
    essence == EVENTS || LINES.contains(&essence) || essence.ends_with("+json-seq")
}

/// What the items of successes are. Where media types differ in that, the first one counts.
pub(super) fn lower<'r, 'd: 'r>(
    context: &Context<'_, '_>,
    success: impl Iterator<Item = &'r Response<'d>>,
) -> Option<Sequence> {
    let mut sequence: Option<Sequence> = None;
    for media_type in success.flat_map(|response| &response.content) {
        let essence = media_type.essence();
        let Some((item, part)) = item(context, media_type, &essence) else { continue };
        match &mut sequence {
            None => sequence = Some(Sequence { item, part, media_types: vec![essence] }),
            Some(one) if one.item == item && one.part == part && !one.media_types.contains(&essence) => {
                one.media_types.push(essence);
            }
            Some(_) => {}
        }
    }
    sequence
}

/// The type of an item, and which part of an event it is. Before 3.2 there was no `itemSchema`: `schema` says what an
/// item is then, or is a list of them.
fn item(context: &Context<'_, '_>, media_type: &MediaType<'_>, essence: &str) -> Option<(Type, Part)> {
    if !is_sequential(essence) {
        return None;
    }
    if let Some(id) = media_type.item_schema {
        return Some((context.type_of(id), if essence == EVENTS { Part::Event } else { Part::Data }));
    }
    let schema = media_type.schema.filter(|_| context.extent(media_type) == Extent::Value)?;
    let item = match context.resolved(schema) {
        Shape::List(items) => (*items)?,
        _ => schema,
    };
    Some((context.type_of(item), Part::Data))
}

/// What the documentation of an operation says of its sequence.
pub(super) fn in_words(sequence: &Sequence) -> String {
    let names: Vec<String> = sequence.media_types.iter().map(|name| docs::code(name)).collect();
    format!("The items of {} come one by one from `.send().sequence()`.", names.join(" and "))
}

/// A sequence that is read or written as a whole.
pub(super) fn untaken(media_type: &MediaType<'_>) -> Option<Diagnostic> {
    media_type.item_schema?;
    let message = "the items of this sequence are not taken apart: it is read and written as a whole";
    Some(Diagnostic::warning("item-schema", At::Place(media_type.place.push("itemSchema")), message.to_owned()))
}
