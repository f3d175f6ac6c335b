//! A body against its schema: everything that is not as described, and whether the crate decodes it all the same.
//!
//! A walk follows the shapes of `lower`, which decide how the generated crate decodes: what fails here fails there.

use super::kinds::{self, Kind};
use super::log::{Log, What};
use crate::ir::{Type, Values};
use crate::lower::{self, Object, Property, Rest, Shape, Tuple};
use crate::openapi::{Additional, SchemaId, Spec};
use crate::source::Node;

/// Deeper than this no body of 128 levels leads, but a schema that is an alternative of itself.
const DEPTH: usize = 600;

/// What is looked up while walking.
pub(super) struct Walker<'s, 'd> {
    pub(super) spec: &'s Spec<'d>,
    pub(super) shapes: &'s [Shape<'d>],
}

impl<'d> Walker<'_, 'd> {
    /// Walks through a whole body.
    pub(super) fn body(&self, schema: SchemaId, body: &Node<'_>) -> Log<'d> {
        let mut log = Log::default();
        self.value(schema, body, &mut log, DEPTH);
        log
    }

    pub(super) fn shape(&self, id: SchemaId) -> Option<&Shape<'d>> {
        self.shapes.get(id.index())
    }

    /// The shape behind all references.
    pub(super) fn resolved(&self, id: SchemaId) -> Option<&Shape<'d>> {
        match self.shape(id)? {
            Shape::Reference(target) => self.resolved(*target),
            shape => Some(shape),
        }
    }

    pub(super) fn value(&self, id: SchemaId, node: &Node<'_>, log: &mut Log<'d>, depth: usize) {
        self.see(id, log);
        if node.is_null() {
            return self.null(id, log);
        }
        self.of_shape(id, id, node, log, depth);
    }

    /// One value more of this schema and of all it consists of.
    fn see(&self, id: SchemaId, log: &mut Log<'d>) {
        match self.shape(id) {
            // What it stands for is seen by itself.
            Some(Shape::Reference(_)) => log.seen.push(id),
            _ => log.seen.extend(self.parts(id)),
        }
    }

    fn null(&self, id: SchemaId, log: &mut Log<'d>) {
        match self.resolved(id) {
            _ if lower::is_nullable(self.spec, id) => {}
            None | Some(Shape::Plain(Type::Json) | Shape::Unexpressed(_)) => {}
            Some(Shape::Union(union)) => log.note(id, What::Null, union.discriminator.is_some()),
            Some(Shape::Enumeration(Values::Mixed(_))) => log.note(id, What::Null, false),
            Some(_) => log.note(id, What::Null, true),
        }
    }

    /// A value of the shape of `id`; where it is of another kind, that is said of `subject`, which refers to it.
    pub(super) fn of_shape(&self, subject: SchemaId, id: SchemaId, node: &Node<'_>, log: &mut Log<'d>, depth: usize) {
        let (Some(depth), Some(shape)) = (depth.checked_sub(1), self.shape(id)) else { return };
        if let Shape::Reference(target) = shape {
            self.see(*target, log);
            return self.of_shape(subject, *target, node, log, depth);
        }
        match (shape, node) {
            (Shape::Union(union), _) => self.union(subject, id, union, node, log, depth),
            _ if !kinds::of(shape).admits(node) => log.note(subject, What::Type(kinds::name(node)), true),
            (Shape::Object(object), _) => self.object(id, object, node, log, depth),
            (Shape::Tuple(tuple), Node::Array(elements)) => self.tuple(subject, tuple, elements, log, depth),
            (Shape::List(Some(items)), Node::Array(elements)) => {
                elements.iter().for_each(|element| self.value(*items, element, log, depth));
            }
            (Shape::Map(Some(values)), Node::Object(members)) => {
                members.iter().for_each(|(_, member)| self.value(*values, member, log, depth));
            }
            (Shape::Enumeration(values), _) => self.listed(id, values, node, log),
            (Shape::Plain(ty), Node::Number(_)) => number(subject, ty, node, log),
            _ => {}
        }
    }

    pub(super) fn object(&self, id: SchemaId, object: &Object<'d>, node: &Node<'_>, log: &mut Log<'d>, depth: usize) {
        let Node::Object(members) = node else { return };
        for property in &object.properties {
            match members.get(property.key) {
                None if property.required => self.absent(id, property, log),
                None => {}
                Some(member) => self.member(property, member, log, depth),
            }
        }
        let unknown = log.unknown.len();
        let is_named = |name: &str| object.properties.iter().any(|property| property.key == name);
        for (name, member) in members.iter().filter(|(name, _)| !is_named(name)) {
            match object.additional {
                Some(Rest::Of(values)) => self.value(values, member, log, depth),
                Some(Rest::Anything) => {}
                None => log.unknown.push((id, name.to_owned())),
            }
        }
        if log.unknown.len() > unknown && self.spec.schema(id).additional == Additional::Forbidden {
            log.note(id, What::Other("has members, which it forbids"), false);
        }
    }

    fn member(&self, property: &Property<'d>, member: &Node<'_>, log: &mut Log<'d>, depth: usize) {
        log.known += 1;
        let before = log.wrong.len();
        self.value(property.schema, member, log, depth);
        // A member that may be absent and must not be `null` is read as absent.
        if member.is_null() && !property.required {
            log.wrong.iter_mut().skip(before).for_each(|wrong| wrong.fails = false);
        }
    }

    fn absent(&self, id: SchemaId, property: &Property<'d>, log: &mut Log<'d>) {
        for part in self.requiring(id, property.key) {
            log.note(part, What::Absent(property.key), true);
        }
    }

    fn tuple(&self, subject: SchemaId, tuple: &Tuple, elements: &[Node<'_>], log: &mut Log<'d>, depth: usize) {
        if elements.len() < tuple.required {
            log.note(subject, What::Other("has too few elements"), true);
        }
        for (item, element) in tuple.items.iter().zip(elements) {
            self.value(*item, element, log, depth);
        }
        for element in elements.iter().skip(tuple.items.len()) {
            match tuple.rest {
                Some(Rest::Of(id)) => self.value(id, element, log, depth),
                Some(Rest::Anything) => {}
                None => log.note(subject, What::Other("has too many elements"), true),
            }
        }
    }

    fn listed(&self, id: SchemaId, values: &Values, node: &Node<'_>, log: &mut Log<'d>) {
        if kinds::lists(values, node) {
            log.known += 1;
            return;
        }
        let is_beyond_toml = node.as_i64().is_none() && node.as_u64().is_some();
        let scalar = !matches!(node, Node::Array(_) | Node::Object(_)) && !is_beyond_toml;
        match self.lister(id) {
            Some(lister) if scalar => log.note(lister, What::Value(node.to_json()), false),
            _ => log.note(id, What::Other("is none of the listed values"), false),
        }
    }
}

/// An integer that is too large for its format, or no integer.
pub(super) fn number<'d>(subject: SchemaId, ty: &Type, node: &Node<'_>, log: &mut Log<'d>) {
    let format = match Kind::of_type(ty) {
        Kind::Integer(width) => width.for_number(node),
        _ => Ok(()),
    };
    match format {
        Ok(()) => {}
        Err(Some(format)) => log.note(subject, What::Format(format), true),
        Err(None) => log.note(subject, What::Type("number"), true),
    }
}
