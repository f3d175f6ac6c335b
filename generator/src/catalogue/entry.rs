//! One operation of the list.

use crate::ir::{Api, Argument, Binding, Group, NextPage, Operation, RequestPart};
use crate::openapi::{self, Spec};
use serde::Serialize;
use std::collections::BTreeMap;

/// An operation without its types. Its serde form is the machine-readable one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// `operationId`, or method and path where there is none.
    pub id: String,
    /// The HTTP method: `GET`.
    pub method: String,
    /// The path with its parameters.
    pub path: String,
    /// How it is called in Rust: `packages().list_packages_for_user()`.
    pub rust: String,
    /// `tags`.
    pub tags: Vec<String>,
    /// The statement of SQL that it stands for: `select`.
    pub verb: &'static str,
    /// The resource it is a method of, after its service: `packages.user_versions`.
    pub resource: String,
    /// What a call has to state.
    pub required: Vec<Input>,
    /// What a call may state.
    pub optional: Vec<Input>,
    /// How its results go on, if they come in pages: `link`, `url`, `cursor`, `last`, `page` or `offset`.
    pub pagination: Option<&'static str>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The scopes that one or the other way to show who asks has to have, sorted.
    pub scopes: Vec<String>,
}

/// What a call states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Input {
    /// The name that is sent; `body` for the body.
    pub name: String,
    /// `path`, `query`, `querystring`, `header`, `cookie` or `body`.
    #[serde(rename = "in")]
    pub place: &'static str,
}

pub(super) fn entries(spec: &Spec<'_>, api: &Api) -> Vec<Entry> {
    let described: BTreeMap<_, _> = spec.operations.iter().map(|it| (&it.place, it)).collect();
    let all = api.groups.iter().flat_map(|group| group.operations.iter().map(move |it| (group, it)));
    all.map(|(group, it)| entry(spec, described.get(&it.place).copied(), group, it)).collect()
}

fn entry(spec: &Spec<'_>, described: Option<&openapi::Operation<'_>>, group: &Group, it: &Operation) -> Entry {
    let plain = |name: &str| name.trim_start_matches("r#").to_owned();
    let tags = described.map(|described| described.tags.iter().map(|tag| (*tag).to_owned()).collect());
    Entry {
        id: it.id.clone(),
        method: it.http_method.clone(),
        path: it.path.clone(),
        rust: format!("{}().{}()", plain(group.accessor.as_str()), plain(it.method.as_str())),
        tags: tags.unwrap_or_default(),
        verb: it.access.verb.as_str(),
        resource: format!("{}.{}", it.access.service, it.access.resource),
        required: it.required.iter().map(input).collect(),
        optional: it.optional.iter().map(input).collect(),
        pagination: it.paging.as_ref().map(|paging| way(&paging.next)),
        deprecated: it.deprecated,
        scopes: described.map(|described| scopes(spec, described)).unwrap_or_default(),
    }
}

fn input(argument: &Argument) -> Input {
    match &argument.binding {
        Binding::Parameter { name, part, .. } => Input { name: name.clone(), place: place(*part) },
        Binding::Body(_) => Input { name: "body".to_owned(), place: "body" },
    }
}

fn place(part: RequestPart) -> &'static str {
    match part {
        RequestPart::Path | RequestPart::PathSegments => "path",
        RequestPart::Query => "query",
        RequestPart::QueryString => "querystring",
        RequestPart::Header => "header",
        RequestPart::Cookie => "cookie",
    }
}

fn way(next: &NextPage) -> &'static str {
    match next {
        NextPage::Link => "link",
        NextPage::Url(_) => "url",
        NextPage::Cursor { .. } => "cursor",
        NextPage::Last { .. } => "last",
        NextPage::Page { .. } => "page",
        NextPage::Offset { .. } => "offset",
    }
}

fn scopes(spec: &Spec<'_>, described: &openapi::Operation<'_>) -> Vec<String> {
    let stated = described.security.as_ref().or(spec.security.as_ref());
    let schemes = stated.into_iter().flatten().flat_map(|alternative| &alternative.schemes);
    let mut scopes: Vec<String> = schemes.flat_map(|(_, scopes)| scopes.iter().map(|it| (*it).to_owned())).collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}
