//! Values made of a schema, where the description shows none: no larger than it asks for, and never against what it says.
//!
//! Members are left out unless they are required, and `null` where they can be; only the body itself, where nothing is required, has all that can be made.
//! What cannot be done in a few lines is not done: a `pattern` is not solved.

use crate::config::Examples;
use crate::ir::{Scalar, Type, Values};
use crate::load::Document;
use crate::lower::{self, Object, Shape, Target, Union};
use crate::openapi::{Schema, SchemaId, Spec};
use crate::source::{Node, Place};
use serde_json::{Map, Value, json};

/// A value of more parts than this is none that anybody looks at.
const MOST: usize = 2_000;
const DEEPEST: usize = 24;
/// What is asked for beyond this is not for people.
const LONGEST_TEXT: u64 = 1_000;

/// What is looked up while making.
pub(super) struct Maker<'m, 'd> {
    pub(super) document: &'d Document<'d>,
    pub(super) spec: &'m Spec<'d>,
    pub(super) shapes: &'m [Shape<'d>],
    pub(super) wanted: &'m Examples,
}

/// A value, or why there is none.
type Made = Result<Value, &'static str>;

/// How much may still be made, and how deep.
struct Room {
    left: usize,
    depth: usize,
}

impl Room {
    fn enter(&mut self) -> Result<(), &'static str> {
        self.left = self.left.checked_sub(1).ok_or("what its schema requires is too large")?;
        if self.depth == DEEPEST {
            return Err("what its schema requires is too deep");
        }
        self.depth += 1;
        Ok(())
    }
}

impl<'d> Maker<'_, 'd> {
    /// A value that the schema admits.
    pub(super) fn value(&self, id: SchemaId) -> Made {
        self.of(id, "text", &mut Room { left: MOST, depth: 0 })
    }

    pub(super) fn is_faulty(&self, place: &Place) -> bool {
        let origin = self.spec.origin(place);
        self.wanted.faulty.iter().any(|faulty| faulty.is(&origin))
    }

    /// A value of a schema; texts that say nothing else say `name`.
    fn of(&self, id: SchemaId, name: &str, room: &mut Room) -> Made {
        room.enter()?;
        let schema = self.spec.schema(id);
        let is_null = room.depth > 1 && lower::is_nullable(self.spec, id);
        let made = match (self.shown(schema), self.shapes.get(id.index())) {
            (Some(value), _) => Ok(value.to_json()),
            (None, _) if is_null => Ok(Value::Null),
            (None, Some(shape)) => self.of_shape(schema, shape, name, room),
            (None, None) => Err("its schema is unknown"),
        };
        room.depth -= 1;
        made
    }

    /// What the schema itself shows: an example, its default, or the first of its values.
    fn shown(&self, schema: &Schema<'d>) -> Option<&'d Node<'d>> {
        let [one, many] = ["example", "examples"].map(|key| schema.place.push(key));
        let first = || Some((many.push_index(0), self.document.node(&many)?.as_array()?.first()?));
        let written = schema.is_written.then(|| self.document.node(&one).map(|value| (one, value)).or_else(first));
        let written = written.flatten().filter(|(place, _)| !self.is_faulty(place)).map(|(_, value)| value);
        let listed = || schema.values.as_ref()?.iter().find(|value| !value.is_null()).copied();
        written.or(schema.default).or_else(listed)
    }

    fn of_shape(&self, schema: &Schema<'d>, shape: &Shape<'d>, name: &str, room: &mut Room) -> Made {
        let node = self.document.node(&schema.place);
        match shape {
            Shape::Reference(target) => {
                // It is no part of what refers to it, and no chain of these leads back to itself.
                room.depth -= 1;
                let made = self.of(*target, name, room);
                room.depth += 1;
                made
            }
            Shape::Plain(ty) => plain(ty, schema, node, name),
            Shape::Object(object) => self.object(object, room),
            Shape::Union(union) => self.union(schema, union, name, room),
            Shape::Enumeration(values) => Ok(first(values)),
            Shape::List(items) => {
                let item = |room: &mut Room| items.map_or(Ok(Value::Null), |items| self.of(items, name, room));
                (0..schema.min_items).map(|_| item(room)).collect::<Result<Vec<_>, _>>().map(Value::Array)
            }
            Shape::Tuple(tuple) => {
                let items = tuple.items.iter().take(tuple.required);
                items.map(|item| self.of(*item, name, room)).collect::<Result<Vec<_>, _>>().map(Value::Array)
            }
            Shape::Map(_) if node.is_some_and(|node| node.get("minProperties").is_some()) => {
                Err("its schema has `minProperties`")
            }
            Shape::Map(_) => Ok(json!({})),
            Shape::Unexpressed(_) => Err("its schema says more than is understood"),
        }
    }

    fn object(&self, object: &Object<'d>, room: &mut Room) -> Made {
        let mut members = Map::new();
        let is_all = room.depth == 1 && !object.properties.iter().any(|property| property.required);
        for property in object.properties.iter().filter(|property| property.required || is_all) {
            match self.of(property.schema, property.key, room) {
                Ok(value) => drop(members.insert(property.key.to_owned(), value)),
                Err(why) if property.required => return Err(why),
                Err(_) => {}
            }
        }
        Ok(members.into())
    }

    /// The first alternative that a value can be made of, with what tells it apart.
    fn union(&self, schema: &Schema<'d>, union: &Union<'d>, name: &str, room: &mut Room) -> Made {
        let mut made = Err("its schema has no alternatives");
        for alternative in &union.alternatives {
            made = match &alternative.target {
                Target::Schema(id) => self.of(*id, name, room),
                Target::Merged(object) => self.object(object, room),
                Target::Plain(ty) => plain(ty, schema, None, name),
                Target::List(_) => Ok(json!([])),
                Target::Map(_) => Ok(json!({})),
            };
            if let (Ok(Value::Object(members)), Some(property), [tag, ..]) =
                (&mut made, union.discriminator, alternative.tags.as_slice())
            {
                members.insert(property.to_owned(), tag.as_str().into());
            }
            if made.is_ok() {
                break;
            }
        }
        made
    }
}

