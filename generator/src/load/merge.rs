//! One description from several: their paths, webhooks, components and tags united.

use std::borrow::Cow;

use super::difference::first_difference;
use super::mounts::Mounts;
use super::{Sources, Whole, take, version};
use crate::diagnostics::{Diagnostic, Diagnostics, Locate};
use crate::source::{FileId, Node, Object, Place, Pointer};

/// How deep objects are united before their members must be equal: down to the members of a Path Item, to components
/// (Swagger 2.0: to definitions and their like).
const UNITED: [(&str, usize); 7] = [
    ("paths", 2),
    ("webhooks", 2),
    ("components", 2),
    ("definitions", 1),
    ("parameters", 1),
    ("responses", 1),
    ("securityDefinitions", 1),
];

/// Unites the descriptions `entries`, which are sorted by path. The first one gives what describes a description (`info`,
/// `externalDocs`, extensions) and is the entry; everything else that two of them have must be equal.
///
/// Fails with rule `conflict`, naming both places, for all of them at once.
pub(super) fn merge<'s>(
    sources: &'s Sources,
    nodes: &mut [Node<'s>],
    entries: &[FileId],
) -> Result<Whole<'s>, Diagnostics> {
    let entry = entries.first().copied().unwrap_or(FileId::new(0));
    let mut union = Union::new(sources, entry);
    let mut whole = take(nodes, entry);
    for id in entries.iter().skip(1) {
        union.from = *id;
        let other = take(nodes, *id);
        whole = union.description(whole, other);
    }
    let others = entries.iter().skip(1);
    union.problems.or(Whole {
        entry,
        node: whole,
        mounts: union.mounts,
        homes: others.map(|id| (*id, Pointer::root())).collect(),
        asked: None,
    })
}

type Members<'s> = Vec<(Cow<'s, str>, Node<'s>)>;

/// A description while others are added.
pub(super) struct Union<'s> {
    pub(super) sources: &'s Sources,
    pub(super) entry: FileId,
    /// The description that is being added.
    pub(super) from: FileId,
    pub(super) mounts: Mounts,
    pub(super) problems: Diagnostics,
    /// What was in the description, and is something else in an operation document.
    pub(super) overruled: Vec<Overruled>,
}

/// Something that an operation document says, and its store says otherwise.
pub(super) struct Overruled {
    pub(super) store: Place,
    pub(super) here: Place,
    /// The first difference, in what both say.
    pub(super) within: Pointer,
}

impl<'s> Union<'s> {
    fn new(sources: &'s Sources, entry: FileId) -> Self {
        Union::onto(sources, entry, Mounts::default())
    }

    /// Adds to a description that was put together already.
    pub(super) fn onto(sources: &'s Sources, entry: FileId, mounts: Mounts) -> Self {
        Union { sources, entry, from: entry, mounts, problems: Diagnostics::new(), overruled: Vec::new() }
    }

    fn description(&mut self, whole: Node<'s>, other: Node<'s>) -> Node<'s> {
        self.check_versions(&whole, &other);
        self.add(whole, other)
    }

    /// The members of both.
    pub(super) fn add(&mut self, whole: Node<'s>, other: Node<'s>) -> Node<'s> {
        let (Node::Object(whole), Node::Object(other)) = (whole, other) else {
            return Node::Null;
        };
        let mut members = whole.into_members();
        for (name, value) in other.into_members() {
            self.root_member(&mut members, name, value);
        }
        Node::Object(Object::new(members))
    }

    fn root_member(&mut self, members: &mut Members<'s>, name: Cow<'s, str>, value: Node<'s>) {
        let describes_itself = matches!(name.as_ref(), "openapi" | "swagger" | "info" | "externalDocs" | "$self")
            || name.starts_with("x-");
        let at = Pointer::root().push(&name);
        let present = members.iter_mut().find(|(present, _)| *present == name);
        match present {
            Some(_) if describes_itself => {}
            Some((_, present)) if name == "tags" => self.unite_tags(present, value),
            Some((_, present)) => {
                let depth = UNITED.iter().find(|(united, _)| *united == name).map_or(0, |(_, depth)| *depth);
                self.unite(present, value, &at, depth);
            }
            None => self.adopt(members, name, value, &at),
        }
    }

    fn unite(&mut self, present: &mut Node<'s>, value: Node<'s>, at: &Pointer, depth: usize) {
        match (present, value) {
            (Node::Object(present), Node::Object(value)) if depth > 0 => {
                let mut members = std::mem::replace(present, Object::new(Vec::new())).into_members();
                for (name, value) in value.into_members() {
                    let at = at.push(&name);
                    match members.iter_mut().find(|(known, _)| *known == name) {
                        Some((_, known)) => self.unite(known, value, &at, depth - 1),
                        None => self.adopt(&mut members, name, value, &at),
                    }
                }
                *present = Object::new(members);
            }
            (present, value) => self.both(present, value, at),
        }
    }

    /// What both say: the word of an operation document counts more than that of its store.
    fn both(&mut self, present: &mut Node<'s>, value: Node<'s>, at: &Pointer) {
        let first = self.mounts.origin(self.entry, &Place::new(self.entry, at.clone()));
        let is_document = |file: &FileId| self.sources.documents.contains_key(file);
        let differs = *present != value;
        if is_document(&self.from) && !is_document(&first.file) {
            let here = Place::new(self.from, at.clone());
            if differs {
                self.overruled.push(Overruled {
                    store: first,
                    here: here.clone(),
                    within: first_difference(&value, present),
                });
            }
            *present = value;
            self.mounts.insert(at.clone(), here);
        } else if differs {
            self.conflict(at, at);
        }
    }

    /// Tags are equal if their names are (OpenAPI 3.1, section 4.8.22: each name is unique).
    fn unite_tags(&mut self, present: &mut Node<'s>, value: Node<'s>) {
        let (Node::Array(tags), Node::Array(added)) = (present, value) else {
            return;
        };
        let mut united = std::mem::take(tags).into_vec();
        let at = Pointer::from_segments(["tags"]);
        for (index, tag) in added.into_vec().into_iter().enumerate() {
            let origin = at.push_index(index);
            match united.iter().position(|known| known.get("name") == tag.get("name")) {
                Some(known) if united.get(known) != Some(&tag) => self.conflict(&at.push_index(known), &origin),
                Some(_) => {}
                None => {
                    self.mounts.insert(at.push_index(united.len()), Place::new(self.from, origin));
                    united.push(tag);
                }
            }
        }
        *tags = united.into_boxed_slice();
    }

    fn adopt(&mut self, members: &mut Members<'s>, name: Cow<'s, str>, value: Node<'s>, at: &Pointer) {
        self.mounts.insert(at.clone(), Place::new(self.from, at.clone()));
        members.push((name, value));
    }

    fn check_versions(&mut self, whole: &Node<'s>, other: &Node<'s>) {
        if version::minor_version(whole) != version::minor_version(other) {
            let at = Pointer::from_segments(["openapi"]);
            self.conflict(&at, &at);
        }
    }

    /// `present` is in the union, `at` in the description that is being added.
    fn conflict(&mut self, present: &Pointer, at: &Pointer) {
        let first = self.mounts.origin(self.entry, &Place::new(self.entry, present.clone()));
        let place = Place::new(self.from, at.clone());
        let other = self.sources.locate_all(&[&first]).into_iter().flatten().next();
        let other = other.map_or_else(String::new, |at| at.as_words());
        let message = format!("the descriptions differ: #{at} is something else{other}");
        self.problems.push(
            Diagnostic::error("conflict", place, message).help("several descriptions are united only where they agree"),
        );
    }
}
