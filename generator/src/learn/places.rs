//! Where it is written what a value should be: a shape is made of several schemas, and the one that is wrong is to be
//! corrected.

use super::walk::Walker;
use crate::openapi::{Schema, SchemaId};

impl Walker<'_, '_> {
    /// The schema and those it consists of: what it refers to, and the parts of its `allOf`.
    pub(super) fn parts(&self, id: SchemaId) -> Vec<SchemaId> {
        self.closure(id, |schema| schema.reference.into_iter().chain(schema.all_of.iter().copied()).collect())
    }

    /// The parts that require a member: those of the schema, or else those of its alternatives.
    pub(super) fn requiring(&self, id: SchemaId, member: &str) -> Vec<SchemaId> {
        let requires = |id: &SchemaId| self.spec.schema(*id).required.contains(&member);
        let own: Vec<SchemaId> = self.parts(id).into_iter().filter(requires).collect();
        if own.is_empty() { self.all_inside(id).into_iter().filter(requires).collect() } else { own }
    }

    /// The schema that lists values: this one, or the first of its parts or alternatives that does.
    pub(super) fn lister(&self, id: SchemaId) -> Option<SchemaId> {
        let lists = |id: &SchemaId| self.spec.schema(*id).values.is_some();
        self.all_inside(id).into_iter().find(lists)
    }

    fn all_inside(&self, id: SchemaId) -> Vec<SchemaId> {
        self.closure(id, |schema| {
            let lists = [&schema.all_of, &schema.one_of, &schema.any_of, &schema.conditional];
            schema.reference.into_iter().chain(lists.into_iter().flatten().copied()).collect()
        })
    }

    /// The schemas that `next` leads to, from this one on, each once.
    fn closure(&self, id: SchemaId, next: impl Fn(&Schema<'_>) -> Vec<SchemaId>) -> Vec<SchemaId> {
        let mut found = vec![id];
        let mut looked = 0;
        while let Some(id) = found.get(looked).copied() {
            looked += 1;
            for more in next(self.spec.schema(id)) {
                if !found.contains(&more) {
                    found.push(more);
                }
            }
        }
        found
    }
}
