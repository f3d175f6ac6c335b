//! Objects: ordered members, found by name, with their repeated names remembered.

use std::borrow::Cow;

use super::Node;

/// Above this number of members an index beats looking at each of them.
const SCANNED: usize = 16;

/// The members of a JSON object in the order of the file. Where a name is repeated the last member wins, in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Object<'s>(Members<'s>);

type Member<'s> = (Cow<'s, str>, Node<'s>);

/// The rare form is behind a thin pointer: this keeps every [`Node`] at three words.
#[derive(Debug, Clone, PartialEq)]
enum Members<'s> {
    Scanned(Box<[Member<'s>]>),
    Indexed(Box<Indexed<'s>>),
}

#[derive(Debug, Clone, PartialEq)]
struct Indexed<'s> {
    members: Vec<Member<'s>>,
    /// Positions in `members`, sorted by name.
    by_name: Vec<u32>,
    /// The names that stood there more than once, sorted.
    repeated: Vec<String>,
}

impl<'s> Object<'s> {
    /// The object with these members. Of members with equal names only the last is kept; see [`Object::repeated`].
    pub fn new(members: Vec<(Cow<'s, str>, Node<'s>)>) -> Self {
        if members.len() <= SCANNED && !has_repeated(&members) {
            return Object(Members::Scanned(members.into_boxed_slice()));
        }
        Object(Members::Indexed(Box::new(Indexed::new(members))))
    }

    /// The member `name`.
    pub fn get(&self, name: &str) -> Option<&Node<'s>> {
        match &self.0 {
            Members::Scanned(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            Members::Indexed(indexed) => indexed.get(name),
        }
    }

    /// The member `name`, to change its value.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Node<'s>> {
        self.iter_mut().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// True if there is a member `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The members in the order of the file.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Node<'s>)> + ExactSizeIterator {
        self.members().iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// The members in the order of the file, with their values to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Node<'s>)> {
        let members: &mut [Member<'s>] = match &mut self.0 {
            Members::Scanned(members) => members,
            Members::Indexed(indexed) => &mut indexed.members,
        };
        members.iter_mut().map(|(name, value)| (&**name, value))
    }

    /// The names in the order of the file.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.iter().map(|(name, _)| name)
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// True for `{}`.
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// The names that stood in the file more than once, sorted.
    pub fn repeated(&self) -> &[String] {
        match &self.0 {
            Members::Scanned(_) => &[],
            Members::Indexed(indexed) => &indexed.repeated,
        }
    }

    /// The members by value, in the order of the file.
    pub fn into_members(self) -> Vec<(Cow<'s, str>, Node<'s>)> {
        match self.0 {
            Members::Scanned(members) => members.into_vec(),
            Members::Indexed(indexed) => indexed.members,
        }
    }

    fn members(&self) -> &[Member<'s>] {
        match &self.0 {
            Members::Scanned(members) => members,
            Members::Indexed(indexed) => &indexed.members,
        }
    }
}

impl<'s> Indexed<'s> {
    fn new(members: Vec<Member<'s>>) -> Self {
        let order = sorted_by_name(&members);
        let repeated = repeated_names(&members, &order);
        if repeated.is_empty() {
            return Indexed { members, by_name: order, repeated };
        }
        let members = last_of_each(members, &order);
        Indexed { by_name: sorted_by_name(&members), members, repeated }
    }

    fn get(&self, name: &str) -> Option<&Node<'s>> {
        let key = |position: &u32| self.members.get(*position as usize).map(|(key, _)| key.as_ref());
        let found = self.by_name.binary_search_by(|position| key(position).cmp(&Some(name))).ok()?;
        let position = *self.by_name.get(found)?;
        self.members.get(position as usize).map(|(_, value)| value)
    }
}

fn has_repeated(members: &[Member<'_>]) -> bool {
    let equals_a_later_one =
        |(position, (name, _)): (usize, &Member<'_>)| members.iter().skip(position + 1).any(|(later, _)| later == name);
    members.iter().enumerate().any(equals_a_later_one)
}

/// The positions of the members, sorted by name; members with equal names stay in their order.
fn sorted_by_name(members: &[Member<'_>]) -> Vec<u32> {
    let mut named: Vec<(&str, u32)> = members.iter().map(|(name, _)| name.as_ref()).zip(0..).collect();
    named.sort_unstable();
    named.into_iter().map(|(_, position)| position).collect()
}

fn repeated_names(members: &[Member<'_>], order: &[u32]) -> Vec<String> {
    let names = || order.iter().filter_map(|position| members.get(*position as usize)).map(|(name, _)| name);
    let mut repeated: Vec<String> =
        names().zip(names().skip(1)).filter(|(name, next)| name == next).map(|(name, _)| name.to_string()).collect();
    repeated.dedup();
    repeated
}

fn last_of_each<'s>(members: Vec<Member<'s>>, order: &[u32]) -> Vec<Member<'s>> {
    let mut overridden = vec![false; members.len()];
    for pair in order.windows(2) {
        if let [earlier, later] = *pair
            && let (Some(first), Some(second)) = (members.get(earlier as usize), members.get(later as usize))
            && let Some(flag) = overridden.get_mut(earlier as usize)
        {
            *flag = first.0 == second.0;
        }
    }
    members.into_iter().zip(overridden).filter(|(_, overridden)| !overridden).map(|(member, _)| member).collect()
}
