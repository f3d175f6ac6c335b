//! Where a reference leads: one hop, to a value in this or another file.

use std::fmt;

use super::Document;
use super::relative::{Reference, absolute, folder_of};
use crate::source::{FileId, InvalidPointer, Node, Place, Pointer};

/// Why a reference leads nowhere. Its text completes "unresolved reference …: ".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReferenceProblem {
    /// It has a scheme or a host: nothing is fetched.
    Remote,
    /// It is an absolute path, or leads out of the folder of the description.
    Outside,
    /// There is no such file.
    NoFile {
        /// The path that was looked for.
        path: String,
    },
    /// There is such a file, but it could not be read.
    Unreadable {
        /// The path of the file.
        path: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The fragment is no JSON Pointer, or no URI fragment.
    Pointer(InvalidPointer),
    /// An object has no such member, or an array no such element.
    NoMember {
        /// The object or array, in the file the reference leads to.
        container: Pointer,
        /// What the pointer asks of it.
        name: String,
        /// A member it could have meant.
        similar: Option<String>,
    },
    /// The pointer leads into something that has no members.
    NoContainer {
        /// The value.
        at: Pointer,
        /// What it is, as [`Node::kind`] says.
        kind: &'static str,
    },
    /// No schema of the file has this `$anchor`.
    NoAnchor {
        /// The anchor.
        name: String,
        /// One it could have meant.
        similar: Option<String>,
    },
}

/// A way that goes through more references than this leads nowhere.
const MOST_DETOURS: usize = 32;

/// Where a reference leads.
type Found<'d, 's> = Result<(FileId, Pointer, &'d Node<'s>), ReferenceProblem>;

impl<'s> Document<'s> {
    /// Where `reference`, which stands in the file `from`, leads; see [`Document::resolve_at`].
    pub fn resolve(&self, from: FileId, reference: &str) -> Found<'_, 's> {
        self.resolve_at(&Place::new(from, Pointer::root()), reference)
    }

    /// Where `reference`, which stands at `from`, leads: a fragment with a JSON Pointer (RFC 6901, section 6) or an anchor, a
    /// relative file with or without one (RFC 3986, section 4.2), or the URI that a schema or document states as its `$id`
    /// or `$self`, relative to the nearest one around `from` (JSON Schema 2020-12, Core, section 8.2). Nothing is fetched.
    ///
    /// One hop: what is there may be a reference again. A pointer may lead through references, as in `#/paths/~1a/get` where
    /// `/a` is one; the place is then that of the value itself.
    pub fn resolve_at(&self, from: &Place, reference: &str) -> Found<'_, 's> {
        self.resolve_through(from, reference, MOST_DETOURS)
    }

    fn resolve_through(&self, from: &Place, reference: &str, detours: usize) -> Found<'_, 's> {
        let reference = Reference::new(reference);
        let named = self.named(from, &reference).map(|base| self.inside(&base, reference.fragment, detours));
        match named {
            Some(Ok(found)) => Ok(found),
            // Many state an `$id` and go on as if they had not.
            _ => self.inside(&self.target(from.file, &reference)?, reference.fragment, detours),
        }
    }

    /// The document or schema that `reference` names by its URI.
    fn named(&self, from: &Place, reference: &Reference<'_>) -> Option<Place> {
        let (base, uri) = self.uris().base_of(from)?;
        if reference.target.is_empty() { Some(base) } else { self.uris().id(&absolute(uri, reference.target)).cloned() }
    }

    /// What a fragment means in the document or schema at `base`.
    fn inside(&self, base: &Place, fragment: &str, detours: usize) -> Found<'_, 's> {
        match fragment {
            "" => self.walk(base, &Pointer::root(), detours),
            fragment if fragment.starts_with('/') || fragment.starts_with('%') => {
                let pointer = Pointer::from_fragment(fragment).map_err(ReferenceProblem::Pointer)?;
                self.walk(base, &pointer, detours)
            }
            anchor => self.walk(&self.anchor(base, anchor)?, &Pointer::root(), detours),
        }
    }

    /// The document, or the schema with an `$id`, that the reference's fragment is about.
    fn target(&self, from: FileId, reference: &Reference<'_>) -> Result<Place, ReferenceProblem> {
        if reference.target.is_empty() {
            return Ok(self.home(from, Pointer::root()));
        }
        let path = reference.file_from(folder_of(self.sources.path(from)));
        if let Some(file) = path.as_ref().and_then(|path| self.sources.find(path)) {
            return Ok(self.home(file, Pointer::root()));
        }
        self.uris().id(reference.target).cloned().ok_or_else(|| self.missing(path, reference))
    }

