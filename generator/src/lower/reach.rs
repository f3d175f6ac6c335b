//! Which components the operations use, and which the webhooks.
//!
//! GitHub describes its webhooks in three quarters of its models, and a program that calls operations needs none of
//! them. Modules that only webhooks reach are compiled with the feature `webhooks`, and those that nobody reaches with
//! `all-models`; their files are the same.

use crate::ir::{Api, Area, Home, Item, Module, Operation, Output, ReadAs, Responses, Type, UsedBy};
use std::collections::{BTreeMap, BTreeSet};

/// Marks who reaches each module. Without operations the webhooks are what the crate is for, and without either the models.
pub(crate) fn mark(api: &mut Api) {
    let by_operations = reached(api, operation_types(api));
    let by_webhooks = reached(api, webhook_types(api));
    let (no_operations, no_webhooks) = (api.groups.is_empty(), api.webhooks.is_empty());
    for module in api.modules.iter_mut().flat_map(|(_, modules)| modules) {
        module.used_by = match &module.home {
            home if by_operations.contains(home) => UsedBy::Operations,
            home if no_operations && by_webhooks.contains(home) => UsedBy::Operations,
            _ if no_operations && no_webhooks => UsedBy::Operations,
            home if by_webhooks.contains(home) => UsedBy::Webhooks,
            _ => UsedBy::Nobody,
        };
    }
}

fn operation_types(api: &Api) -> Vec<&Type> {
    let mut types = Vec::new();
    let operations = api.groups.iter().flat_map(|group| &group.operations);
    operations.for_each(|operation| types_of(operation, &mut |ty| types.push(ty)));
    types
}

fn webhook_types(api: &Api) -> Vec<&Type> {
    let mut types: Vec<&Type> = api.webhooks.iter().filter_map(|webhook| body_type(&webhook.payload)).collect();
    let own = api.modules.iter().filter(|(area, _)| *area == Area::Webhooks).flat_map(|(_, modules)| modules);
    own.flat_map(|module| &module.items).for_each(|item| item_types(item, &mut |ty| types.push(ty)));
    types
}

/// The modules that these types lead to.
fn reached(api: &Api, types: Vec<&Type>) -> BTreeSet<Home> {
    let modules = api.modules.iter().flat_map(|(_, modules)| modules);
    let by_home: BTreeMap<&Home, &Module> = modules.map(|module| (&module.home, module)).collect();
    let mut found = BTreeSet::new();
    let mut pending = Vec::new();
    types.into_iter().for_each(|ty| ty.each_named(&mut |path| pending.push(&path.home)));
    while let Some(home) = pending.pop() {
        if let Some(module) = by_home.get(home)
            && found.insert(home.clone())
        {
            module
                .items
                .iter()
                .for_each(|item| item_types(item, &mut |ty| ty.each_named(&mut |path| pending.push(&path.home))));
        }
    }
    found
}

fn types_of<'a>(operation: &'a Operation, visit: &mut dyn FnMut(&'a Type)) {
    operation.required.iter().chain(&operation.optional).for_each(|argument| visit(&argument.ty));
    operation.content.iter().flat_map(|it| &it.variants).for_each(|variant| visit(&variant.ty));
    match &operation.output {
        Output::One { read_as, .. } => body_type(read_as).into_iter().for_each(&mut *visit),
        Output::Many(responses) => response_types(responses).for_each(&mut *visit),
    }
    operation.errors.iter().flat_map(response_types).for_each(&mut *visit);
    operation.headers.iter().for_each(|header| visit(&header.ty));
    operation.sequence.iter().for_each(|sequence| visit(&sequence.item));
    operation.items.iter().for_each(|item| item_types(item, visit));
}

fn response_types(responses: &Responses) -> impl Iterator<Item = &Type> {
    responses.variants.iter().filter_map(|variant| body_type(&variant.read_as))
}

fn body_type(read_as: &ReadAs) -> Option<&Type> {
    match read_as {
        ReadAs::Json(ty) => Some(ty),
        ReadAs::Text | ReadAs::Binary | ReadAs::Empty | ReadAs::Location => None,
    }
}

fn item_types<'a>(item: &'a Item, visit: &mut dyn FnMut(&'a Type)) {
    match item {
        Item::Struct(it) => it.fields.iter().for_each(|field| visit(&field.ty)),
        Item::Union(it) => it.variants.iter().for_each(|variant| visit(&variant.ty)),
        Item::Alias(it) => visit(&it.ty),
        Item::Enumeration(_) => {}
    }
}
