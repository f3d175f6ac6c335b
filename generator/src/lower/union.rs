//! `oneOf`, `anyOf` and several `type`s: a value of one of several types.
//!
//! Alternatives that Rust need not tell apart are one: `null` is an `Option`, texts are one text, integers are numbers.

use super::discriminator::Tags;
use super::shape::{self, Alternative, Object, Shape, Target, Union};
use super::{all_of, enumeration, nullable};
use crate::ir::{Type, Values};
use crate::naming::Name;
use crate::openapi::{Schema, SchemaId, Spec, Types};

/// The shape of a schema with `oneOf` or `anyOf` and without `allOf`.
pub(super) fn shape<'d>(spec: &Spec<'d>, id: SchemaId) -> Shape<'d> {
    let schema = spec.schema(id);
    let alternatives = alternatives(spec, schema);
    if alternatives.iter().all(|it| !says_shape(spec, *it)) {
        return shape::by_types(schema); // Only constraints: "one of these members has to be there".
    }
    if !schema.properties.is_empty() {
        return beside(spec, all_of::object(spec, id), &[id]);
    }
    if let Some(shape) = one_type(spec, &alternatives) {
        return shape;
    }
    let tags = Tags::of(spec, schema.discriminator.as_ref());
    let named = alternatives.iter().map(|it| alternative(spec, *it, Target::Schema(*it), &tags)).collect();
    let alternatives = told_apart(spec, &alternatives, named);
    Shape::Union(tags.decide(alternatives))
}

/// A union next to properties: each alternative with these properties in it. More than one union is too many.
pub(super) fn beside<'d>(spec: &Spec<'d>, base: Object<'d>, unions: &[SchemaId]) -> Shape<'d> {
    let telling = |id: &&SchemaId| alternatives(spec, spec.schema(**id)).iter().any(|it| says_shape(spec, *it));
    let telling: Vec<&SchemaId> = unions.iter().filter(telling).collect();
    let [only] = telling.as_slice() else {
        return if telling.is_empty() { Shape::Object(base) } else { several(spec, base, &telling) };
    };
    let schema = spec.schema(**only);
    let tags = Tags::of(spec, schema.discriminator.as_ref());
    let merged = |it: SchemaId| {
        let object = all_of::extended(spec, &base, it);
        alternative(spec, it, Target::Merged(object), &tags)
    };
    let ids = alternatives(spec, schema);
    let mut alternatives = told_apart(spec, &ids, ids.iter().copied().map(merged).collect());
    match (alternatives.pop(), alternatives.is_empty()) {
        (Some(Alternative { target: Target::Merged(object), .. }), true) => Shape::Object(object),
        (Some(last), _) => {
            alternatives.push(last);
            Shape::Union(tags.decide(alternatives))
        }
        (None, _) => Shape::Object(base),
    }
}

/// The widest honest type of a value that is one of several and again one of several: all properties, none required.
fn several<'d>(spec: &Spec<'d>, base: Object<'d>, unions: &[&SchemaId]) -> Shape<'d> {
    let mut object = base;
    for id in unions {
        for alternative in alternatives(spec, spec.schema(**id)) {
            let known: Vec<&str> = object.properties.iter().map(|property| property.key).collect();
            let added = all_of::object(spec, alternative).properties;
            let added = added.into_iter().filter(|property| !known.contains(&property.key));
            let added: Vec<_> = added.map(|property| shape::Property { required: false, ..property }).collect();
            object.properties.extend(added);
        }
    }
    Shape::Object(object)
}

/// A `type` array: an alternative for each type.
pub(super) fn of_types<'d>(schema: &Schema<'d>, types: Types) -> Shape<'d> {
    use crate::openapi::SimpleType::{Integer, Number};
    let numbers = Types::default().with(Integer).with(Number);
    if types == numbers {
        return Shape::Plain(Type::Number);
    }
    let mut alternatives = Vec::new();
    for simple in types.iter().filter(|simple| *simple != Integer || !types.has(Number)) {
        let (name, target) = match shape::of_type(schema, simple) {
            Shape::Plain(ty) => (kind_name(&ty), Target::Plain(ty)),
            Shape::List(None) => ("list", Target::Plain(Type::List(Box::new(Type::Json)))),
            Shape::Map(None) => ("map", Target::Plain(Type::Map(Box::new(Type::Json)))),
            Shape::Object(object) => ("object", Target::Merged(object)),
            Shape::List(Some(items)) => ("list", Target::List(items)),
            Shape::Map(Some(values)) => ("map", Target::Map(values)),
            _ => return Shape::Unexpressed("a value of several types, one of which has no type of its own"),
        };
        alternatives.push(Alternative { name: name.to_owned(), target, tags: Vec::new() });
    }
    Shape::Union(Union { discriminator: None, alternatives })
}

/// The alternatives that are not just `null`, each once.
fn alternatives(spec: &Spec<'_>, schema: &Schema<'_>) -> Vec<SchemaId> {
    let stated = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
    let mut alternatives: Vec<SchemaId> = Vec::new();
    let mut targets: Vec<SchemaId> = Vec::new();
    for id in stated.iter().filter(|id| !nullable::is_only_null(spec, **id)) {
        let target = behind_references(spec, *id);
        if !targets.contains(&target) {
            targets.push(target);
            alternatives.push(*id);
        }
    }
    alternatives
}

