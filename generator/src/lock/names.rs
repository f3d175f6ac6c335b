//! The names of a crate, written down and read again.

use super::typed;
use super::{Kind, Lock};
use crate::Lowered;
use crate::ir::{Api, Home, Module};
use crate::naming::{self, GROUPS, Names};
use std::collections::BTreeSet;

/// How many letters stand for a text that has its short name.
const MARK: usize = 4;

impl Lock {
    /// What everything is called in the crate of a description.
    pub(crate) fn of(lowered: &Lowered<'_, '_>) -> Self {
        let mut lock = Self::default();
        for (place, operation) in operations(&lowered.api) {
            lock.add(Kind::Operation, [place], [operation]);
        }
        for module in modules(&lowered.api) {
            let digest = typed::digest(lowered.document, &module.origin);
            lock.add(Kind::Schema, [&module.origin], [path(&module.home), digest.to_string()]);
        }
        lock.add_former(&lowered.api);
        lock.add_texts(lowered.spec.names.given(), &lowered.api);
        lock
    }

    /// Names that go on to work.
    fn add_former(&mut self, api: &Api) {
        for group in &api.groups {
            for (operation, former) in group.operations.iter().flat_map(|it| it.former.iter().map(move |old| (it, old)))
            {
                let old = format!("{}::{}", former.group.0.file_stem(), former.module.file_stem());
                let new = format!("{}::{}", group.module.file_stem(), operation.home.module.file_stem());
                if let Some(since) = &former.since {
                    self.add(Kind::Alias, [old], [&new, since]);
                }
            }
        }
        for (module, former) in modules(api).flat_map(|it| it.former.iter().map(move |old| (it, old))) {
            let old = module.home.area.path_of(former.root.as_str());
            self.add(Kind::Alias, [old], [path(&module.home), former.since.clone()]);
        }
    }

    /// Names that are no function of one text alone, of what is in the crate.
    fn add_texts(&mut self, given: Names, api: &Api) {
        let groups: BTreeSet<&str> = api.groups.iter().map(|group| group.module.file_stem()).collect();
        let files = operations(api).map(|(place, _)| place).chain(modules(api).map(|module| module.origin.as_str()));
        let objects: BTreeSet<&str> = files.map(naming::object).collect();
        let is_here =
            |scope: &str| naming::object(scope).matches('/').count() < 2 || objects.contains(naming::object(scope));
        for ((scope, text), name) in given.long {
            let is_group = scope == GROUPS;
            if (is_group && groups.contains(naming::Name::of(&name).module().file_stem()))
                || (!is_group && is_here(&scope))
            {
                self.add(Kind::Name, [scope, text], [name]);
            }
        }
        for (object, marks) in given.short.into_iter().filter(|(object, _)| is_here(object)) {
            self.add(Kind::Short, [object], [marks.into_iter().collect::<String>()]);
        }
    }

    /// The names that are known.
    pub(crate) fn names(&self) -> Names {
        let mut names = Names::default();
        for (key, value) in self.entries(Kind::Name) {
            if let ([scope, text], [name]) = (key, value) {
                names.long.insert((scope.clone(), text.clone()), name.clone());
            }
        }
        for (key, value) in self.entries(Kind::Short) {
            if let ([object], [marks]) = (key, value) {
                names.short.entry(object.clone()).or_default().extend(self::marks(marks));
            }
        }
        for kind in [Kind::Operation, Kind::Schema] {
            let entry = |(key, value): (&[String], &[String])| Some((key.first()?.clone(), value.first()?.clone()));
            names.files.extend(self.entries(kind).filter_map(entry));
        }
        names
    }
}

fn marks(joined: &str) -> Vec<String> {
    joined.as_bytes().chunks(MARK).map(|mark| String::from_utf8_lossy(mark).into_owned()).collect()
}

/// Where each operation stands, and its path in Rust: `packages::list_packages_for_user`.
pub(crate) fn operations(api: &Api) -> impl Iterator<Item = (&str, String)> {
    api.groups.iter().flat_map(|group| {
        let path = |stem: &str| format!("{}::{stem}", group.module.file_stem());
        group.operations.iter().map(move |it| (it.origin.as_str(), path(it.home.module.file_stem())))
    })
}

fn modules(api: &Api) -> impl Iterator<Item = &Module> {
    api.modules.iter().flat_map(|(_, modules)| modules)
}

/// The path of a component's type: `models::Package`.
fn path(home: &Home) -> String {
    home.area.path_of(home.root.as_str())
}
