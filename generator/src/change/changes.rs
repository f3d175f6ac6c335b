//! The changes that are found, and where they stand.

use super::rule::Rule;
use super::uses::Used;
use crate::source::Place;

/// One change, as the comparison finds it.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) rule: &'static Rule,
    /// The Rust item.
    pub(super) item: String,
    /// What has changed, without the item.
    pub(super) message: String,
    pub(super) at: Option<Side<Place>>,
    pub(super) used: Option<Used>,
}

/// Something of the old description or of the new one.
#[derive(Clone, Debug)]
pub(super) enum Side<T> {
    Old(T),
    New(T),
}

/// Which side a place is of.
pub(super) type Placed = fn(Place) -> Side<Place>;

/// What there is of one thing in both descriptions.
pub(super) enum Pair<T> {
    Gone(T),
    Came(T),
    Both(T, T),
}

/// Puts together what has the same key, in the order of the new list; what is gone stands behind.
pub(super) fn pairs<T: Copy, K: Ord>(
    old: impl IntoIterator<Item = T>,
    new: impl IntoIterator<Item = T>,
    key: impl Fn(T) -> K,
) -> Vec<Pair<T>> {
    let mut waiting = std::collections::BTreeMap::new();
    let mut order = Vec::new();
    for (position, it) in old.into_iter().enumerate() {
        waiting.entry(key(it)).or_insert((position, it));
    }
    for it in new {
        order.push(match waiting.remove(&key(it)) {
            Some((_, before)) => Pair::Both(before, it),
            None => Pair::Came(it),
        });
    }
    let mut gone: Vec<(usize, T)> = waiting.into_values().collect();
    gone.sort_by_key(|(position, _)| *position);
    order.extend(gone.into_iter().map(|(_, it)| Pair::Gone(it)));
    order
}

/// Whether what both lists have stands in the same order in both.
pub(super) fn keep_order<K: Ord>(old: &[K], new: &[K]) -> bool {
    new.iter().filter_map(|key| old.iter().position(|it| it == key)).is_sorted()
}
