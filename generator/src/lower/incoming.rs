//! Requests that the API sends: what the types of webhooks and callbacks are called, and where they live.

use super::homes::Assigner;
use super::{Context, docs, homes, media_type};
use crate::ir::{Alias, Area, Docs, Home, Item, Type};
use crate::naming::{Name, VariantName};
use crate::openapi::{Callback, MediaType, Operation, SchemaId, Spec};
use crate::source::Place;

impl Assigner<'_, '_> {
    /// Gives homes to the types of `components.callbacks`, and to those of webhooks.
    pub(super) fn incoming(&mut self) {
        let components = &self.spec.components.callbacks;
        let components: Vec<_> = components.iter().map(|(key, it)| (*key, &it.place, it)).collect();
        let names = self.names(&Area::Callbacks, &[], components.iter().map(|(key, place, _)| (*key, *place)));
        for ((_, _, callback), name) in components.iter().zip(names) {
            let tops = component_tops(callback);
            self.component(Area::Callbacks, &name, tops.first().map(|(_, id)| *id), &tops, &callback.place);
        }
        for plan in webhooks(self.spec) {
            let described = plan.operation(self.spec);
            let (root, tops) = (payload(described), tops(described, ""));
            self.component(Area::Webhooks, &plan.name, root, &tops, &described.place);
            self.homes.webhooks.push(plan);
        }
    }
}

/// A webhook with its names.
pub(super) struct WebhookPlan {
    pub(super) name: Name,
    pub(super) home: Home,
    pub(super) variant: VariantName,
    /// What it is called: its key, and its method where it has several.
    pub(super) text: String,
    webhook: usize,
    operation: usize,
}

impl WebhookPlan {
    pub(super) fn operation<'s, 'd>(&self, spec: &'s Spec<'d>) -> &'s Operation<'d> {
        &spec.webhooks[self.webhook].operations[self.operation]
    }
}

/// What the enumeration of all webhooks is called, and so none of them is.
const EVENT: &str = "event";

/// The texts that webhooks are called after: `event` is `event webhook`.
fn names_beside_event(texts: &[&str]) -> Vec<String> {
    let is_taken = |text: &str| Name::of(text).type_name() == Name::of(EVENT).type_name();
    let longer = |text: &str| Some(format!("{text} webhook")).filter(|longer| !texts.contains(&longer.as_str()));
    let called = |text: &&str| longer(text).filter(|_| is_taken(text)).unwrap_or_else(|| (*text).to_owned());
    texts.iter().map(called).collect()
}

/// The webhooks, sorted by their modules. One that comes by several methods is several, which the method tells apart.
pub(super) fn webhooks(spec: &Spec<'_>) -> Vec<WebhookPlan> {
    let mut texts = Vec::new();
    for (webhook, described) in spec.webhooks.iter().enumerate() {
        for (operation, incoming) in described.operations.iter().enumerate() {
            let method = if described.operations.len() > 1 { incoming.method.key() } else { "" };
            texts.push((format!("{} {method}", described.name).trim_end().to_owned(), webhook, operation));
        }
    }
    let called = names_beside_event(&texts.iter().map(|(text, _, _)| text.as_str()).collect::<Vec<_>>());
    let place = |(_, webhook, operation): &(String, usize, usize)| -> &Place {
        &spec.webhooks[*webhook].operations[*operation].place
    };
    let things = called.iter().zip(&texts).map(|(called, it)| (called.as_str(), place(it)));
    let names = homes::names(spec, &Area::Webhooks, &[Name::of(EVENT)], things);
    let plan = |((text, webhook, operation), name): (&(String, usize, usize), Name)| WebhookPlan {
        text: text.clone(),
        home: Home { area: Area::Webhooks, module: name.module(), root: name.type_name() },
        variant: name.variant(),
        name,
        webhook: *webhook,
        operation: *operation,
    };
    let mut plans: Vec<WebhookPlan> = texts.iter().zip(names).map(plan).collect();
    plans.sort_by(|a, b| a.home.cmp(&b.home));
    plans
}

/// The one media type that is read.
pub(super) fn preferred<'c, 'd>(content: &'c [MediaType<'d>]) -> Option<&'c MediaType<'d>> {
    media_type::ranked(content).first().copied()
}

/// The schema of what the API sends.
pub(super) fn payload(described: &Operation<'_>) -> Option<SchemaId> {
    preferred(&described.request_body.as_ref()?.content)?.schema
}

/// The schema of what it wants to be answered.
pub(super) fn reply(described: &Operation<'_>) -> Option<SchemaId> {
    let success = described.responses.iter().find(|(status, _)| status.is_success());
    preferred(&success?.1.content)?.schema
}

