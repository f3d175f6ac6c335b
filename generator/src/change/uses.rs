//! Which operations use a type, and in which direction: what is sent, or what is received.

use crate::ir::{Api, Argument, Binding, BodyKind, Item, Operation, Output, ReadAs, Responses, Type, TypePath};
use std::collections::{BTreeMap, BTreeSet};

/// Who uses each type directly.
pub(crate) struct Uses<'a> {
    users: BTreeMap<&'a TypePath, Vec<User<'a>>>,
}

#[derive(Clone, Copy)]
enum User<'a> {
    Type(&'a TypePath),
    /// An operation, or a webhook that wants an answer, by its name.
    Request(&'a str),
    Response(&'a str),
}

/// How many operations send values of a type, and how many receive them; webhooks are received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Used {
    /// Operations in whose requests it stands.
    pub requests: usize,
    /// Operations or webhooks in whose responses or payloads it stands.
    pub responses: usize,
}

impl<'a> Uses<'a> {
    /// Looks through a whole crate. `paths` are its types with their items.
    pub(crate) fn new(api: &'a Api, paths: &'a BTreeMap<TypePath, &'a Item>) -> Self {
        let mut uses = Self { users: BTreeMap::new() };
        for (path, item) in paths {
            each_type(item, &mut |ty| uses.add(ty, User::Type(path)));
        }
        for operation in api.groups.iter().flat_map(|group| &group.operations) {
            uses.operation(operation);
        }
        for webhook in &api.webhooks {
            uses.read(&webhook.payload, User::Response(&webhook.name));
        }
        uses
    }

    /// How many operations a type reaches, directly or through other types.
    pub(super) fn of(&self, path: &TypePath) -> Used {
        let (requests, responses) = self.users(path);
        Used { requests: requests.len(), responses: responses.len() }
    }

    /// The operations that send a type, and those that receive it, by their ids; webhooks by their names.
    pub(crate) fn users(&self, path: &TypePath) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
        let (mut seen, mut waiting) = (BTreeSet::from([path]), vec![path]);
        let (mut requests, mut responses) = (BTreeSet::new(), BTreeSet::new());
        while let Some(next) = waiting.pop() {
            for user in self.users.get(next).into_iter().flatten() {
                match *user {
                    User::Request(name) => drop(requests.insert(name)),
                    User::Response(name) => drop(responses.insert(name)),
                    User::Type(path) if seen.insert(path) => waiting.push(path),
                    User::Type(_) => {}
                }
            }
        }
        (requests, responses)
    }

    fn operation(&mut self, operation: &'a Operation) {
        for argument in operation.required.iter().chain(&operation.optional) {
            self.argument(argument, operation);
        }
        let content = operation.content.iter().flat_map(|content| &content.variants);
        content.for_each(|variant| self.add(&variant.ty, User::Request(&operation.id)));
        match &operation.output {
            Output::One { read_as, .. } => self.read(read_as, User::Response(&operation.id)),
            Output::Many(responses) => self.responses(responses, operation),
        }
        operation.sequence.iter().for_each(|sequence| self.add(&sequence.item, User::Response(&operation.id)));
        operation.errors.iter().for_each(|errors| self.responses(errors, operation));
    }

    fn argument(&mut self, argument: &'a Argument, operation: &'a Operation) {
        // The first of several media types is among the content's variants.
        if !matches!(argument.binding, Binding::Body(BodyKind::OneOf(..))) {
            self.add(&argument.ty, User::Request(&operation.id));
        }
    }

    fn responses(&mut self, responses: &'a Responses, operation: &'a Operation) {
        responses.variants.iter().for_each(|variant| self.read(&variant.read_as, User::Response(&operation.id)));
    }

    fn read(&mut self, read_as: &'a ReadAs, user: User<'a>) {
        if let ReadAs::Json(ty) = read_as {
            self.add(ty, user);
        }
    }

    fn add(&mut self, ty: &'a Type, user: User<'a>) {
        ty.each_named(&mut |path| self.users.entry(path).or_default().push(user));
    }
}

/// The types of a crate by their paths.
pub(crate) fn types(api: &Api) -> BTreeMap<TypePath, &Item> {
    let components = api.modules.iter().flat_map(|(_, modules)| modules).map(|it| (&it.home, &it.items));
    let operations = api.groups.iter().flat_map(|group| &group.operations).map(|it| (&it.home, &it.items));
    let types = components.chain(operations).flat_map(|(home, items)| {
        items.iter().map(|item| (TypePath { home: home.clone(), name: item.name().clone() }, item))
    });
    types.collect()
}

/// Visits the types that an item refers to.
fn each_type<'a>(item: &'a Item, visit: &mut dyn FnMut(&'a Type)) {
    match item {
        Item::Struct(it) => it.fields.iter().for_each(|field| visit(&field.ty)),
        Item::Union(it) => it.variants.iter().for_each(|variant| visit(&variant.ty)),
        Item::Alias(it) => visit(&it.ty),
        Item::Enumeration(_) => {}
    }
}
