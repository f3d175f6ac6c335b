//! What descriptions say to octokit, GitHub's own clients: `x-octokit` and `x-github` of an Operation Object.

use super::reader::{Cursor, Members};
use crate::source::Node;

/// What an operation was called before, and what its body is called.
#[derive(Clone, Debug, Default)]
pub struct Octokit<'d> {
    /// Former operationIds, in the order of the description.
    pub former_ids: Vec<&'d str>,
    /// Parameters that had another name.
    pub former_parameters: Vec<FormerParameter<'d>>,
    /// `requestBodyParameterName`: what a body is called that is no object.
    pub body_name: Option<&'d str>,
    /// Whether there is an `x-github`: the operation is GitHub's.
    pub is_github: bool,
}

/// A parameter that had another name.
#[derive(Clone, Copy, Debug)]
pub struct FormerParameter<'d> {
    /// What it is called now.
    pub name: &'d str,
    /// What it was called.
    pub former: &'d str,
}

/// `x-octokit.changes` and `x-github.requestBodyParameterName`. Others may mean something else by these names: what has
/// another form is none of ours.
pub(super) fn read<'d>(members: &Members<'d>) -> Octokit<'d> {
    let mut octokit = Octokit::default();
    let own = members.get("x-github");
    octokit.is_github = own.is_some();
    octokit.body_name =
        own.and_then(|at| text(at.node.get("requestBodyParameterName"))).filter(|name| !name.is_empty());
    let changes = members.get("x-octokit").and_then(|at: Cursor<'d>| at.node.get("changes")?.as_array());
    for change in changes.unwrap_or_default() {
        let former = |key: &str| text(change.get("before").and_then(|before| before.get(key)));
        match text(change.get("type")) {
            Some("OPERATION") => octokit.former_ids.extend(former("operationId")),
            Some("PARAMETER") => {
                let both = text(change.get("parameter")).zip(former("name"));
                octokit.former_parameters.extend(both.map(|(name, former)| FormerParameter { name, former }));
            }
            _ => {}
        }
    }
    octokit
}

fn text<'d>(node: Option<&'d Node<'d>>) -> Option<&'d str> {
    node?.as_str()
}
