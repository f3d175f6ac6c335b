//! What the alternatives of a union are called. Never by their positions, which change when another is added.

use super::shape::{self, Property, Shape};
use super::union::{alternatives, simple_shape};
use super::{all_of, features};
use crate::ir::Type;
use crate::naming::Name;
use crate::openapi::{Schema, SchemaId, Spec};

/// Deeper unions in unions are not spelled out.
const DEPTH: u8 = 8;

/// How many alternatives of an inner union are spelled out.
const SPELLED: usize = 3;

/// The last part of the reference an alternative is given by.
pub(super) fn component_name(spec: &Spec<'_>, id: SchemaId) -> Option<String> {
    let target = spec.schema(id).reference?;
    spec.schema(target).place.pointer.last().map(|last| last.into_owned())
}

/// By its reference, its title, its text of the discriminator, the one value of a member that tells it apart, its
/// first required member, or the kind of its values.
pub(super) fn of(spec: &Spec<'_>, id: SchemaId, tags: &[String]) -> String {
    match tags {
        _ if written_name(spec, id).is_some() => by_contents(spec, id, DEPTH),
        [tag, ..] if tags.len() <= SPELLED && !tag.is_empty() => tags.join(" or "),
        _ => by_contents(spec, id, DEPTH),
    }
}

fn written_name(spec: &Spec<'_>, id: SchemaId) -> Option<String> {
    component_name(spec, id).or_else(|| spec.schema(id).title.map(str::to_owned))
}

fn by_contents(spec: &Spec<'_>, id: SchemaId, depth: u8) -> String {
    if let Some(name) = written_name(spec, id) {
        return name;
    }
    let object = all_of::object(spec, id);
    if let Some(tag) = object.properties.iter().find_map(|property| only_value(spec, property)) {
        return tag;
    }
    let telling = object.properties.iter().find(|it| it.required).or(object.properties.first());
    match (telling, simple_shape(spec, id)) {
        (Some(property), _) => format!("with {}", property.key),
        (None, Some(Shape::Enumeration(_))) => "listed".to_owned(),
        (None, Some(Shape::Plain(ty))) => kind_name(&ty).to_owned(),
        _ => container_name(spec, spec.schema(id), depth),
    }
}

/// The value of a required member that can have no other: `type: { enum: [branch] }`.
fn only_value(spec: &Spec<'_>, property: &Property<'_>) -> Option<String> {
    let schema = spec.schema(property.schema);
    match schema.values.as_deref() {
        Some([value]) if property.required => value.as_str().filter(|text| !text.is_empty()).map(str::to_owned),
        _ => None,
    }
}

fn container_name(spec: &Spec<'_>, schema: &Schema<'_>, depth: u8) -> String {
    let Some(depth) = depth.checked_sub(1) else { return "nested".to_owned() };
    if let Some(items) = schema.items.filter(|_| schema.prefix_items.is_empty()) {
        return format!("{} list", by_contents(spec, items, depth));
    }
    if schema.one_of.is_empty() && schema.any_of.is_empty() {
        return match shape::by_types(spec, schema) {
            Shape::List(_) => "list".to_owned(),
            Shape::Tuple(_) => "tuple".to_owned(),
            Shape::Map(Some(values)) => format!("{} map", by_contents(spec, values, depth)),
            _ => "object".to_owned(),
        };
    }
    let mut names: Vec<String> = alternatives(spec, schema).iter().map(|it| by_contents(spec, *it, depth)).collect();
    if names.len() > SPELLED + 1 {
        names.truncate(SPELLED);
        names.push("others".to_owned());
    }
    names.join(" or ")
}

/// What a value of this type is called among values of others.
pub(super) fn kind_name(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "flag",
        Type::I32 | Type::I64 | Type::U32 | Type::U64 => "integer",
        Type::F32 | Type::F64 | Type::Number => "number",
        Type::Formatted(_) | Type::Own(_) | Type::String => "text",
        _ => "value",
    }
}

/// Alternatives that would have the same name are told apart by what only one of them has, unless one of them has had the
/// name. Those that nothing tells apart are one.
pub(super) fn told_apart(spec: &Spec<'_>, ids: &[SchemaId], names: &[String]) -> Vec<String> {
    let short: Vec<String> = names.iter().map(|name| Name::of(name).type_name().to_string()).collect();
    let twins = |index: usize| (0..short.len()).filter(move |it| *it != index);
    let mut told = names.to_vec();
    let keepers = keepers(spec, ids, names);
    for (index, id) in ids.iter().enumerate() {
        let twins: Vec<usize> = twins(index).filter(|it| short[*it] == short[index]).collect();
        let rank = |index: &usize| keepers.get(*index).copied().unwrap_or_default();
        if rank(&index) > twins.iter().map(rank).max().unwrap_or_default() {
            continue;
        }
        let twins: Vec<SchemaId> = twins.iter().filter_map(|it| ids.get(*it).copied()).collect();
        if let Some(feature) = (!twins.is_empty()).then(|| features::telling(spec, *id, &twins)).flatten() {
            told[index] = match names[index].strip_prefix("with ") {
                Some(key) if feature.split(' ').any(|word| word == key) => format!("with {feature}"),
                _ => format!("{} with {feature}", names[index]),
            };
        }
    }
    note(spec, ids, names, &told);
    told
}

/// Which alternatives have had their names by themselves: 2 for those found by their members, 1 for those that stand where
/// one did.
fn keepers(spec: &Spec<'_>, ids: &[SchemaId], names: &[String]) -> Vec<u8> {
    let scope = alone(spec, ids);
    let had = |text: &str| spec.names.had_short(&scope, text);
    let rank = |(id, name): (&SchemaId, &String)| match had(&with_members(spec, *id, name)) {
        true => 2,
        false => u8::from(had(&with_place(spec, *id, name))),
    };
    ids.iter().zip(names).map(rank).collect()
}

fn note(spec: &Spec<'_>, ids: &[SchemaId], names: &[String], told: &[String]) {
    let scope = alone(spec, ids);
    for ((id, name), _) in ids.iter().zip(names).zip(told).filter(|((_, name), told)| name == told) {
        spec.names.note_short(&scope, &with_members(spec, *id, name));
        if component_name(spec, *id).is_none() {
            spec.names.note_short(&scope, &with_place(spec, *id, name));
        }
    }
}

/// The scope of the union's alternatives that have names by themselves.
fn alone(spec: &Spec<'_>, ids: &[SchemaId]) -> String {
    ids.first().map(|id| spec.scope(&spec.schema(*id).place.parent().parent(), "alone")).unwrap_or_default()
}

fn with_members(spec: &Spec<'_>, id: SchemaId, name: &str) -> String {
    let object = all_of::object(spec, id);
    let members = object.properties.iter().map(|property| property.key).filter(|_| component_name(spec, id).is_none());
    std::iter::once(name).chain(members).collect::<Vec<_>>().join(" ")
}

fn with_place(spec: &Spec<'_>, id: SchemaId, name: &str) -> String {
    format!("{name} {}", spec.schema(id).place.pointer)
}
