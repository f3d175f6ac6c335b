//! Taking away what was not chosen, and all that only this needed.

use super::{Key, Selection, candidates};
use crate::diagnostics::{At, Diagnostic};
use crate::ir::{Api, Area, Home, Module, Operation, UsedBy};
use crate::openapi::Spec;
use crate::source::Place;
use std::collections::BTreeSet;

/// The objects of the description that are not part of the crate.
#[derive(Debug, Default)]
pub(crate) struct Unselected {
    /// Where they stand, as [`Spec::origin`] says it.
    origins: BTreeSet<String>,
}

impl Unselected {
    /// Whether a finding is about one of them, and so of no interest.
    pub(crate) fn concerns(&self, spec: &Spec<'_>, finding: &Diagnostic) -> bool {
        matches!(&finding.at, At::Place(place) if self.holds(spec, place))
    }

    /// Whether a place is in one of them.
    pub(crate) fn holds(&self, spec: &Spec<'_>, place: &Place) -> bool {
        if self.origins.is_empty() {
            return false;
        }
        let origin = spec.origin(place);
        let ends = origin.match_indices('/').map(|(end, _)| end).chain([origin.len()]);
        ends.into_iter().any(|end| self.origins.contains(&origin[..end]))
    }
}

/// Keeps the chosen operations and webhooks, and the models they reach. Everything stays where nothing is chosen
/// of a description that was asked for as a whole.
pub(crate) fn prune(api: &mut Api, spec: &Spec<'_>, selection: &Selection) -> Unselected {
    if selection.is_everything() && spec.asked.is_none() {
        return Unselected::default();
    }
    let offered = candidates(spec);
    let taken = offered.iter().filter(|candidate| selection.takes(candidate));
    let taken: BTreeSet<_> = taken.map(|it| (it.key, it.method.to_ascii_uppercase())).collect();
    let mut origins = operations(api, &taken);
    origins.extend(webhooks(api, &taken));
    crate::lower::mark_used(api);
    for (area, modules) in &mut api.modules {
        let is_used = |module: &Module| *area == Area::Webhooks || module.used_by != UsedBy::Nobody;
        origins.extend(modules.extract_if(.., |module| !is_used(module)).map(|module| module.origin));
    }
    api.modules.retain(|(_, modules)| !modules.is_empty());
    Unselected { origins }
}

/// What is taken, by key and method.
type Taken<'a> = BTreeSet<(Key<'a>, String)>;

/// Keeps these operations; out come the origins of the others.
fn operations(api: &mut Api, taken: &Taken<'_>) -> BTreeSet<String> {
    let is_taken = |it: &Operation| taken.contains(&(Key::Path(&it.path), it.http_method.clone()));
    let groups = api.groups.iter_mut();
    let left: BTreeSet<String> = groups
        .flat_map(|group| group.operations.extract_if(.., |operation| !is_taken(operation)))
        .map(|operation| operation.origin)
        .collect();
    api.groups.retain(|group| !group.operations.is_empty());
    // Two paths can share one Path Item, and one of them be chosen.
    let kept = api.groups.iter().flat_map(|group| &group.operations).map(|operation| operation.origin.clone());
    &left - &kept.collect()
}

/// Keeps these webhooks and their files; out come the origins of the other files.
fn webhooks(api: &mut Api, taken: &Taken<'_>) -> Vec<String> {
    let names: BTreeSet<&str> = taken.iter().filter_map(|(key, _)| key.webhook()).collect();
    api.webhooks.retain(|webhook| names.contains(webhook.name.as_str()));
    let homes: BTreeSet<&Home> = api.webhooks.iter().map(|webhook| &webhook.home).collect();
    let own = api.modules.iter_mut().filter(|(area, _)| *area == Area::Webhooks);
    own.flat_map(|(_, modules)| modules.extract_if(.., |module| !homes.contains(&module.home)))
        .map(|module| module.origin)
        .collect()
}
