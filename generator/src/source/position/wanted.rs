//! The pointers that are looked for, as the tree they form.

use std::collections::BTreeMap;

use crate::source::Pointer;

/// A value that is looked for, or on the way to one; `P` is a position in the terms of the text's scanner.
#[derive(Debug)]
pub(super) struct Wanted<P> {
    /// Where it was found. With repeated names the last one counts, as it does when reading.
    pub(super) found: Option<P>,
    children: BTreeMap<String, Wanted<P>>,
}

impl<P: Copy> Wanted<P> {
    pub(super) fn new(pointers: &[&Pointer]) -> Self {
        let mut root = Wanted::empty();
        for pointer in pointers {
            let mut node = &mut root;
            for segment in pointer.segments() {
                node = node.children.entry(segment.into_owned()).or_insert_with(Wanted::empty);
            }
        }
        root
    }

    fn empty() -> Self {
        Wanted { found: None, children: BTreeMap::new() }
    }

    /// True if nothing inside this value is looked for.
    pub(super) fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    pub(super) fn child(&mut self, segment: &str) -> Option<&mut Wanted<P>> {
        self.children.get_mut(segment)
    }

    /// The position of `pointer`, or of its nearest container that was found.
    pub(super) fn nearest(&self, pointer: &Pointer) -> Option<P> {
        let mut nearest = self.found;
        let mut node = self;
        for segment in pointer.segments() {
            let Some(child) = node.children.get(segment.as_ref()) else {
                break;
            };
            nearest = child.found.or(nearest);
            node = child;
        }
        nearest
    }
}
