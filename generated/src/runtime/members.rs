//! Taking an object's members, one after another.

use std::collections::BTreeMap;

use super::decode::{Decode, Decoder, Fit};
use super::tree::{Json, Node, Nodes};

/// An object that is being read.
pub struct Object<'n, 'd> {
    node: Node<'n>,
    decoder: &'d mut Decoder,
    /// The members behind the last one found.
    rest: Nodes<'n>,
    /// The positions of the members found, if they are to be remembered.
    taken: Option<Vec<usize>>,
}

impl<'n, 'd> Object<'n, 'd> {
    pub(super) fn new(node: Node<'n>, decoder: &'d mut Decoder) -> Self {
        Self { node, decoder, rest: node.children(), taken: None }
    }

    /// Makes [`Object::additional`] possible; to be called first.
    pub fn remember(&mut self) {
        self.taken = Some(Vec::new());
    }

    /// The value of a member that must be there.
    pub fn required<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        match self.find(name) {
            Some(node) => self.decoder.member(node),
            None => {
                self.decoder.missing(self.node, name);
                None
            }
        }
    }

    /// The value of a member that may be absent. `null` counts as absent where `T` does not admit it.
    pub fn optional<T: Decode>(&mut self, name: &'static str) -> Option<Option<T>> {
        match self.find(name) {
            None => Some(None),
            Some(node) if node.is_null() && T::fits(node) == Fit::No => Some(None),
            Some(node) => self.decoder.member(node).map(Some),
        }
    }

    /// All members that have not been taken.
    pub fn additional<T: Decode>(&mut self) -> Option<BTreeMap<String, T>> {
        let taken = self.taken.take().unwrap_or_default();
        let rest = self.node.children().pairs().filter(|(_, member)| !taken.contains(&member.position()));
        self.decoder.map(rest)
    }

    /// Members mostly come in the order of the description: looks on from the last one found, then from the start.
    fn find(&mut self, name: &str) -> Option<Node<'n>> {
        let behind = self.rest.position();
        let found = self.rest.seek(name, usize::MAX).or_else(|| self.node.children().seek(name, behind));
        let (member, rest) = found?;
        self.rest = rest;
        if let Some(taken) = &mut self.taken {
            taken.push(member.position());
        }
        Some(member)
    }
}
