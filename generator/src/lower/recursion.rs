//! Recursive types: a `Box` where a type would contain itself. What aliases do about it is in [`alias`].
//!
//! Within a cycle every edge to a type that sorts before its owner (or is its owner) is boxed. Each cycle has such an
//! edge, and which ones they are depends on the cycle alone, not on where the search for it began.

use super::alias::{self, Aliases};
use super::circular;
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Api, Home, Item, Presence, Struct, Type, TypePath, Union};
use crate::source::Place;
use std::collections::{BTreeMap, BTreeSet};

pub(super) type Edges = BTreeMap<TypePath, BTreeSet<TypePath>>;

/// Where types stand in the description.
pub(super) type Places = BTreeMap<TypePath, Place>;

/// Boxes what contains itself by value, and gives aliases that cannot be expanded a type of their own.
pub(super) fn break_cycles(api: &mut Api, places: &Places, diagnostics: &mut Diagnostics) {
    alias::expand(api);
    let aliases = alias::all(api);
    circular::cut(api, &aliases, places, diagnostics);
    loosen_endless(api, &aliases, places, diagnostics);
    let cycles = cyclic(&value_edges(api, &aliases));
    for (owner, item) in items_mut(api) {
        for ty in held_mut(item) {
            box_cycle(ty, &owner, &cycles, &aliases);
        }
    }
}

/// A struct that must hold itself, over required members only, has no finite value. One of these members becomes
/// optional: the description surely means that the chain ends somewhere.
fn loosen_endless(api: &mut Api, aliases: &Aliases, places: &Places, diagnostics: &mut Diagnostics) {
    let endless = cyclic(&required_edges(api, aliases));
    for (owner, item) in items_mut(api) {
        let Item::Struct(Struct { fields, .. }) = item else { continue };
        for field in fields.iter_mut().filter(|field| field.presence == Presence::Required) {
            if must_hold(&field.ty, aliases).is_some_and(|target| endless.closed_by(&owner, target)) {
                let inner = std::mem::replace(&mut field.ty, Type::Json);
                (field.ty, field.presence) = (Type::Option(Box::new(inner)), Presence::Optional);
                let message = format!(
                    "`{}` must hold itself in `{}`, without end; the member becomes optional",
                    owner.name, field.key
                );
                let at = places
                    .get(&owner)
                    .map_or(At::Nowhere, |place| At::Place(place.push("properties").push(&field.key)));
                diagnostics.push(Diagnostic::warning("endless-type", at, message));
            }
        }
    }
}

fn required_edges(api: &Api, aliases: &Aliases) -> Edges {
    let mut edges = Edges::new();
    for (path, item) in items(api) {
        let Item::Struct(Struct { fields, .. }) = item else { continue };
        let required = fields.iter().filter(|field| field.presence == Presence::Required);
        edges.insert(path, required.filter_map(|field| must_hold(&field.ty, aliases)).cloned().collect());
    }
    edges
}

/// The type of which every value of this one holds a value.
fn must_hold<'t>(ty: &'t Type, aliases: &'t Aliases) -> Option<&'t TypePath> {
    match ty {
        Type::Option(_) => None,
        Type::Named(path) if aliases.get(path).is_some_and(|ty| matches!(ty, Type::Option(_))) => None,
        ty => by_value(ty, aliases),
    }
}

/// From each struct and union to the types it holds by value, with aliases expanded.
fn value_edges(api: &Api, aliases: &Aliases) -> Edges {
    let mut edges = Edges::new();
    for (path, item) in items(api) {
        let targets = held(item).into_iter().filter_map(|ty| by_value(ty, aliases)).cloned().collect();
        edges.insert(path, targets);
    }
    edges
}

/// The struct, enumeration or union that a value of this type holds in itself.
pub(super) fn by_value<'t>(ty: &'t Type, aliases: &'t Aliases) -> Option<&'t TypePath> {
    match ty {
        Type::Option(inner) => by_value(inner, aliases),
        Type::Named(path) => match aliases.get(path) {
            Some(ty) => by_value(ty, aliases),
            None => Some(path),
        },
        _ => None,
    }
}

fn box_cycle(ty: &mut Type, owner: &TypePath, cycles: &Cycles, aliases: &Aliases) {
    if let Type::Option(inner) = ty {
        return box_cycle(inner, owner, cycles, aliases);
    }
    let closes = by_value(ty, aliases).is_some_and(|target| cycles.closed_by(owner, target));
    if closes {
        let inner = std::mem::replace(ty, Type::Json);
        *ty = Type::Boxed(Box::new(inner));
    }
}

/// Which types are in a cycle together, by a number for each cycle.
pub(super) struct Cycles(BTreeMap<TypePath, usize>);

