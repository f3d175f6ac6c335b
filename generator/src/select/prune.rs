//! Taking away what was not chosen, and all that only this needed.

use super::{Selection, candidates};
use crate::diagnostics::{At, Diagnostic};
use crate::ir::{Api, Area, Module, UsedBy};
use crate::openapi::Spec;
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
        let At::Place(place) = &finding.at else { return false };
        if self.origins.is_empty() {
            return false;
        }
        let origin = spec.origin(place);
        let ends = origin.match_indices('/').map(|(end, _)| end).chain([origin.len()]);
        ends.into_iter().any(|end| self.origins.contains(&origin[..end]))
    }
}

/// Keeps the chosen operations and the models they reach, and the webhooks unless some operations were asked for. Everything stays where nothing is chosen.
pub(crate) fn prune(api: &mut Api, spec: &Spec<'_>, selection: &Selection) -> Unselected {
    if selection.is_everything() {
        return Unselected::default();
    }
    let offered = candidates(spec);
    let taken: BTreeSet<(&str, String)> = offered
        .iter()
        .filter(|candidate| selection.takes(candidate))
        .map(|candidate| (candidate.path, candidate.method.to_ascii_uppercase()))
        .collect();
    let mut kept = BTreeSet::new();
    let mut origins = BTreeSet::new();
    for group in &mut api.groups {
        group.operations.retain(|operation| {
            let is_taken = taken.contains(&(operation.path.as_str(), operation.http_method.clone()));
            if is_taken { &mut kept } else { &mut origins }.insert(operation.origin.clone());
            is_taken
        });
    }
    api.groups.retain(|group| !group.operations.is_empty());
    if !selection.only.is_empty() {
        let webhooks = |(area, modules): &mut (Area, Vec<Module>)| {
            let all = if *area == Area::Webhooks { std::mem::take(modules) } else { Vec::new() };
            all.into_iter().map(|module| module.origin)
        };
        api.webhooks.clear();
        origins.extend(api.modules.iter_mut().flat_map(webhooks));
    }
    crate::lower::mark_used(api);
    for (area, modules) in &mut api.modules {
        let is_used = |module: &Module| *area == Area::Webhooks || module.used_by != UsedBy::Nobody;
        origins.extend(modules.iter().filter(|module| !is_used(module)).map(|module| module.origin.clone()));
        modules.retain(is_used);
    }
    api.modules.retain(|(_, modules)| !modules.is_empty());
    // Two paths can share one Path Item, and one of them be chosen.
    Unselected { origins: &origins - &kept }
}
