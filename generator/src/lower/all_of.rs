//! `allOf`: one struct with the properties of all parts.

use super::narrow::{self, Meet};
use super::shape::{self, Object, Property, Shape};
use super::union::{self, behind_references};
use super::{beside, enumeration, object};
use crate::ir::Type;
use crate::openapi::{Additional, Schema, SchemaId, Spec};

/// Everything that the parts of an `allOf` say together.
#[derive(Default)]
struct Parts<'d> {
    /// The schema they are parts of.
    owner: Option<SchemaId>,
    object: Object<'d>,
    required: Vec<&'d str>,
    /// Schemas with a `oneOf` or `anyOf` of their own.
    unions: Vec<SchemaId>,
    /// Schemas of values that are no objects.
    values: Vec<SchemaId>,
    /// Schemas that are being gathered: a part may lead back to its owner.
    open: Vec<SchemaId>,
    /// All schemas that were gathered.
    seen: Vec<SchemaId>,
    /// The items of those values that are lists, all together.
    items: Option<SchemaId>,
    /// The properties that only some of the values have: their keys.
    sometimes: Vec<&'d str>,
    /// What is said twice, and not by one schema alone.
    clashes: Vec<Clash<'d>>,
}

/// What two parts say of the same thing, neither of them all.
pub(super) struct Clash<'d> {
    pub(super) key: &'d str,
    pub(super) earlier: SchemaId,
    pub(super) later: SchemaId,
    pub(super) meet: Meet,
}

/// The shape of a schema with `allOf`, or with keywords beside `$ref`, which means the same.
pub(super) fn shape<'d>(spec: &Spec<'d>, id: SchemaId) -> Shape<'d> {
    if let Some(only) = only_part(spec, spec.schema(id)) {
        return Shape::Reference(only);
    }
    let mut parts = gather(spec, id);
    let is_typed = parts.seen.iter().any(|part| !spec.schema(*part).types.without_null().is_empty());
    parts.leave_the_bases_union(spec);
    let has_properties = !parts.object.properties.is_empty();
    match (parts.unions.as_slice(), parts.values.as_slice()) {
        ([], [_, ..]) if !has_properties => value_of(spec, id, &parts),
        ([], _) if has_properties || parts.object.additional.is_some() => {
            Shape::Object(object::as_base(spec.schema(id), parts.object))
        }
        ([], _) if is_typed => Shape::Map(None),
        // No part says what kind of value it is, as where all are documentation.
        ([], _) => Shape::Plain(Type::Json),
        ([only], _) if !has_properties && *only != id => Shape::Reference(*only),
        (unions, _) => union::beside(spec, parts.object, unions),
    }
}

/// The properties a schema has as an object, with those of the parts of its `allOf` and of what it refers to.
pub(super) fn object<'d>(spec: &Spec<'d>, id: SchemaId) -> Object<'d> {
    gather(spec, id).object
}

/// What the parts of `id` say twice, for which there is no schema yet.
pub(super) fn clashes<'d>(spec: &Spec<'d>, id: SchemaId) -> Vec<Clash<'d>> {
    let mut parts = gather(spec, id);
    let open = |clash: &Clash<'_>| spec.combined(id, clash.earlier, clash.later).is_none();
    parts.clashes.retain(|clash| clash.meet == Meet::Never || open(clash));
    for pair in parts.values.windows(2).filter(|_| parts.object.properties.is_empty()) {
        let &[earlier, later] = pair else { continue };
        if narrow::of_simple(&own_shape(spec, earlier), &own_shape(spec, later)) == Meet::Never {
            parts.clashes.push(Clash { key: "type", earlier, later, meet: Meet::Never });
        }
    }
    parts.clashes
}

/// What stands beside a union, and in one of its alternatives so that no value fits both.
pub(super) fn clashes_with_alternatives<'d>(spec: &Spec<'d>, id: SchemaId) -> Vec<Clash<'d>> {
    let mut parts = gather(spec, id);
    parts.leave_the_bases_union(spec);
    let &[union] = parts.unions.as_slice() else { return Vec::new() };
    let alternatives = union::alternatives(spec, spec.schema(union)).into_iter();
    let merged = alternatives.filter(|alternative| !is_built_on(spec, *alternative, union));
    let mut clashes: Vec<Clash<'d>> = merged.flat_map(|it| extending(spec, &parts.object, it).clashes).collect();
    let stands_beside = |id: SchemaId| parts.object.properties.iter().any(|property| property.schema == id);
    clashes.retain(|clash| clash.meet == Meet::Never && stands_beside(clash.earlier));
    clashes
}

