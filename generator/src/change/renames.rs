//! Objects that are called otherwise in the new description, and are the same for all that.

use super::follow::{Followed, rewrite};
use crate::ir::{Api, Docs, FormerType, Group, Home, Item, Module, Operation, Output, Type, Values};
use crate::naming::{Name, TypeName};
use std::collections::{BTreeMap, BTreeSet};

/// What has fewer members looks like too many others.
const TELLING: usize = 2;

/// From the homes of one crate to those that they are in the other.
pub(super) type Renames = BTreeMap<Home, Followed>;

/// Operations by their method and path, components by all that is in them but names and documentation, where there is one
/// such component only.
pub(super) fn find(old: &Api, new: &Api) -> Renames {
    let mut renames = operations(old, new);
    let (mut gone, mut came) = (only_in(old, new), only_in(new, old));
    for (was, is) in stated(&gone, new) {
        gone.retain(|module| module.home != *was);
        came.retain(|module| module.home != *is);
        renames.insert(was.clone(), Followed::of(was, is));
    }
    let moved: BTreeSet<&Home> = gone.iter().chain(&came).map(|module| &module.home).collect();
    let mut alike: BTreeMap<String, (Vec<&Module>, Vec<&Module>)> = BTreeMap::new();
    for module in gone {
        if let Some(signature) = signature(module, &moved) {
            alike.entry(signature).or_default().0.push(module);
        }
    }
    for module in came {
        if let Some(entry) = signature(module, &moved).and_then(|signature| alike.get_mut(&signature)) {
            entry.1.push(module);
        }
    }
    for pair in alike.into_values() {
        if let ([was], [is]) = (pair.0.as_slice(), pair.1.as_slice()) {
            renames.insert(was.home.clone(), Followed::of(&was.home, &is.home));
        }
    }
    renames
}

/// What the new crate says that it was called before.
fn stated<'a>(gone: &[&'a Module], new: &'a Api) -> Vec<(&'a Home, &'a Home)> {
    let former = modules(new).flat_map(|module| module.former.iter().map(move |former| (former, &module.home)));
    let was = |(former, home): (&FormerType, &'a Home)| {
        let is_it = |was: &&Home| was.area == home.area && was.module == former.module && was.root == former.root;
        Some((gone.iter().map(|module| &module.home).find(is_it)?, home))
    };
    former.filter_map(was).collect()
}

/// Operations of the same route, with the types inside them by what follows the name of the operation.
fn operations(old: &Api, new: &Api) -> Renames {
    let now: BTreeMap<(&str, String), &Operation> = all(new).map(|it| (route(it), it)).collect();
    let known: BTreeSet<&Home> = all(new).map(|it| &it.home).collect();
    let before: BTreeSet<&Home> = all(old).map(|it| &it.home).collect();
    let renamed = all(old).filter(|was| !known.contains(&was.home)).filter_map(|was| {
        let is = now.get(&route(was)).filter(|is| !before.contains(&is.home))?;
        let target = names(is);
        let counterpart = |name: &TypeName| {
            let end = name.as_str().strip_prefix(was.home.root.as_str())?;
            let text = format!("{}{end}", is.home.root);
            Some((name.clone(), (*target.iter().find(|it| it.as_str() == text)?).clone()))
        };
        let names = names(was).into_iter().filter_map(counterpart).collect();
        Some((was.home.clone(), Followed { home: is.home.clone(), names }))
    });
    renamed.collect()
}

fn all(api: &Api) -> impl Iterator<Item = &Operation> {
    api.groups.iter().flat_map(|Group { operations, .. }| operations)
}

/// The method and the path, whatever the expressions in it are called.
fn route(operation: &Operation) -> (&str, String) {
    let mut parts = operation.path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| format!("{{{}", part.split_once('}').map_or(part, |(_, rest)| rest)));
    (&operation.http_method, rest.fold(first, |path, part| path + &part))
}

/// The types of an operation.
fn names(operation: &Operation) -> Vec<&TypeName> {
    let mut names = vec![&operation.home.root];
    names.extend(operation.items.iter().map(Item::name));
    names.extend(operation.content.iter().map(|content| &content.name));
    names.extend(operation.errors.iter().map(|errors| &errors.name));
    if let Output::Many(responses) = &operation.output {
        names.push(&responses.name);
    }
    names
}

/// The modules of components that the other crate lacks.
fn only_in<'a>(api: &'a Api, other: &Api) -> Vec<&'a Module> {
    let known: BTreeSet<&Home> = modules(other).map(|module| &module.home).collect();
    modules(api).filter(|module| !known.contains(&module.home)).collect()
}

fn modules(api: &Api) -> impl Iterator<Item = &Module> {
    api.modules.iter().flat_map(|(_, modules)| modules)
}

/// All that is in a component but its name and its documentation; nothing where that tells it from few others.
fn signature(module: &Module, moved: &BTreeSet<&Home>) -> Option<String> {
    let members: usize = module.items.iter().map(members).sum();
    let placeholder =
        |text: &str| Home { root: Name::of(text).type_name(), module: Name::of(text).module(), ..module.home.clone() };
    let (itself, other) = (placeholder("itself"), placeholder("other"));
    let mut items = module.items.clone();
    let mut forget = |ty: &mut Type| {
        // Where a `Box` stands depends on the order of names.
        while let Type::Boxed(inner) = ty {
            *ty = (**inner).clone();
        }
        if let Type::Named(path) = ty
            && moved.contains(&path.home)
        {
            let stand_in = if path.home == module.home { &itself } else { &other };
            path.name = if path.is_root() { stand_in.root.clone() } else { path.name.clone() };
            path.home = stand_in.clone();
        }
    };
    for item in &mut items {
        rewrite::item(item, &mut forget);
        without_words(item, &module.home.root, &itself.root);
    }
    (members >= TELLING).then(|| format!("{:?} {items:?}", module.home.area))
}

fn members(item: &Item) -> usize {
    match item {
        Item::Struct(it) => it.fields.len(),
        Item::Union(it) => it.variants.len(),
        Item::Enumeration(it) => match &it.values {
            Values::Strings(list) => list.len(),
            Values::Integers(list) => list.len(),
            Values::Numbers(list) | Values::Mixed(list) => list.len(),
        },
        Item::Alias(_) => 0,
    }
}

/// Takes documentation and places away, and the name of the component.
fn without_words(item: &mut Item, root: &TypeName, stand_in: &TypeName) {
    *item.docs_mut() = Docs::default();
    let (name, origin) = item.name_and_origin_mut();
    *origin = None;
    if name == root {
        *name = stand_in.clone();
    }
    if let Item::Struct(it) = item {
        for field in &mut it.fields {
            (field.docs, field.origin) = (Docs::default(), None);
        }
    }
}
