//! One description from a store and the operation documents that are given beside it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Operation, Route, routing};
use crate::diagnostics::{Diagnostic, Diagnostics, Locate};
use crate::load::layout::Part;
use crate::load::merge::{Overruled, Union};
use crate::load::{Sources, Whole, version};
use crate::source::{FileId, Location, Node, Object, Place, Pointer};

/// The store, `whole`, with the operations and components of the documents.
///
/// Documents may say the same twice; where they differ it is an error (rule `conflict`). Where one differs from the store it counts (rule
/// `store-differs`). An operation without a route is an error (rule `document-route`), and its components are there all the same.
pub(in crate::load) fn unite<'s>(
    sources: &'s Sources,
    whole: Whole<'s>,
    documents: Vec<Operation<'s>>,
) -> (Whole<'s>, Diagnostics) {
    if version::is_swagger(&whole.node) {
        let problem = no_components(whole.entry);
        return (Whole { asked: Some(BTreeSet::new()), ..whole }, problem.into());
    }
    let (routes, mut problems) = routing::routes(sources, &whole.node, &documents);
    let Whole { entry, mut node, mounts, mut homes, .. } = whole;
    let mut union = Union::onto(sources, entry, mounts);
    for (document, route) in documents.into_iter().zip(&routes) {
        homes.insert(document.file, Pointer::root());
        union.from = document.file;
        node = union.add(node, description(document, route.as_ref()));
    }
    let asked = Some(routes.into_iter().flatten().collect());
    problems.extend(union.problems);
    problems.extend(differences(sources, &union.overruled));
    (Whole { entry, node, mounts: union.mounts, homes, asked }, problems)
}

/// What is said where a document and the store do not say the same.
fn differences(sources: &Sources, overruled: &[Overruled]) -> Vec<Diagnostic> {
    let within = |of: &Place, it: &Overruled| Place::new(of.file, of.pointer.join(&it.within));
    let places: Vec<Place> = overruled.iter().map(|it| within(&it.store, it)).collect();
    let stand = sources.locate_all(&places.iter().collect::<Vec<_>>());
    let difference = |(it, stands): (&Overruled, Option<Location>)| {
        let stands = stands.map_or_else(String::new, |at| at.as_words());
        let message = format!("the store says something else of #{}{stands}: this document counts", it.here.pointer);
        // An operation is what its document says; of a component the rest of the store may expect what the store says.
        let is_operation = it.here.pointer.as_str().starts_with("/paths/");
        let new = if is_operation { Diagnostic::note } else { Diagnostic::warning };
        new("store-differs", within(&it.here, it), message)
    };
    overruled.iter().zip(stand).map(difference).collect()
}

type Members<'s> = Vec<(Cow<'s, str>, Node<'s>)>;

/// The document as a small description. Without a route its operation is left out, which has been reported.
fn description<'s>(document: Operation<'s>, route: Option<&Route>) -> Node<'s> {
    let mut members = Vec::new();
    if let (Some(node), Some(route)) = (document.node, route) {
        let path = Cow::Owned(route.path.clone());
        members.push((Cow::Borrowed("paths"), only(path, only(Cow::Owned(route.method.clone()), node))));
    }
    let mut kinds: Vec<(Cow<'s, str>, Members<'s>)> = Vec::new();
    for (part, node) in document.components {
        let Part::Component { kind, name } = part else { continue };
        let member = (Cow::Owned(name), node);
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, named)) => named.push(member),
            None => kinds.push((Cow::Owned(kind), vec![member])),
        }
    }
    let kinds = kinds.into_iter().map(|(kind, named)| (kind, Node::Object(Object::new(named))));
    members.push((Cow::Borrowed("components"), Node::Object(Object::new(kinds.collect()))));
    Node::Object(Object::new(members))
}

fn only<'s>(name: Cow<'s, str>, value: Node<'s>) -> Node<'s> {
    Node::Object(Object::new(vec![(name, value)]))
}

fn no_components(entry: FileId) -> Diagnostic {
    let place = Place::new(entry, Pointer::from_segments(["swagger"]));
    let message = "a description of Swagger 2.0 cannot be the store of operation documents: it has no `#/components`";
    Diagnostic::error("unsupported-version", place, message).help("convert it to OpenAPI 3 first")
}
