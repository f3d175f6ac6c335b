//! Whether a schema admits `null`.

use crate::openapi::{Schema, SchemaId, SimpleType, Spec};
use crate::source::Node;

/// Deeper chains of references than this are circular.
const DEPTH: u8 = 32;

/// Whether `null` is one of the values: by `type`, by `enum`, by an alternative, or by what it refers to.
pub(crate) fn is_nullable(spec: &Spec<'_>, id: SchemaId) -> bool {
    admits_null(spec, id, DEPTH)
}

fn admits_null(spec: &Spec<'_>, id: SchemaId, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let schema = spec.schema(id);
    let any = |ids: &[SchemaId]| ids.iter().any(|id| admits_null(spec, *id, depth));
    if schema.nullable || schema.types.has(SimpleType::Null) {
        return true;
    }
    if let Some(values) = &schema.values {
        return values.iter().any(|value| matches!(value, Node::Null));
    }
    if !schema.types.is_empty() {
        return false;
    }
    if let Some(target) = schema.reference {
        return admits_null(spec, target, depth);
    }
    let mut parts = schema.all_of.iter().filter(|part| says_which_type(spec.schema(**part))).peekable();
    any(&schema.one_of)
        || any(&schema.any_of)
        || (parts.peek().is_some() && parts.all(|part| admits_null(spec, *part, depth)))
}

/// A part of an `allOf` that only adds text or bounds neither admits `null` nor forbids it.
fn says_which_type(schema: &Schema<'_>) -> bool {
    let combines = !schema.all_of.is_empty() || !schema.one_of.is_empty() || !schema.any_of.is_empty();
    combines || schema.nullable || schema.reference.is_some() || schema.values.is_some() || !schema.types.is_empty()
}

/// Whether `null` is the only value: the alternative that descriptions write to say "or null".
pub(super) fn is_only_null(spec: &Spec<'_>, id: SchemaId) -> bool {
    let schema = spec.schema(id);
    let by_type = schema.types.has(SimpleType::Null) && schema.types.without_null().is_empty();
    let null_values = schema.values.as_ref().is_some_and(|it| it.iter().all(|value| matches!(value, Node::Null)));
    null_values || (by_type && schema.reference.is_none() && !super::shape::has_structure(schema))
}
