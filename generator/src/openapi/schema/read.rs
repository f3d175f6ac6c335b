//! Reading a Schema Object, with the 3.0 dialect lifted into the one of 3.1.

use super::{Additional, Discriminator, Schema, SchemaId, SimpleType, Types, stated_types};
use crate::diagnostics::{At, Diagnostic};
use crate::openapi::reader::{Cursor, Members, Reader};
use crate::openapi::{Dialect, reference};
use crate::source::{Node, Place, Pointer};

/// Reads the schema at `at`; what has the wrong shape is reported and read as absent.
pub(in crate::openapi) fn read<'d>(reader: &mut Reader<'d>, at: Cursor<'d>) -> Schema<'d> {
    if let Some(admits) = at.node.as_bool() {
        return Schema::empty(at.place, admits);
    }
    let Some(members) = at.members() else {
        not_a_schema(reader, &at);
        return Schema::empty(at.place, true);
    };
    let (types, format) = if is_file(reader, &members) {
        (Types::default().with(SimpleType::String), Some("binary"))
    } else {
        stated_types::read(reader, &at, &members)
    };
    Schema {
        reference: reference::of_schema(reader, &at, &members).map(|target| reader.schema(target)),
        is_written: true,
        admits: true,
        types,
        nullable: is_nullable(reader, &members),
        format: reader.text(&members, "format").or(format),
        content_encoding: reader.text(&members, "contentEncoding"),
        content_media_type: reader.text(&members, "contentMediaType"),
        title: reader.text(&members, "title"),
        description: reader.text(&members, "description"),
        deprecated: reader.flag(&members, "deprecated").unwrap_or(false),
        default: members.get("default").map(|at| at.node),
        values: read_values(reader, &members),
        properties: read_properties(reader, &members),
        required: read_required(reader, &members),
        additional: read_additional(reader, &members),
        items: read_items(reader, &members),
        prefix_items: read_prefix_items(reader, &members),
        min_items: members.get("minItems").and_then(|at| at.node.as_u64()).unwrap_or(0),
        max_items: members.get("maxItems").and_then(|at| at.node.as_u64()),
        exceeds_i64: exceeds_i64(&members),
        minimum: members.get("minimum").and_then(|at| at.node.as_i64()),
        is_unsigned: is_unsigned(&members),
        all_of: read_list(reader, &members, "allOf"),
        one_of: read_list(reader, &members, "oneOf"),
        any_of: read_list(reader, &members, "anyOf"),
        conditional: read_conditional(reader, &members),
        discriminator: read_discriminator(reader, &members),
        place: at.place,
    }
}

/// JSON Schema 2020-12, Core, section 4.3: "A JSON Schema MUST be an object or a boolean."
fn not_a_schema(reader: &mut Reader<'_>, at: &Cursor<'_>) {
    let message = format!("expected a schema, which is an object or a boolean, found {}", at.node.kind());
    reader.report(Diagnostic::error("not-a-schema", &at.place, message).help("`{}` is the schema of any value"));
}

/// `nullable` of 3.0, and what descriptions of Swagger 2.0 write for want of it.
fn is_nullable<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> bool {
    ["nullable", "x-nullable"].into_iter().any(|key| reader.flag(members, key) == Some(true))
}

/// Swagger 2.0: a form's field or an answer can be of the type `file`, which is bytes.
pub(in crate::openapi) fn is_file(reader: &Reader<'_>, members: &Members<'_>) -> bool {
    let stated = members.get("type").is_some_and(|at| at.node.as_str() == Some("file"));
    stated && reader.dialect == Dialect::Swagger
}

fn read_values<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<Vec<&'d Node<'d>>> {
    if let Some(value) = members.get("const") {
        return Some(vec![value.node]);
    }
    members.has("enum").then(|| reader.list(members, "enum").into_iter().map(|at| at.node).collect())
}

/// A property of the schema `false` is one that no value has.
fn read_properties<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<(&'d str, SchemaId)> {
    let properties = reader.map(members, "properties").into_iter();
    properties.filter(|(_, at)| at.node.as_bool() != Some(false)).map(|(key, at)| (key, reader.schema(at))).collect()
}

/// By mistake `required: true` stands on a property; it says nothing about the object. (On a parameter of Swagger 2.0,
/// which is its own schema, it is right and about the parameter.)
fn read_required<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<&'d str> {
    let Some(at) = members.get("required").filter(|at| at.node.as_bool().is_some()) else {
        return reader.texts(members, "required");
    };
    if at.node.as_bool() == Some(true) && !members.has("in") {
        let message =
            "an object requires the properties it lists; `true` on the property itself is read over".to_owned();
        reader.report(Diagnostic::note("required-flag", At::Place(at.place), message));
    }
    Vec::new()
}

