//! Which alternative of a union a value is meant to be: the one of its discriminator, or the one it comes nearest to.

use super::kinds;
use super::log::{Log, What};
use super::walk::Walker;
use crate::lower::{Shape, Target, Union};
use crate::openapi::SchemaId;
use crate::source::Node;

/// Deeper unions of unions are not compared: of those only the first that fits from outside is looked at.
const COMPARED: usize = 3;

impl<'d> Walker<'_, 'd> {
    pub(super) fn union(
        &self,
        subject: SchemaId,
        id: SchemaId,
        union: &Union<'d>,
        node: &Node<'_>,
        log: &mut Log<'d>,
        depth: usize,
    ) {
        match union.discriminator {
            Some(property) => self.tagged(subject, id, (union, property), node, log, depth),
            None => self.by_structure(subject, id, union, node, log, depth),
        }
    }

    fn tagged(
        &self,
        subject: SchemaId,
        id: SchemaId,
        (union, property): (&Union<'d>, &'d str),
        node: &Node<'_>,
        log: &mut Log<'d>,
        depth: usize,
    ) {
        if node.as_object().is_none() {
            // Alternatives that are no objects have no tags.
            return match union.alternatives.iter().all(|it| !it.tags.is_empty()) {
                true => log.note(subject, What::Type(kinds::name(node)), true),
                false => self.by_structure(subject, id, union, node, log, depth),
            };
        }
        let tag = node.get(property).and_then(kinds::tag);
        let is_meant = |tags: &Vec<String>| tag.as_ref().is_some_and(|tag| tags.contains(tag));
        match union.alternatives.iter().find(|it| is_meant(&it.tags)) {
            Some(alternative) => self.target(id, &alternative.target, node, log, depth),
            None => log.note(id, What::Other("is no known alternative by its discriminator"), false),
        }
    }

    /// What none of the alternatives admits is kept as JSON: nothing that is wrong in it keeps the body from decoding.
    fn by_structure(
        &self,
        subject: SchemaId,
        id: SchemaId,
        union: &Union<'d>,
        node: &Node<'_>,
        log: &mut Log<'d>,
        depth: usize,
    ) {
        let targets = || union.alternatives.iter().map(|it| &it.target).filter(|it| self.may_be(it, node, COMPARED));
        let compared = if log.nesting < COMPARED { usize::MAX } else { 1 };
        let nesting = log.nesting + 1;
        let walks = targets().take(compared).map(|target| {
            let mut walk = Log { nesting, ..Log::default() };
            self.target(id, target, node, &mut walk, depth);
            walk
        });
        let Some(mut best) = walks.min_by_key(Log::cost) else {
            return log.note(subject, What::Type(kinds::name(node)), false);
        };
        best.wrong.iter_mut().for_each(|wrong| wrong.fails = false);
        log.append(best);
    }

    fn target(&self, id: SchemaId, target: &Target<'d>, node: &Node<'_>, log: &mut Log<'d>, depth: usize) {
        match target {
            Target::Schema(schema) => self.value(*schema, node, log, depth),
            Target::Merged(object) => self.object(id, object, node, log, depth),
            Target::Plain(ty) => super::walk::number(id, ty, node, log),
            Target::List(items) => {
                let elements = node.as_array().unwrap_or_default();
                elements.iter().for_each(|element| self.value(*items, element, log, depth));
            }
            Target::Map(values) => {
                let members = node.as_object().into_iter().flat_map(|members| members.iter());
                members.for_each(|(_, member)| self.value(*values, member, log, depth));
            }
        }
    }

    /// Whether a value is of the kind of an alternative, seen from outside.
    fn may_be(&self, target: &Target<'d>, node: &Node<'_>, depth: usize) -> bool {
        match target {
            Target::Schema(id) => match (self.resolved(*id), depth.checked_sub(1)) {
                (Some(Shape::Union(union)), Some(depth)) => {
                    union.alternatives.iter().any(|it| self.may_be(&it.target, node, depth))
                }
                (shape, _) => shape.is_none_or(|shape| kinds::of(shape).admits(node)),
            },
            Target::Plain(ty) => kinds::Kind::of_type(ty).admits(node),
            Target::List(_) => matches!(node, Node::Array(_)),
            Target::Merged(_) | Target::Map(_) => matches!(node, Node::Object(_)),
        }
    }
}
