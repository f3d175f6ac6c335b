//! The calls of the crate as they are written in Rust: one for each operation, and for each media type of its body.

use opbind::ir::{Api, Argument, Binding, BodyKind, Group, Operation, RequestPart};
use opbind::openapi::{self, MediaType, Parameter, ParameterIn, SchemaId, Spec};
use std::collections::BTreeMap;

/// A call, still without values.
pub(crate) struct Entry<'a> {
    pub(crate) group: &'a Group,
    pub(crate) operation: &'a Operation,
    /// What is required, then what is optional, in the order of the crate.
    pub(crate) inputs: Vec<Input<'a>>,
}

/// One input of a call.
pub(crate) struct Input<'a> {
    pub(crate) argument: &'a Argument,
    pub(crate) is_required: bool,
    /// How it is written, if it is the body.
    pub(crate) body: Option<Body<'a>>,
    /// What the description says its values are.
    pub(crate) schema: Option<SchemaId>,
}

/// The media type of a body.
pub(crate) struct Body<'a> {
    pub(crate) kind: &'a BodyKind,
    /// The type of the value.
    pub(crate) ty: &'a opbind::ir::Type,
    /// The enum and its variant, where the caller chooses.
    pub(crate) variant: Option<(String, &'a str)>,
}

/// All calls, in the order of the crate.
pub(crate) fn all<'a>(api: &'a Api, spec: &'a Spec<'_>) -> Vec<Entry<'a>> {
    let described: BTreeMap<String, &openapi::Operation<'_>> =
        spec.operations.iter().map(|operation| (spec.origin(&operation.place), operation)).collect();
    let mut entries = Vec::new();
    for (group, operation) in api.groups.iter().flat_map(|group| group.operations.iter().map(move |it| (group, it))) {
        let described = described.get(&operation.origin).copied();
        let choices = operation.content.as_ref().map_or(1, |content| content.variants.len());
        for choice in 0..choices {
            let input = |argument: &'a Argument, is_required| Input {
                body: body(operation, argument, choice),
                schema: schema(described, operation, argument, choice),
                argument,
                is_required,
            };
            let required = operation.required.iter().map(|it| input(it, true));
            let inputs = required.chain(operation.optional.iter().map(|it| input(it, false))).collect();
            entries.push(Entry { group, operation, inputs });
        }
    }
    entries
}

fn body<'a>(operation: &'a Operation, argument: &'a Argument, choice: usize) -> Option<Body<'a>> {
    let Binding::Body(kind) = &argument.binding else { return None };
    let Some(content) = &operation.content else { return Some(Body { kind, ty: &argument.ty, variant: None }) };
    let variant = content.variants.get(choice)?;
    let [area, module] = [operation.home.area.segments().join("::"), operation.home.module.as_str().to_owned()];
    let path = format!("crate::{area}::{module}::{}", content.name);
    Some(Body { kind: &variant.kind, ty: &variant.ty, variant: Some((path, variant.name.as_str())) })
}

fn schema(
    described: Option<&openapi::Operation<'_>>,
    operation: &Operation,
    argument: &Argument,
    choice: usize,
) -> Option<SchemaId> {
    match &argument.binding {
        Binding::Parameter { name, part, .. } => {
            let is_it = |it: &&Parameter<'_>| it.name == name && location(*part) == it.location;
            let parameter = described?.parameters.iter().find(is_it)?;
            parameter.schema.or_else(|| parameter.content.first()?.schema)
        }
        Binding::Body(kind) => {
            let kind = operation.content.as_ref().map_or(Some(kind), |it| Some(&it.variants.get(choice)?.kind))?;
            media_type(&described?.request_body.as_ref()?.content, kind)?.schema
        }
    }
}

fn location(part: RequestPart) -> ParameterIn {
    match part {
        RequestPart::Path | RequestPart::PathSegments => ParameterIn::Path,
        RequestPart::Query => ParameterIn::Query,
        RequestPart::QueryString => ParameterIn::QueryString,
        RequestPart::Header => ParameterIn::Header,
        RequestPart::Cookie => ParameterIn::Cookie,
    }
}

/// The media type of the description that is written so; the first, where it is a range.
fn media_type<'s, 'd>(content: &'s [MediaType<'d>], kind: &BodyKind) -> Option<&'s MediaType<'d>> {
    let name = match kind {
        BodyKind::Json(name) | BodyKind::Multipart(name, _) | BodyKind::Text(name) | BodyKind::Binary(name) => name,
        BodyKind::Form(_) => "application/x-www-form-urlencoded",
        BodyKind::File | BodyKind::OneOf(..) => "*/*",
    };
    content.iter().find(|it| it.name == name || it.essence() == name).or(content.first())
}
