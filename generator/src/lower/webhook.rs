//! Webhooks: what each is called, what its payload is, and what tells it from the others.

use super::incoming::{self, WebhookPlan};
use super::media_type::Extent;
use super::shape::{Property, Shape, Target, Union};
use super::{Context, docs, response};
use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{Docs, Item, Module, ReadAs, Values, Webhook};
use crate::openapi::{MediaType, Operation, Parameter, SchemaId};

/// Schemas within schemas within schemas: no description goes on for longer to say what a member is.
const DEPTH: usize = 16;

pub(super) fn webhooks(context: &Context<'_, '_>, diagnostics: &mut Diagnostics) -> Vec<Webhook> {
    context.homes.webhooks.iter().map(|plan| webhook(context, plan, diagnostics)).collect()
}

/// Puts what the description says of each webhook on the type that is its payload.
pub(super) fn document(webhooks: &[Webhook], modules: &mut [Module]) {
    for module in modules {
        let Some(webhook) = webhooks.iter().find(|webhook| webhook.home == module.home) else { continue };
        let root = module.items.iter_mut().find(|item| *item.name() == webhook.home.root);
        if let Some(docs) = root.map(Item::docs_mut) {
            let own = std::mem::take(docs);
            docs.blocks = [webhook.docs.blocks.clone(), own.blocks].concat();
            docs.facts = [own.facts, webhook.docs.facts.clone()].concat();
        }
    }
}

fn webhook(context: &Context<'_, '_>, plan: &WebhookPlan, diagnostics: &mut Diagnostics) -> Webhook {
    let described = plan.operation(context.spec);
    let content = described.request_body.as_ref().map(|body| body.content.as_slice()).unwrap_or_default();
    report(context, described, content, diagnostics);
    let schema = incoming::preferred(content).and_then(|media_type| media_type.schema);
    let mut about = Docs { blocks: Vec::new(), facts: vec![docs::code(&plan.text)] };
    let mut docs = docs_of(described);
    // Without a type of its own there is no better place for what is said of it.
    if schema.and_then(|id| context.homes.path((id, None))).is_none_or(|path| path.home != plan.home) {
        about.blocks = std::mem::take(&mut docs.blocks);
        about.facts.append(&mut docs.facts);
    }
    Webhook {
        home: plan.home.clone(),
        variant: plan.variant.clone(),
        id: described.operation_id.map_or_else(|| plan.text.clone(), str::to_owned),
        name: plan.text.clone(),
        place: described.place.clone(),
        about,
        docs,
        payload: incoming::preferred(content).map_or(ReadAs::Empty, |best| response::read_as(context, best)),
        fixed: schema.map(|id| fixed(context, id, DEPTH)).unwrap_or_default(),
    }
}

fn report(
    context: &Context<'_, '_>,
    described: &Operation<'_>,
    content: &[MediaType<'_>],
    diagnostics: &mut Diagnostics,
) {
    let read = incoming::preferred(content).map(|media_type| media_type.name);
    for other in content.iter().filter(|other| Some(other.name) != read) {
        let message =
            format!("the webhook can also come as `{}`; only `{}` is read", other.name, read.unwrap_or_default());
        let at = At::Place(described.place.push("requestBody"));
        diagnostics.push(Diagnostic::note("media-type-not-offered", at, message));
    }
    let is_unread = |it: &&MediaType<'_>| {
        !matches!(response::read_as(context, it), ReadAs::Json(_)) && context.extent(it) == Extent::Value
    };
    if let Some(media_type) = incoming::preferred(content).filter(is_unread) {
        let message = format!("a webhook of `{}` is given as it comes; nothing reads it as its type", media_type.name);
        let at = At::Place(described.place.push("requestBody"));
        diagnostics.push(Diagnostic::warning("degraded-webhook", at, message));
    }
}

fn docs_of(described: &Operation<'_>) -> Docs {
    let mut docs = docs::of_operation(described);
    docs.facts.remove(0);
    let headers: Vec<String> = described.parameters.iter().map(header).collect();
    if !headers.is_empty() {
        docs.blocks.push(format!("Comes with:\n\n{}", headers.join("\n")));
    }
    docs
}

/// A parameter as an item of a list.
fn header(parameter: &Parameter<'_>) -> String {
    let what: Vec<&str> = parameter.description.unwrap_or_default().split_whitespace().collect();
    let said = if what.is_empty() { String::new() } else { format!(": {}", what.join(" ")) };
    format!("* {}{said}", docs::code(parameter.name))
}

/// The members that are always there and always the same text.
fn fixed(context: &Context<'_, '_>, id: SchemaId, depth: usize) -> Vec<(String, String)> {
    match context.shape(id) {
        _ if depth == 0 => Vec::new(),
        Shape::Reference(target) => fixed(context, *target, depth - 1),
        Shape::Object(object) => fixed_of(context, &object.properties, depth),
        Shape::Union(union) => shared(context, union, depth),
        _ => Vec::new(),
    }
}

fn fixed_of(context: &Context<'_, '_>, properties: &[Property<'_>], depth: usize) -> Vec<(String, String)> {
    let required = properties.iter().filter(|property| property.required);
    let fixed = |it: &Property<'_>| only_text(context, it.schema, depth).map(|text| (it.key.to_owned(), text));
    required.filter_map(fixed).collect()
}

/// What all alternatives have in common.
fn shared(context: &Context<'_, '_>, union: &Union<'_>, depth: usize) -> Vec<(String, String)> {
    let mut alternatives = union.alternatives.iter().map(|alternative| match &alternative.target {
        Target::Schema(id) => fixed(context, *id, depth - 1),
        Target::Merged(object) => fixed_of(context, &object.properties, depth),
        _ => Vec::new(),
    });
    let first = alternatives.next().unwrap_or_default();
    alternatives.fold(first, |all, next| all.into_iter().filter(|pair| next.contains(pair)).collect())
}

fn only_text(context: &Context<'_, '_>, id: SchemaId, depth: usize) -> Option<String> {
    match context.shape(id) {
        _ if depth == 0 => None,
        Shape::Reference(target) => only_text(context, *target, depth - 1),
        Shape::Enumeration(Values::Strings(values)) => match values.as_slice() {
            [(_, text)] => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}
