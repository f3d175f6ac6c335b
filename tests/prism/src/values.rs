//! The values of a schema that a call is given.

use crate::Outcome;
use crate::invent::{Extent, Inventor};
use opbind::examples;
use opbind::load::Document;
use opbind::openapi::{SchemaId, Spec};
use opbind::source::Place;
use opbind::verify::{Judge, Verdict};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What the description shows, what it admits, and what could be.
pub(crate) struct Values<'a, 's> {
    document: &'a Document<'s>,
    spec: &'a Spec<'s>,
    judge: RefCell<Judge>,
    schemas: BTreeMap<Place, SchemaId>,
    /// By the schema they are values of.
    examples: BTreeMap<SchemaId, Vec<Value>>,
}

impl<'a, 's: 'a> Values<'a, 's> {
    pub(crate) fn of(document: &'s Document<'s>, spec: &'a Spec<'s>) -> Outcome<Self> {
        let mut shown: BTreeMap<SchemaId, Vec<Value>> = BTreeMap::new();
        for example in examples::find(document, spec).into_iter().filter(|example| !example.is_default) {
            shown.entry(example.schema).or_default().push(example.value.to_json());
        }
        let schemas = spec.schemas().filter(|(_, schema)| schema.is_written);
        Ok(Self {
            document,
            spec,
            judge: Judge::of(document)?.into(),
            schemas: schemas.map(|(id, schema)| (schema.place.clone(), id)).collect(),
            examples: shown,
        })
    }

    /// The examples of a schema that it admits.
    pub(crate) fn examples(&self, schema: SchemaId) -> Vec<Value> {
        let mut found = Vec::new();
        let mut next = Some(schema);
        // As many references in a row as anybody writes.
        for _ in 0..20 {
            let Some(id) = next else { break };
            found.extend(self.examples.get(&id).into_iter().flatten().cloned());
            next = self.spec.schema(id).reference;
        }
        found.retain(|value| self.admits(schema, value));
        found
    }

    /// A value of a parameter: an example, or one made up. Where both a number and a text are admitted it is a text that
    /// is no number, because in a URL `1` is both, and `oneOf` admits one of them only.
    pub(crate) fn one(&self, schema: Option<SchemaId>) -> Value {
        let text = Value::from("text");
        let Some(schema) = schema else { return text };
        let example = self.examples(schema).into_iter().next();
        let value = example.unwrap_or_else(|| self.invented(schema, Extent::All));
        if !value.is_string() && self.admits(schema, &text) { text } else { value }
    }

    /// A value of this extent that is made up.
    pub(crate) fn invented(&self, schema: SchemaId, extent: Extent) -> Value {
        let admits = |at: &Place, value: &Value| self.schemas.get(at).is_none_or(|id| self.admits(*id, value));
        Inventor { document: self.document, admits: &admits, extent }.value(&self.spec.schema(schema).place, 0)
    }

    pub(crate) fn admits(&self, schema: SchemaId, value: &Value) -> bool {
        !matches!(self.judge.borrow_mut().judge(self.spec, schema, value), Verdict::Refused(_))
    }
}
