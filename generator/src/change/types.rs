//! Types: those of components, and those inside operations.

use super::changes::{Pair, Side, pairs};
use super::comparison::{Comparison, changed, code, path_of, path_text, text};
use super::former::rule_of_type;
use super::rule::{
    ALIAS_CHANGED, ALTERNATIVE_ADDED, ALTERNATIVE_CHANGED, ALTERNATIVE_REMOVED, TYPE_ADDED, TYPE_BEHIND_FEATURE,
    TYPE_DEPRECATED, TYPE_DOCUMENTED, TYPE_KIND_CHANGED, TYPE_REMOVED, TYPE_WITHOUT_FEATURE, UNION_DECIDED_DIFFERENTLY,
    VALUE_ADDED, VALUE_REMOVED, VALUE_RENAMED, VALUES_CHANGED,
};
use crate::ir::{Alias, Api, Enumeration, Home, Item, Module, Scalar, TypePath, Union, UsedBy, Values, Variant};
use crate::naming::VariantName;
use crate::source::Place;

impl Comparison<'_> {
    /// The types of components.
    pub(super) fn components(&mut self) {
        for pair in pairs(modules(self.old.api), modules(self.new.api), |module| &module.home) {
            match pair {
                Pair::Gone(module) => self.module(module, false),
                Pair::Came(module) => self.module(module, true),
                Pair::Both(old, new) => self.both(old, new),
            }
        }
    }

    /// A module that is there in one of the crates only is one change, whatever it holds.
    fn module(&mut self, module: &Module, came: bool) {
        let Some(first) = module.items.iter().find(|it| *it.name() == module.home.root).or(module.items.first()) else {
            return;
        };
        let others = match module.items.len() - 1 {
            0 => String::new(),
            1 => " with 1 type inside it".to_owned(),
            count => format!(" with {count} types inside it"),
        };
        let kind = first.kind();
        self.inside(&TypePath { home: module.home.clone(), name: first.name().clone() }, |comparison| {
            let item = path_text(&module.home, first);
            match came {
                true => comparison.add(&TYPE_ADDED, item, format!("{kind} added{others}"), comparison.now(first)),
                false => {
                    comparison.add(&TYPE_REMOVED, item, format!("{kind} removed{others}"), comparison.before(first));
                }
            }
        });
    }

    fn both(&mut self, old: &Module, new: &Module) {
        let root = new.items.iter().find(|item| *item.name() == new.home.root);
        if let Some((was, item)) = self.renamed.get(&new.home).cloned().zip(root) {
            let (rule, message) = (rule_of_type(&was, new), format!("was `{}`", path_of(&was)));
            self.within(&new.home, item, |it| it.add(rule, path_text(&new.home, item), message, it.now(item)));
        }
        if let Some(item) = root {
            self.former_types(&path_text(&new.home, item), old, new);
        }
        if let Some(item) = new.items.first() {
            let (name, at) = (path_text(&new.home, item), self.now(item));
            match (old.used_by, new.used_by) {
                (before, now) if before == now => {}
                (_, UsedBy::Operations) => self.add(&TYPE_WITHOUT_FEATURE, name, "needs no feature any more", at),
                (UsedBy::Nobody, UsedBy::Webhooks) => {
                    self.add(&TYPE_WITHOUT_FEATURE, name, "needs only the feature `webhooks` now", at);
                }
                (_, UsedBy::Webhooks) => self.add(&TYPE_BEHIND_FEATURE, name, "needs the feature `webhooks` now", at),
                (_, UsedBy::Nobody) => self.add(&TYPE_BEHIND_FEATURE, name, "needs the feature `all-models` now", at),
            }
        }
        self.items(&new.home, &old.items, &new.items);
    }

    /// The types of one file.
    pub(super) fn items(&mut self, home: &Home, old: &[Item], new: &[Item]) {
        for pair in pairs(old, new, |item| item.name()) {
            match pair {
                Pair::Gone(item) => {
                    let message = format!("{} removed", item.kind());
                    self.within(home, item, |it| {
                        it.add(&TYPE_REMOVED, path_text(home, item), message, it.before(item))
                    });
                }
                Pair::Came(item) => {
                    let message = format!("{} added", item.kind());
                    self.within(home, item, |it| it.add(&TYPE_ADDED, path_text(home, item), message, it.now(item)));
                }
                Pair::Both(old, new) => self.within(home, new, |it| it.item(home, old, new)),
            }
        }
    }

    fn within(&mut self, home: &Home, item: &Item, compare: impl FnOnce(&mut Self)) {
        self.inside(&TypePath { home: home.clone(), name: item.name().clone() }, compare);
    }

    fn item(&mut self, home: &Home, old: &Item, new: &Item) {
        let path = path_text(home, new);
        if !old.is_deprecated() && new.is_deprecated() {
            self.add(&TYPE_DEPRECATED, &*path, "deprecated", self.now(new));
        }
        if old.docs() != new.docs() {
            self.add(&TYPE_DOCUMENTED, &*path, "documentation changed", self.now(new));
        }
        match (old, new) {
            (Item::Struct(before), Item::Struct(now)) if before.written_as == now.written_as => {
                self.structs(&path, before, now);
            }
            (Item::Enumeration(before), Item::Enumeration(now)) => self.enumeration(&path, before, now),
            (Item::Union(before), Item::Union(now)) => self.union(&path, before, now),
            (Item::Alias(before), Item::Alias(now)) => self.alias(&path, before, now),
            _ => self.add(&TYPE_KIND_CHANGED, path, changed(old.kind(), new.kind()), self.now(new)),
        }
    }

    fn enumeration(&mut self, path: &str, old: &Enumeration, new: &Enumeration) {
        let at = |it: &Self| it.new.place(new.origin).map(Side::New);
        let (before, now) = (listed(&old.values), listed(&new.values));
        if std::mem::discriminant(&old.values) != std::mem::discriminant(&new.values) {
            let message = changed(values_kind(&old.values), values_kind(&new.values));
            return self.add(&VALUES_CHANGED, path, message, at(self));
        }
        for pair in pairs(&before, &now, |(_, text)| text) {
            match pair {
                Pair::Gone((name, text)) => {
                    let place = self.old.place(old.origin).map(Side::Old);
                    self.add(&VALUE_REMOVED, format!("{path}::{name}"), format!("{} removed", code(text)), place);
                }
                Pair::Came((name, text)) => {
                    self.add(&VALUE_ADDED, format!("{path}::{name}"), format!("{} added", code(text)), at(self));
                }
                Pair::Both((was, _), (is, text)) if was != is => {
                    let message = format!("the variant of {} was `{was}`", code(text));
                    self.add(&VALUE_RENAMED, format!("{path}::{is}"), message, at(self));
                }
                Pair::Both(..) => {}
            }
        }
    }

    fn union(&mut self, path: &str, old: &Union, new: &Union) {
        let at = |it: &Self| it.new.place(new.origin).map(Side::New);
        for pair in pairs(&old.variants, &new.variants, |variant| &variant.name) {
            match pair {
                Pair::Gone(variant) => {
                    let message = format!("`{}` removed", text(&variant.ty));
                    let place = self.old.place(old.origin).map(Side::Old);
                    self.add(&ALTERNATIVE_REMOVED, format!("{path}::{}", variant.name), message, place);
                }
                Pair::Came(variant) => {
                    let message = format!("`{}` added", text(&variant.ty));
                    self.add(&ALTERNATIVE_ADDED, format!("{path}::{}", variant.name), message, at(self));
                }
                Pair::Both(was, is) if was.ty != is.ty => {
                    let message = changed(&text(&was.ty), &text(&is.ty));
                    self.add(&ALTERNATIVE_CHANGED, format!("{path}::{}", is.name), message, at(self));
                }
                Pair::Both(..) => {}
            }
        }
        let tags = |variant: &Variant| (variant.name.clone(), variant.tags.clone());
        let same = old.discriminator == new.discriminator
            && pairs(&old.variants, &new.variants, |variant| &variant.name)
                .iter()
                .all(|pair| !matches!(pair, Pair::Both(was, is) if tags(was) != tags(is)));
        if !same {
            self.add(&UNION_DECIDED_DIFFERENTLY, path, "discriminator or its texts changed", at(self));
        }
    }

    fn alias(&mut self, path: &str, old: &Alias, new: &Alias) {
        if old.ty != new.ty {
            let at = self.new.place(new.origin).map(Side::New);
            self.add(&ALIAS_CHANGED, path, changed(&text(&old.ty), &text(&new.ty)), at);
        }
    }

    fn before(&self, item: &Item) -> Option<Side<Place>> {
        self.old.place(item.origin()).map(Side::Old)
    }

    fn now(&self, item: &Item) -> Option<Side<Place>> {
        self.new.place(item.origin()).map(Side::New)
    }
}

fn modules(api: &Api) -> impl Iterator<Item = &Module> {
    api.modules.iter().flat_map(|(_, modules)| modules)
}

fn values_kind(values: &Values) -> &'static str {
    match values {
        Values::Strings(_) => "texts",
        Values::Integers(_) => "integers",
        Values::Numbers(_) => "numbers",
        Values::Mixed(_) => "values of several types",
    }
}

/// The variants with their values as JSON.
fn listed(values: &Values) -> Vec<(&VariantName, String)> {
    match values {
        Values::Strings(list) => list.iter().map(|(name, text)| (name, text.clone())).collect(),
        Values::Integers(list) => list.iter().map(|(name, number)| (name, number.to_string())).collect(),
        Values::Numbers(list) | Values::Mixed(list) => list.iter().map(|(name, it)| (name, scalar(it))).collect(),
    }
}

fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::Bool(flag) => flag.to_string(),
        Scalar::Integer(number) => number.to_string(),
        Scalar::Unsigned(number) => number.to_string(),
        Scalar::Float(number) => format!("{number:?}"),
        Scalar::Text(text) => format!("{text:?}"),
    }
}
