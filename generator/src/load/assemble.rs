//! One description from the files of a split folder.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::layout::{COMPONENT_KINDS, METHODS, Part};
use super::{Sources, Whole, take};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::source::{FileId, Node, Object};

type Members<'s> = Vec<(Cow<'s, str>, Node<'s>)>;

/// The description of the entry and its parts: paths and components sorted, operations in the order of [`METHODS`] after
/// the other members of their Path Item.
///
/// Fails with rule `conflict` where the entry holds what has its own file, and `part-kind` where a part is no object.
pub(super) fn assemble<'s>(sources: &'s Sources, nodes: &mut [Node<'s>]) -> Result<Whole<'s>, Diagnostics> {
    let entry = FileId::new(0);
    let mut tree = Tree::of(take(nodes, entry));
    let mut problems = Diagnostics::new();
    // `Part` sorts Path Items before operations, so that their members come first.
    let parts = sources.parts.iter().map(|(file, part)| (part, *file));
    let parts: BTreeMap<&Part, FileId> = parts.collect();
    for (part, file) in &parts {
        if let Err((rule, message)) = tree.add(part, take(nodes, *file)) {
            let at = At::File(sources.path(*file).to_owned());
            problems.push(Diagnostic::error(rule, at, message));
        }
    }
    let homes = parts.into_iter().map(|(part, file)| (file, part.pointer()));
    problems.or(Whole { entry, node: tree.into_node(), mounts: sources.mounts(), homes: homes.collect(), asked: None })
}

/// A description while parts are added.
#[derive(Default)]
struct Tree<'s> {
    root: Members<'s>,
    /// Members of the Paths Object and of the Components Object that are no paths and no kinds.
    other_paths: Members<'s>,
    other_components: Members<'s>,
    paths: BTreeMap<String, Members<'s>>,
    components: BTreeMap<usize, BTreeMap<String, Node<'s>>>,
}

/// The rule that is broken, and how.
type Problem = (&'static str, String);

impl<'s> Tree<'s> {
    fn of(entry: Node<'s>) -> Self {
        let mut tree = Tree { root: members(entry), ..Tree::default() };
        for (name, value) in take_member(&mut tree.root, "paths") {
            if name.starts_with('/') {
                tree.paths.insert(name.into_owned(), members(value));
            } else {
                tree.other_paths.push((name, value));
            }
        }
        for (name, value) in take_member(&mut tree.root, "components") {
            if let Some(kind) = kind_order(&name) {
                let named = members(value).into_iter();
                tree.components.insert(kind, named.map(|(name, node)| (name.into_owned(), node)).collect());
            } else {
                tree.other_components.push((name, value));
            }
        }
        tree
    }

    fn add(&mut self, part: &Part, node: Node<'s>) -> Result<(), Problem> {
        match part {
            Part::Component { kind, name } => {
                let kind = kind_order(kind).unwrap_or(COMPONENT_KINDS.len());
                let replaced = self.components.entry(kind).or_default().insert(name.clone(), node);
                if replaced.is_some() { Err(conflict(part)) } else { Ok(()) }
            }
            Part::Operation { path, method } => {
                let item = self.paths.entry(path.clone()).or_default();
                add_member(item, Cow::Owned(method.clone()), node, part)
            }
            Part::PathItem { path } => {
                let item = self.paths.entry(path.clone()).or_default();
                let mut rest = rest_of_path_item(node)?.into_iter();
                rest.try_for_each(|(name, value)| add_member(item, name, value, part))
            }
        }
    }

    fn into_node(self) -> Node<'s> {
        let paths = self.paths.into_iter().map(|(path, item)| (Cow::Owned(path), path_item(item)));
        let components = self.components.into_iter().filter_map(|(kind, named)| {
            let named = named.into_iter().map(|(name, node)| (Cow::Owned(name), node));
            Some((Cow::Borrowed(*COMPONENT_KINDS.get(kind)?), object(named)))
        });
        let mut components = components.chain(self.other_components).peekable();
        let mut root = self.root;
        root.push((Cow::Borrowed("paths"), object(self.other_paths.into_iter().chain(paths))));
        if components.peek().is_some() {
            root.push((Cow::Borrowed("components"), object(components)));
        }
        object(root)
    }
}

/// A Path Item with its operations last, in the order of [`METHODS`].
fn path_item<'s>(mut members: Members<'s>) -> Node<'s> {
    let order = |name: &str| METHODS.iter().position(|method| *method == name);
    members.sort_by_key(|(name, _)| order(name).map_or(0, |order| order + 1));
    object(members)
}

fn object<'s>(members: impl IntoIterator<Item = (Cow<'s, str>, Node<'s>)>) -> Node<'s> {
    Node::Object(Object::new(members.into_iter().collect()))
}

fn rest_of_path_item(node: Node<'_>) -> Result<Members<'_>, Problem> {
    match node {
        Node::Object(rest) => Ok(rest.into_members()),
        other => {
            let message = format!("a Path Item Object is expected, this is {}", other.kind());
            Err(("part-kind", message))
        }
    }
}

fn add_member<'s>(item: &mut Members<'s>, name: Cow<'s, str>, value: Node<'s>, part: &Part) -> Result<(), Problem> {
    if item.iter().any(|(present, _)| *present == name) {
        return Err(conflict(part));
    }
    item.push((name, value));
    Ok(())
}

fn conflict(part: &Part) -> Problem {
    ("conflict", format!("#{} stands in another file of this folder too", part.pointer()))
}

fn take_member<'s>(root: &mut Members<'s>, name: &str) -> Members<'s> {
    let position = root.iter().position(|(present, _)| present == name);
    position.map(|position| members(root.remove(position).1)).unwrap_or_default()
}

fn members(node: Node<'_>) -> Members<'_> {
    match node {
        Node::Object(object) => object.into_members(),
        _ => Vec::new(),
    }
}

fn kind_order(kind: &str) -> Option<usize> {
    COMPONENT_KINDS.iter().position(|known| *known == kind)
}
