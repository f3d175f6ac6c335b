//! Old names that go on to work beside the new ones (`#[deprecated]`), and those that no longer do.

use super::changes::Side;
use super::comparison::{Comparison, path_of};
use super::operations::{Method, plain};
use super::rule::{FORMER_NAME_REMOVED, OPERATION_ALIASED, OPERATION_RENAMED, Rule, TYPE_ALIASED, TYPE_RENAMED};
use crate::ir::{Argument, Home, Module};
use std::collections::BTreeSet;

impl Comparison<'_> {
    /// The names that an operation had before and has no longer.
    pub(super) fn former_calls(&mut self, item: &str, (before, old): Method<'_>, (group, new): Method<'_>) {
        let call = |group: &str, method: &str| format!("{group}::{}()", plain(method));
        let names = |(group, it): Method<'_>, own: bool| -> BTreeSet<String> {
            let former = it.former.iter().map(|it| call(it.group.0.file_stem(), it.method.as_str()));
            former.chain(own.then(|| call(group.module.file_stem(), it.method.as_str()))).collect()
        };
        let still = names((group, new), true);
        let lost: Vec<String> = names((before, old), false).difference(&still).cloned().collect();
        self.lost(item, &lost, Side::Old(old.place.clone()));
    }

    /// The names that a component had before and has no longer.
    pub(super) fn former_types(&mut self, item: &str, old: &Module, new: &Module) {
        let still: BTreeSet<_> = new.former.iter().map(|it| &it.root).chain([&new.home.root]).collect();
        let lost = old.former.iter().filter(|it| !still.contains(&it.root));
        let lost: Vec<String> = lost.map(|it| path_of(&Home { root: it.root.clone(), ..new.home.clone() })).collect();
        let root = old.items.iter().find(|it| *it.name() == old.home.root).or(old.items.first());
        if let Some(at) = root.and_then(|root| self.old.place(root.origin())) {
            self.lost(item, &lost, Side::Old(at));
        }
    }

    fn lost(&mut self, item: &str, names: &[String], at: Side<crate::source::Place>) {
        for name in names {
            self.add(
                &FORMER_NAME_REMOVED,
                item,
                format!("`{name}` removed, as it was called before"),
                Some(at.clone()),
            );
        }
    }
}

/// The rule for an operation that is called otherwise. Of one that has left its group only the method stays.
pub(super) fn rule_of_call((before, old): Method<'_>, (group, new): Method<'_>) -> &'static Rule {
    let is_it = |it: &crate::ir::FormerCall| it.group.0 == before.module && it.method == old.method;
    let stays = before.module == group.module && new.former.iter().any(is_it);
    if stays { &OPERATION_ALIASED } else { &OPERATION_RENAMED }
}

/// The rule for a component that was called by this name.
pub(super) fn rule_of_type(old: &Home, new: &Module) -> &'static Rule {
    let stays = new.former.iter().any(|it| it.root == old.root && it.module == old.module);
    if stays { &TYPE_ALIASED } else { &TYPE_RENAMED }
}

/// Whether an input has taken the place of another, and its setter can still be called by the name of that.
pub(super) fn succeeds(new: &Argument, old: &Argument) -> bool {
    new.former.contains(&old.name) && new.ty == old.ty
}
