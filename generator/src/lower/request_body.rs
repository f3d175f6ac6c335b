//! Request bodies: what a call takes, and as which media types it can be sent.

use super::media_type::{self, Extent, Syntax, admits_json, degraded, is_range};
use super::shape::Shape;
use super::{Context, docs, encoding, sequence};
use crate::diagnostics::Diagnostics;
use crate::ir::{Argument, Binding, BodyKind, BodyVariant, Content, Docs, Format, Type};
use crate::naming::{MethodName, Name, TypeName};
use crate::openapi::{MediaType, RequestBody, SchemaId};

/// A value as it is sent under one media type.
struct Sent {
    ty: Type,
    kind: BodyKind,
}

/// The body as an argument, and the enum of its media types where there are several. `name` is the operation's, `call`
/// that of its type, `argument_name` that of the argument.
pub(super) fn lower(
    context: &Context<'_, '_>,
    body: &RequestBody<'_>,
    (argument_name, name, call): (MethodName, &Name, &TypeName),
    diagnostics: &mut Diagnostics,
) -> Option<(Argument, Option<Content>)> {
    let offered = offered(context, body);
    diagnostics.extend(offered.iter().filter_map(|it| sequence::untaken(it)));
    let sent: Vec<Sent> = offered.iter().map(|it| sent(context, it, diagnostics)).collect();
    let (first, content) = match sent.as_slice() {
        [] => return None,
        [only] => (only, None),
        [first, ..] => (first, Some(content(context, body, (name, call), &offered, &sent))),
    };
    let kind = content.as_ref().map_or_else(|| first.kind.clone(), |it| BodyKind::OneOf(it.name.clone(), it.borrows()));
    let docs = docs::blocks([body.description]);
    let argument = Argument {
        name: argument_name,
        ty: first.ty.clone(),
        docs,
        deprecated: false,
        binding: Binding::Body(kind),
        place: Some(body.place.clone()),
        former: Vec::new(),
    };
    Some((argument, content))
}

/// The media types, best first, without those that only say again what the best one says.
fn offered<'b, 'd>(context: &Context<'_, '_>, body: &'b RequestBody<'d>) -> Vec<&'b MediaType<'d>> {
    let ranked = media_type::ranked(&body.content);
    let best = ranked.first().copied();
    let redundant =
        |it: &MediaType<'_>| best.is_some_and(|best| best.name != it.name && context.adds_nothing(best, it));
    ranked.into_iter().filter(|it| !redundant(it)).collect()
}

/// The enum of the media types.
fn content(
    context: &Context<'_, '_>,
    body: &RequestBody<'_>,
    (name, call): (&Name, &TypeName),
    offered: &[&MediaType<'_>],
    sent: &[Sent],
) -> Content {
    let scope = || context.spec.scope(&body.place, "content");
    let names = media_type::names(context.spec, scope, offered);
    let variants = names.iter().zip(offered).zip(sent).map(|((name, media_type), sent)| BodyVariant {
        name: name.variant(),
        ty: sent.ty.clone(),
        kind: sent.kind.clone(),
        docs: Docs { blocks: Vec::new(), facts: vec![docs::code(media_type.name)] },
    });
    let docs = Docs {
        blocks: Vec::new(),
        facts: vec![format!("The body of {}, in one of its media types.", docs::link(call))],
    };
    Content { name: name.then("content").type_name(), docs, variants: variants.collect() }
}

fn sent(context: &Context<'_, '_>, media_type: &MediaType<'_>, diagnostics: &mut Diagnostics) -> Sent {
    let value = || media_type.schema.map_or(Type::Json, |id| context.type_of(id));
    let extent = context.extent(media_type);
    match media_type::syntax(media_type) {
        Syntax::Multipart => multipart(context, media_type, diagnostics),
        Syntax::Form if matches!(extent, Extent::Value | Extent::Unsaid) => {
            Sent { ty: value(), kind: BodyKind::Form(encoding::of_form(media_type)) }
        }
        Syntax::Json | Syntax::JsonRelative if extent != Extent::Bytes => {
            // In `application/*+json` the star is for others; plain JSON is the least that is said.
            let name = if is_range(media_type) { "application/json" } else { media_type.name };
            Sent { ty: value(), kind: BodyKind::Json(name.to_owned()) }
        }
        _ if is_range(media_type) && extent == Extent::Value && admits_json(media_type) => {
            Sent { ty: value(), kind: BodyKind::Json("application/json".to_owned()) }
        }
        _ if is_range(media_type) => Sent { ty: Type::Formatted(Format::Binary), kind: BodyKind::File },
        Syntax::Form | Syntax::Text if extent != Extent::Bytes => {
            diagnostics.extend((extent == Extent::Value).then(|| degraded(media_type, "text")));
            Sent { ty: Type::String, kind: BodyKind::Text(media_type.name.to_owned()) }
        }
        _ => {
            diagnostics.extend((extent == Extent::Value).then(|| degraded(media_type, "bytes")));
            Sent { ty: Type::Json, kind: BodyKind::Binary(media_type.name.to_owned()) }
        }
    }
}

/// A part for each property; where the description names none, the caller does.
fn multipart(context: &Context<'_, '_>, media_type: &MediaType<'_>, diagnostics: &mut Diagnostics) -> Sent {
    let ty = match media_type.schema.filter(|id| has_members(context, *id)) {
        Some(id) => context.value_type(id),
        None => {
            let said = context.extent(media_type) != Extent::Unsaid;
            diagnostics.extend(said.then(|| degraded(media_type, "files by the names of their parts")));
            Type::Map(Box::new(Type::Formatted(Format::Binary)))
        }
    };
    Sent { ty, kind: BodyKind::Multipart(media_type.essence(), encoding::of_parts(context, media_type, diagnostics)) }
}

/// Whether values are objects; a union can hold some.
fn has_members(context: &Context<'_, '_>, id: SchemaId) -> bool {
    matches!(context.resolved(id), Shape::Object(_) | Shape::Map(_) | Shape::Union(_))
}
