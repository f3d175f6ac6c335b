//! Request bodies: the one media type a call sends.

use super::media_type::{self, Syntax};
use super::{Context, docs};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Argument, Binding, BodyKind, Type};
use crate::naming::Name;
use crate::openapi::{MediaType, RequestBody};

/// The body as an argument, by its most telling media type: JSON, then a form, then text, then bytes.
pub(super) fn argument(
    context: &Context<'_, '_>,
    body: &RequestBody<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Argument> {
    let chosen = *media_type::ranked(&body.content).first()?;
    report_others(body, chosen, diagnostics);
    let schema = chosen.schema.map_or(Type::Json, |id| context.type_of(id));
    let media_type = chosen.name.to_owned();
    let (ty, kind) = match media_type::syntax(chosen) {
        Syntax::Json | Syntax::JsonRelative => (schema, BodyKind::Json(media_type)),
        Syntax::Form => (schema, BodyKind::Form),
        Syntax::Text => (Type::String, BodyKind::Text(media_type)),
        Syntax::Multipart | Syntax::Bytes => (Type::List(Box::new(Type::U32)), BodyKind::Binary(media_type)),
    };
    let docs = docs::blocks([body.description]);
    Some(Argument { name: Name::of("body").method(), ty, docs, deprecated: false, binding: Binding::Body(kind) })
}

fn report_others(body: &RequestBody<'_>, chosen: &MediaType<'_>, diagnostics: &mut Diagnostics) {
    for other in body.content.iter().filter(|other| other.name != chosen.name) {
        let message = format!("the body can also be sent as `{}`; only `{}` is offered", other.name, chosen.name);
        let at = At::Place(body.place.push("content").push(other.name));
        diagnostics.push(Diagnostic::note("media-type-not-offered", at, message));
    }
    if chosen.essence().starts_with("multipart/") {
        let message = format!("`{}` bodies are taken as bytes: the caller writes the parts", chosen.name);
        let at = At::Place(body.place.push("content").push(chosen.name));
        diagnostics.push(Diagnostic::warning("degraded-body", at, message));
    }
}
