//! Two crates side by side.

use super::changes::{Found, Side};
use super::renames::Renames;
use super::rule::{CRATE_DOCUMENTED, Rule};
use super::uses::{self, Uses};
use crate::emit::type_text;
use crate::ir::{Api, Home, Item, Type, TypePath};
pub(super) use crate::markdown::code;
use crate::openapi::{SchemaId, Spec};
use crate::source::{Place, Pointer};
use std::collections::BTreeMap;

/// One crate with the description it is made of.
pub(super) struct Crate<'a> {
    pub(super) api: &'a Api,
    spec: &'a Spec<'a>,
    /// Its types.
    paths: BTreeMap<TypePath, &'a Item>,
}

impl<'a> Crate<'a> {
    pub(super) fn new(api: &'a Api, spec: &'a Spec<'a>) -> Self {
        Self { api, spec, paths: uses::types(api) }
    }

    pub(super) fn place(&self, origin: Option<SchemaId>) -> Option<Place> {
        origin.map(|id| self.spec.schema(id).place.clone())
    }

    /// The place of a member of the description's root.
    pub(super) fn member(&self, name: &str) -> Place {
        self.spec.place(name)
    }

    /// Where the description says where requests go.
    pub(super) fn servers_place(&self) -> Place {
        self.spec.place(self.spec.dialect.servers())
    }

    /// The place of a security scheme.
    pub(super) fn scheme_place(&self, key: &str) -> Place {
        let schemes = Pointer::from_fragment(self.spec.dialect.security_schemes()).unwrap_or_default();
        Place::new(self.spec.entry, schemes.push(key))
    }
}

/// What is found while two crates are compared.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a Crate<'a>,
    pub(super) new: &'a Crate<'a>,
    /// The old homes of what is called otherwise now, by the new ones.
    pub(super) renamed: BTreeMap<Home, Home>,
    uses: (Uses<'a>, Uses<'a>),
    found: Vec<Found>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Crate<'a>, new: &'a Crate<'a>, renames: &Renames) -> Self {
        let renamed = renames.iter().map(|(was, is)| (is.home.clone(), was.clone()));
        let uses = (Uses::new(old.api, &old.paths), Uses::new(new.api, &new.paths));
        Self { old, new, uses, renamed: renamed.collect(), found: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Found> {
        self.found
    }

    /// Adds a change.
    pub(super) fn add(
        &mut self,
        rule: &'static Rule,
        item: impl Into<String>,
        message: impl Into<String>,
        at: Option<Side<Place>>,
    ) {
        self.found.push(Found { rule, item: item.into(), message: message.into(), at, used: None });
    }

    /// The crate as a whole.
    pub(super) fn about(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        if old.title != new.title || old.docs != new.docs {
            let at = self.new.member("info");
            self.add(&CRATE_DOCUMENTED, "crate", "title or description of the API changed", Some(Side::New(at)));
        }
    }

    /// Compares inside a type, and tells of every change that is found who uses it.
    pub(super) fn inside(&mut self, path: &TypePath, compare: impl FnOnce(&mut Self)) {
        let before = self.found.len();
        compare(self);
        if self.found.len() > before {
            let (old, new) = (self.uses.0.of(path), self.uses.1.of(path));
            for found in self.found.iter_mut().skip(before) {
                found.used = Some(if matches!(found.at, Some(Side::Old(_))) { old } else { new });
            }
        }
    }
}

/// The path of a type as its users write it behind the crate's name: `models::Package`.
pub(crate) fn path_text(home: &Home, item: &Item) -> String {
    text(&Type::Named(TypePath { home: home.clone(), name: item.name().clone() }))
}

/// The path of the type that a component is.
pub(crate) fn path_of(home: &Home) -> String {
    text(&Type::Named(TypePath { home: home.clone(), name: home.root.clone() }))
}

/// A type as its users write it.
pub(crate) fn text(ty: &Type) -> String {
    type_text(ty).replace("crate::", "").replace("std::collections::", "")
}

/// `` `i64` is `String` now ``.
pub(super) fn changed(old: &str, new: &str) -> String {
    format!("{} is {} now", code(old), code(new))
}
