//! The components that chosen parts of a description need, directly and through each other.

use std::collections::BTreeMap;

use super::Document;
use super::layout::{COMPONENT_KINDS, Part};
use super::split::{Copied, Members};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{FileId, Node, Object, Place, Pointer};

/// Components by what they are.
pub(super) type Needs<'d> = BTreeMap<Part, &'d Node<'d>>;

/// The components that `chosen` needs, those its security requirements and those of the root name included.
pub(super) fn needs_of<'d>(
    document: &'d Document<'d>,
    chosen: &BTreeMap<Part, Copied<'d>>,
) -> Result<Needs<'d>, Diagnostics> {
    let mut closure = Closure { document, chosen, needs: Needs::new(), open: Vec::new(), problems: Diagnostics::new() };
    closure.security(document.root());
    for (part, value) in chosen {
        closure.open_part(&part.pointer(), value);
    }
    while let Some((at, node)) = closure.open.pop() {
        closure.value(&at, node);
    }
    let Closure { needs, problems, .. } = closure;
    problems.or(needs)
}

struct Closure<'d, 'c> {
    document: &'d Document<'d>,
    chosen: &'c BTreeMap<Part, Copied<'d>>,
    needs: Needs<'d>,
    /// Values that are taken, and whose references were not followed yet.
    open: Vec<(Pointer, &'d Node<'d>)>,
    problems: Diagnostics,
}

impl<'d> Closure<'d, '_> {
    fn open_part(&mut self, at: &Pointer, part: &Copied<'d>) {
        match part {
            Copied::Whole(operation) => {
                self.security(operation);
                self.open.push((at.clone(), operation));
            }
            Copied::Some(Members(members)) => {
                members.iter().for_each(|(name, value)| self.open_part(&at.push(name), value))
            }
            Copied::Elements(_) => {}
        }
    }

    fn value(&mut self, at: &Pointer, node: &'d Node<'d>) {
        if let Some(elements) = node.as_array() {
            elements.iter().enumerate().for_each(|(index, element)| self.value(&at.push_index(index), element));
        }
        let Some(object) = node.as_object() else {
            return;
        };
        for (name, value) in object.iter() {
            match value {
                Node::String(reference) if name == "$ref" => self.reference(&at.push(name), reference),
                Node::Object(discriminator) if name == "discriminator" => self.mapping(&at.push(name), discriminator),
                Node::Object(_) | Node::Array(_) => self.value(&at.push(name), value),
                _ => {}
            }
        }
    }

    /// The schemas of a mapping (OpenAPI 3.1, section 4.8.25): each value is a reference, or the bare name of a schema.
    fn mapping(&mut self, at: &Pointer, discriminator: &'d Object<'d>) {
        let mapping = discriminator.get("mapping").and_then(Node::as_object);
        for (name, value) in mapping.into_iter().flat_map(Object::iter) {
            let Some(text) = value.as_str() else { continue };
            let bare = Pointer::from_segments(["components", "schemas", text]);
            if self.document.root().at(&bare).is_some() {
                self.component(&bare);
            } else {
                self.reference(&at.push("mapping").push(name), text);
            }
        }
    }

    /// The Security Schemes that a root or operation names (OpenAPI 3.1, section 4.8.30).
    fn security(&mut self, node: &'d Node<'d>) {
        let requirements = node.get("security").and_then(Node::as_array).unwrap_or_default();
        for name in requirements.iter().filter_map(Node::as_object).flat_map(Object::names) {
            self.component(&Pointer::from_segments(["components", "securitySchemes", name]));
        }
    }

    fn reference(&mut self, at: &Pointer, reference: &str) {
        let entry = self.document.entry();
        // What leads nowhere is not for this stage to judge: it may be an example's data.
        let Ok((file, pointer, _)) = self.document.resolve(entry, reference) else {
            return;
        };
        if file != entry {
            self.report(file, at, reference);
        } else if !self.component(&pointer) && !self.is_chosen(&pointer) {
            let message = format!("{reference:?} leads into a part of the description that is not chosen");
            let problem = Diagnostic::error("ref-into-path", Place::new(entry, at.clone()), message);
            self.problems.push(problem.help("choose the operation it leads into too"));
        }
    }

    /// Takes the component that `pointer` points to or into. False if it points to something else.
    fn component(&mut self, pointer: &Pointer) -> bool {
        let segments: Vec<_> = pointer.segments().take(3).collect();
        let [first, kind, name] = segments.as_slice() else {
            return false;
        };
        if first != "components" || !COMPONENT_KINDS.contains(&kind.as_ref()) {
            return false;
        }
        let part = Part::Component { kind: kind.to_string(), name: name.to_string() };
        let at = part.pointer();
        if let Some(node) = self.document.root().at(&at)
            && self.needs.insert(part, node).is_none()
        {
            self.open.push((at, node));
        }
        true
    }

    fn is_chosen(&self, pointer: &Pointer) -> bool {
        self.chosen.keys().any(|part| pointer.within(&part.pointer()).is_some())
    }

    fn report(&mut self, file: FileId, at: &Pointer, reference: &str) {
        let path = self.document.sources().file(file).map_or("", |file| &file.path);
        let message =
            format!("{reference:?} leads into another file, {path:?}: only what is in one document can be split");
        let place = Place::new(self.document.entry(), at.clone());
        self.problems
            .push(Diagnostic::error("external-ref", place, message).help("bundle the description into one file first"));
    }
}