/// The properties of one schema by itself.
pub(super) fn own<'d>(spec: &Spec<'d>, schema: &Schema<'d>) -> Object<'d> {
    let mut parts = Parts::default();
    parts.add_members(spec, schema);
    parts.finish(spec).object
}

/// `object`, extended by the properties of `id`, and the unions in `id`, which each have more.
pub(super) fn extended<'d>(spec: &Spec<'d>, object: &Object<'d>, id: SchemaId) -> (Object<'d>, Vec<SchemaId>) {
    let mut parts = extending(spec, object, id);
    parts.leave_the_bases_union(spec);
    (parts.object, parts.unions)
}

fn extending<'d>(spec: &Spec<'d>, object: &Object<'d>, id: SchemaId) -> Parts<'d> {
    let mut parts = Parts { object: object.clone(), ..Parts::default() };
    parts.add(spec, id);
    parts.finish(spec)
}

/// Whether `base` is a part of `id`.
pub(super) fn is_built_on(spec: &Spec<'_>, id: SchemaId, base: SchemaId) -> bool {
    gather(spec, id).seen.contains(&base)
}

fn gather<'d>(spec: &Spec<'d>, id: SchemaId) -> Parts<'d> {
    let mut parts = Parts { owner: Some(id), ..Parts::default() };
    parts.add(spec, id);
    parts.finish(spec)
}

/// The narrowest of the values that are no objects.
fn value_of<'d>(spec: &Spec<'d>, id: SchemaId, parts: &Parts<'d>) -> Shape<'d> {
    let own: Vec<Shape<'d>> = parts.values.iter().map(|value| own_shape(spec, *value)).collect();
    if parts.values.len() > 1 && own.iter().all(|shape| matches!(shape, Shape::List(_))) {
        return Shape::List(parts.items);
    }
    let scope = enumeration::Scope { names: &spec.names, place: spec.scope(&spec.schema(id).place, "allOf") };
    if let Some(shared) = enumeration::shared(&scope, &own) {
        return Shape::Enumeration(shared);
    }
    let pairs = parts.values.iter().zip(&own);
    let narrowest = pairs.reduce(|a, b| if narrow::of_simple(a.1, b.1) == Meet::Earlier { a } else { b });
    match narrowest {
        Some((value, shape)) if *value == id => shape.clone(),
        Some((value, _)) => Shape::Reference(*value),
        None => Shape::Plain(Type::Json),
    }
}

/// The shape of a schema without its parts.
fn own_shape<'d>(spec: &Spec<'d>, id: SchemaId) -> Shape<'d> {
    let schema = spec.schema(id);
    let listed = schema.values.as_ref().and_then(|values| enumeration::shape(spec, schema, values));
    listed.unwrap_or_else(|| shape::by_types(spec, schema))
}

/// The one part that says something, where the rest is documentation: how OpenAPI 3.0 puts text next to a `$ref`.
fn only_part(spec: &Spec<'_>, schema: &Schema<'_>) -> Option<SchemaId> {
    let mut telling = schema.all_of.iter().filter(|part| says_something(spec.schema(**part)));
    let only = *telling.next()?;
    let alone = telling.next().is_none()
        && schema.reference.is_none()
        && schema.properties.is_empty()
        && schema.required.is_empty()
        && schema.one_of.is_empty()
        && schema.any_of.is_empty()
        && schema.values.is_none()
        && schema.items.is_none()
        && schema.conditional.is_empty()
        && matches!(schema.additional, Additional::Unsaid | Additional::Forbidden);
    alone.then_some(only)
}

pub(super) fn says_something(schema: &Schema<'_>) -> bool {
    schema.reference.is_some()
        || shape::has_structure(schema)
        || !schema.required.is_empty()
        || !schema.types.without_null().is_empty()
}

