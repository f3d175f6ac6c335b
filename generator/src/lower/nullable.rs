//! Whether a schema admits `null`.

use crate::openapi::{SchemaId, SimpleType, Spec};
use crate::source::Node;

/// Deeper chains of references than this are circular.
const DEPTH: u8 = 32;

/// Whether `null` is one of the values: by `type`, by `enum`, by an alternative, or by what it refers to.
pub(super) fn is_nullable(spec: &Spec<'_>, id: SchemaId) -> bool {
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
    let parts = &schema.all_of;
    any(&schema.one_of)
        || any(&schema.any_of)
        || (!parts.is_empty() && parts.iter().all(|part| admits_null(spec, *part, depth)))
}

/// Whether `null` is the only value: the alternative that descriptions write to say "or null".
pub(super) fn is_only_null(spec: &Spec<'_>, id: SchemaId) -> bool {
    let schema = spec.schema(id);
    let by_type = schema.types.has(SimpleType::Null) && schema.types.without_null().is_empty();
    let null_values = schema.values.as_ref().is_some_and(|it| it.iter().all(|value| matches!(value, Node::Null)));
    null_values || (by_type && schema.reference.is_none() && !super::shape::has_structure(schema))
}
