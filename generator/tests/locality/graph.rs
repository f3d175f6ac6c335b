//! Who repeats in Rust what another object says, and who names it.

use crate::extent::Extent;
use crate::json::{Json, escaped};
use crate::places::{METHODS, owner};
use std::collections::{BTreeMap, BTreeSet};

/// A reference of one object to another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Reference {
    from: String,
    to: String,
    /// Whether what the other says becomes part of what this one says.
    repeats: bool,
}

#[derive(PartialEq)]
pub(crate) struct Graph {
    references: BTreeSet<Reference>,
    /// The properties by which unions tell their alternatives apart, by the objects that these are in.
    discriminators: BTreeSet<(String, String)>,
}

impl Graph {
    pub(crate) fn of(root: &Json) -> Self {
        let mut graph = Self { references: BTreeSet::new(), discriminators: BTreeSet::new() };
        for (key, section) in root.members().into_iter().flatten() {
            graph.visit(root, section, &mut vec![key.clone()], false);
        }
        graph.share_parameters(root);
        graph
    }

    fn visit(&mut self, root: &Json, json: &Json, way: &mut Vec<String>, merged: bool) {
        match json {
            Json::Object(members) => {
                if let Some(to) = members.get("$ref").and_then(Json::text).and_then(|it| it.strip_prefix('#')) {
                    self.add(way, to, merged);
                }
                if let Some(property) = members.get("discriminator").and_then(|it| it.get("propertyName")?.text()) {
                    self.discriminators.insert((owner(&format!("/{}", way.join("/"))), property.to_owned()));
                    self.add_nameless(root, json, way, property);
                }
                for (key, value) in members.iter() {
                    let merges = ["allOf", "if", "then", "else"].contains(&key.as_str());
                    way.push(escaped(key));
                    self.visit(root, value, way, merges || (merged && key != "properties"));
                    way.pop();
                }
            }
            Json::List(items) => items.iter().for_each(|item| self.visit(root, item, way, merged)),
            _ => {}
        }
    }

    /// The parameters of a Path Item are those of its operations.
    fn share_parameters(&mut self, root: &Json) {
        for (path, item) in root.get("paths").and_then(Json::members).into_iter().flatten() {
            let to = format!("/paths/{}/parameters", escaped(path));
            let methods = item.members().into_iter().flatten().filter(|(key, _)| METHODS.contains(&key.as_str()));
            let from = methods.map(|(method, _)| format!("/paths/{}/{method}", escaped(path)));
            self.references.extend(from.map(|from| Reference { from, to: to.clone(), repeats: true }));
        }
    }

    /// An alternative that lacks the property by which it is known is one with it inside the union.
    fn add_nameless(&mut self, root: &Json, union: &Json, way: &[String], property: &str) {
        let alternatives = ["oneOf", "anyOf"].iter().filter_map(|key| union.get(key)?.list()).flatten();
        for to in alternatives.filter_map(|it| it.get("$ref")?.text()?.strip_prefix('#')) {
            let names = |json: &Json| json.get("properties").is_some_and(|it| it.get(property).is_some());
            if !root.at(to).is_some_and(names) {
                self.add(way, to, true);
            }
        }
    }

    fn add(&mut self, way: &[String], to: &str, merged: bool) {
        // A reference is a URI (RFC 3986, section 2.1).
        let to = &*percent_encoding::percent_decode_str(to).decode_utf8_lossy();
        let from = owner(&format!("/{}", way.join("/")));
        // Only schemas are types of their own, so of all others it is the user that says what they say.
        let is_type = to.starts_with("/components/schemas/") && to.split('/').count() == 4;
        let repeats = merged || !is_type;
        self.references.insert(Reference { from, to: owner(to), repeats });
    }

    /// The objects with unions that may tell these by a property: what it can be there is said by the union.
    pub(crate) fn told_by<T: Clone>(&self, property: &str, objects: &BTreeMap<String, T>) -> BTreeSet<String> {
        let unions = self.discriminators.iter().filter(|(_, by)| by == property).map(|(owner, _)| owner);
        // A union can be an alternative of another one, and a property be described by a component.
        unions.filter(|union| self.leads_to(union, objects)).cloned().collect()
    }

    /// Whether an object is made of one of these, over as few references as stand between an operation and a property of its output.
    pub(crate) fn leads_to<T>(&self, from: &str, objects: &BTreeMap<String, T>) -> bool {
        let mut reached = BTreeSet::from([from]);
        for _ in 0..4 {
            let next = self.references.iter().filter(|it| reached.contains(it.from.as_str()));
            let next: Vec<&str> = next.map(|it| it.to.as_str()).collect();
            reached.extend(next);
        }
        objects.keys().any(|object| reached.contains(object.as_str()))
    }

    /// Who refers to an object.
    pub(crate) fn referrers(&self, object: &str) -> BTreeSet<String> {
        self.references.iter().filter(|it| it.to == object).map(|it| it.from.clone()).collect()
    }

    /// The objects and those that repeat what they say, each with how much of it may differ.
    pub(crate) fn repeating(&self, objects: &BTreeMap<String, Extent>) -> BTreeMap<String, Extent> {
        let mut all = objects.clone();
        let mut pending: Vec<String> = all.keys().cloned().collect();
        while let Some(object) = pending.pop() {
            for it in self.references.iter().filter(|it| it.repeats && it.to == object) {
                if !all.contains_key(&it.from) {
                    let extent = all.get(&object).cloned().map(Extent::of_whole);
                    all.extend(extent.map(|extent| (it.from.clone(), extent)));
                    pending.push(it.from.clone());
                }
            }
        }
        all
    }
}
