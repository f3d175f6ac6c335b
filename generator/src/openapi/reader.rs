//! Walking a document: typed access to members, each problem reported at its place, each schema read once.

use super::Dialect;
use super::schema::{self, Schema, SchemaId};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::load::Document;
use crate::source::{Node, Object, Place, Pointer};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A node together with where it stands.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'d> {
    pub(super) node: &'d Node<'d>,
    pub(super) place: Place,
}

impl<'d> Cursor<'d> {
    /// The members, if this is an object.
    pub(super) fn members(&self) -> Option<Members<'d>> {
        Some(Members { object: self.node.as_object()?, place: self.place.clone() })
    }
}

/// The members of an object together with where it stands.
#[derive(Clone, Debug)]
pub(super) struct Members<'d> {
    object: &'d Object<'d>,
    pub(super) place: Place,
}

impl<'d> Members<'d> {
    pub(super) fn get(&self, key: &str) -> Option<Cursor<'d>> {
        let node = self.object.get(key)?;
        Some(Cursor { node, place: self.place.push(key) })
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.object.get(key).is_some()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'d str, Cursor<'d>)> + use<'d> {
        let place = self.place.clone();
        self.object.iter().map(move |(key, node)| (key, Cursor { node, place: place.push(key) }))
    }
}

/// The state of one reading.
pub(super) struct Reader<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) dialect: Dialect,
    /// Schema ids by the address of their node: the same JSON object is the same schema, however it was reached.
    ids: BTreeMap<usize, SchemaId>,
    schemas: Vec<Option<Schema<'d>>>,
    /// Reserved ids whose schemas are still to be read; a queue instead of recursion, so depth costs no stack.
    pending: VecDeque<(SchemaId, Cursor<'d>)>,
    /// Schemas beside which an example is `null`.
    shown_as_null: Vec<SchemaId>,
    diagnostics: Diagnostics,
    /// The rules of what is reported once.
    reported: BTreeSet<&'static str>,
}

