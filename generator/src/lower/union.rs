//! `oneOf`, `anyOf` and several `type`s: a value of one of several types.
//!
//! Alternatives that Rust need not tell apart are one: `null` is an `Option`, texts are one text, integers are numbers.

use super::alternative_name::{self, kind_name};
use super::discriminator::Tags;
use super::shape::{self, Alternative, Object, Shape, Target, Union};
use super::{all_of, beside, enumeration, nullable};
use crate::ir::{Type, Values};
use crate::openapi::{Schema, SchemaId, Spec, Types};

/// The shape of a schema with `oneOf` or `anyOf` and without `allOf`.
pub(super) fn shape<'d>(spec: &Spec<'d>, id: SchemaId) -> Shape<'d> {
    let schema = spec.schema(id);
    let alternatives = alternatives(spec, schema);
    if alternatives.iter().all(|it| !says_shape(spec, *it)) {
        return shape::by_types(spec, schema); // Only constraints: "one of these members has to be there".
    }
    if !schema.properties.is_empty() || !schema.conditional.is_empty() || has_rest(spec, schema) {
        return beside(spec, all_of::object(spec, id), &[id]);
    }
    if is_twice_a_union(spec, schema) {
        return Shape::Object(beside::widened(spec, Object::default(), &[id]));
    }
    match one_type(spec, schema, &alternatives) {
        Some(Shape::Plain(Type::Json)) => return shape::by_types(spec, schema),
        Some(shape) => return shape,
        None => {}
    }
    let tags = Tags::of(spec, schema.discriminator.as_ref());
    union_of(spec, &tags, alternatives.into_iter().map(|it| (it, Target::Schema(it))).collect())
}

/// The union of these alternatives.
fn union_of<'d>(spec: &Spec<'d>, tags: &Tags<'d>, stated: Vec<(SchemaId, Target<'d>)>) -> Shape<'d> {
    let ids: Vec<SchemaId> = stated.iter().map(|(id, _)| *id).collect();
    let all_tags: Vec<Vec<String>> = ids.iter().map(|id| tags.for_schema(spec, *id)).collect();
    let names: Vec<String> =
        ids.iter().zip(&all_tags).map(|(id, tags)| alternative_name::of(spec, *id, tags)).collect();
    let names = alternative_name::told_apart(spec, &ids, &names);
    let mut alternatives: Vec<Alternative<'d>> = Vec::new();
    for (((_, target), name), tags) in stated.into_iter().zip(names).zip(all_tags) {
        // What nothing tells apart is one alternative.
        match alternatives.iter_mut().find(|other| other.name == name) {
            Some(twin) => twin.tags.extend(tags),
            None => alternatives.push(Alternative { name, target, tags }),
        }
    }
    match alternatives.as_slice() {
        [Alternative { target: Target::Schema(only), .. }] => Shape::Reference(*only),
        [Alternative { target: Target::Merged(object), .. }] => Shape::Object(object.clone()),
        _ => Shape::Union(tags.decide(spec, alternatives)),
    }
}

/// A union next to properties: each alternative with these properties in it. More than one union is too many.
pub(super) fn beside<'d>(spec: &Spec<'d>, base: Object<'d>, unions: &[SchemaId]) -> Shape<'d> {
    let telling = beside::telling(spec, unions);
    let [only] = telling.as_slice() else { return Shape::Object(beside::widened(spec, base, &telling)) };
    let schema = spec.schema(*only);
    let stated = alternatives(spec, schema);
    let spread = beside::spread(spec, &base, *only);
    // The texts of a discriminator stand for the alternatives as they are stated.
    let is_nested = spread.iter().any(|(id, _)| !stated.contains(id));
    let tags = Tags::of(spec, schema.discriminator.as_ref().filter(|_| !is_nested));
    union_of(spec, &tags, spread)
}

