//! Which route each document describes.
//!
//! What the user states counts, else what a line of the document says, else the path of its file, else the route that the store has for its
//! operationId. Of a file that was given by itself it is not known where paths begin: if the store has the end of it, that is the route.

use std::collections::BTreeMap;

use super::{Operation, Route, UNROUTED};
use crate::diagnostics::{At, Diagnostic, Diagnostics, Locate};
use crate::load::Sources;
use crate::load::layout::METHODS;
use crate::source::{Location, Node, Object, Place, Pointer};

/// The route of each document; `None` where it has none, or no operation that can be read. Fails for all of them at once, with rule
/// `document-route`.
pub(super) fn routes(
    sources: &Sources,
    store: &Node<'_>,
    documents: &[Operation<'_>],
) -> (Vec<Option<Route>>, Diagnostics) {
    let known = known(store);
    let mut problems = Diagnostics::new();
    let mut route = |document: &Operation<'_>| {
        let node = document.node.as_ref()?;
        let clue = sources.documents.get(&document.file)?;
        let stated = clue.stated.as_ref().or(document.route.as_ref());
        let id = node.get("operationId").and_then(Node::as_str);
        let store = id.and_then(|id| known.get(id));
        let found = stated.or_else(|| chosen(clue.by_path.as_ref(), store));
        match (found, store) {
            (None, _) => problems.push(unrouted(standing(sources, document), id)),
            (Some(found), Some(store)) if found != store => {
                problems.push(differs(standing(sources, document), found, store));
            }
            _ => {}
        }
        found.cloned()
    };
    let routes = documents.iter().map(&mut route).collect();
    (routes, problems)
}

/// Where the Operation Object of a document is. It has no place in the description as long as its route is not known.
fn standing(sources: &Sources, document: &Operation<'_>) -> At {
    let place = Place::new(document.file, Pointer::from_segments(UNROUTED));
    match sources.locate_all(&[&place]).into_iter().flatten().next() {
        Some(Location { path, line, column, .. }) => At::Position { path, line, column },
        None => At::Nowhere,
    }
}

fn chosen<'r>(by_path: Option<&'r Route>, store: Option<&'r Route>) -> Option<&'r Route> {
    match (by_path, store) {
        (Some(path), Some(store)) if path.method == store.method && path.path.ends_with(&store.path) => Some(store),
        _ => by_path.or(store),
    }
}

/// The routes of a description by operationId.
fn known<'n>(description: &'n Node<'_>) -> BTreeMap<&'n str, Route> {
    let members = |node: &'n Node<'_>| node.as_object().into_iter().flat_map(Object::iter);
    let items = description.get("paths").into_iter().flat_map(members);
    let operations = items.flat_map(|(path, item)| members(item).map(move |(method, node)| (path, method, node)));
    let operations = operations.filter(|(_, method, _)| METHODS.contains(method));
    let identified = operations.filter_map(|(path, method, node)| {
        let route = Route { method: method.to_owned(), path: path.to_owned() };
        Some((node.get("operationId")?.as_str()?, route))
    });
    identified.collect()
}

fn unrouted(at: At, id: Option<&str>) -> Diagnostic {
    let operation = id.map_or_else(|| "this operation".to_owned(), |id| format!("the operation {id:?}"));
    let message = format!("nothing says of which method and path {operation} is");
    let help = "call the file like them (`user/packages/get.md`), write the line `get /user/packages` into it, in backticks, say \
        `--route \"GET /user/packages\"`, or give a description with the operation as `--store`";
    Diagnostic::error("document-route", at, message).help(help)
}

fn differs(at: At, found: &Route, store: &Route) -> Diagnostic {
    let message = format!("this operation is read as `{found}`, and the store has it at `{store}`");
    Diagnostic::warning("document-route", at, message)
        .help("if the store is right, write its route into the document as a line of its own, in backticks")
}
