//! Former names: what was renamed since the crate was made before, or as the description itself says, keeps its old names
//! beside the new ones.
//!
//! An operation is the same if it stands at the same place: its path and method. A component is the same if the old one is gone
//! and just one that is new says the same. What the lock holds of it is dropped when the crate comes out in a version that need not be
//! compatible any more, and when somebody else takes the old name.

use super::groups;
use super::operation::method;
use crate::ir::{Api, Area, Argument, Binding, FormerCall, FormerType, Group, Module, Operation};
use crate::load::Document;
use crate::lock::{Digest, Kind, Lock, typed};
use crate::naming::{MethodName, ModuleName, Name, TypeName};
use crate::openapi::Spec;
use std::collections::{BTreeMap, BTreeSet};

/// Old paths in Rust with the new one, and the version of the crate that it was renamed in, if the lock knows of it.
type Renames = BTreeMap<String, BTreeSet<(String, Option<String>)>>;

/// Notes on everything in the crate what it was called before.
pub(crate) fn mark(api: &mut Api, spec: &Spec<'_>, document: &Document<'_>, known: &Lock, version: &str) {
    calls(api, spec, known, version);
    types(api, document, known, version);
    parameters(api, spec);
}

fn calls(api: &mut Api, spec: &Spec<'_>, known: &Lock, version: &str) {
    let now: BTreeMap<String, String> = crate::lock::operations(api).map(|(at, path)| (at.to_owned(), path)).collect();
    let mut renames = moved(known, Kind::Operation, &now, version);
    carry(known, version, &mut renames);
    for operation in &spec.operations {
        let Some(new) = now.get(&spec.origin(&operation.place)) else { continue };
        for id in &operation.octokit.former_ids {
            let old = former_path(id, new);
            renames.entry(old).or_default().insert((new.clone(), None));
        }
    }
    for (old, new, since) in settled(renames, now.values()) {
        let former = former_call(api, &old, &new, since);
        let target = api.groups.iter_mut().flat_map(|group| {
            let path = format!("{}::", group.module.file_stem());
            group.operations.iter_mut().map(move |it| (path.clone() + it.home.module.file_stem(), it))
        });
        if let (Some(former), Some((_, operation))) = (former, { target }.find(|(path, _)| *path == new)) {
            operation.former.push(former);
        }
    }
}

/// What stood at the places of these and was called otherwise.
fn moved(known: &Lock, kind: Kind, now: &BTreeMap<String, String>, version: &str) -> Renames {
    let mut renames = Renames::new();
    for (key, value) in known.entries(kind) {
        if let ([place, ..], [old, ..]) = (key, value)
            && let Some(new) = now.get(place).filter(|new| *new != old)
        {
            renames.entry(old.clone()).or_default().insert((new.clone(), Some(version.to_owned())));
        }
    }
    renames
}

/// Adds the aliases that the crate has, those of what has been renamed again too.
fn carry(known: &Lock, version: &str, renames: &mut Renames) {
    for (key, value) in known.entries(Kind::Alias) {
        if let ([old], [new, since]) = (key, value)
            && is_compatible(since, version)
        {
            let newest = renames.get(new).filter(|it| it.len() == 1).and_then(|it| it.first());
            let new = newest.map_or_else(|| new.clone(), |(newest, _)| newest.clone());
            renames.entry(old.clone()).or_default().insert((new, Some(since.clone())));
        }
    }
}

/// The renames that lead from a name that nobody has now to just one: old, new, and since when. What has happened to this crate
/// counts for more than what the description tells.
fn settled<'n>(
    renames: Renames,
    now: impl Iterator<Item = &'n String>,
) -> impl Iterator<Item = (String, String, Option<String>)> {
    let now: BTreeSet<String> = now.cloned().collect();
    renames.into_iter().filter_map(move |(old, to)| {
        let is_kept = |(_, since): &&(String, Option<String>)| since.is_some();
        let kept = to.iter().any(|it| is_kept(&it));
        let mut targets = to.iter().filter(|it| is_kept(it) == kept);
        let (new, since) = targets.next()?.clone();
        let is_one = targets.all(|(other, _)| *other == new) && now.contains(&new) && !now.contains(&old);
        is_one.then_some((old, new, since))
    })
}

/// The path that an operation had by this operationId: in the group that it names, or else in the one where it is.
fn former_path(id: &str, now: &str) -> String {
    let stem = |text: &str| Name::of(text).module().file_stem().to_owned();
    match id.split_once('/') {
        Some((group, rest)) if !group.is_empty() && !rest.is_empty() => format!("{}::{}", stem(group), stem(rest)),
        _ => format!("{}::{}", now.split("::").next().unwrap_or_default(), stem(id)),
    }
}

/// The names of an operation by its old path; `None` where somebody has them, or they are no names at all.
fn former_call(api: &Api, old: &str, new: &str, since: Option<String>) -> Option<FormerCall> {
    let group_of = |path: &str| {
        let module = path.split("::").next()?;
        api.groups.iter().find(|group| group.module.file_stem() == module)
    };
    let (group, current) = (group_of(old)?, group_of(new)?);
    let stem = old.split_once("::")?.1;
    let name = Name::of(stem);
    let group_name = Name::of(group.module.file_stem());
    let former = FormerCall {
        group: (group.module.clone(), group.name.clone()),
        module: name.module(),
        method: method(&name),
        call: groups::call_name(&group_name, &name).type_name(),
        since,
    };
    let is_free = |group: &Group| !group.operations.iter().any(|it| has_any(it, &former)) && group.name != former.call;
    (former.module.file_stem() == stem && is_free(group) && is_free(current)).then_some(former)
}

