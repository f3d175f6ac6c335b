//! Which alternative of a union a value is, by evidence.
//!
//! Each alternative is *probed*: it looks for its required members and at the kinds and known values of all
//! its members, [`REACH`] levels deep, and builds nothing. So the choice takes time linear in the size of the value,
//! however unions nest, and no alternative wins by being the first that happens to parse.

use serde_json::Value;

use super::decode::{Decode, Decoder, Fit};
use super::tree::Node;

/// How many levels below a union's value are looked at.
const REACH: u8 = 2;

/// What speaks for an alternative; greater is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Evidence {
    fits: bool,
    /// Values that the alternative names, less those it should name and does not.
    values: i32,
    /// Members that the alternative names.
    members: u32,
}

impl Default for Evidence {
    fn default() -> Self {
        Self { fits: true, values: 0, members: 0 }
    }
}

/// A look at one alternative.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Probe {
    evidence: Evidence,
    /// How many levels are left to look into.
    reach: u8,
}

impl Probe {
    pub(super) fn note(&mut self, fit: Fit) {
        match fit {
            Fit::No => self.evidence.fits = false,
            Fit::Loose => self.evidence.values -= 1,
            Fit::Kind => {}
            Fit::Value => self.evidence.values += 1,
        }
    }

    fn add(&mut self, evidence: Evidence) {
        self.evidence.fits &= evidence.fits;
        self.evidence.values += evidence.values;
        self.evidence.members += evidence.members;
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
        let chosen = self.best(node, &mut alternatives.iter().map(|alternative| alternative.probe));
        if let Some(index) = chosen {
            let faults = self.faults.count();
            let value = (alternatives[index].decode)(node, self);
            if self.faults.count() == faults {
                return value;
            }
            // What is kept as JSON is not wrong.
            self.faults.forget(faults);
        }
        unknown(self.unknown(node))
    }

    /// The JSON of an unknown alternative; not copied while probing.
    pub fn unknown(&self, node: Node<'_>) -> Value {
        if self.probe.is_none() { node.to_value() } else { Value::Null }
    }

    /// The index of the best alternative. While probing there is none, but its evidence is added.
    fn best(&mut self, node: Node<'_>, probes: &mut dyn Iterator<Item = fn(Node<'_>, &mut Decoder)>) -> Option<usize> {
        let outer = self.probe.take();
        let reach = outer.map_or(REACH, |probe| probe.reach);
        let mut best: Option<(usize, Evidence)> = None;
        for (index, probe) in probes.enumerate() {
            let evidence = self.evidence(reach, |decoder| probe(node, decoder));
            if evidence.fits && best.is_none_or(|(_, so_far)| evidence > so_far) {
                best = Some((index, evidence));
            }
        }
        self.probe = outer;
        let Some(probe) = &mut self.probe else {
            return best.map(|(index, _)| index);
        };
        match best {
            Some((_, evidence)) => probe.add(evidence),
            None => probe.note(Fit::Loose),
        }
        None
    }

    fn evidence(&mut self, reach: u8, look: impl FnOnce(&mut Self)) -> Evidence {
        self.probe = Some(Probe { evidence: Evidence::default(), reach });
        look(self);
        self.probe.take().unwrap_or_default().evidence
    }

    /// The value of a member; while probing, only what it speaks for.
    pub(super) fn member<T: Decode>(&mut self, node: Node<'_>) -> T {
        let Some(probe) = &mut self.probe else {
            return T::decode(node, self);
        };
        probe.evidence.members += 1;
        self.look_at::<T>(node);
        self.stand_in()
    }

    /// Probes what is inside another value, if that is not too deep.
    pub(super) fn look_at<T: Decode>(&mut self, node: Node<'_>) {
        match &mut self.probe {
            Some(probe) if probe.reach > 0 => probe.reach -= 1,
            _ => return self.note(T::fits(node)),
        }
        T::probe(node, self);
        if let Some(probe) = &mut self.probe {
            probe.reach += 1;
        }
    }
}
