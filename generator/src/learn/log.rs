//! What a walk through a body notes.

use crate::openapi::SchemaId;
use serde_json::Value;

/// Something that is not as the description says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wrong<'d> {
    /// The schema that says otherwise.
    pub(super) schema: SchemaId,
    pub(super) what: What<'d>,
    /// Whether the body does not decode because of it.
    pub(super) fails: bool,
}

/// In what it is wrong.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What<'d> {
    /// A required member is not there.
    Absent(&'d str),
    /// It is `null`.
    Null,
    /// It is of this type of JSON Schema.
    Type(&'static str),
    /// It is an integer for which there is this format.
    Format(&'static str),
    /// It is not among the listed values.
    Value(Value),
    /// What no override says: an element too few, an unknown alternative.
    Other(&'static str),
}

/// The notes of one walk.
#[derive(Debug, Default)]
pub(super) struct Log<'d> {
    /// The schemas of all values, as often as there were values.
    pub(super) seen: Vec<SchemaId>,
    pub(super) wrong: Vec<Wrong<'d>>,
    /// Members that nothing describes, by the schema that does not.
    pub(super) unknown: Vec<(SchemaId, String)>,
    /// Members and listed values that are known: what speaks for an alternative.
    pub(super) known: usize,
    /// How many unions are around what is looked at.
    pub(super) nesting: usize,
}

impl<'d> Log<'d> {
    pub(super) fn note(&mut self, schema: SchemaId, what: What<'d>, fails: bool) {
        self.wrong.push(Wrong { schema, what, fails });
    }

    pub(super) fn fails(&self) -> bool {
        self.wrong.iter().any(|wrong| wrong.fails)
    }

    /// What speaks against it: the least is the best. Where something is wrong with all alternatives, a member that is
    /// known outweighs one that is not, and what is wrong two.
    pub(super) fn cost(&self) -> (bool, isize) {
        let count = |count: usize| isize::try_from(count).unwrap_or(isize::MAX / 8);
        let against = count(self.unknown.len()) + 2 * count(self.wrong.len());
        (!self.wrong.is_empty(), against - count(self.known))
    }

    /// Takes over the notes of a walk into an alternative.
    pub(super) fn append(&mut self, mut other: Log<'d>) {
        self.seen.append(&mut other.seen);
        self.wrong.append(&mut other.wrong);
        self.unknown.append(&mut other.unknown);
        self.known += other.known;
    }
}
