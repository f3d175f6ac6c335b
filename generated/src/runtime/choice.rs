//! Which alternative of a union a value is, by evidence.
//!
//! Each alternative is *probed*: it looks for its required members and at the kinds and known values of all
//! its members, [`REACH`] levels deep, and builds nothing. What fits is weighed by [`Evidence`]: no alternative wins by
//! being the first that happens to parse, and none that would lose what another one names.
//!
//! A value takes time linear in its size, however unions nest. Probing looks at a value from [`REACH`] levels above it
//! and no further, so as often as the description has alternatives that lead there. What does not fit deeper than
//! that shows when the alternative is read: then the next one is, at the price of [`AGAIN`].

use std::borrow::Cow;

use serde_json::Value;

use super::decode::{Decode, Decoder, Fit};
use super::tree::{Json, Node};

/// How many levels below a union's value are looked at.
const REACH: u8 = 2;

/// How many times the text that has been read so far may be read again to try next best alternatives.
const AGAIN: usize = 8;

/// What speaks for an alternative that fits; the first difference counts, and greater is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Evidence {
    /// Members that can have one value only, and have it.
    tags: u32,
    /// Members that the alternative names, less those whose value it does not list.
    named: i32,
    /// The same of the members further in.
    inner: i32,
    /// Members that it has no name for and keeps.
    kept: u32,
    /// Values that it lists, less those it would rather have otherwise.
    values: i32,
}

/// A look at one alternative.
#[derive(Clone, Copy, Debug)]
pub(super) struct Probe {
    fits: bool,
    evidence: Evidence,
    /// How many levels have been gone into.
    depth: u8,
}

/// What is remembered of the choices in one document.
#[derive(Debug, Default)]
pub(super) struct Choices {
    /// Where the members stand that the probed alternatives name.
    named: Vec<usize>,
    /// How many values were read again.
    again: usize,
}

/// An alternative that fits.
#[derive(Clone, Copy)]
struct Candidate {
    index: usize,
    evidence: Evidence,
    /// What it names, as a part of [`Choices::named`].
    named: (usize, usize),
}

impl Candidate {
    /// The first of equals is better.
    fn is_better_than(&self, other: &Self) -> bool {
        (self.evidence, other.index) > (other.evidence, self.index)
    }
}

impl Probe {
    fn at(depth: u8) -> Self {
        Self { fits: true, evidence: Evidence::default(), depth }
    }

    pub(super) fn note(&mut self, fit: Fit) {
        match fit {
            Fit::No => self.fits = false,
            // Among the members of an object the one value is a tag; of the alternative itself it is one of a list.
            Fit::Other if self.depth > 0 => self.fits = false,
            Fit::Other | Fit::Unlisted => self.unnamed(),
            Fit::Loose => self.evidence.values -= 1,
            Fit::Kind => {}
            Fit::Value => self.evidence.values += 1,
            Fit::Tag => self.evidence.tags += 1,
        }
    }

    /// A value that is not listed speaks as little for the alternative as a member without a name.
    fn unnamed(&mut self) {
        self.evidence.values -= 1;
        match self.depth {
            0 | 1 => self.evidence.named -= 1,
            _ => self.evidence.inner -= 1,
        }
    }

    fn add(&mut self, evidence: Evidence) {
        self.evidence.tags += evidence.tags;
        self.evidence.named += evidence.named;
        self.evidence.inner += evidence.inner;
        self.evidence.kept += evidence.kept;
        self.evidence.values += evidence.values;
    }
}

