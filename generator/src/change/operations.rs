//! Groups and operations.

use super::changes::{Pair, Placed, Side, pairs};
use super::comparison::{Comparison, code};
use super::former::rule_of_call;
use super::rule::{
    GROUP_ADDED, GROUP_DOCUMENTED, GROUP_REMOVED, OPERATION_ADDED, OPERATION_DEPRECATED, OPERATION_DOCUMENTED,
    OPERATION_REINSTATED, OPERATION_REMOVED, ROUTE_CHANGED, Rule, SECURITY_CHANGED, SENT_DIFFERENTLY, SERVER_CHANGED,
};
use crate::ir::{Api, Group, Operation};
use crate::source::Place;

/// An operation and the group that leads to it.
pub(super) type Method<'a> = (&'a Group, &'a Operation);

impl<'a> Comparison<'a> {
    pub(super) fn operations(&mut self) {
        self.groups();
        for pair in pairs(methods(self.old.api), methods(self.new.api), |(_, it)| &it.home) {
            match pair {
                Pair::Gone(method) => {
                    let message = format!("{} removed", shown(method.1));
                    self.add(&OPERATION_REMOVED, call(method), message, Some(Side::Old(method.1.place.clone())));
                }
                Pair::Came(method) => {
                    let message = format!("{} added", shown(method.1));
                    self.add(&OPERATION_ADDED, call(method), message, now(&method.1.place));
                }
                Pair::Both(old, new) => self.operation(old, new),
            }
        }
    }

    fn groups(&mut self) {
        for pair in pairs(&self.old.api.groups, &self.new.api.groups, |group| &group.module) {
            let (rule, message, group, side): (&Rule, _, _, Placed) = match pair {
                Pair::Gone(group) => (&GROUP_REMOVED, "removed", group, Side::Old),
                Pair::Came(group) => (&GROUP_ADDED, "added", group, Side::New),
                Pair::Both(old, new) if old.docs != new.docs => {
                    (&GROUP_DOCUMENTED, "documentation changed", new, Side::New)
                }
                Pair::Both(..) => continue,
            };
            let first = group.operations.first().map(|operation| &operation.place);
            let at = group.place.as_ref().or(first).cloned().map(side);
            self.add(rule, format!("{}()", plain(group.accessor.as_str())), message, at);
        }
    }

    fn operation(&mut self, before: Method<'a>, method: Method<'a>) {
        let (item, was, old, new) = (call(method), call(before), before.1, method.1);
        if was != item {
            self.add(rule_of_call(before, method), &*item, format!("was `{was}`"), now(&new.place));
        }
        self.former_calls(&item, before, method);
        for (rule, message) in differences(old, new) {
            self.add(rule, &*item, message, now(&new.place));
        }
        self.arguments(&item, old, new);
        self.outcomes(&item, old, new);
        self.items(&new.home, &old.items, &new.items);
    }
}

/// What has changed about an operation as a whole.
fn differences(old: &Operation, new: &Operation) -> Vec<(&'static Rule, String)> {
    let mut found: Vec<(&'static Rule, String)> = Vec::new();
    match (old.deprecated, new.deprecated) {
        (false, true) => found.push((&OPERATION_DEPRECATED, "deprecated".to_owned())),
        (true, false) => found.push((&OPERATION_REINSTATED, "no longer deprecated".to_owned())),
        _ => {}
    }
    if route(old) != route(new) {
        found.push((&ROUTE_CHANGED, format!("{} is {} now", shown(old), shown(new))));
    }
    if old.security != new.security {
        found.push((&SECURITY_CHANGED, "asks for other credentials".to_owned()));
    }
    if old.server != new.server {
        let message = new
            .server
            .as_ref()
            .map_or("no server of its own any more".to_owned(), |it| format!("goes to {} now", code(it)));
        found.push((&SERVER_CHANGED, message));
    }
    if (&old.accept, &old.fixed_query) != (&new.accept, &new.fixed_query) {
        found.push((&SENT_DIFFERENTLY, "another `accept` header or fixed query".to_owned()));
    }
    // The route is a fact of the documentation; it has been told.
    if old.docs.blocks != new.docs.blocks || (old.docs != new.docs && route(old) == route(new)) {
        found.push((&OPERATION_DOCUMENTED, "documentation changed".to_owned()));
    }
    found
}

fn methods(api: &Api) -> impl Iterator<Item = Method<'_>> {
    api.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)))
}

fn route(operation: &Operation) -> (&str, &str) {
    (&operation.http_method, &operation.path)
}

/// The route as a code span.
fn shown(operation: &Operation) -> String {
    code(&format!("{} {}", operation.http_method, operation.path))
}

/// `packages().get_package_for_user()`.
fn call((group, operation): Method<'_>) -> String {
    format!("{}().{}()", plain(group.accessor.as_str()), plain(operation.method.as_str()))
}

/// An identifier as people say it.
pub(crate) fn plain(identifier: &str) -> &str {
    identifier.trim_start_matches("r#")
}

fn now(place: &Place) -> Option<Side<Place>> {
    Some(Side::New(place.clone()))
}
