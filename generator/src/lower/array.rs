//! Arrays: of one type, or with a type for each position (`prefixItems`, JSON Schema Core, section 10.3.1.1).

use super::shape::{Rest, Shape, Tuple};
use crate::openapi::{Schema, SchemaId, Spec};

/// A schema of type `array`. An element that `minItems` does not ask for may be absent, whatever `prefixItems` says of it.
pub(super) fn shape<'d>(spec: &Spec<'d>, schema: &Schema<'d>) -> Shape<'d> {
    if schema.prefix_items.is_empty() {
        return Shape::List(schema.items);
    }
    let items = schema.prefix_items.clone();
    let required = usize::try_from(schema.min_items).unwrap_or(usize::MAX).min(items.len());
    let is_full = schema.max_items.is_some_and(|max| max <= items.len() as u64);
    let rest = if is_full { None } else { rest(spec, schema.items) };
    Shape::Tuple(Tuple { items, required, rest })
}

fn rest(spec: &Spec<'_>, items: Option<SchemaId>) -> Option<Rest> {
    match items {
        None => Some(Rest::Anything),
        Some(id) => spec.schema(id).admits.then_some(Rest::Of(id)),
    }
}

/// What each position is called: by its title where no other has the same, or by its number.
pub(super) fn names(spec: &Spec<'_>, tuple: &Tuple) -> Vec<String> {
    let titles: Vec<Option<&str>> = tuple.items.iter().map(|id| spec.schema(*id).title).collect();
    let name = |(index, title): (usize, &Option<&str>)| match title {
        Some(title) if titles.iter().filter(|other| *other == &Some(*title)).count() == 1 => (*title).to_owned(),
        _ => format!("item {index}"),
    };
    titles.iter().enumerate().map(name).collect()
}
