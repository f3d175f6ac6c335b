//! The items of a file: a struct, enumeration, union or alias for each slot.

use super::homes::{File, Slot};
use super::shape::{self, Object, Property, Rest, Shape, Target, Union};
use super::{Context, docs, tuple};
use crate::ir::{Alias, Area, Enumeration, Field, Item, Module, Presence, Struct, Type, UsedBy, Variant, WrittenAs};
use crate::naming::{self, FieldName, Name, TypeName};
use crate::openapi::{SchemaId, Spec};
use crate::source::Place;

/// What the field of all members without a name of their own is called.
const OTHERS: &str = "additional_properties";

/// The modules of all components, by area.
pub(super) fn modules(context: &Context<'_, '_>) -> Vec<(Area, Vec<Module>)> {
    let mut areas: Vec<(Area, Vec<Module>)> = Vec::new();
    for file in &context.homes.files {
        let module = module(context, file);
        match areas.last_mut() {
            Some((area, modules)) if *area == file.home.area => modules.push(module),
            _ => areas.push((file.home.area.clone(), vec![module])),
        }
    }
    areas
}

fn module(context: &Context<'_, '_>, file: &File) -> Module {
    let items = items(context, &file.slots);
    Module { home: file.home.clone(), origin: file.origin.clone(), used_by: UsedBy::Nobody, items, former: Vec::new() }
}

/// The items for these slots, in their order.
pub(super) fn items(context: &Context<'_, '_>, slots: &[Slot]) -> Vec<Item> {
    slots.iter().filter_map(|slot| item(context, *slot)).collect()
}

fn item(context: &Context<'_, '_>, slot: Slot) -> Option<Item> {
    let name = context.homes.path(slot)?.name.clone();
    let (id, alternative) = slot;
    let layers: Vec<SchemaId> = shape::layers(context.spec, &context.shapes, id).collect();
    let inmost = layers.last().copied().unwrap_or(id);
    let schemas = || layers.iter().map(|id| context.spec.schema(*id));
    let (docs, deprecated) = (docs::of_type(schemas()), schemas().any(|schema| schema.deprecated));
    let (origin, place) = (Some(id), &context.spec.schema(inmost).place);
    Some(match (context.shape(inmost), alternative) {
        (Shape::Union(union), Some(index)) => match &union.alternatives.get(index)?.target {
            Target::Merged(object) => {
                let scope = (id, union.alternatives.get(index)?.name.as_str());
                Item::Struct(Struct { origin, ..structure(context, (name, docs), scope, object) })
            }
            _ => return None,
        },
        (Shape::Object(object), _) => {
            Item::Struct(Struct { origin, deprecated, ..structure(context, (name, docs), (inmost, ""), object) })
        }
        (Shape::Tuple(tuple), _) => {
            Item::Struct(Struct { origin, deprecated, ..self::tuple::structure(context, (name, docs), place, tuple) })
        }
        (Shape::Enumeration(values), _) => {
            Item::Enumeration(Enumeration { name, origin, docs, deprecated, values: values.clone() })
        }
        (Shape::Union(union), None) => {
            let discriminator = union.discriminator.map(str::to_owned);
            let variants = variants(context, slot, place, union);
            Item::Union(crate::ir::Union { name, origin, docs, deprecated, discriminator, variants })
        }
        _ => Item::Alias(Alias { name, origin, docs, deprecated, ty: context.structure(inmost) }),
    })
}

/// The struct of an object, that of a schema or of the alternative of its union that is called so.
fn structure(
    context: &Context<'_, '_>,
    (name, docs): (TypeName, crate::ir::Docs),
    (id, alternative): (SchemaId, &str),
    object: &Object<'_>,
) -> Struct {
    let scope = || context.spec.scope(&context.spec.schema(id).place, &format!("{alternative}properties"));
    let names = context.spec.names.distinct(scope, object.properties.iter().map(|property| property.key));
    let mut fields: Vec<Field> =
        object.properties.iter().zip(&names).map(|(property, name)| field(context, property, name)).collect();
    let unknown = context.options.keep_unknown_members.then_some(Rest::Anything);
    if let Some(rest) = object.additional.or(unknown) {
        let name = rest_name(&names, OTHERS, "map");
        let ty = Type::Map(Box::new(context.rest_type(rest)));
        fields.push(others(name, ty));
    }
    Struct { name, origin: None, docs, deprecated: false, written_as: WrittenAs::Object, fields }
}

/// The field of all members that have no name of their own.
pub(super) fn others(name: FieldName, ty: Type) -> Field {
    let docs = crate::ir::Docs { blocks: Vec::new(), facts: vec!["Members that have no name of their own.".into()] };
    Field { name, key: String::new(), origin: None, ty, presence: Presence::Additional, docs, deprecated: false }
}

/// What the field of all others is called beside those that have a name: `usual`, or a longer one where that is taken.
pub(super) fn rest_name(members: &[Name], usual: &str, kind: &str) -> FieldName {
    let name = Name::of(usual);
    let is_member = members.iter().any(|member| member.field() == name.field());
    let text = if is_member { format!("{usual}_{kind}") } else { usual.to_owned() };
    naming::distinct_beside(members, [text.as_str()]).first().map_or(name.field(), Name::field)
}

fn field(context: &Context<'_, '_>, property: &Property<'_>, name: &Name) -> Field {
    let key = property.key.to_owned();
    Field { key, ..member(context, property.schema, property.required, name) }
}

/// A field for a value of this schema, still without a key.
pub(super) fn member(context: &Context<'_, '_>, id: SchemaId, required: bool, name: &Name) -> Field {
    let schema = context.spec.schema(id);
    let ty = context.type_of(id);
    let (ty, presence) = match required {
        true => (ty, Presence::Required),
        false => (Type::Option(Box::new(ty)), Presence::Optional),
    };
    let (docs, deprecated) = (docs::of_member(schema), schema.deprecated);
    Field { name: name.field(), key: String::new(), origin: Some(id), ty, presence, docs, deprecated }
}

/// What the alternatives of a union are called; `place` is that of the union.
pub(super) fn names(spec: &Spec<'_>, place: &Place, union: &Union<'_>) -> Vec<Name> {
    spec.names.distinct(|| spec.scope(place, "alternatives"), union.alternatives.iter().map(|it| it.name.as_str()))
}

fn variants(context: &Context<'_, '_>, slot: Slot, place: &Place, union: &Union<'_>) -> Vec<Variant> {
    let names = names(context.spec, place, union);
    let mut variants = Vec::new();
    for (index, (alternative, name)) in union.alternatives.iter().zip(names).enumerate() {
        let ty = context.alternative_type((slot.0, Some(index)), &alternative.target);
        let tags = if union.discriminator.is_some() { alternative.tags.clone() } else { Vec::new() };
        variants.push(Variant { name: name.variant(), ty, tags });
    }
    variants
}
