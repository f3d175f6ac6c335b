//! Aliases of lists and maps of themselves, which Rust does not expand: they become structs.

use super::recursion::{Edges, cyclic, items, items_mut};
use super::{model, tuple};
use crate::ir::{Alias, Api, Docs, Field, Item, Struct, Type, TypePath, WrittenAs};
use crate::naming::Name;
use std::collections::BTreeMap;

/// What each alias stands for.
pub(super) type Aliases = BTreeMap<TypePath, Type>;

pub(super) fn all(api: &Api) -> Aliases {
    let alias = |(path, item): (TypePath, &Item)| match item {
        Item::Alias(alias) => Some((path, alias.ty.clone())),
        _ => None,
    };
    items(api).into_iter().filter_map(alias).collect()
}

/// Sees to it that every alias can be expanded.
pub(super) fn expand(api: &mut Api) {
    let edges = container_edges(&all(api));
    let cycles = cyclic(&edges);
    let closes = |path: &TypePath| edges.get(path).is_some_and(|to| to.iter().any(|it| cycles.closed_by(path, it)));
    for (path, item) in items_mut(api) {
        if let Item::Alias(alias) = item
            && closes(&path)
        {
            *item = Item::Struct(newtype(alias));
        }
    }
}

/// From each alias of a list or map to those in it, at any depth and behind any names.
fn container_edges(aliases: &Aliases) -> Edges {
    let mut edges = Edges::new();
    for (path, ty) in aliases.iter().filter(|(_, ty)| named(ty).is_none()) {
        let to = edges.entry(path.clone()).or_default();
        ty.each_named(&mut |target| {
            to.insert(behind_names(aliases, target).clone());
        });
    }
    edges
}

/// What a name of a name stands for in the end. None leads back to itself: such a schema has no shape.
fn behind_names<'a>(aliases: &'a Aliases, path: &'a TypePath) -> &'a TypePath {
    std::iter::successors(Some(path), |path| aliases.get(path).and_then(named)).last().unwrap_or(path)
}

fn named(ty: &Type) -> Option<&TypePath> {
    match ty {
        Type::Option(inner) => named(inner),
        Type::Named(path) => Some(path),
        _ => None,
    }
}

/// A list or map of itself is no alias in Rust, but a struct with nothing but its elements or members.
fn newtype(alias: &Alias) -> Struct {
    let (name, docs, deprecated, ty) = (alias.name.clone(), alias.docs.clone(), alias.deprecated, alias.ty.clone());
    let (written_as, field) = match ty {
        Type::List(_) => (WrittenAs::Array, tuple::others(Name::of("elements").field(), ty)),
        _ => (WrittenAs::Object, model::others(Name::of("members").field(), ty)),
    };
    let field = Field { docs: Docs::default(), ..field };
    Struct { name, origin: alias.origin, docs, deprecated, written_as, fields: vec![field] }
}