fn has_any(it: &Operation, former: &FormerCall) -> bool {
    let has = |module: &ModuleName, method: &MethodName, call: &TypeName| {
        *module == former.module || *method == former.method || *call == former.call
    };
    has(&it.home.module, &it.method, &it.home.root)
        || it.former.iter().any(|other| has(&other.module, &other.method, &other.call))
}

fn types(api: &mut Api, document: &Document<'_>, known: &Lock, version: &str) {
    let Some((_, modules)) = api.modules.iter_mut().find(|(area, _)| *area == Area::Models) else { return };
    let now: BTreeMap<String, String> =
        modules.iter().map(|it| (it.origin.clone(), Area::Models.path_of(it.home.root.as_str()))).collect();
    let mut renames = moved(known, Kind::Schema, &now, version);
    for (old, new) in found_again(modules, document, known) {
        renames.entry(old).or_default().insert((new, Some(version.to_owned())));
    }
    carry(known, version, &mut renames);
    for (old, new, since) in settled(renames, now.values()) {
        let root = old
            .strip_prefix("models::")
            .map(Name::of)
            .filter(|name| Area::Models.path_of(name.type_name().as_str()) == old);
        let (Some(name), Some(since)) = (root, since) else { continue };
        let former = FormerType { module: name.module(), root: name.type_name(), since };
        let is_taken = modules.iter().any(|it| {
            let has = |module: &ModuleName, root: &TypeName| *module == former.module || *root == former.root;
            has(&it.home.module, &it.home.root) || it.former.iter().any(|other| has(&other.module, &other.root))
        });
        let target = modules.iter_mut().find(|it| Area::Models.path_of(it.home.root.as_str()) == new);
        if let Some(module) = target.filter(|_| !is_taken) {
            module.former.push(former);
        }
    }
}

/// Components that are gone, by the one new component that says the same.
fn found_again(modules: &[Module], document: &Document<'_>, known: &Lock) -> Vec<(String, String)> {
    let here: BTreeSet<&str> = modules.iter().map(|it| it.origin.as_str()).collect();
    let mut gone: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, value) in known.entries(Kind::Schema) {
        if let ([place], [old, digest]) = (key, value)
            && !here.contains(place.as_str())
            && old.starts_with("models::")
        {
            gone.entry(digest.clone()).or_default().push(old.clone());
        }
    }
    if gone.is_empty() {
        return Vec::new();
    }
    let mut came: BTreeMap<Digest, Vec<String>> = BTreeMap::new();
    for it in modules.iter().filter(|it| !known.contains(Kind::Schema, &[&it.origin])) {
        let path = Area::Models.path_of(it.home.root.as_str());
        came.entry(typed::digest(document, &it.origin)).or_default().push(path);
    }
    let pair = |(digest, new): (Digest, Vec<String>)| match (gone.get(digest.as_str())?.as_slice(), new.as_slice()) {
        ([old], [new]) => Some((old.clone(), new.clone())),
        _ => None,
    };
    came.into_iter().filter_map(pair).collect()
}

/// Setters of parameters that the description says it has renamed. What every call states has no name in Rust that anybody
/// writes; the documentation of the call says how it was called.
fn parameters(api: &mut Api, spec: &Spec<'_>) {
    let mut by_place: BTreeMap<String, Vec<(&str, &str)>> = BTreeMap::new();
    for operation in &spec.operations {
        let renamed = operation.octokit.former_parameters.iter().map(|it| (it.name, it.former));
        by_place.entry(spec.origin(&operation.place)).or_default().extend(renamed);
    }
    for operation in api.groups.iter_mut().flat_map(|group| &mut group.operations) {
        for (name, before) in by_place.get(&operation.origin).into_iter().flatten() {
            parameter(operation, name, before);
        }
    }
}

fn parameter(operation: &mut Operation, name: &str, before: &str) {
    let old = Name::of(before).method();
    let all = operation.required.iter().chain(&operation.optional);
    let is_taken = { all }.any(|it| it.name == old || it.former.contains(&old));
    let is_it = |it: &Argument| matches!(&it.binding, Binding::Parameter { name: it, .. } if it == name);
    let optional = operation.optional.iter_mut().find(|it| is_it(it));
    if let Some(argument) = optional.filter(|_| !is_taken) {
        argument.former.push(old);
    } else if operation.required.iter().any(is_it) {
        let fact = format!("{} was called {}.", super::docs::code(name), super::docs::code(before));
        operation.docs.facts.push(fact);
    }
}

/// Whether who uses the crate in version `old` gets `new` without asking for it (Cargo's rule for `^`).
fn is_compatible(old: &str, new: &str) -> bool {
    let significant = |version: &str| -> Vec<String> {
        let core = version.split(['-', '+']).next().unwrap_or_default();
        let mut parts = Vec::new();
        for part in core.split('.') {
            parts.push(part.to_owned());
            if part != "0" {
                break;
            }
        }
        parts
    };
    significant(old) == significant(new)
}

#[cfg(test)]
mod tests {
    use super::is_compatible;

    #[test]
    fn compatible_is_what_cargo_takes_by_itself() {
        for (old, new, is) in [
            ("1.2.3", "1.9.0", true),
            ("1.2.3", "2.0.0", false),
            ("0.1.0", "0.1.7", true),
            ("0.1.0", "0.2.0", false),
            ("0.0.1", "0.0.2", false),
            ("0.1.0", "1.0.0", false),
            ("1.0.0-rc.1", "1.0.0", true),
        ] {
            assert_eq!(is_compatible(old, new), is, "{old} {new}");
        }
    }
}
