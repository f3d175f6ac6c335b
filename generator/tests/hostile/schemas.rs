//! Schemas of every keyword, alone and together.

use crate::random::Random;
use serde_json::{Map, Value, json};

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "object", "array", "null"];
const FORMATS: &[&str] =
    &["date-time", "date", "time", "uuid", "uri", "byte", "binary", "int32", "int64", "double", "x-own"];

/// Makes schemas that refer to components by these names.
pub(crate) struct Schemas<'a> {
    pub(crate) random: &'a mut Random,
    pub(crate) names: &'a [String],
    /// Where components stand in Swagger 2.0: below the root.
    pub(crate) is_swagger: bool,
}

impl Schemas<'_> {
    /// A schema at this depth: the deeper, the plainer.
    pub(crate) fn any(&mut self, depth: usize) -> Value {
        if self.random.once_in(40) {
            return Value::Bool(!self.random.once_in(3));
        }
        if depth > 2 || self.random.once_in(3) {
            return self.leaf();
        }
        let mut schema = Map::new();
        for _ in 0..1 + self.random.below(3) {
            self.keyword(&mut schema, depth + 1);
        }
        self.annotations(&mut schema);
        Value::Object(schema)
    }

    fn leaf(&mut self) -> Value {
        match self.random.below(3) {
            0 => self.reference(),
            1 => json!({ "type": self.random.pick(TYPES), "format": self.random.pick(FORMATS) }),
            _ => json!({ "type": "string", "enum": self.values() }),
        }
    }

    pub(crate) fn reference(&mut self) -> Value {
        let name = &self.names[self.random.below(self.names.len())];
        json!({ "$ref": self.pointer(if self.is_swagger { "definitions" } else { "schemas" }, name) })
    }

    /// Where a component stands, percent-encoded as a fragment.
    pub(crate) fn pointer(&self, kind: &str, name: &str) -> String {
        let escaped = name.replace('~', "~0").replace('/', "~1");
        let encoded: String = escaped.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let parent = if self.is_swagger { "#" } else { "#/components" };
        format!("{parent}/{kind}/{encoded}")
    }

    fn keyword(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        match self.random.below(17) {
            0..=4 => self.object(schema, depth),
            5 => set(schema, "items", self.any(depth)),
            6 => set(schema, "allOf", self.list(depth)),
            7 => self.union(schema, depth, "oneOf"),
            8 => self.union(schema, depth, "anyOf"),
            9 => set(schema, "enum", self.values()),
            10 => set(schema, "type", self.types()),
            11 => set(schema, "prefixItems", self.list(depth)),
            12 => self.merge(schema),
            13 => set(schema, "const", self.value()),
            14 => set(schema, "not", self.any(depth)),
            15 => self.conditional(schema, depth),
            _ => set(schema, "nullable", Value::Bool(true)),
        }
    }

    fn object(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        let mut properties = Map::new();
        for _ in 0..self.random.below(6) {
            let (name, property) = (self.random.name(), self.any(depth));
            properties.insert(name, property);
        }
        let mut required: Vec<String> = properties.keys().filter(|_| self.random.once_in(3)).cloned().collect();
        if self.random.once_in(8) {
            required.push(self.random.name());
        }
        set(schema, "properties", Value::Object(properties));
        set(schema, "required", json!(required));
        match self.random.below(6) {
            0 => set(schema, "additionalProperties", self.any(depth)),
            1 => set(schema, "additionalProperties", Value::Bool(self.random.once_in(2))),
            2 => set(schema, "patternProperties", json!({ self.random.name(): self.any(depth) })),
            3 => set(schema, "type", json!("object")),
            _ => {}
        }
    }

    fn union(&mut self, schema: &mut Map<String, Value>, depth: usize, keyword: &str) {
        let alternatives = self.list(depth);
        if self.random.once_in(3) {
            let mut discriminator = json!({ "propertyName": self.random.name() });
            if self.random.once_in(2) {
                let target = self.reference()["$ref"].clone();
                discriminator["mapping"] =
                    json!({ self.random.name(): target, self.random.name(): self.random.name() });
            }
            set(schema, "discriminator", discriminator);
        }
        set(schema, keyword, alternatives);
    }

    fn conditional(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        for keyword in ["if", "then", "else", "unevaluatedProperties", "dependentSchemas", "contains", "propertyNames"]
        {
            if self.random.once_in(3) {
                let inner = self.any(depth);
                let inner = if keyword == "dependentSchemas" { json!({ self.random.name(): inner }) } else { inner };
                set(schema, keyword, inner);
            }
        }
    }

    fn merge(&mut self, schema: &mut Map<String, Value>) {
        if let Value::Object(members) = self.leaf() {
            schema.extend(members);
        }
    }

    fn annotations(&mut self, schema: &mut Map<String, Value>) {
        for keyword in ["title", "description", "default", "pattern"] {
            if self.random.once_in(3) {
                set(schema, keyword, json!(self.random.text()));
            }
        }
        for keyword in ["deprecated", "readOnly", "writeOnly"] {
            if self.random.once_in(12) {
                set(schema, keyword, Value::Bool(true));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Value {
        (0..1 + self.random.below(4)).map(|_| self.any(depth)).collect()
    }

    fn types(&mut self) -> Value {
        (0..1 + self.random.below(3)).map(|_| Value::from(self.random.pick(TYPES))).collect()
    }

    pub(crate) fn values(&mut self) -> Value {
        let (only_texts, count) = (!self.random.once_in(4), 1 + self.random.below(8));
        let one = |_| if only_texts { json!(self.random.name()) } else { self.value() };
        (0..count).map(one).collect()
    }

    pub(crate) fn value(&mut self) -> Value {
        match self.random.below(8) {
            0 => Value::Null,
            1 => Value::Bool(self.random.once_in(2)),
            2 => json!(self.random.below(3)),
            3 => json!(-(self.random.below(3) as i64)),
            4 => json!(1.0),
            5 => json!(i64::MIN),
            6 => json!([1, { "a": [] }]),
            _ => json!(self.random.name()),
        }
    }
}

fn set(schema: &mut Map<String, Value>, keyword: &str, value: Value) {
    schema.insert(keyword.to_owned(), value);
}