impl Cycles {
    /// Whether the edge lies in a cycle and is one of those that are cut.
    pub(super) fn closed_by(&self, owner: &TypePath, target: &TypePath) -> bool {
        let (from, to) = (self.0.get(owner), self.0.get(target));
        from.is_some() && from == to && target <= owner
    }
}

/// The strongly connected components that hold a cycle (Tarjan's algorithm, without recursion).
pub(super) fn cyclic(edges: &Edges) -> Cycles {
    let nodes: Vec<&TypePath> = edges.keys().collect();
    let index_of = |path: &TypePath| nodes.binary_search(&path).ok();
    let next: Vec<Vec<usize>> = edges.values().map(|to| to.iter().filter_map(index_of).collect()).collect();
    let mut cycles = BTreeMap::new();
    for (number, component) in components(&next).into_iter().enumerate() {
        let is_cycle = component.len() > 1 || component.iter().any(|node| next[*node].contains(node));
        if is_cycle {
            cycles.extend(component.into_iter().map(|node| (nodes[node].clone(), number)));
        }
    }
    Cycles(cycles)
}

fn components(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let (mut order, mut low) = (vec![UNSEEN; next.len()], vec![0; next.len()]);
    let (mut on_stack, mut stack) = (vec![false; next.len()], Vec::new());
    let (mut found, mut clock) = (Vec::new(), 0);
    for start in 0..next.len() {
        let mut work = if order[start] == UNSEEN { vec![(start, 0)] } else { Vec::new() };
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                (order[node], low[node]) = (clock, clock);
                clock += 1;
                on_stack[node] = true;
                stack.push(node);
            } else if on_stack[next[node][edge - 1]] {
                low[node] = low[node].min(low[next[node][edge - 1]]);
            }
            match next[node].get(edge) {
                Some(&to) => {
                    work.push((node, edge + 1));
                    if order[to] == UNSEEN {
                        work.push((to, 0));
                    } else if on_stack[to] {
                        low[node] = low[node].min(order[to]);
                    }
                }
                None if low[node] == order[node] => {
                    let from = stack.iter().rposition(|it| *it == node).unwrap_or(0);
                    let component = stack.split_off(from);
                    component.iter().for_each(|it| on_stack[*it] = false);
                    found.push(component);
                }
                None => {}
            }
        }
    }
    found
}

pub(super) fn items(api: &Api) -> Vec<(TypePath, &Item)> {
    let modules = api.modules.iter().flat_map(|(_, modules)| modules).map(|module| (&module.home, &module.items));
    let operations = api.groups.iter().flat_map(|group| &group.operations).map(|it| (&it.home, &it.items));
    modules.chain(operations).flat_map(|(home, items)| items.iter().map(|item| (path(home, item), item))).collect()
}

pub(super) fn items_mut(api: &mut Api) -> Vec<(TypePath, &mut Item)> {
    let modules = api.modules.iter_mut().flat_map(|(_, modules)| modules);
    let modules = modules.map(|module| (&module.home, &mut module.items));
    let operations = api.groups.iter_mut().flat_map(|group| &mut group.operations);
    let operations = operations.map(|it| (&it.home, &mut it.items));
    let all = modules.chain(operations);
    all.flat_map(|(home, items)| items.iter_mut().map(|item| (path(home, item), item))).collect()
}

fn path(home: &Home, item: &Item) -> TypePath {
    TypePath { home: home.clone(), name: item.name().clone() }
}

/// The types that a value of this one holds, by value or not.
fn held(item: &Item) -> Vec<&Type> {
    match item {
        Item::Struct(Struct { fields, .. }) => fields.iter().map(|field| &field.ty).collect(),
        Item::Union(Union { variants, .. }) => variants.iter().map(|variant| &variant.ty).collect(),
        Item::Enumeration(_) | Item::Alias(_) => Vec::new(),
    }
}

fn held_mut(item: &mut Item) -> Vec<&mut Type> {
    match item {
        Item::Struct(Struct { fields, .. }) => fields.iter_mut().map(|field| &mut field.ty).collect(),
        Item::Union(Union { variants, .. }) => variants.iter_mut().map(|variant| &mut variant.ty).collect(),
        Item::Enumeration(_) | Item::Alias(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn a_finished_component_does_not_swallow_the_next() {
        // 0 stands alone, 1 points at it and at itself, 2 and 3 are a cycle that points at 1.
        let next = [vec![], vec![0, 1], vec![1, 3], vec![2]];
        let mut found = components(&next);
        found.iter_mut().for_each(|component| component.sort_unstable());
        assert_eq!(found, [vec![0], vec![1], vec![2, 3]]);
    }
}
