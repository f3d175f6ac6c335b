//! What two parts of an `allOf` say of the same thing: both must hold (JSON Schema Core, section 10.2.1.1).
//!
//! Where one says all that the other does, it counts. Where each adds something, as two objects do, a schema is made
//! of both ([`combine`]). Where no value can be both, the later one counts, and that is reported.

use super::all_of::{self, Clash};
use super::shape::{self, Shape};
use super::union::{behind_references, simple_shape};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Type, Values};
use crate::openapi::{Additional, Schema, SchemaId, SimpleType, Spec};
use std::collections::BTreeSet;

/// How deep schemas made of two may nest.
const DEPTH: usize = 8;

/// Which of two schemas says what both say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meet {
    Earlier,
    Later,
    /// Neither: each adds something.
    Both,
    /// No value can be both.
    Never,
}

/// Makes the schemas that say together what two parts of an `allOf` say of one property, or of the items of a list.
pub(super) fn combine(spec: &mut Spec<'_>) -> Diagnostics {
    let combines = |(id, schema): (SchemaId, &Schema<'_>)| {
        let several = !schema.all_of.is_empty() || (schema.reference.is_some() && shape::has_structure(schema));
        several.then_some((id, 0))
    };
    let mut pending: Vec<(SchemaId, usize)> = spec.schemas().filter_map(combines).collect();
    let mut diagnostics = Diagnostics::default();
    while let Some((owner, depth)) = pending.pop() {
        let (never, open): (Vec<_>, Vec<_>) =
            all_of::clashes(spec, owner).into_iter().partition(|clash| clash.meet == Meet::Never);
        if open.is_empty() || depth > DEPTH {
            diagnostics.extend(never.iter().map(|clash| conflict(spec, clash)));
            continue;
        }
        // What is combined now may be met by a third part.
        pending.push((owner, depth));
        for clash in open {
            pending.extend(spec.combine(owner, clash.earlier, clash.later).map(|id| (id, depth + 1)));
        }
    }
    diagnostics.extend(beside_unions(spec));
    diagnostics
}

/// Conflicts of properties beside a union with those in its alternatives.
fn beside_unions(spec: &Spec<'_>) -> Vec<Diagnostic> {
    let has_union = |schema: &Schema<'_>| !(schema.one_of.is_empty() && schema.any_of.is_empty());
    let combines = |schema: &Schema<'_>| has_union(schema) || !schema.all_of.is_empty();
    let owners = spec.schemas().filter(|(_, schema)| schema.is_written && combines(schema));
    let clashes = owners.flat_map(|(id, _)| all_of::clashes_with_alternatives(spec, id));
    let mut seen = BTreeSet::new();
    let new = clashes.filter(|clash| seen.insert((clash.key, clash.earlier, clash.later)));
    new.map(|clash| conflict(spec, &clash)).collect()
}

fn conflict(spec: &Spec<'_>, clash: &Clash<'_>) -> Diagnostic {
    let message =
        format!("`{}` is described by two parts that no value fits together; the later one counts", clash.key);
    Diagnostic::warning("conflicting-parts", At::Place(spec.schema(clash.later).place.clone()), message)
}

/// How two schemas go together.
pub(super) fn meet(spec: &Spec<'_>, earlier: SchemaId, later: SchemaId) -> Meet {
    let (first, second) = (behind_references(spec, earlier), behind_references(spec, later));
    let says = |id: SchemaId| all_of::says_something(spec.schema(id));
    if first == second || !says(first) {
        return Meet::Later;
    }
    if !says(second) {
        let adds_text = spec.schema(second).description.is_some() || spec.schema(second).deprecated;
        return if adds_text { Meet::Both } else { Meet::Earlier };
    }
    match (kind(spec, first, DEPTH), kind(spec, second, DEPTH)) {
        (Kind::Simple, Kind::Simple) => match (simple_shape(spec, first), simple_shape(spec, second)) {
            (Some(first), Some(second)) => of_simple(&first, &second),
            _ => Meet::Later,
        },
        (Kind::Simple, other) => with_simple(simple_shape(spec, first), other, Meet::Earlier, Meet::Later),
        (other, Kind::Simple) => with_simple(simple_shape(spec, second), other, Meet::Later, Meet::Earlier),
        (first, second) => of_containers(first, second),
    }
}

/// What a schema is by its own keywords, without a look at what is inside. A bare one says nothing of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Simple,
    List { is_bare: bool },
    Tuple,
    Object { is_bare: bool },
    Union,
}

