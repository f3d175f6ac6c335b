//! Random values of a schema. Everything that a value can do without is left out by itself when a failing value is made smaller.

use crate::description::Description;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::{Just, any};
use proptest::sample::select;
use proptest::strategy::{BoxedStrategy, Strategy, Union};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// A value as a server sends it, and as it has to come back.
#[derive(Clone)]
pub(crate) struct Traveller {
    pub(crate) sent: Value,
    pub(crate) back: Value,
}

impl fmt::Debug for Traveller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (should become {})", self.sent, self.back)
    }
}

impl From<Value> for Traveller {
    fn from(value: Value) -> Self {
        Self { sent: value.clone(), back: value }
    }
}

/// Whether values go beyond the schema, as those of later versions of the API do: with members and with values of
/// enumerations that it does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beyond {
    No,
    Yes,
}

/// What the schemas of `spec/` consist of, besides `$ref`; the second line says nothing about values.
const KEYWORDS: [&[&str]; 2] = [
    &["type", "format", "enum", "properties", "required", "additionalProperties", "items"],
    &["title", "description", "example", "default"],
];

/// Values of a schema.
pub(crate) fn of(description: &Description, schema: &Value, beyond: Beyond) -> BoxedStrategy<Traveller> {
    let schema = description.follow(schema);
    for keyword in schema.as_object().into_iter().flat_map(Map::keys).map(String::as_str) {
        let is_known = KEYWORDS.concat().contains(&keyword) || keyword.starts_with("x-");
        assert!(is_known, "no values are made yet of schemas with `{keyword}`");
    }
    if let Some(values) = schema["enum"].as_array() {
        return enumeration(values.clone(), beyond).prop_map(Traveller::from).boxed();
    }
    let types = match &schema["type"] {
        Value::Array(types) => types.clone(),
        one => vec![one.clone()],
    };
    let of_type = |ty: &Value| of_type(description, schema, ty.as_str().unwrap_or_default(), beyond);
    Union::new(types.iter().map(of_type)).boxed()
}

fn enumeration(values: Vec<Value>, beyond: Beyond) -> BoxedStrategy<Value> {
    let known = select(values).boxed();
    if beyond == Beyond::No { known } else { Union::new_weighted(vec![(4, known), (1, string())]).boxed() }
}

fn of_type(description: &Description, schema: &Value, ty: &str, beyond: Beyond) -> BoxedStrategy<Traveller> {
    let value = match ty {
        "null" => Just(Value::Null).boxed(),
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => Union::new([(-9..9_i64).boxed(), any::<i64>().boxed()]).prop_map(Value::from).boxed(),
        "number" => number(),
        "string" if schema["format"] == "date-time" => Union::new([moment(), string()]).boxed(),
        "string" => string(),
        "array" => return list(of(description, &schema["items"], beyond)),
        "object" => return object(description, schema, beyond),
        // A schema without a type, which every value fits.
        _ => anything(),
    };
    value.prop_map(Traveller::from).boxed()
}

/// Any text, also where there is a format: no decode may fail because of one.
fn string() -> BoxedStrategy<Value> {
    vec(any::<char>(), 0..8).prop_map(|text| Value::from(String::from_iter(text))).boxed()
}

fn moment() -> BoxedStrategy<Value> {
    select(vec!["2011-04-10T20:09:31Z", "2011-04-10t20:09:31.000z", "2011-04-10T20:09:31+00:00"])
        .prop_map(Value::from)
        .boxed()
}

/// Halves, which every reader of JSON reads exactly, and whole numbers of both kinds: `1.0` and `1`.
fn number() -> BoxedStrategy<Value> {
    Union::new([
        any::<i32>().prop_map(|it| json!(f64::from(it) / 2.0)).boxed(),
        any::<i64>().prop_map(Value::from).boxed(),
    ])
    .boxed()
}

fn anything() -> BoxedStrategy<Value> {
    let leaf = Union::new([Just(Value::Null).boxed(), any::<bool>().prop_map(Value::from).boxed(), number(), string()]);
    let nested = |inner: BoxedStrategy<Value>| {
        let object = btree_map(key(), inner.clone(), 0..3).prop_map(|it| it.into_iter().collect());
        Union::new([vec(inner, 0..3).prop_map(Value::Array).boxed(), object.prop_map(Value::Object).boxed()])
    };
    leaf.prop_recursive(2, 8, 3, nested).boxed()
}

fn key() -> BoxedStrategy<String> {
    vec(any::<char>(), 0..4).prop_map(String::from_iter).boxed()
}

fn list(element: BoxedStrategy<Traveller>) -> BoxedStrategy<Traveller> {
    let both = |elements: Vec<Traveller>| {
        let (sent, back) = elements.into_iter().map(|it| (it.sent, it.back)).unzip();
        Traveller { sent: Value::Array(sent), back: Value::Array(back) }
    };
    vec(element, 0..3).prop_map(both).boxed()
}

/// A name and its value.
type Member = (String, Traveller);

/// An object with its named members, required ones always. Of other members, a map keeps all; an object that names its
/// members gives none of them back, and gets some only where values go beyond the schema.
fn object(description: &Description, schema: &Value, beyond: Beyond) -> BoxedStrategy<Traveller> {
    let properties = schema["properties"].as_object().cloned().unwrap_or_default();
    let is_required = |name: &str| schema["required"].as_array().is_some_and(|it| it.iter().any(|it| it == name));
    let member = |(name, property): (&String, &Value)| {
        let (name, value) = (name.clone(), of(description, property, beyond));
        let value = if is_required(&name) { value.prop_map(Some).boxed() } else { option::of(value).boxed() };
        value.prop_map(move |value| Some((name.clone(), value?))).boxed()
    };
    let named: Vec<_> = properties.iter().map(member).collect();
    let is_map = properties.is_empty();
    let others = if is_map || beyond == Beyond::Yes { 0..3 } else { 0..1 };
    let assemble = move |(named, others): (Vec<Option<Member>>, BTreeMap<String, Value>)| {
        let others = others.into_iter().filter(|(name, _)| !properties.contains_key(name));
        let mut sent: Map<String, Value> = others.collect();
        let mut back = if is_map { sent.clone() } else { Map::new() };
        for (name, value) in named.into_iter().flatten() {
            sent.insert(name.clone(), value.sent);
            back.insert(name, value.back);
        }
        Traveller { sent: Value::Object(sent), back: Value::Object(back) }
    };
    (named, btree_map(key(), anything(), others)).prop_map(assemble).boxed()
}
