//! From the logs of all bodies to counts, and from those to proposals.

use super::Wanted;
use super::log::{Log, What, Wrong};
use super::proposal::{Change, Proposal};
use super::walk::Walker;
use crate::openapi::SchemaId;
use crate::source::{Place, Pointer};
use crate::traffic::{Answer, Body, Exchange};
use serde::Serialize;
use std::collections::BTreeMap;

/// How bodies fare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Bodies of JSON that the description speaks of.
    pub bodies: usize,
    /// Of these, how many the crate decodes.
    pub decode: usize,
    /// Of these, how many are as described, apart from members that are not described.
    pub as_described: usize,
}

/// What one look at all bodies tells.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Observed {
    /// How bodies fare.
    #[serde(flatten)]
    pub figures: Figures,
    /// Requests of no operation, and how often: `GET /nothing`.
    pub no_operation: BTreeMap<String, usize>,
    /// Answers of a status that the operation does not describe: `GET /pets 418`.
    pub no_status: BTreeMap<String, usize>,
    /// Answers without a body, or with another than the JSON that is described.
    pub without_json: usize,
    /// Members that are not described, and how often: `/components/schemas/pet: colour`.
    pub unknown_members: BTreeMap<String, usize>,
    /// What is wrong and no override says: place, what, and how often.
    pub unmended: BTreeMap<String, usize>,
    #[serde(skip)]
    proposals: Vec<Proposal>,
}

impl Observed {
    /// The corrections that the observation speaks for.
    pub fn wanted(&self, wanted: Wanted) -> Vec<Proposal> {
        let is_wanted = |proposal: &&Proposal| wanted == Wanted::All || proposal.failing > 0;
        self.proposals.iter().filter(is_wanted).cloned().collect()
    }
}

/// Counts, while bodies are looked at.
pub(super) struct Tally<'w, 's, 'd> {
    walker: &'w Walker<'s, 'd>,
    seen: Vec<usize>,
    /// By the place of the schema and the rank of the change, with the schema whose values are counted.
    changes: BTreeMap<(Pointed, (u8, String)), (SchemaId, Proposal)>,
    observed: Observed,
}

/// A place in the order of proposals: what is inside before what it is in, so that no correction moves another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Pointed(Vec<(bool, String)>);

impl<'w, 's, 'd> Tally<'w, 's, 'd> {
    pub(super) fn new(walker: &'w Walker<'s, 'd>) -> Self {
        let seen = vec![0; walker.spec.schemas().count()];
        Self { walker, seen, changes: BTreeMap::new(), observed: Observed::default() }
    }

    pub(super) fn pass_over(&mut self, exchange: &Exchange<'_>, answer: Answer) {
        let request = exchange.request();
        let status = exchange.status.map_or(String::new(), |status| format!(" {status}"));
        match answer {
            Answer::NoOperation => *self.observed.no_operation.entry(request).or_default() += 1,
            Answer::NoStatus if exchange.body != Body::Absent => {
                *self.observed.no_status.entry(format!("{request}{status}")).or_default() += 1;
            }
            _ => self.observed.without_json += 1,
        }
    }

    pub(super) fn add(&mut self, log: Log<'d>) {
        self.observed.figures.bodies += 1;
        self.observed.figures.decode += usize::from(!log.fails());
        self.observed.figures.as_described += usize::from(log.wrong.is_empty());
        for id in log.seen {
            self.seen.get_mut(id.index()).into_iter().for_each(|seen| *seen += 1);
        }
        for (id, name) in log.unknown {
            let place = self.at(&self.walker.spec.schema(id).place);
            *self.observed.unknown_members.entry(format!("{place}: {name}")).or_default() += 1;
        }
        log.wrong.into_iter().for_each(|wrong| self.wrong(wrong));
    }

    fn wrong(&mut self, wrong: Wrong<'d>) {
        for id in self.written(wrong.schema) {
            let (owner, change) = match &wrong.what {
                What::Absent(name) => (id, Change::Optional((*name).to_owned())),
                What::Null => self.nullable(id),
                What::Type(name) => (id, Change::Also(name)),
                What::Format(name) => (id, Change::Format(name)),
                What::Value(value) => (id, Change::Values(value.clone())),
                What::Other(problem) => {
                    let at = self.at(&self.walker.spec.schema(id).place);
                    *self.observed.unmended.entry(format!("{at}: {problem}")).or_default() += 1;
                    continue;
                }
            };
            let place = self.walker.spec.schema(owner).place.clone();
            let key = (Pointed::of(&self.walker.spec.origin(&place)), change.rank());
            let new = (id, Proposal { at: self.at(&place), change, count: 0, of: 0, failing: 0 });
            let (_, proposal) = self.changes.entry(key).or_insert(new);
            proposal.count += 1;
            proposal.failing += usize::from(wrong.fails);
        }
    }

    /// The schemas as they are written of which a schema was made.
    fn written(&self, id: SchemaId) -> Vec<SchemaId> {
        let schema = self.walker.spec.schema(id);
        if schema.is_written || schema.all_of.is_empty() {
            return vec![id];
        }
        schema.all_of.iter().flat_map(|part| self.written(*part)).collect()
    }

    /// Of a property, the object it is of is corrected.
    fn nullable(&self, id: SchemaId) -> (SchemaId, Change) {
        let place = &self.walker.spec.schema(id).place;
        let (owner, name) = (place.parent().parent(), place.pointer.last());
        let is_owner = |(_, schema): &(SchemaId, &crate::openapi::Schema<'_>)| {
            schema.is_written
                && schema.place == owner
                && schema.properties.iter().any(|(key, property)| *property == id && Some(*key) == name.as_deref())
        };
        match (self.walker.spec.schemas().find(is_owner), &name) {
            (Some((owner, _)), Some(name)) => (owner, Change::Nullable(name.clone().into_owned())),
            _ => (id, Change::NullableItself),
        }
    }

    /// A place as an override writes it: percent-encoded as far as it has to be.
    fn at(&self, place: &Place) -> String {
        let encode = |text: &str| text.replace('%', "%25").replace('#', "%23");
        let origin = self.walker.spec.origin(place);
        let (file, pointer) = origin.split_once('#').unwrap_or(("", &origin));
        if file.is_empty() { encode(pointer) } else { format!("{file}#{}", encode(pointer)) }
    }

    pub(super) fn finish(mut self) -> Observed {
        let changes = std::mem::take(&mut self.changes).into_values();
        let seen = |id: SchemaId| self.seen.get(id.index()).copied().unwrap_or(0);
        let counted = changes.map(|(id, it)| Proposal { of: seen(id).max(it.count), ..it });
        self.observed.proposals = without_integers(counted.collect());
        self.observed
    }
}

impl Pointed {
    fn of(origin: &str) -> Self {
        let (file, pointer) = origin.split_once('#').unwrap_or(("", origin));
        let pointer = Pointer::parse(pointer).unwrap_or_default();
        let inner = pointer.segments().map(|segment| (false, segment.into_owned())).collect::<Vec<_>>();
        Self([(false, file.to_owned())].into_iter().chain(inner).chain([(true, String::new())]).collect())
    }
}

/// Integers are numbers.
fn without_integers(proposals: Vec<Proposal>) -> Vec<Proposal> {
    let numbers: Vec<String> =
        proposals.iter().filter(|it| it.change == Change::Also("number")).map(|it| it.at.clone()).collect();
    let is_one =
        |it: &Proposal| matches!(it.change, Change::Also("integer") | Change::Format(_)) && numbers.contains(&it.at);
    proposals.into_iter().filter(|it| !is_one(it)).collect()
}
