//! Formats that the configuration gives a type, in place of what this program would choose.

use crate::ir::Type;
use crate::openapi::{Schema, SimpleType, Spec};

/// The type that the user wants for values of `simple` that have the format of this schema.
pub(super) fn chosen(spec: &Spec<'_>, schema: &Schema<'_>, simple: SimpleType) -> Option<Type> {
    let ty = spec.formats.get(schema.format?)?;
    holds(ty, simple).then(|| ty.clone())
}

/// Whether values of a type in JSON can be a Rust type without a change. A `number` may be taken for an integer by who
/// knows better than the description; an integer may not become a float, which would write `1` as `1.0`.
pub(crate) fn holds(ty: &Type, simple: SimpleType) -> bool {
    let is_integer = matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::Number);
    match simple {
        SimpleType::String => ty.is_text(),
        SimpleType::Integer => is_integer,
        SimpleType::Number => is_integer || matches!(ty, Type::F32 | Type::F64),
        SimpleType::Null | SimpleType::Boolean | SimpleType::Array | SimpleType::Object => false,
    }
}