/// Whether `oneOf` and `anyOf` stand side by side and both describe objects.
fn is_twice_a_union(spec: &Spec<'_>, schema: &Schema<'_>) -> bool {
    describe_objects(spec, &schema.one_of) && describe_objects(spec, &schema.any_of)
}

/// Whether a union of objects says what may stand beside the members of each.
fn has_rest(spec: &Spec<'_>, schema: &Schema<'_>) -> bool {
    super::object::rest(&schema.additional).is_some() && describe_objects(spec, &alternatives(spec, schema))
}

fn describe_objects(spec: &Spec<'_>, ids: &[SchemaId]) -> bool {
    !ids.is_empty() && ids.iter().all(|id| !all_of::object(spec, *id).properties.is_empty())
}

/// A `type` array: an alternative for each type.
pub(super) fn of_types<'d>(spec: &Spec<'d>, schema: &Schema<'d>, types: Types) -> Shape<'d> {
    use crate::openapi::SimpleType::{Integer, Number};
    let numbers = Types::default().with(Integer).with(Number);
    if types == numbers {
        return Shape::Plain(Type::Number);
    }
    let mut alternatives = Vec::new();
    for simple in types.iter().filter(|simple| *simple != Integer || !types.has(Number)) {
        let (name, target) = match shape::of_type(spec, schema, simple) {
            Shape::Plain(ty) => (kind_name(&ty), Target::Plain(ty)),
            Shape::List(None) => ("list", Target::Plain(Type::List(Box::new(Type::Json)))),
            Shape::Map(None) => ("map", Target::Plain(Type::Map(Box::new(Type::Json)))),
            Shape::Object(object) => ("object", Target::Merged(object)),
            Shape::List(Some(items)) => ("list", Target::List(items)),
            Shape::Map(Some(values)) => ("map", Target::Map(values)),
            Shape::Tuple(_) => ("list", Target::Plain(Type::List(Box::new(Type::Json)))),
            _ => return Shape::Unexpressed("a value of several types, one of which has no type of its own"),
        };
        alternatives.push(Alternative { name: name.to_owned(), target, tags: Vec::new() });
    }
    Shape::Union(Union { discriminator: None, alternatives })
}

/// The alternatives that are not just `null`, each once. The union itself adds no value to its own, and a choice between a value
/// and the same value again would have no end.
pub(super) fn alternatives(spec: &Spec<'_>, schema: &Schema<'_>) -> Vec<SchemaId> {
    let constrains = |ids: &[SchemaId]| ids.iter().all(|id| !says_shape(spec, *id));
    let stated = if constrains(&schema.one_of) { &schema.any_of } else { &schema.one_of };
    let is_itself = |id: SchemaId| spec.schema(behind_references(spec, id)).place == schema.place;
    alternatives_of(spec, stated).into_iter().filter(|id| !is_itself(*id)).collect()
}

pub(super) fn alternatives_of(spec: &Spec<'_>, stated: &[SchemaId]) -> Vec<SchemaId> {
    let mut alternatives: Vec<SchemaId> = Vec::new();
    let mut targets: Vec<SchemaId> = Vec::new();
    let admits = |id: &SchemaId| spec.schema(*id).admits && !nullable::is_only_null(spec, *id);
    for id in stated.iter().filter(|id| admits(id)) {
        let target = behind_references(spec, *id);
        if !targets.contains(&target) {
            targets.push(target);
            alternatives.push(*id);
        }
    }
    alternatives
}

pub(super) fn says_shape(spec: &Spec<'_>, id: SchemaId) -> bool {
    let schema = spec.schema(id);
    schema.reference.is_some() || shape::has_structure(schema) || !schema.types.without_null().is_empty()
}

/// The schema at the end of a chain of plain references. Circular ones have been refused while reading.
pub(super) fn behind_references(spec: &Spec<'_>, id: SchemaId) -> SchemaId {
    let mut id = id;
    for _ in 0..32 {
        match shape_reference(spec, id) {
            Some(target) => id = target,
            None => break,
        }
    }
    id
}