fn first(values: &Values) -> Value {
    let scalar = |scalar: &Scalar| match scalar {
        Scalar::Bool(value) => json!(value),
        Scalar::Integer(value) => json!(value),
        Scalar::Unsigned(value) => json!(value),
        Scalar::Float(value) => json!(value),
        Scalar::Text(value) => json!(value),
    };
    match values {
        Values::Strings(all) => all.first().map(|(_, value)| json!(value)),
        Values::Integers(all) => all.first().map(|(_, value)| json!(value)),
        Values::Numbers(all) | Values::Mixed(all) => all.first().map(|(_, value)| scalar(value)),
    }
    .unwrap_or_default()
}

fn plain(ty: &Type, schema: &Schema<'_>, node: Option<&Node<'_>>, name: &str) -> Made {
    match ty {
        Type::Bool => Ok(json!(false)),
        Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F32 | Type::F64 | Type::Number => number(node),
        Type::String | Type::Formatted(_) => text(schema, node, name),
        Type::Own(_) => Err("its format has a type of another crate"),
        Type::List(_) => Ok(json!([])),
        Type::Map(_) => Ok(json!({})),
        Type::Json | Type::Option(_) => Ok(Value::Null),
        Type::Boxed(inner) => plain(inner, schema, node, name),
        Type::Named(_) => Err("its schema says more than is understood"),
    }
}

/// An integer: the first of a few that keeps the bounds (JSON Schema Validation 2020-12, section 6.2).
fn number(node: Option<&Node<'_>>) -> Made {
    let bound = |key: &str| node.and_then(|node| node.get(key)?.as_f64());
    // A flag in OpenAPI 3.0.
    let excludes = |key: &str| node.and_then(|node| node.get(key)?.as_bool()).unwrap_or(false);
    let [minimum, maximum] = ["minimum", "maximum"].map(bound);
    let [above, below] = ["exclusiveMinimum", "exclusiveMaximum"].map(bound);
    let fits = |value: f64| {
        minimum.is_none_or(|least| value > least || (value == least && !excludes("exclusiveMinimum")))
            && maximum.is_none_or(|most| value < most || (value == most && !excludes("exclusiveMaximum")))
            && above.is_none_or(|bound| value > bound)
            && below.is_none_or(|bound| value < bound)
            && bound("multipleOf").is_none_or(|step| step == 0.0 || value % step == 0.0)
    };
    let lows = minimum.into_iter().chain(above).flat_map(|bound| [bound.ceil(), bound.floor() + 1.0]);
    let highs = maximum.into_iter().chain(below).flat_map(|bound| [bound.floor(), bound.ceil() - 1.0]);
    let found = [0.0, 1.0].into_iter().chain(lows).chain(highs).chain(bound("multipleOf")).find(|value| fits(*value));
    // `as` stops at the ends of `i64`.
    let integer = found.map(|value| value as i64).filter(|value| fits(*value as f64));
    integer.map(Value::from).ok_or("the bounds of its schema leave no simple number")
}

/// A text of the schema's format, or `name` within the bounds (section 6.3).
fn text(schema: &Schema<'_>, node: Option<&Node<'_>>, name: &str) -> Made {
    if node.is_some_and(|node| node.get("pattern").is_some()) {
        return Err("its schema has a `pattern`");
    }
    let bound = |key: &str| node.and_then(|node| node.get(key)?.as_u64());
    let (least, most) = (bound("minLength").unwrap_or(0), bound("maxLength").unwrap_or(u64::MAX));
    let fixed = schema.format.and_then(of_format);
    let mut text = fixed.unwrap_or(name).to_owned();
    let length = |text: &str| text.chars().count() as u64;
    if fixed.is_none() {
        text = text.chars().zip(0..most).map(|(c, _)| c).collect();
        text.extend((length(&text)..least.min(LONGEST_TEXT)).map(|_| 'x'));
    }
    match length(&text) {
        length if (least..=most).contains(&length) => Ok(text.into()),
        _ => Err("the bounds of its schema leave no simple text"),
    }
}

/// What a text of this format looks like (the OpenAPI Format Registry).
fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => "2020-01-01T00:00:00Z",
        "date" => "2020-01-01",
        "time" => "00:00:00Z",
        "duration" => "PT1S",
        "uuid" => "00000000-0000-0000-0000-000000000000",
        "uri" | "url" | "iri" => "https://example.com",
        "uri-reference" | "iri-reference" => "/",
        "email" | "idn-email" => "somebody@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" | "base64url" => "",
        _ => return None,
    })
}
