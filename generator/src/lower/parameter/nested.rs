//! Which values are deeper than the styles of parameters can tell: arrays and objects inside an array or object.

use crate::lower::Context;
use crate::lower::shape::{Rest, Shape, Target};
use crate::openapi::SchemaId;

/// As deep as unions of unions are looked into; whatever is deeper is not taken for nested.
const REACH: u8 = 8;

/// Whether a value of this schema can hold an array or object inside an array or object.
pub(super) fn is_deeper_than_a_style(context: &Context<'_, '_>, id: SchemaId) -> bool {
    depth(context, id, 2, REACH) >= 2
}

/// How many levels of arrays and objects a value can have, counted up to `most`.
fn depth(context: &Context<'_, '_>, id: SchemaId, most: u8, reach: u8) -> u8 {
    if most == 0 || reach == 0 {
        return 0;
    }
    let deepest = |inside: Vec<SchemaId>, most| {
        inside.into_iter().map(|id| depth(context, id, most, reach - 1)).max().unwrap_or(0)
    };
    match context.shape(id) {
        Shape::Reference(target) => depth(context, *target, most, reach - 1),
        Shape::List(inner) | Shape::Map(inner) => 1 + deepest(inner.iter().copied().collect(), most - 1),
        Shape::Object(object) => {
            let rest = object.additional.and_then(|rest| if let Rest::Of(id) = rest { Some(id) } else { None });
            1 + deepest(object.properties.iter().map(|it| it.schema).chain(rest).collect(), most - 1)
        }
        Shape::Tuple(tuple) => {
            let rest = if let Some(Rest::Of(id)) = tuple.rest { Some(id) } else { None };
            1 + deepest(tuple.items.iter().copied().chain(rest).collect(), most - 1)
        }
        Shape::Union(union) => {
            let alternatives = union.alternatives.iter().map(|alternative| match &alternative.target {
                Target::Schema(id) => depth(context, *id, most, reach - 1),
                Target::List(inner) | Target::Map(inner) => 1 + depth(context, *inner, most - 1, reach - 1),
                Target::Plain(_) => 0,
                Target::Merged(object) => 1 + deepest(object.properties.iter().map(|it| it.schema).collect(), most - 1),
            });
            alternatives.max().unwrap_or(0)
        }
        Shape::Plain(_) | Shape::Enumeration(_) | Shape::Unexpressed(_) => 0,
    }
}
