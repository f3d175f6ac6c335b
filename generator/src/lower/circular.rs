//! Unions that are alternatives of themselves: `oneOf` of itself and of text.
//!
//! Whether a value is one of them depends on whether it is one of them. The alternative that closes the circle says
//! nothing, and reading would follow it without end, so it is left out.

use super::recursion::{Edges, Places, by_value, cyclic, items, items_mut};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Api, Item, Union};

/// Leaves out the alternatives that lead back to their union without a member or an element between.
pub(super) fn cut(api: &mut Api, aliases: &super::alias::Aliases, places: &Places, diagnostics: &mut Diagnostics) {
    let circles = cyclic(&edges(api, aliases));
    for (owner, item) in items_mut(api) {
        let Item::Union(Union { variants, .. }) = item else { continue };
        variants.retain(|variant| {
            let closes = by_value(&variant.ty, aliases).is_some_and(|target| circles.closed_by(&owner, target));
            if closes {
                let message =
                    format!("`{}` is an alternative of itself, as `{}`; it is left out", owner.name, variant.name);
                let at = places.get(&owner).map_or(At::Nowhere, |place| At::Place(place.clone()));
                diagnostics.push(Diagnostic::warning("circular-union", at, message));
            }
            !closes
        });
    }
}

/// From each union to its alternatives.
fn edges(api: &Api, aliases: &super::alias::Aliases) -> Edges {
    let mut edges = Edges::new();
    for (path, item) in items(api) {
        if let Item::Union(Union { variants, .. }) = item {
            let targets = variants.iter().filter_map(|variant| by_value(&variant.ty, aliases));
            edges.insert(path, targets.cloned().collect());
        }
    }
    edges
}
