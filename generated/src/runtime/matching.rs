//! Which member of a struct each member of an object is: all of them in one pass, before the struct is built.

use core::ops::Range;

use super::decode::Decoder;
use super::members::Member;
use super::tree::Node;

/// The position of a member that is not there: no member is at the root of its document.
const ABSENT: usize = 0;

/// Where the members of the objects that are being read are, those of the innermost object last.
///
/// Each object has one position for each member of its struct, then those of its members that the struct does not name,
/// if it keeps them. A struct needs no memory of its own for that, and finds each member in constant time.
pub(super) type Positions = Vec<usize>;

/// The part of [`Positions`] of one object.
#[derive(Clone, Copy)]
pub(super) struct Matched {
    start: usize,
    named: usize,
    end: usize,
}

impl Matched {
    /// Nothing has been matched.
    pub(super) const NONE: Self = Self { start: 0, named: 0, end: 0 };

    /// Where the members that the struct does not name are to be asked for.
    pub(super) fn others(self) -> Range<usize> {
        self.named..self.end
    }
}

impl Decoder {
    /// Matches the members of `object` with those of a struct. Of several with the same name the last counts.
    pub(super) fn enter(&mut self, object: Node<'_>, members: &[Member]) -> Matched {
        let start = self.positions.len();
        let named = start + members.len();
        self.positions.resize(named, ABSENT);
        let keeps_others = matches!(members.last(), Some(Member::Additional));
        let mut next = 0;
        for (name, member) in object.children().pairs() {
            if let Some(index) = find(members, next, name) {
                self.positions[start + index] = member.position();
                next = index + 1;
            } else if keeps_others {
                self.positions.push(member.position());
            }
        }
        Matched { start, named, end: self.positions.len() }
    }

    /// The member of `object` that is the one with this index in its struct.
    pub(super) fn matched<'n>(&self, object: Node<'n>, matched: Matched, index: usize) -> Option<Node<'n>> {
        let position = self.positions.get(matched.start + index).copied();
        position.filter(|position| *position != ABSENT).map(|position| object.at(position))
    }

    /// One of [`Matched::others`]: its name and value.
    pub(super) fn other<'n>(&self, object: Node<'n>, at: usize) -> Option<(&'n str, Node<'n>)> {
        let member = *self.positions.get(at)?;
        // A name takes one position.
        let name = object.at(member.checked_sub(1)?).text()?;
        Some((name, object.at(member)))
    }

    /// Ends what [`Decoder::enter`] began.
    pub(super) fn leave(&mut self, matched: Matched) {
        self.positions.truncate(matched.start);
    }
}

/// The index of the member called `name`. Members mostly come in the order of the description: looks on from `next`,
/// behind the last one found, then from the start.
fn find(members: &[Member], next: usize, name: &str) -> Option<usize> {
    let (before, behind) = members.split_at(next);
    let position = |members: &[Member]| members.iter().position(|member| member.name() == Some(name));
    position(behind).map(|index| next + index).or_else(|| position(before))
}