impl<'d> Parts<'d> {
    fn add(&mut self, spec: &Spec<'d>, id: SchemaId) {
        if self.open.contains(&id) {
            return;
        }
        self.open.push(id);
        self.seen.push(id);
        let schema = spec.schema(id);
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.add(spec, *part);
        }
        self.add_own(spec, id);
        self.open.pop();
    }

    fn add_own(&mut self, spec: &Spec<'d>, id: SchemaId) {
        let schema = spec.schema(id);
        self.add_members(spec, schema);
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            self.unions.push(id);
        }
        if schema.values.is_some() || !is_object(schema) {
            self.values.push(id);
        }
        if let Some(items) = schema.items {
            self.items = Some(self.items.map_or(items, |earlier| self.both(spec, "items", earlier, items)));
        }
    }

    /// The schema that says what both say. Later ones refine earlier ones.
    fn both(&mut self, spec: &Spec<'d>, key: &'d str, earlier: SchemaId, later: SchemaId) -> SchemaId {
        let meet = narrow::meet(spec, earlier, later);
        if matches!(meet, Meet::Both | Meet::Never) {
            self.clashes.push(Clash { key, earlier, later, meet });
        }
        match meet {
            Meet::Earlier => earlier,
            Meet::Later | Meet::Never => later,
            Meet::Both => self.owner.and_then(|owner| spec.combined(owner, earlier, later)).unwrap_or(later),
        }
    }

    /// A base may list those that extend it: what does so is not again one of them.
    fn leave_the_bases_union(&mut self, spec: &Spec<'d>) {
        let seen = std::mem::take(&mut self.seen);
        let lists = |union: &SchemaId| {
            union::alternatives(spec, spec.schema(*union)).iter().any(|it| seen.contains(&behind_references(spec, *it)))
        };
        self.unions.retain(|union| !lists(union));
    }

    fn add_members(&mut self, spec: &Spec<'d>, schema: &Schema<'d>) {
        for property in object::properties(schema) {
            self.add_property(spec, property);
        }
        self.required.extend(&schema.required);
        self.object.additional = object::rest(&schema.additional).or(self.object.additional);
        for id in &schema.conditional {
            self.add_conditional(spec, *id);
        }
    }

    /// What applies to some of the values only: its properties are optional.
    fn add_conditional(&mut self, spec: &Spec<'d>, id: SchemaId) {
        if self.open.contains(&id) {
            return;
        }
        let mut parts = Self { open: self.open.clone(), ..Self::default() };
        parts.add(spec, id);
        let inside_unions = beside::described(spec, &parts.unions);
        for property in parts.object.properties.into_iter().chain(inside_unions) {
            match self.object.properties.iter_mut().find(|known| known.key == property.key) {
                // `then` and `else` may say different things of it.
                Some(known) if self.sometimes.contains(&property.key) => {
                    known.schema = beside::either(spec, known.schema, property.schema);
                }
                Some(_) => {}
                None => {
                    self.sometimes.push(property.key);
                    self.object.properties.push(Property { required: false, ..property });
                }
            }
        }
    }

    /// A property stated again refines the one before, at the earlier place.
    fn add_property(&mut self, spec: &Spec<'d>, property: Property<'d>) {
        let known = self.object.properties.iter().position(|other| other.key == property.key);
        let Some(known) = known else { return self.object.properties.push(property) };
        let earlier = self.object.properties[known];
        let schema = self.both(spec, property.key, earlier.schema, property.schema);
        let required = earlier.required || property.required;
        self.object.properties[known] = Property { key: property.key, schema, required };
    }

    /// `required` may stand in another part than the property it speaks of. What nothing describes is any value.
    fn finish(mut self, spec: &Spec<'d>) -> Self {
        for property in &mut self.object.properties {
            property.required = property.required || self.required.contains(&property.key);
        }
        if self.object.properties.is_empty() || self.object.additional.is_some() {
            return self;
        }
        for key in std::mem::take(&mut self.required) {
            if !self.object.properties.iter().any(|property| property.key == key) {
                self.object.properties.push(Property { key, schema: spec.anything, required: true });
            }
        }
        self
    }
}

/// Whether a schema speaks of objects, or of nothing that would be something else.
fn is_object(schema: &Schema<'_>) -> bool {
    if schema.types.is_empty() {
        return schema.items.is_none() && schema.prefix_items.is_empty();
    }
    schema.types.has(crate::openapi::SimpleType::Object)
}
