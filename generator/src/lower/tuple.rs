//! The struct of an array whose elements differ by position: a field for each, and one for all others.

use super::shape::Tuple;
use super::{Context, array, model};
use crate::ir::{Docs, Field, Presence, Struct, Type, WrittenAs};
use crate::naming::{FieldName, TypeName};
use crate::source::Place;

/// What the field of all other elements is called.
const REST: &str = "rest";

pub(super) fn structure(
    context: &Context<'_, '_>,
    (name, docs): (TypeName, Docs),
    place: &Place,
    tuple: &Tuple,
) -> Struct {
    let texts = array::names(context.spec, tuple);
    let scope = || context.spec.scope(place, "prefixItems");
    let names = context.spec.names.distinct(scope, texts.iter().map(String::as_str));
    let items = tuple.items.iter().zip(&names).enumerate();
    let mut fields: Vec<Field> =
        items.map(|(index, (id, name))| model::member(context, *id, index < tuple.required, name)).collect();
    if let Some(rest) = tuple.rest {
        let name = model::rest_name(&names, REST, "list");
        fields.push(others(name, Type::List(Box::new(context.rest_type(rest)))));
    }
    Struct { name, docs, deprecated: false, origin: None, written_as: WrittenAs::Array, fields }
}

/// The field of all elements that have no position of their own.
pub(super) fn others(name: FieldName, ty: Type) -> Field {
    let docs = Docs { blocks: Vec::new(), facts: vec!["All other elements.".into()] };
    Field { name, key: String::new(), origin: None, ty, presence: Presence::Additional, docs, deprecated: false }
}