fn kind(spec: &Spec<'_>, id: SchemaId, depth: usize) -> Kind {
    let schema = spec.schema(behind_references(spec, id));
    let types = schema.types.without_null();
    let has_members = !schema.properties.is_empty() || matches!(schema.additional, Additional::Of(_));
    if !schema.one_of.is_empty() || !schema.any_of.is_empty() || types.iter().count() > 1 {
        Kind::Union
    } else if !schema.prefix_items.is_empty() {
        Kind::Tuple
    } else if schema.items.is_some() || types.has(SimpleType::Array) {
        Kind::List { is_bare: schema.items.is_none() }
    } else if has_members || !schema.conditional.is_empty() || types.has(SimpleType::Object) {
        Kind::Object { is_bare: !has_members && schema.all_of.is_empty() && schema.conditional.is_empty() }
    } else {
        let parts = schema.reference.iter().chain(&schema.all_of).filter(|_| depth > 0);
        let mut kinds = parts.map(|part| kind(spec, *part, depth.saturating_sub(1)));
        kinds.find(|kind| *kind != Kind::Simple).unwrap_or(Kind::Simple)
    }
}

/// How two shapes of values that hold no others go together.
pub(super) fn of_simple(earlier: &Shape<'_>, later: &Shape<'_>) -> Meet {
    match (earlier, later) {
        (Shape::Enumeration(Values::Strings(some)), Shape::Enumeration(Values::Strings(others))) => {
            let has = |list: &[(_, String)], text: &str| list.iter().any(|(_, it)| it == text);
            let shared = others.iter().filter(|(_, text)| has(some, text)).count();
            match shared {
                all if all == others.len() => Meet::Later,
                0 => Meet::Never,
                _ if some.iter().all(|(_, text)| has(others, text)) => Meet::Earlier,
                _ => Meet::Both,
            }
        }
        (Shape::Enumeration(values), Shape::Plain(ty)) => {
            if is_among(values, ty) {
                Meet::Earlier
            } else {
                Meet::Never
            }
        }
        (Shape::Plain(ty), Shape::Enumeration(values)) => {
            if is_among(values, ty) {
                Meet::Later
            } else {
                Meet::Never
            }
        }
        (Shape::Plain(first), Shape::Plain(second)) => of_types(first, second),
        _ => Meet::Later,
    }
}

/// Whether values like these are of the type.
fn is_among(values: &Values, ty: &Type) -> bool {
    match values {
        Values::Strings(_) => ty.is_text(),
        Values::Integers(_) | Values::Numbers(_) => width(ty).is_some(),
        Values::Mixed(_) => true,
    }
}

fn of_types(earlier: &Type, later: &Type) -> Meet {
    if let (Some(first), Some(second)) = (width(earlier), width(later)) {
        return if first < second { Meet::Earlier } else { Meet::Later };
    }
    match (earlier, later) {
        (Type::Formatted(_) | Type::Own(_), Type::String) | (_, Type::Json) => Meet::Earlier,
        (Type::Json, _) => Meet::Later,
        _ if earlier == later || (earlier.is_text() && later.is_text()) => Meet::Later,
        _ => Meet::Never,
    }
}

/// Numbers, narrower first.
fn width(ty: &Type) -> Option<u8> {
    match ty {
        Type::I32 | Type::U32 => Some(0),
        Type::I64 | Type::U64 => Some(1),
        Type::F32 => Some(2),
        Type::F64 => Some(3),
        Type::Number => Some(4),
        _ => None,
    }
}

fn of_containers(earlier: Kind, later: Kind) -> Meet {
    match (earlier, later) {
        (Kind::List { .. } | Kind::Tuple, Kind::List { is_bare: true }) | (Kind::Tuple, Kind::List { .. }) => {
            Meet::Earlier
        }
        (Kind::List { .. }, Kind::Tuple) | (Kind::List { is_bare: true }, Kind::List { .. }) => Meet::Later,
        (Kind::Tuple, Kind::Tuple) => Meet::Later,
        (Kind::List { .. }, Kind::List { .. }) => Meet::Both,
        (Kind::Object { .. } | Kind::Union, Kind::Object { is_bare: true }) => Meet::Earlier,
        (Kind::Object { is_bare: true }, Kind::Object { .. } | Kind::Union) => Meet::Later,
        (Kind::Object { .. } | Kind::Union, Kind::Object { .. }) | (Kind::Object { .. }, Kind::Union) => Meet::Both,
        (_, Kind::Union) => Meet::Earlier,
        (Kind::Union, _) => Meet::Later,
        _ => Meet::Never,
    }
}

/// A value that holds no others, and a list, an object or one of several types.
fn with_simple(simple: Option<Shape<'_>>, other: Kind, simple_wins: Meet, other_wins: Meet) -> Meet {
    match (simple, other) {
        (_, Kind::Union) => simple_wins,
        (None | Some(Shape::Plain(Type::Json)), _) => other_wins,
        _ => Meet::Never,
    }
}