    fn missing(&self, path: Option<String>, reference: &Reference<'_>) -> ReferenceProblem {
        let Some(path) = path else {
            return if reference.is_remote() { ReferenceProblem::Remote } else { ReferenceProblem::Outside };
        };
        match self.sources.unreadable.get(&path) {
            Some(problem) => ReferenceProblem::Unreadable { path, problem: problem.clone() },
            None if self.sources.may_read(&path) => ReferenceProblem::NoFile { path },
            None => ReferenceProblem::Outside,
        }
    }

    fn anchor(&self, base: &Place, name: &str) -> Result<Place, ReferenceProblem> {
        let anchors = self.anchors();
        let missing = || ReferenceProblem::NoAnchor {
            name: name.to_owned(),
            similar: similar(name, anchors.names_in(base.file)),
        };
        anchors.find(base, name).map(|pointer| Place::new(base.file, pointer.clone())).ok_or_else(missing)
    }

    /// Follows `pointer` from `base`, and the references on the way that stand for what it goes through.
    fn walk(&self, base: &Place, pointer: &Pointer, detours: usize) -> Found<'_, 's> {
        let mut at = base.clone();
        let mut node = self.node(&at).unwrap_or(&Node::Null);
        if let Some(found) = node.at(pointer) {
            return Ok((at.file, at.pointer.join(pointer), found));
        }
        for segment in pointer.segments() {
            if node.child(&segment).is_none()
                && let Some(reference) = node.get("$ref").and_then(Node::as_str)
                && let Some(detours) = detours.checked_sub(1)
            {
                let (file, pointer, target) = self.resolve_through(&at, reference, detours)?;
                (at, node) = (Place::new(file, pointer), target);
            }
            node = node.child(&segment).ok_or_else(|| missing_child(node, &at.pointer, &segment))?;
            at = at.push(&segment);
        }
        Ok((at.file, at.pointer, node))
    }
}

fn missing_child(node: &Node<'_>, at: &Pointer, name: &str) -> ReferenceProblem {
    let names: Vec<&str> = match node {
        Node::Object(object) => object.names().collect(),
        Node::Array(_) => Vec::new(),
        other => {
            return ReferenceProblem::NoContainer { at: at.clone(), kind: other.kind() };
        }
    };
    ReferenceProblem::NoMember { container: at.clone(), name: name.to_owned(), similar: similar(name, names) }
}

/// The name that is a typing error or two away from `name`; of several, the nearest and first.
pub(super) fn similar<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let tolerated = 1 + name.chars().count() / 5;
    let distances = names.into_iter().map(|other| (distance(name, other, tolerated), other));
    let nearest = distances.filter(|(distance, _)| *distance <= tolerated).min_by_key(|(distance, _)| *distance);
    nearest.map(|(_, other)| other.to_owned())
}

/// How many characters to insert, delete or replace (Levenshtein); more than `limit` only says that it is more.
fn distance(a: &str, b: &str, limit: usize) -> usize {
    if a.eq_ignore_ascii_case(b) {
        return 0;
    }
    let b: Vec<char> = b.chars().collect();
    if a.chars().count().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (index, from) in a.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(index + 1);
        for (to, above) in b.iter().zip(row.windows(2)) {
            let &[diagonal, up] = above else { continue };
            let left = next.last().copied().unwrap_or_default();
            next.push((diagonal + usize::from(from != *to)).min(up + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

impl fmt::Display for ReferenceProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ReferenceProblem as Problem;
        match self {
            Problem::Remote => f.write_str("it leads to the network, and nothing is fetched"),
            Problem::Outside => f.write_str("it leads out of the folder of the description, where nothing is read"),
            Problem::NoFile { path } => write!(f, "there is no file {path:?}"),
            Problem::Unreadable { path, problem } => write!(f, "{path:?}: {problem}"),
            Problem::Pointer(invalid) => write!(f, "{invalid}"),
            Problem::NoMember { container, name, similar } => {
                match container.as_str() {
                    "" => write!(f, "the document has no {name:?}")?,
                    inner => write!(f, "#{inner} has no {name:?}")?,
                }
                did_you_mean(f, similar)
            }
            Problem::NoContainer { at, kind } => write!(f, "#{at} is a {kind} and has no members"),
            Problem::NoAnchor { name, similar } => {
                write!(f, "no schema has the anchor {name:?}")?;
                did_you_mean(f, similar)
            }
        }
    }
}

fn did_you_mean(f: &mut fmt::Formatter<'_>, similar: &Option<String>) -> fmt::Result {
    similar.iter().try_for_each(|name| write!(f, ", did you mean `{name}`?"))
}

impl std::error::Error for ReferenceProblem {}
