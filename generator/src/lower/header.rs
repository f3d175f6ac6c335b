//! Headers of responses: what each is called in Rust, and of which type it is.

use super::shape::Shape;
use super::{Context, docs};
use crate::ir::{self, Format, Type};
use crate::openapi::{Header, Operation, SchemaId};

/// The headers of all responses of an operation, each once: headers have the same name in any case.
pub(super) fn lower(context: &Context<'_, '_>, operation: &Operation<'_>) -> Vec<ir::Header> {
    let mut described: Vec<(&Header<'_>, Type)> = Vec::new();
    for header in operation.responses.iter().flat_map(|(_, response)| &response.headers) {
        let ty = type_of(context, header);
        match described.iter_mut().find(|(known, _)| known.name.eq_ignore_ascii_case(header.name)) {
            // What responses do not agree on is a text.
            Some((_, known)) if *known != ty => *known = Type::String,
            Some(_) => {}
            None if is_token(header.name) => described.push((header, ty)),
            None => {}
        }
    }
    let scope = || context.spec.scope(&operation.place, "headers");
    let names = context.spec.names.distinct(scope, described.iter().map(|(header, _)| header.name));
    let lowered = names.iter().zip(described).map(|(name, (header, ty))| ir::Header {
        constant: name.constant(),
        name: header.name.to_owned(),
        is_json: header.is_json && ty != Type::String,
        ty,
        docs: ir::Docs { facts: vec![docs::code(header.name)], ..docs::blocks([header.description]) },
        deprecated: header.deprecated,
    });
    lowered.collect()
}

/// Other names no header can have (RFC 9110, section 5.1); the documentation of the operation still names them.
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Texts, numbers, booleans, lists of these, and whatever is JSON; anything else is the text that came.
fn type_of(context: &Context<'_, '_>, header: &Header<'_>) -> Type {
    let Some(id) = header.schema else { return Type::String };
    let is_plain = match context.resolved(id) {
        _ if header.is_json => true,
        Shape::List(Some(item)) => is_scalar(context, *item),
        _ => is_scalar(context, id),
    };
    match context.value_type(id) {
        ty if is_plain && (header.is_json || ty != Type::Json) => ty,
        _ => Type::String,
    }
}

fn is_scalar(context: &Context<'_, '_>, id: SchemaId) -> bool {
    match context.resolved(id) {
        Shape::Plain(Type::Json | Type::Formatted(Format::Binary)) => false,
        Shape::Plain(_) => true,
        // One that is written in the header has no name.
        Shape::Enumeration(_) => context.value_type(id) != Type::Json,
        _ => false,
    }
}