impl<'d> Reader<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        Self {
            document,
            dialect: Dialect::of(document),
            ids: BTreeMap::new(),
            schemas: Vec::new(),
            pending: VecDeque::new(),
            shown_as_null: Vec::new(),
            diagnostics: Diagnostics::default(),
            reported: BTreeSet::new(),
        }
    }

    pub(super) fn root(&self) -> Cursor<'d> {
        Cursor { node: self.document.root(), place: Place::new(self.document.entry(), Pointer::root()) }
    }

    /// Reads what is still pending and hands everything over.
    pub(super) fn finish(mut self) -> (Vec<Schema<'d>>, Diagnostics) {
        while let Some((id, at)) = self.pending.pop_front() {
            let schema = schema::read(&mut self, at);
            self.schemas[id.index()] = Some(schema);
        }
        for id in &self.shown_as_null {
            if let Some(schema) = &mut self.schemas[id.index()] {
                schema.nullable |= schema.is_open_to_any_kind();
            }
        }
        let schemas = self.schemas.into_iter().map(|schema| schema.expect("every reserved schema was pending"));
        (schemas.collect(), self.diagnostics)
    }

    /// The schema that stands beside an example that is `null`: where it states no type, JSON Schema admits that.
    pub(super) fn shown_as_null(&mut self, id: SchemaId) {
        self.shown_as_null.push(id);
    }

    /// The id of the Schema Object at `at`, which is read later, once.
    pub(super) fn schema(&mut self, at: Cursor<'d>) -> SchemaId {
        let address = std::ptr::from_ref(at.node).addr();
        if let Some(id) = self.ids.get(&address) {
            return *id;
        }
        let id = SchemaId::new(self.schemas.len());
        self.ids.insert(address, id);
        self.schemas.push(None);
        self.pending.push_back((id, at));
        id
    }

    /// The id of a Schema Object that is not written anywhere as such.
    pub(super) fn made(&mut self, schema: Schema<'d>) -> SchemaId {
        let id = SchemaId::new(self.schemas.len());
        self.schemas.push(Some(Schema { is_written: false, ..schema }));
        id
    }

    pub(super) fn object(&mut self, at: &Cursor<'d>) -> Option<Members<'d>> {
        let members = at.members();
        if members.is_none() {
            self.wrong_kind(at, "an object");
        }
        members
    }

    /// The elements of the array `key`; empty where it is absent.
    pub(super) fn list(&mut self, members: &Members<'d>, key: &str) -> Vec<Cursor<'d>> {
        let Some(at) = members.get(key) else { return Vec::new() };
        let Some(elements) = at.node.as_array() else {
            self.wrong_kind(&at, "an array");
            return Vec::new();
        };
        let place = |index| at.place.push_index(index);
        elements.iter().enumerate().map(|(index, node)| Cursor { node, place: place(index) }).collect()
    }

    /// The members of the object `key`; empty where it is absent.
    pub(super) fn map(&mut self, members: &Members<'d>, key: &str) -> Vec<(&'d str, Cursor<'d>)> {
        let Some(object) = members.get(key).and_then(|at| self.object(&at)) else { return Vec::new() };
        match object.get("$ref").filter(|at| at.node.as_str().is_some()) {
            Some(reference) => self.included(&object, &reference),
            None => object.iter().collect(),
        }
    }

    /// The members of a map that refers to another for more. The specification knows no such thing, and descriptions in many
    /// files have it.
    fn included(&mut self, map: &Members<'d>, reference: &Cursor<'d>) -> Vec<(&'d str, Cursor<'d>)> {
        let message = "a `$ref` cannot stand for the members of this object; they are read as if it could".to_owned();
        self.report(Diagnostic::note("reference-for-members", &reference.place, message));
        let at = Cursor { node: reference.node, place: map.place.clone() };
        let target = super::reference::target(self, &at, reference.node.as_str().unwrap_or_default());
        let target = target.and_then(|target| self.object(&target));
        let own = map.iter().filter(|(key, _)| *key != "$ref");
        target.iter().flat_map(Members::iter).filter(|(key, _)| *key != "$ref" && !map.has(key)).chain(own).collect()
    }

    pub(super) fn text(&mut self, members: &Members<'d>, key: &str) -> Option<&'d str> {
        let at = members.get(key)?;
        match at.node {
            Node::String(text) => Some(text),
            Node::Null => None,
            _ => {
                self.wrong_kind(&at, "a string");
                None
            }
        }
    }

    pub(super) fn flag(&mut self, members: &Members<'d>, key: &str) -> Option<bool> {
        let at = members.get(key)?;
        let flag = at.node.as_bool();
        if flag.is_none() {
            self.wrong_kind(&at, "true or false");
        }
        flag
    }

    /// The strings of the array `key`; what is no string is reported and left out.
    pub(super) fn texts(&mut self, members: &Members<'d>, key: &str) -> Vec<&'d str> {
        let mut texts = Vec::new();
        for at in self.list(members, key) {
            match at.node.as_str() {
                Some(text) => texts.push(text),
                None => self.wrong_kind(&at, "a string"),
            }
        }
        texts
    }

    pub(super) fn wrong_kind(&mut self, at: &Cursor<'d>, expected: &str) {
        let found = at.node.kind();
        self.warn("wrong-kind", at, format!("expected {expected}, found {found}; it is read as if it were absent"));
    }

    pub(super) fn warn(&mut self, rule: &'static str, at: &Cursor<'d>, message: String) {
        self.diagnostics.push(Diagnostic::warning(rule, At::Place(at.place.clone()), message));
    }

    /// Reports what is true of the whole description: once for each rule.
    pub(super) fn report_once(&mut self, diagnostic: Diagnostic) {
        if self.reported.insert(diagnostic.rule) {
            self.diagnostics.push(diagnostic);
        }
    }

    pub(super) fn note(&mut self, rule: &'static str, at: &Cursor<'d>, message: String) {
        self.diagnostics.push(Diagnostic::note(rule, At::Place(at.place.clone()), message));
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}
