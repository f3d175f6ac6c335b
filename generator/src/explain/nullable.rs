//! Why a schema admits `null`.

use crate::lower::is_nullable;
use crate::openapi::{SchemaId, SimpleType, Spec};

/// Deeper chains of references than this are circular.
const DEPTH: u8 = 32;

/// By which words of the description `null` is one of the values; nothing where it is none.
pub(super) fn reason(spec: &Spec<'_>, id: SchemaId) -> Option<String> {
    is_nullable(spec, id).then(|| format!("may be `null`: {}", words(spec, id, DEPTH)))
}

fn words(spec: &Spec<'_>, id: SchemaId, depth: u8) -> String {
    let (schema, place) = (spec.schema(id), spec.origin(&spec.schema(id).place));
    let Some(depth) = depth.checked_sub(1) else { return format!("so says {place}") };
    if schema.nullable {
        return format!("{place} is `nullable`");
    }
    if schema.types.has(SimpleType::Null) {
        return format!("the `type` of {place} has `null`");
    }
    if schema.values.is_some() {
        return format!("{place} lists it");
    }
    if let Some(target) = schema.reference {
        return words(spec, target, depth);
    }
    let mut parts = [&schema.one_of, &schema.any_of, &schema.all_of].into_iter().flatten();
    match parts.find(|part| is_nullable(spec, **part)) {
        Some(part) => words(spec, *part, depth),
        None => format!("{place} admits it"),
    }
}
