//! One method of octokit.

use super::parameters::{self, Parameter};
use crate::ir::{Api, Group, Operation};
use crate::naming::Name;
use crate::openapi::{self, Method, ParameterIn, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// A method as octokit has it: camelCase of the operationId, a route, and parameters by names of one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its scope: `packages`.
    pub scope: String,
    /// Its name there: `listPackagesForUser`.
    pub method: String,
    /// The operation, by `operationId`, or by method and path.
    pub operation: String,
    /// The summary; the operationId where there is none.
    pub title: String,
    /// HTTP method and path. `{origin}` stands before the path of an operation with servers of its own, and where
    /// the method is one that sends a body, `{?names}` of query parameters behind it.
    pub route: String,
    /// The description.
    pub description: String,
    /// `externalDocs`: what it is, and its address.
    pub link: Option<(String, String)>,
    /// `deprecated`.
    pub deprecated: bool,
    /// What this former name is called now: scope and method.
    pub renamed: Option<String>,
    /// What a call states, in the order of the description.
    pub parameters: Vec<Parameter>,
}

pub(super) fn endpoints(spec: &Spec<'_>, api: &Api) -> Vec<Endpoint> {
    let all = api.groups.iter().flat_map(|group| group.operations.iter().map(move |it| (&it.place, (group, it))));
    let all: BTreeMap<_, _> = all.collect();
    let mut named: Vec<Endpoint> = Vec::new();
    let mut former: BTreeMap<String, Endpoint> = BTreeMap::new();
    for described in &spec.operations {
        let Some((group, it)) = all.get(&described.place) else { continue };
        let endpoint = endpoint(spec, described, group, it);
        // Two operations can have come of one: octokit goes on to the last.
        let renamed = described.octokit.former_ids.iter().map(|id| renamed(&endpoint, id));
        former.extend(renamed.map(|endpoint| (endpoint.key(), endpoint)));
        named.push(endpoint);
    }
    // A former name that is another operation's by now is that one's.
    let taken: BTreeSet<String> = named.iter().map(Endpoint::key).collect();
    named.extend(former.into_iter().filter(|(key, _)| !taken.contains(key)).map(|(_, endpoint)| endpoint));
    named.sort_by(|a, b| (&a.scope, &a.method).cmp(&(&b.scope, &b.method)));
    named
}

impl Endpoint {
    /// The names that a call states in any case.
    pub fn required(&self) -> impl Iterator<Item = &str> {
        self.parameters.iter().filter(|it| it.required).map(|it| it.name.as_str())
    }

    /// What tells it from others, on disks that cannot tell `A` from `a` too.
    fn key(&self) -> String {
        format!("{}/{}", self.scope, self.method).to_ascii_lowercase()
    }
}

fn endpoint(spec: &Spec<'_>, described: &openapi::Operation<'_>, group: &Group, it: &Operation) -> Endpoint {
    Endpoint {
        scope: group.accessor.camel(),
        method: it.method.camel(),
        operation: it.id.clone(),
        title: described.summary.unwrap_or(&it.id).to_owned(),
        route: route(described),
        description: described.description.unwrap_or_default().to_owned(),
        link: described.external_docs.map(|link| (link_text(described, &link), link.url.to_owned())),
        deprecated: described.deprecated,
        renamed: None,
        parameters: parameters::of(spec, described),
    }
}

/// The same method under a name it had, which is still understood.
fn renamed(endpoint: &Endpoint, former: &str) -> Endpoint {
    let (scope, method) = match former.split_once('/') {
        Some((scope, method)) => (Name::of(scope).method().camel(), method),
        None => (endpoint.scope.clone(), former),
    };
    let renamed = Some(format!("{}.{}", endpoint.scope, endpoint.method));
    Endpoint { scope, method: Name::of(method).method().camel(), renamed, ..endpoint.clone() }
}

fn link_text(it: &openapi::Operation<'_>, link: &openapi::ExternalDocs<'_>) -> String {
    let theirs = "GitHub Developer Guide documentation";
    if it.octokit.is_github { theirs } else { link.description.unwrap_or("documentation") }.to_owned()
}

fn route(it: &openapi::Operation<'_>) -> String {
    let origin = if it.servers.is_empty() { "" } else { "{origin}" };
    let query = it.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Query);
    let query: Vec<&str> = query.map(|parameter| parameter.name).collect();
    let sends = matches!(it.method, Method::Delete | Method::Patch | Method::Post | Method::Put);
    let template = if sends && !query.is_empty() { format!("{{?{}}}", query.join(",")) } else { String::new() };
    format!("{} {origin}{}{template}", it.method.name(), it.path)
}
