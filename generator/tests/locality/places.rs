//! Where the objects of a description stand, by the fixed fields of OpenAPI 3.1, section 4.8.

use crate::chance::Chance;
use crate::json::{Json, escaped};
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Root,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    MediaType,
    Schema,
    Callback,
}

pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The kinds of components that are objects with files of their own, or parts of such.
pub(crate) const COMPONENTS: [&str; 7] =
    ["schemas", "parameters", "responses", "requestBodies", "headers", "callbacks", "pathItems"];

/// How a member holds objects of a kind.
enum How {
    One,
    Map,
    List,
}

fn held(kind: Kind, key: &str) -> Option<(How, Kind)> {
    use How::{List, Map, One};
    Some(match (kind, key) {
        (Kind::Root, "paths" | "webhooks" | "x-webhooks") | (Kind::Components, "pathItems") => (Map, Kind::PathItem),
        (Kind::Root, "components") => (One, Kind::Components),
        (Kind::Components, "schemas") => (Map, Kind::Schema),
        (Kind::Components, "parameters" | "headers") | (Kind::Response, "headers") => (Map, Kind::Parameter),
        (Kind::Components, "responses") | (Kind::Operation, "responses") => (Map, Kind::Response),
        (Kind::Components, "requestBodies") => (Map, Kind::RequestBody),
        (Kind::Components, "callbacks") | (Kind::Operation, "callbacks") => (Map, Kind::Callback),
        (Kind::PathItem, "parameters") | (Kind::Operation, "parameters") => (List, Kind::Parameter),
        (Kind::PathItem, method) if METHODS.contains(&method) => (One, Kind::Operation),
        (Kind::Operation, "requestBody") => (One, Kind::RequestBody),
        (Kind::Callback, _) => (One, Kind::PathItem),
        (Kind::Parameter | Kind::RequestBody | Kind::Response, "content") => (Map, Kind::MediaType),
        (Kind::Parameter, "schema") | (Kind::MediaType, "schema" | "itemSchema") => (One, Kind::Schema),
        (Kind::Schema, "properties" | "patternProperties" | "$defs") => (Map, Kind::Schema),
        (Kind::Schema, "items" | "additionalProperties") => (One, Kind::Schema),
        (Kind::Schema, "allOf" | "oneOf" | "anyOf" | "prefixItems") => (List, Kind::Schema),
        _ => return None,
    })
}

/// The pointers of all objects that are written in a description, by their kinds. References are not among them.
pub(crate) struct Places(BTreeMap<Kind, Vec<String>>);

impl Places {
    pub(crate) fn of(root: &Json) -> Self {
        let mut places = Self(BTreeMap::new());
        places.visit(root, String::new(), Kind::Root);
        places
    }

    fn visit(&mut self, json: &Json, pointer: String, kind: Kind) {
        let Some(members) = json.members().filter(|members| !members.contains_key("$ref")) else { return };
        for (key, value) in members {
            let Some((how, inner)) = held(kind, key) else { continue };
            let at = format!("{pointer}/{}", escaped(key));
            match (how, value) {
                (How::One, value) => self.visit(value, at, inner),
                (How::Map, Json::Object(members)) => {
                    members.iter().for_each(|(key, value)| self.visit(value, format!("{at}/{}", escaped(key)), inner))
                }
                (How::List, Json::List(items)) => {
                    items.iter().enumerate().for_each(|(at_, value)| self.visit(value, format!("{at}/{at_}"), inner));
                }
                _ => {}
            }
        }
        self.0.entry(kind).or_default().push(pointer);
    }

    pub(crate) fn all(&self, kind: Kind) -> &[String] {
        self.0.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The operations that are called, not those of webhooks and callbacks.
    pub(crate) fn operations(&self) -> Vec<String> {
        let is_called = |pointer: &&String| pointer.starts_with("/paths/") && pointer.split('/').count() == 4;
        self.all(Kind::Operation).iter().filter(is_called).cloned().collect()
    }

    /// One that fits, if there are not too few of them.
    pub(crate) fn one(
        &self,
        kind: Kind,
        root: &Json,
        chance: &mut Chance,
        fits: impl Fn(&str, &Json) -> bool,
    ) -> Option<String> {
        let all = self.all(kind);
        let mut tries = (0..300).filter_map(|_| chance.one(all).cloned());
        tries.find(|pointer| root.at(pointer).is_some_and(|json| fits(pointer, json)))
    }
}

/// The object with a file of its own that a place is in: a component, an operation, a webhook, or what operations share.
pub(crate) fn owner(pointer: &str) -> String {
    let segments: Vec<&str> = pointer.split('/').collect();
    let length = match segments.as_slice() {
        [_, "components" | "paths", ..] => 4,
        [_, "webhooks" | "x-webhooks", ..] => 3,
        _ => 2,
    };
    segments.get(..length.min(segments.len())).unwrap_or_default().join("/")
}