fn read_additional<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Additional {
    let patterns = reader.map(members, "patternProperties");
    let stated = members.get("additionalProperties").or_else(|| members.get("unevaluatedProperties"));
    let stated = match stated.as_ref().map(|at| (at.node.as_bool(), at)) {
        None => Additional::Unsaid,
        Some((Some(false), _)) => Additional::Forbidden,
        Some((Some(true), _)) => Additional::Anything,
        Some((None, at)) => Additional::Of(reader.schema(at.clone())),
    };
    if patterns.is_empty() {
        return stated;
    }
    let others = match stated {
        Additional::Anything => return Additional::Anything,
        Additional::Unsaid if !patterns.iter().any(|(pattern, _)| fits_any_name(pattern)) => {
            return Additional::Anything;
        }
        Additional::Unsaid | Additional::Forbidden => None,
        Additional::Of(other) => Some(other),
    };
    let values: Vec<SchemaId> = patterns.into_iter().map(|(_, at)| reader.schema(at)).chain(others).collect();
    match values.as_slice() {
        [only] => Additional::Of(*only),
        _ => Additional::Of(any_of(reader, members, values)),
    }
}

/// Whether a pattern of `patternProperties` leaves no name to what else may stand there: JSON Schema admits members that fit
/// no pattern, with any value, unless `additionalProperties` says otherwise (2020-12, Core, section 10.3.2.3).
fn fits_any_name(pattern: &str) -> bool {
    matches!(pattern, "" | "^" | ".*" | "^.*" | ".*$" | "^.*$" | ".+" | "^.+" | ".+$" | "^.+$")
}

/// The values of several `patternProperties`: which one a member belongs to is written in its name.
fn any_of<'d>(reader: &mut Reader<'d>, members: &Members<'d>, any_of: Vec<SchemaId>) -> SchemaId {
    let place = members.place.push("patternProperties");
    reader.made(Schema { any_of, ..Schema::empty(place, true) })
}

/// Before 2020-12 an array of `items` meant what `prefixItems` means now, and `additionalItems` what `items` does.
fn read_items<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<SchemaId> {
    let items = members.get("items").filter(|at| at.node.as_array().is_none());
    let key = if members.has("items") { "additionalItems" } else { "unevaluatedItems" };
    items.or_else(|| members.get(key)).map(|at| reader.schema(at))
}

fn read_prefix_items<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<SchemaId> {
    let draft_4 = members.get("items").is_some_and(|at| at.node.as_array().is_some());
    read_list(reader, members, if draft_4 { "items" } else { "prefixItems" })
}

fn exceeds_i64(members: &Members<'_>) -> bool {
    members.get("maximum").is_some_and(|at| at.node.as_i64().is_none() && at.node.as_u64().is_some())
}

fn is_unsigned(members: &Members<'_>) -> bool {
    let bounds = ["minimum", "exclusiveMinimum"].into_iter().filter_map(|key| members.get(key));
    bounds.filter_map(|at| at.node.as_f64()).any(|bound| bound >= 0.0)
}

/// JSON Schema Core, section 10.2.2: "Keywords for Applying Subschemas Conditionally".
fn read_conditional<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<SchemaId> {
    let branches = ["then", "else"].into_iter().filter(|_| members.has("if"));
    let branches: Vec<_> = branches.filter_map(|key| members.get(key)).collect();
    let dependent = reader.map(members, "dependentSchemas").into_iter().map(|(_, at)| at);
    let all: Vec<_> = branches.into_iter().chain(dependent).collect();
    all.into_iter().map(|at| reader.schema(at)).collect()
}

fn read_list<'d>(reader: &mut Reader<'d>, members: &Members<'d>, key: &str) -> Vec<SchemaId> {
    reader.list(members, key).into_iter().map(|at| reader.schema(at)).collect()
}

fn read_discriminator<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<Discriminator<'d>> {
    let at = members.get("discriminator")?;
    if let Node::String(property) = at.node {
        // Swagger 2.0: the values of the property are the names of the definitions.
        return Some(Discriminator { property, text: text(reader, at.place), mapping: Vec::new() });
    }
    let object = reader.object(&at)?;
    let property = reader.text(&object, "propertyName")?;
    let mut mapping = Vec::new();
    for (value, at) in reader.map(&object, "mapping") {
        let Some(text) = at.node.as_str() else { continue };
        match mapped_schema(reader, &at, text) {
            Some(id) => mapping.push((value, id)),
            None => {
                reader.warn("broken-mapping", &at, format!("the discriminator maps `{value}` to nothing: `{text}`"))
            }
        }
    }
    Some(Discriminator { property, text: text(reader, at.place), mapping })
}

/// What the property is where no schema describes it.
fn text(reader: &mut Reader<'_>, place: Place) -> SchemaId {
    reader.made(Schema::of_type(place, SimpleType::String))
}

/// A mapping names a schema by the key of a component or else by reference. Most references are no keys, so looking for one
/// must be cheap.
fn mapped_schema<'d>(reader: &mut Reader<'d>, at: &Cursor<'d>, text: &str) -> Option<SchemaId> {
    let schemas = Pointer::from_fragment(reader.dialect.schemas()).unwrap_or_default();
    let component = Place::new(at.place.file, schemas.push(text));
    let target = match reader.document.node(&component) {
        Some(node) => Cursor { node, place: component },
        None => {
            let (file, pointer, node) = reader.document.resolve_at(&at.place, text).ok()?;
            Cursor { node, place: Place { file, pointer } }
        }
    };
    Some(reader.schema(target))
}
