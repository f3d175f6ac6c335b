//! What a description says of values: examples and defaults, and the Rust types of schemas.

use super::Case;
use crate::config::Config;
use crate::emit;
use crate::examples::{self, Example};
use crate::ir::{Offered, Type};
use crate::load::Document;
use crate::lower;
use crate::openapi::{self, Schema, SchemaId, Spec};
use crate::select::{self, Unselected};

/// A description as [`generate`](crate::generate) reads it, for the crate that it makes of it.
#[derive(Debug)]
pub struct Description<'d> {
    document: &'d Document<'d>,
    spec: Spec<'d>,
    /// By [`SchemaId::index`].
    types: Vec<Type>,
    unselected: Unselected,
    /// All types of the crate.
    offered: Offered,
}

impl<'d> Description<'d> {
    /// Reads a document that the overrides of the configuration are already applied to ([`Config::apply`]). A description that
    /// [`generate`](crate::generate) refuses must not be given here.
    pub fn read(document: &'d Document<'d>, config: &Config) -> Self {
        let (mut spec, _) = openapi::read(document);
        // What is wrong with them has been said when the crate was generated.
        let _ = config.choose_formats(&mut spec);
        let (mut api, _) = lower::lower(&mut spec, config.models, &config.pagination);
        let unselected = select::prune(&mut api, &spec, &config.selection);
        let types = lower::types(&spec);
        Self { document, spec, types, unselected, offered: Offered::by(&api) }
    }

    /// The objects of the description.
    pub fn spec(&self) -> &Spec<'d> {
        &self.spec
    }

    /// The Schema Object that stands at `#/components/schemas/pet`, or in another file at `pets.yaml#/Pet`: the pointer in
    /// the whole description, as generated files name it.
    pub fn schema_at(&self, origin: &str) -> Option<SchemaId> {
        let stands = |schema: &Schema<'_>| schema.is_written && self.spec.origin(&schema.place) == origin;
        self.spec.schemas().find(|(_, schema)| stands(schema)).map(|(id, _)| id)
    }

    /// The type that values of this schema are decoded into, by its path in the crate. `None` where that is any JSON value, which
    /// would come back whatever it is, and where the crate does not offer it.
    pub fn rust_type(&self, schema: SchemaId) -> Option<String> {
        let ty = self.types.get(schema.index()).filter(|ty| **ty != Type::Json)?;
        self.offered.used_by(ty).map(|_| emit::type_text(ty))
    }

    /// The examples and defaults of what was chosen, sorted by their places.
    pub fn examples(&self) -> Vec<Example<'d>> {
        let mut examples = examples::find(self.document, &self.spec);
        examples.retain(|example| !self.unselected.holds(&self.spec, &example.place));
        examples
    }

    /// An example as a case; `None` as for [`Description::rust_type`].
    pub fn case(&self, example: &Example<'_>) -> Option<Case> {
        let rust = self.rust_type(example.schema)?;
        let value = serde_json::to_string(example.value).ok()?;
        Some(Case { label: self.spec.origin(&example.place), rust, value })
    }
}