/// One alternative of a union.
pub struct Alternative<T> {
    /// [`Decode::probe`] of its type.
    pub probe: fn(Node<'_>, &mut Decoder),
    /// [`Decode::decode`] of its type, wrapped in its variant.
    pub decode: fn(Node<'_>, &mut Decoder) -> T,
}

impl Decoder {
    /// Notes, while probing, how well a value fits.
    pub fn note(&mut self, fit: Fit) {
        if let Some(probe) = &mut self.probe {
            probe.note(fit);
        }
    }

    /// Reads `node` as the alternative that fits best, the first of equals; keeps it as it is when none can hold it.
    pub fn choose<T>(&mut self, node: Node<'_>, alternatives: &[Alternative<T>], unknown: fn(Value) -> T) -> T {
        if node.is_nothing() {
            return unknown(Value::Null);
        }
        let mut tried = None;
        while let Some(best) = self.best(node, tried, &mut alternatives.iter().map(|alternative| alternative.probe)) {
            let Some(alternative) = alternatives.get(best.index) else { break };
            let faults = self.faults.count();
            let value = (alternative.decode)(node, self);
            if self.faults.count() == faults {
                return value;
            }
            // What is read as something else, or kept as JSON, is not wrong.
            self.faults.forget(faults);
            if !self.may_read_again(node) {
                break;
            }
            tried = Some(best);
        }
        unknown(self.unknown(node))
    }

    /// The JSON of an unknown alternative; not copied while probing.
    pub fn unknown(&self, node: Node<'_>) -> Value {
        if self.probe.is_none() { node.to_value() } else { Value::Null }
    }

    /// Whether there is time to read `node` once more. All that is read again in a document is at most [`AGAIN`] times
    /// its size: without a bound, two attempts at each level of nested unions would be 2^levels.
    fn may_read_again(&mut self, node: Node<'_>) -> bool {
        self.choices.again += node.end() - node.position();
        self.choices.again <= AGAIN * node.end()
    }

    /// The best alternative that is not as good as the one `tried`. While probing there is none, but its evidence is added.
    fn best(
        &mut self,
        node: Node<'_>,
        tried: Option<Candidate>,
        probes: &mut dyn Iterator<Item = fn(Node<'_>, &mut Decoder)>,
    ) -> Option<Candidate> {
        let outer = self.probe.take();
        let depth = outer.map_or(0, |probe| probe.depth);
        let start = self.choices.named.len();
        let mut best: Option<Candidate> = None;
        for (index, probe) in probes.enumerate() {
            let candidate = self.candidate(index, depth, tried, |decoder| probe(node, decoder));
            if let Some(candidate) = candidate.filter(|it| best.is_none_or(|best| it.is_better_than(&best))) {
                best = Some(candidate);
            }
        }
        self.probe = outer;
        let Some(probe) = &mut self.probe else {
            return best.filter(|best| !self.choices.lose_members(best, start));
        };
        match best {
            Some(best) => probe.add(best.evidence),
            // An alternative that is a union is none for this value; a member that is one keeps its JSON.
            None => probe.note(if depth == 0 { Fit::No } else { Fit::Loose }),
        }
        None
    }

    /// An alternative, if it fits and is not as good as the one `tried`.
    fn candidate(
        &mut self,
        index: usize,
        depth: u8,
        tried: Option<Candidate>,
        look: impl FnOnce(&mut Self),
    ) -> Option<Candidate> {
        let start = self.choices.named.len();
        self.probe = Some(Probe::at(depth));
        look(self);
        let probe = self.probe.take().filter(|probe| probe.fits);
        let named = (start, self.choices.named.len());
        let candidate = probe.map(|Probe { evidence, .. }| Candidate { index, evidence, named });
        let candidate = candidate.filter(|it| tried.is_none_or(|tried| tried.is_better_than(it)));
        if candidate.is_none() {
            self.choices.named.truncate(start);
        }
        candidate
    }

    /// The value of a member that the type names; while probing, only what it speaks for.
    pub(super) fn member<T: Decode>(&mut self, node: Node<'_>) -> T {
        let Some(probe) = &mut self.probe else {
            return T::decode(node, self);
        };
        if probe.depth == 0 {
            probe.evidence.named += 1;
            self.choices.named.push(node.position());
        } else {
            probe.evidence.inner += 1;
        }
        self.look_at::<T>(node);
        self.stand_in()
    }

    /// The value of a member that the type keeps without naming it; while probing, only what it speaks for.
    pub(super) fn other_member<T: Decode>(&mut self, node: Node<'_>) -> T {
        if self.probe.is_none() {
            return T::decode(node, self);
        }
        self.keep::<T>(node);
        self.stand_in()
    }

    /// Probes a member that is kept without a name.
    pub(super) fn keep<T: Decode>(&mut self, node: Node<'_>) {
        if let Some(probe) = &mut self.probe {
            probe.evidence.kept += u32::from(probe.depth == 0);
        }
        self.look_at::<T>(node);
    }

    /// Probes what is inside another value, if that is not too deep.
    pub(super) fn look_at<T: Decode>(&mut self, node: Node<'_>) {
        match &mut self.probe {
            Some(probe) if probe.depth < REACH => probe.depth += 1,
            _ => return self.note(T::fits(node)),
        }
        T::probe(node, self);
        if let Some(probe) = &mut self.probe {
            probe.depth -= 1;
        }
    }
}

impl Choices {
    /// Whether an alternative that fits names a member that the `best` one would drop. Such a value is both, as an
    /// `anyOf` admits: no alternative holds it, only its JSON does.
    fn lose_members(&mut self, best: &Candidate, start: usize) -> bool {
        let (from, to) = best.named;
        let mut held = self.named.get(from..to).unwrap_or_default().to_vec();
        held.sort_unstable();
        let all = self.named.split_off(start.min(self.named.len()));
        best.evidence.kept == 0 && all.iter().any(|member| held.binary_search(member).is_err())
    }
}

impl<'t> Node<'t> {
    /// The text by which a discriminator knows this value: a string, an integer or a boolean.
    pub fn tag(self) -> Option<Cow<'t, str>> {
        match self.json() {
            Json::Text(text) => Some(Cow::Borrowed(text)),
            Json::Bool(true) => Some(Cow::Borrowed("true")),
            Json::Bool(false) => Some(Cow::Borrowed("false")),
            _ => self.integer().map(|number| Cow::Owned(number.to_string())),
        }
    }
}
