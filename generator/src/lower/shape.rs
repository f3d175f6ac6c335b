//! What kind of Rust type a schema is.
//!
//! The shape of a schema is a function of its own keywords; behind a `$ref` it looks only where `allOf`, `oneOf` and
//! `anyOf` need to know what they combine. Whether `null` is admitted is not part of the shape: see
//! [`nullable`](super::nullable).

use super::{all_of, array, enumeration, format, object, string, union};
use crate::ir::{Type, Values};
use crate::openapi::{Schema, SchemaId, SimpleType, Spec};

/// The kind of Rust type a schema is.
#[derive(Clone, Debug)]
pub(crate) enum Shape<'d> {
    /// A type that exists already.
    Plain(Type),
    /// The same as another schema.
    Reference(SchemaId),
    /// A list of these, or of anything.
    List(Option<SchemaId>),
    /// A map from strings to these, or to anything.
    Map(Option<SchemaId>),
    /// A struct.
    Object(Object<'d>),
    /// A struct that is an array in JSON.
    Tuple(Tuple),
    /// An open enum of values.
    Enumeration(Values),
    /// An enum of types.
    Union(Union<'d>),
    /// Anything, because of a construct that has no honest type.
    Unexpressed(&'static str),
}

/// An object with named properties, gathered from all parts of an `allOf`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object<'d> {
    pub(crate) properties: Vec<Property<'d>>,
    /// What may stand beside them, where the description says so.
    pub(crate) additional: Option<Rest>,
}

/// The values of members that have no name of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    Anything,
    Of(SchemaId),
}

impl Rest {
    pub(crate) fn schema(self) -> Option<SchemaId> {
        match self {
            Self::Anything => None,
            Self::Of(id) => Some(id),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Property<'d> {
    pub(crate) key: &'d str,
    pub(crate) schema: SchemaId,
    pub(crate) required: bool,
}

/// An array whose first elements differ by position.
#[derive(Clone, Debug)]
pub(crate) struct Tuple {
    pub(crate) items: Vec<SchemaId>,
    /// How many of them are always there.
    pub(crate) required: usize,
    /// What may stand behind them.
    pub(crate) rest: Option<Rest>,
}

/// A value of one of several types.
#[derive(Clone, Debug)]
pub(crate) struct Union<'d> {
    pub(crate) discriminator: Option<&'d str>,
    pub(crate) alternatives: Vec<Alternative<'d>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Alternative<'d> {
    /// What it is called, before it becomes an identifier.
    pub(crate) name: String,
    pub(crate) target: Target<'d>,
    /// The texts of the discriminator that stand for it.
    pub(crate) tags: Vec<String>,
}

/// What an alternative is.
#[derive(Clone, Debug)]
pub(crate) enum Target<'d> {
    /// A schema of the description.
    Schema(SchemaId),
    /// A schema together with what stands next to the union.
    Merged(Object<'d>),
    /// One type out of a `type` array.
    Plain(Type),
    /// A list out of a `type` array.
    List(SchemaId),
    /// A map out of a `type` array.
    Map(SchemaId),
}

/// The shapes of all schemas, by [`SchemaId::index`]. No chain of [`Shape::Reference`] leads back to itself.
pub(crate) fn all<'d>(spec: &Spec<'d>) -> Vec<Shape<'d>> {
    let mut shapes: Vec<Shape<'d>> = spec.schemas().map(|(id, _)| of(spec, id)).collect();
    for id in circular(spec, &shapes) {
        shapes[id.index()] = Shape::Unexpressed("it stands for nothing but itself");
    }
    shapes
}

/// Of each circle of references, which an `allOf` or `oneOf` with one part can be as well, the one that stands first.
fn circular(spec: &Spec<'_>, shapes: &[Shape<'_>]) -> Vec<SchemaId> {
    let next = |id: &SchemaId| match &shapes[id.index()] {
        Shape::Reference(target) => Some(*target),
        _ => None,
    };
    let mut walk_of = vec![None; shapes.len()];
    let mut found = Vec::new();
    for (start, _) in spec.schemas() {
        let mut id = Some(start);
        while let Some(unseen) = id.filter(|id| walk_of[id.index()].is_none()) {
            walk_of[unseen.index()] = Some(start);
            id = next(&unseen);
        }
        // Where this walk has been before, it goes round.
        if let Some(round) = id.filter(|id| walk_of[id.index()] == Some(start)) {
            let rest = std::iter::successors(next(&round), next).take_while(|id| *id != round);
            found.extend(rest.chain([round]).min_by_key(|id| &spec.schema(*id).place));
        }
    }
    found
}