/// Payload and reply, with the text that leads to each.
pub(super) fn tops(described: &Operation<'_>, text: &str) -> Vec<(String, SchemaId)> {
    let both =
        [(text.to_owned(), payload(described)), (format!("{text} reply").trim_start().to_owned(), reply(described))];
    both.into_iter().filter_map(|(text, id)| Some((text, id?))).collect()
}

/// The same for all requests of a component.
pub(super) fn component_tops(callback: &Callback<'_>) -> Vec<(String, SchemaId)> {
    let one = |incoming: &Operation<'_>| tops(incoming, distinction(callback, incoming).trim());
    callback.operations.iter().flat_map(one).collect()
}

/// What a callback of an operation sends or wants: its type is in the file of the operation.
pub(super) struct CallbackType {
    /// What leads to it from the operation.
    pub(super) text: String,
    pub(super) name: Name,
    pub(super) schema: SchemaId,
}

/// The types of the callbacks of the operation that is called `name`.
pub(super) fn callback_types(spec: &Spec<'_>, operation: &Operation<'_>, name: &Name) -> Vec<CallbackType> {
    let tops: Vec<_> = sent(operation).iter().flat_map(|(text, incoming)| tops(incoming, text)).collect();
    let scope = || spec.scope(&operation.place, "callbacks");
    let names = spec.names.distinct(scope, tops.iter().map(|(text, _)| text.as_str()));
    let one = |((text, schema), distinct): ((String, SchemaId), Name)| {
        let plain = distinct.type_name() == Name::of(&text).type_name();
        let name = if plain { name.then(&text) } else { distinct };
        CallbackType { text, name, schema }
    };
    tops.into_iter().zip(names).map(one).collect()
}

/// The requests of an operation's callbacks, each with a text of its own.
fn sent<'o, 'd>(operation: &'o Operation<'d>) -> Vec<(String, &'o Operation<'d>)> {
    let mut all = Vec::new();
    for callback in &operation.callbacks {
        for incoming in &callback.operations {
            all.push((format!("{} {}callback", callback.name, distinction(callback, incoming)), incoming));
        }
    }
    all
}

/// What tells a request from the others of its callback: its method, or where it goes, or both.
fn distinction(callback: &Callback<'_>, incoming: &Operation<'_>) -> String {
    let others = || callback.operations.iter().filter(|other| !std::ptr::eq(*other, incoming));
    let method = others().any(|other| other.path == incoming.path).then(|| format!("{} ", incoming.method.key()));
    let path = others().any(|other| other.path != incoming.path).then(|| format!("{} ", incoming.path));
    method.into_iter().chain(path).collect()
}

/// Names for those types of callbacks that are defined elsewhere, so that all are found beside their operation.
pub(super) fn aliases(context: &Context<'_, '_>, operation: &Operation<'_>, name: &Name, home: &Home) -> Vec<Item> {
    let mut items = Vec::new();
    for callback in callback_types(context.spec, operation, name) {
        let (name, ty) = (callback.name.type_name(), context.type_of(callback.schema));
        let stated = if let Type::Option(inner) = &ty { inner } else { &ty };
        let is_here = matches!(stated, Type::Named(path) if path.home == *home && path.name == name);
        if !is_here {
            items.push(Item::Alias(Alias {
                name,
                origin: Some(callback.schema),
                docs: Docs::default(),
                deprecated: false,
                ty,
            }));
        }
    }
    items
}

/// Puts what the description says of each callback on the type that it sends.
pub(super) fn document(spec: &Spec<'_>, items: &mut [Item], operation: &Operation<'_>, name: &Name) {
    let types = callback_types(spec, operation, name);
    for (text, incoming) in sent(operation) {
        let ty = types.iter().find(|ty| ty.text == text);
        let item = ty.and_then(|ty| items.iter_mut().find(|item| *item.name() == ty.name.type_name()));
        if let Some(docs) = item.map(Item::docs_mut) {
            let mut all = docs::blocks([incoming.summary, incoming.description]);
            all.blocks.append(&mut docs.blocks);
            docs.blocks = all.blocks;
        }
    }
}

/// What an operation's documentation says of its callbacks.
pub(super) fn callback_docs(spec: &Spec<'_>, operation: &Operation<'_>, name: &Name) -> Vec<String> {
    let types = callback_types(spec, operation, name);
    let named = |text: &str| types.iter().find(|ty| ty.text == text).map(|ty| docs::link(&ty.name.type_name()));
    let mut docs = Vec::new();
    for (text, incoming) in sent(operation) {
        let route = docs::code(&format!("{} {}", incoming.method.name(), incoming.path));
        let with = named(&text).map(|ty| format!(" with {ty}")).unwrap_or_default();
        let reply = named(&format!("{text} reply")).map(|ty| format!(", to be answered by {ty}")).unwrap_or_default();
        docs.push(format!("Calls back: {route}{with}{reply}."));
    }
    docs
}