fn says_shape(spec: &Spec<'_>, id: SchemaId) -> bool {
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
fn one_type<'d>(spec: &Spec<'d>, alternatives: &[SchemaId]) -> Option<Shape<'d>> {
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
    texts(&shapes, alternatives).or_else(|| numbers(&shapes))
}

/// The shape of an alternative that is no object, list or union.
fn simple_shape<'d>(spec: &Spec<'d>, id: SchemaId) -> Option<Shape<'d>> {
    let schema = spec.schema(behind_references(spec, id));
    if !schema.all_of.is_empty() || !schema.one_of.is_empty() || !schema.any_of.is_empty() {
        return None;
    }
    let listed = schema.values.as_ref().and_then(|values| enumeration::shape(schema, values));
    match listed.unwrap_or_else(|| shape::by_types(schema)) {
        Shape::List(_) | Shape::Map(_) | Shape::Object(_) | Shape::Union(_) | Shape::Reference(_) => None,
        simple => Some(simple),
    }
}

/// Strings of any kind: the open enum of all listed values, which takes any other text too, or else a string.
fn texts<'d>(shapes: &[&Shape<'d>], alternatives: &[SchemaId]) -> Option<Shape<'d>> {
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
            Some(Shape::Enumeration(enumeration::strings(texts.collect())))
        }
    }
}

fn numbers<'d>(shapes: &[&Shape<'d>]) -> Option<Shape<'d>> {
    let is_number = |ty: &Type| matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::Number);
    let mut types = Vec::new();
    for shape in shapes {
        match shape {
            Shape::Plain(ty) if is_number(ty) => types.push(ty),
            Shape::Enumeration(Values::Integers(_)) => types.push(&Type::I64),
            _ => return None,
        }
    }
    match types.split_first() {
        Some((first, rest)) if rest.iter().all(|other| other == first) => Some(Shape::Plain((*first).clone())),
        _ => Some(Shape::Plain(Type::Number)),
    }
}

/// The last part of the reference an alternative is given by.
pub(super) fn component_name(spec: &Spec<'_>, id: SchemaId) -> Option<String> {
    let target = spec.schema(id).reference?;
    spec.schema(target).place.pointer.last().map(|last| last.into_owned())
}

fn alternative<'d>(spec: &Spec<'d>, id: SchemaId, target: Target<'d>, tags: &Tags<'d>) -> Alternative<'d> {
    Alternative { name: alternative_name(spec, id), target, tags: tags.for_schema(spec, id) }
}

/// What an alternative is called: by its reference, its title, the one value of a member that tells it apart, its
/// first required member, or the kind of its values. Never by its position.
fn alternative_name(spec: &Spec<'_>, id: SchemaId) -> String {
    let schema = spec.schema(id);
    if let Some(name) = component_name(spec, id).or_else(|| schema.title.map(str::to_owned)) {
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
        _ => container_name(spec, schema),
    }
}

/// The value of a required member that can have no other: `type: { enum: [branch] }`.
fn only_value(spec: &Spec<'_>, property: &shape::Property<'_>) -> Option<String> {
    let schema = spec.schema(property.schema);
    match schema.values.as_deref() {
        Some([value]) if property.required => value.as_str().filter(|text| !text.is_empty()).map(str::to_owned),
        _ => None,
    }
}

/// Alternatives that would have the same name are told apart by a member that only one of them has. Those of which
/// there is none are alike in all but the types of their members, and are numbered for want of anything else.
fn told_apart<'d>(spec: &Spec<'d>, ids: &[SchemaId], mut alternatives: Vec<Alternative<'d>>) -> Vec<Alternative<'d>> {
    let keys = |index: usize| -> Vec<&str> {
        ids.get(index)
            .map(|id| all_of::object(spec, *id).properties.iter().map(|it| it.key).collect())
            .unwrap_or_default()
    };
    let names: Vec<String> = alternatives.iter().map(|it| Name::of(&it.name).type_name().to_string()).collect();
    for (index, alternative) in alternatives.iter_mut().enumerate() {
        let twins: Vec<usize> = (0..names.len()).filter(|it| *it != index && names[*it] == names[index]).collect();
        if twins.is_empty() {
            continue;
        }
        let theirs: Vec<&str> = twins.iter().flat_map(|twin| keys(*twin)).collect();
        let own = keys(index).into_iter().find(|key| !theirs.contains(key));
        let position = twins.iter().filter(|twin| **twin < index).count() + 1;
        alternative.name = match own {
            Some(key) => format!("{} with {key}", alternative.name),
            None => format!("{} {position}", alternative.name),
        };
    }
    alternatives
}

fn container_name(spec: &Spec<'_>, schema: &Schema<'_>) -> String {
    match schema.items {
        Some(items) => format!("{} list", alternative_name(spec, items)),
        None if schema.one_of.is_empty() && schema.any_of.is_empty() => match shape::by_types(schema) {
            Shape::List(_) => "list".to_owned(),
            _ => "object".to_owned(),
        },
        None => "other".to_owned(),
    }
}

fn kind_name(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "flag",
        Type::I32 | Type::I64 | Type::U32 | Type::U64 => "integer",
        Type::Number => "number",
        Type::Formatted(_) | Type::String => "text",
        _ => "value",
    }
}
