//! Whether a description is made as the specification says: every object of it held against its fixed fields.
//!
//! This stage only judges. It goes through the entry and through what its references to other files lead to, reads nothing
//! into the [`Spec`](super::Spec), and knows no schemas: those are judged where they are read.

mod fields;
mod objects;
mod rules;

use std::collections::BTreeSet;

use super::reference;
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::load::Document;
use crate::source::{FileId, Node, Object as Values, Place, Pointer};
use fields::{Holds, Need, Object};

/// What contradicts the specification: errors where nothing sensible can be made of it, warnings for what is read over.
pub(super) fn check(document: &Document<'_>) -> Diagnostics {
    let mut checker = Checker {
        document,
        file: document.entry(),
        base: Pointer::root(),
        path: Vec::new(),
        visited: BTreeSet::new(),
        found: Diagnostics::new(),
    };
    // The objects of Swagger 2.0 are others.
    if document.is_swagger() {
        return checker.found;
    }
    checker.value(document.root(), Holds::Object(&objects::OPENAPI), Need::Strict);
    checker.found
}

/// The state of one check.
struct Checker<'d> {
    document: &'d Document<'d>,
    file: FileId,
    /// Where the way began: the root of a file, or what a reference led to.
    base: Pointer,
    /// The way from there; a place is made of it only when something is wrong.
    path: Vec<Step<'d>>,
    /// The objects of other files that were seen, by address.
    visited: BTreeSet<usize>,
    found: Diagnostics,
}

/// One segment of the way.
#[derive(Clone, Copy)]
enum Step<'d> {
    Name(&'d str),
    Index(usize),
}

/// An object that is being judged.
struct Members<'d> {
    object: &'static Object,
    values: &'d Values<'d>,
}

impl<'d> Members<'d> {
    fn get(&self, name: &str) -> Option<&'d Node<'d>> {
        self.values.get(name)
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn text(&self, name: &str) -> Option<&'d str> {
        self.get(name)?.as_str()
    }
}

impl<'d> Checker<'d> {
    fn value(&mut self, node: &'d Node<'d>, holds: Holds, need: Need) {
        match (holds, node) {
            (Holds::List(each), Node::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    self.step(Step::Index(index), element, *each, need);
                }
            }
            (Holds::Object(_) | Holds::Map(_), Node::Object(values)) if self.is_reference(values, holds) => {}
            (Holds::Object(object), Node::Object(values)) => self.object(&Members { object, values }),
            (Holds::Map(each), Node::Object(values)) => self.entries(values, *each, |name| !is_extension(name)),
            (Holds::Paths, Node::Object(values)) => {
                self.entries(values, Holds::Object(&objects::PATH_ITEM), |name| name.starts_with('/'));
            }
            _ if need != Need::Optional && !holds.admits(node) => self.wrong_kind(node, holds),
            // What may be absent is read as absent, with a warning of its reader.
            _ => {}
        }
    }

    fn step(&mut self, step: Step<'d>, node: &'d Node<'d>, holds: Holds, need: Need) {
        self.path.push(step);
        self.value(node, holds, need);
        self.path.pop();
    }

    fn entries(&mut self, values: &'d Values<'d>, each: Holds, is_entry: fn(&str) -> bool) {
        for (name, node) in values.iter().filter(|(name, _)| is_entry(name)) {
            self.step(Step::Name(name), node, each, Need::Optional);
        }
    }

    fn object(&mut self, members: &Members<'d>) {
        let object = members.object;
        for (name, node) in members.values.iter() {
            match object.fields.iter().find(|field| field.name == name) {
                Some(field) => self.step(Step::Name(name), node, field.holds, field.need),
                None if !is_extension(name) => self.unknown(object, name),
                None => {}
            }
        }
        let vital = object.fields.iter().filter(|field| field.need == Need::Vital);
        for field in vital.filter(|field| !members.has(field.name)) {
            let message = format!("this {} has no `{}`", object.name, field.name);
            self.error(
                "missing-field",
                &[],
                message,
                "the specification requires it, and nothing else can stand in for it",
            );
        }
        (object.rule)(self, members);
    }

    /// True for a Reference Object, after going where it leads if that is in another file.
    fn is_reference(&mut self, values: &'d Values<'d>, holds: Holds) -> bool {
        let Some(reference) = values.get("$ref").and_then(Node::as_str) else { return false };
        if holds.is_example() {
            self.example(reference);
        }
        if self.file == self.document.entry() && reference.starts_with('#') {
            return true;
        }
        // What leads nowhere is reported by who needs it.
        let Ok((file, base, node)) = self.document.resolve_at(&self.place(&[]), reference) else { return true };
        if file != self.document.entry() && self.visited.insert(std::ptr::from_ref(node).addr()) {
            let path = std::mem::take(&mut self.path);
            let from = (std::mem::replace(&mut self.file, file), std::mem::replace(&mut self.base, base));
            self.value(node, holds, Need::Optional);
            (self.file, self.base) = from;
            self.path = path;
        }
        true
    }

    /// Nobody needs an example so much as to say that it is missing.
    fn example(&mut self, reference: &str) {
        if let Err(problem) = self.document.resolve_at(&self.place(&[]), reference) {
            let at = self.place(&["$ref"]).into();
            let found = reference::unresolved(self.document, at, reference, &problem);
            self.found.push(Diagnostic { severity: Severity::Warning, ..found });
        }
    }

    fn wrong_kind(&mut self, node: &Node<'_>, holds: Holds) {
        let message = format!("expected {}, found {}", holds.kind(), node.kind());
        self.error("wrong-kind", &[], message, "the specification admits nothing else here");
    }

    fn unknown(&mut self, object: &Object, name: &str) {
        let (severity, reading) =
            if object.closed { (Severity::Error, "") } else { (Severity::Warning, "; it is read over") };
        let message = format!("`{name}` is no field of the {}{reading}", object.name);
        let fields: Vec<&str> = object.fields.iter().map(|field| field.name).collect();
        let help = format!("its fields are {}; an extension is named `x-…`", fields.join(", "));
        self.report(severity, "unknown-field", &[name], message, &help);
    }

    fn error(&mut self, rule: &'static str, inner: &[&str], message: impl Into<String>, help: &str) {
        self.report(Severity::Error, rule, inner, message, help);
    }

    /// Reports a mistake at `inner`, members of what is being judged.
    fn report(
        &mut self,
        severity: Severity,
        rule: &'static str,
        inner: &[&str],
        message: impl Into<String>,
        help: &str,
    ) {
        let mut finding = Diagnostic::error(rule, self.place(inner), message).help(help);
        finding.severity = severity;
        self.found.push(finding);
    }

    fn place(&self, inner: &[&str]) -> Place {
        let step = |at: Pointer, step: &Step<'_>| match step {
            Step::Name(name) => at.push(name),
            Step::Index(index) => at.push_index(*index),
        };
        let at = self.path.iter().fold(self.base.clone(), step);
        Place::new(self.file, inner.iter().fold(at, |at, name| at.push(name)))
    }
}

fn is_extension(name: &str) -> bool {
    name.starts_with("x-")
}