pub(super) fn of<'d>(spec: &Spec<'d>, id: SchemaId) -> Shape<'d> {
    let schema = spec.schema(id);
    if let Some(target) = schema.reference {
        return if has_structure(schema) { all_of::shape(spec, id) } else { Shape::Reference(target) };
    }
    if let Some(values) = &schema.values
        && let Some(shape) = enumeration::shape(spec, schema, values)
    {
        return shape;
    }
    if !schema.all_of.is_empty() {
        return all_of::shape(spec, id);
    }
    if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
        return union::shape(spec, id);
    }
    by_types(spec, schema)
}

/// A schema, then the one written inside it that it stands for (`allOf` with one part, a union with one alternative),
/// and so on: together they are one type.
pub(super) fn layers<'s>(
    spec: &'s Spec<'_>,
    shapes: &'s [Shape<'_>],
    id: SchemaId,
) -> impl Iterator<Item = SchemaId> + 's {
    let place = |id: SchemaId| &spec.schema(id).place;
    std::iter::successors(Some(id), move |outer| match &shapes[outer.index()] {
        Shape::Reference(inner) if inner != outer && place(*inner).is_within(place(*outer)) => Some(*inner),
        _ => None,
    })
}

/// Whether a schema says what its values look like, by itself or by what it combines.
pub(super) fn has_structure(schema: &Schema<'_>) -> bool {
    has_members(schema)
        || !schema.all_of.is_empty()
        || !schema.one_of.is_empty()
        || !schema.any_of.is_empty()
        || schema.items.is_some()
        || !schema.prefix_items.is_empty()
        || schema.values.is_some()
}

fn has_members(schema: &Schema<'_>) -> bool {
    !schema.properties.is_empty() || matches!(schema.additional, crate::openapi::Additional::Of(_))
}

/// The shape by `type` and the keywords that belong to each type.
pub(super) fn by_types<'d>(spec: &Spec<'d>, schema: &Schema<'d>) -> Shape<'d> {
    let stated = schema.types.without_null();
    let mut types = stated.iter();
    match (types.next(), types.next()) {
        (Some(only), None) => of_type(spec, schema, only),
        (Some(_), Some(_)) => union::of_types(spec, schema, stated),
        (None, _) => unstated(spec, schema),
    }
}

/// Without `type`, the keywords tell: many descriptions leave `type: object` out.
fn unstated<'d>(spec: &Spec<'d>, schema: &Schema<'d>) -> Shape<'d> {
    if has_members(schema) {
        of_type(spec, schema, SimpleType::Object)
    } else if schema.items.is_some() || !schema.prefix_items.is_empty() {
        of_type(spec, schema, SimpleType::Array)
    } else if string::is_bytes(schema) {
        of_type(spec, schema, SimpleType::String)
    } else {
        // Nothing is said, or that only `null` is admitted: a type of its own would say no more.
        Shape::Plain(Type::Json)
    }
}

/// The shape of the values of one type.
pub(super) fn of_type<'d>(spec: &Spec<'d>, schema: &Schema<'d>, simple: SimpleType) -> Shape<'d> {
    if let Some(chosen) = format::chosen(spec, schema, simple) {
        return Shape::Plain(chosen);
    }
    match simple {
        SimpleType::Object => object::shape(spec, schema),
        SimpleType::Array => array::shape(spec, schema),
        SimpleType::String => Shape::Plain(string::ty(schema)),
        SimpleType::Integer => Shape::Plain(integer(schema)),
        SimpleType::Number => Shape::Plain(Type::Number),
        SimpleType::Boolean => Shape::Plain(Type::Bool),
        SimpleType::Null => Shape::Plain(Type::Json),
    }
}

/// `format` narrows no type: to a validator it is an annotation (JSON Schema 2020-12, Validation, section 7.2.1), and numbers
/// that began as `int32` do outgrow it. Only what says that it goes beyond `i64` is something else.
fn integer(schema: &Schema<'_>) -> Type {
    match schema.format {
        Some("uint64" | "uint") => Type::U64,
        _ if schema.exceeds_i64 && schema.is_unsigned => Type::U64,
        // Neither a signed nor an unsigned integer holds all of them.
        _ if schema.exceeds_i64 => Type::Number,
        _ => Type::I64,
    }
}