fn shape_reference(spec: &Spec<'_>, id: SchemaId) -> Option<SchemaId> {
    let schema = spec.schema(id);
    schema.reference.filter(|_| !shape::has_structure(schema))
}

/// The one type that serves all alternatives, where there is one.
fn one_type<'d>(spec: &Spec<'d>, owner: &Schema<'d>, alternatives: &[SchemaId]) -> Option<Shape<'d>> {
    if let [only] = alternatives {
        return Some(Shape::Reference(*only));
    }
    let shapes: Vec<_> = alternatives.iter().map(|id| simple_shape(spec, *id)).collect();
    if shapes.iter().any(|shape| matches!(shape, Some(Shape::Plain(Type::Json) | Shape::Unexpressed(_)))) {
        return Some(Shape::Plain(Type::Json));
    }
    let shapes: Vec<&Shape<'d>> = shapes.iter().flatten().collect();
    if shapes.len() < alternatives.len() {
        return None;
    }
    texts(spec, owner, &shapes, alternatives).or_else(|| numbers(&shapes))
}

/// The shape of an alternative that is no object, list or union.
pub(super) fn simple_shape<'d>(spec: &Spec<'d>, id: SchemaId) -> Option<Shape<'d>> {
    let schema = spec.schema(behind_references(spec, id));
    if !schema.all_of.is_empty() || !schema.one_of.is_empty() || !schema.any_of.is_empty() {
        return None;
    }
    let listed = schema.values.as_ref().and_then(|values| enumeration::shape(spec, schema, values));
    match listed.unwrap_or_else(|| shape::by_types(spec, schema)) {
        simple @ (Shape::Plain(_) | Shape::Enumeration(_) | Shape::Unexpressed(_)) => Some(simple),
        _ => None,
    }
}

/// Strings of any kind: the open enum of all listed values, which takes any other text too, or else a string.
fn texts<'d>(
    spec: &Spec<'d>,
    owner: &Schema<'d>,
    shapes: &[&Shape<'d>],
    alternatives: &[SchemaId],
) -> Option<Shape<'d>> {
    let mut listed = Vec::new();
    let mut formats = Vec::new();
    for (shape, id) in shapes.iter().zip(alternatives) {
        match shape {
            Shape::Enumeration(Values::Strings(values)) => listed.push((values, *id)),
            Shape::Plain(ty) if ty.is_text() => formats.push(ty),
            _ => return None,
        }
    }
    match (listed.as_slice(), formats.as_slice()) {
        ([], [first, rest @ ..]) if rest.iter().all(|other| other == first) => Some(Shape::Plain((*first).clone())),
        ([], _) => Some(Shape::Plain(Type::String)),
        ([(_, only)], _) => Some(Shape::Reference(*only)),
        (several, _) => {
            let texts = several.iter().flat_map(|(values, _)| values.iter().map(|(_, text)| text.clone()));
            let scope = enumeration::Scope { names: &spec.names, place: spec.scope(&owner.place, "anyOf") };
            Some(Shape::Enumeration(enumeration::strings(&scope, texts.collect())))
        }
    }
}

fn numbers<'d>(shapes: &[&Shape<'d>]) -> Option<Shape<'d>> {
    let is_number =
        |ty: &Type| matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F32 | Type::F64 | Type::Number);
    let mut types = Vec::new();
    for shape in shapes {
        match shape {
            Shape::Plain(ty) if is_number(ty) => types.push(ty),
            Shape::Enumeration(Values::Integers(_)) => types.push(&Type::I64),
            Shape::Enumeration(Values::Numbers(_)) => types.push(&Type::Number),
            _ => return None,
        }
    }
    match types.split_first() {
        Some((first, rest)) if rest.iter().all(|other| other == first) => Some(Shape::Plain((*first).clone())),
        _ => Some(Shape::Plain(Type::Number)),
    }
}
