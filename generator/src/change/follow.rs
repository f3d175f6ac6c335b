//! A crate as it would be if what is renamed had had its new name before, so that nothing else of a rename is a change.

use super::renames::Renames;
use crate::ir::{Api, Binding, BodyKind, Home, Operation, Output, Type};
use crate::naming::TypeName;
use std::collections::BTreeMap;

/// What an object is in the other crate.
#[derive(Clone, Debug)]
pub(super) struct Followed {
    pub(super) home: Home,
    /// The names of its types: from the old to the new ones.
    pub(super) names: BTreeMap<TypeName, TypeName>,
}

impl Followed {
    /// A component whose types inside it keep their names.
    pub(super) fn of(was: &Home, is: &Home) -> Self {
        Self { home: is.clone(), names: BTreeMap::from([(was.root.clone(), is.root.clone())]) }
    }

    fn name(&self, name: &mut TypeName) {
        if let Some(new) = self.names.get(name) {
            *name = new.clone();
        }
    }
}

/// The old crate under the new names.
pub(super) fn follow(old: &Api, renames: &Renames) -> Api {
    let mut api = old.clone();
    rewrite::api(&mut api, &mut |ty| {
        if let Type::Named(path) = ty
            && let Some(followed) = renames.get(&path.home)
        {
            followed.name(&mut path.name);
            path.home = followed.home.clone();
        }
    });
    for module in api.modules.iter_mut().flat_map(|(_, modules)| modules) {
        if let Some(followed) = renames.get(&module.home) {
            module.home = followed.home.clone();
            module.items.iter_mut().for_each(|item| followed.name(item.name_and_origin_mut().0));
        }
    }
    for operation in api.groups.iter_mut().flat_map(|group| &mut group.operations) {
        if let Some(followed) = renames.get(&operation.home) {
            rename(operation, followed);
        }
    }
    api
}

fn rename(operation: &mut Operation, followed: &Followed) {
    operation.home = followed.home.clone();
    operation.items.iter_mut().for_each(|item| followed.name(item.name_and_origin_mut().0));
    operation.errors.iter_mut().for_each(|errors| followed.name(&mut errors.name));
    operation.content.iter_mut().for_each(|content| followed.name(&mut content.name));
    if let Output::Many(responses) = &mut operation.output {
        followed.name(&mut responses.name);
    }
    for argument in operation.required.iter_mut().chain(&mut operation.optional) {
        if let Binding::Body(BodyKind::OneOf(name, _)) = &mut argument.binding {
            followed.name(name);
        }
    }
}

/// Visits types, outer ones before those in them, to put others in their places.
pub(super) mod rewrite {
    use crate::ir::{Api, Item, Operation, Output, ReadAs, Responses, Type};

    type Visit<'v> = &'v mut dyn FnMut(&mut Type);

    pub(in super::super) fn api(api: &mut Api, visit: Visit<'_>) {
        let modules = api.modules.iter_mut().flat_map(|(_, modules)| modules);
        modules.flat_map(|module| &mut module.items).for_each(|it| item(it, visit));
        for it in api.groups.iter_mut().flat_map(|group| &mut group.operations) {
            operation(it, visit);
        }
        api.webhooks.iter_mut().for_each(|webhook| read(&mut webhook.payload, visit));
    }

    pub(in super::super) fn item(item: &mut Item, visit: Visit<'_>) {
        match item {
            Item::Struct(it) => it.fields.iter_mut().for_each(|field| ty(&mut field.ty, visit)),
            Item::Union(it) => it.variants.iter_mut().for_each(|variant| ty(&mut variant.ty, visit)),
            Item::Alias(it) => ty(&mut it.ty, visit),
            Item::Enumeration(_) => {}
        }
    }

    fn operation(it: &mut Operation, visit: Visit<'_>) {
        it.items.iter_mut().for_each(|it| item(it, visit));
        it.required.iter_mut().chain(&mut it.optional).for_each(|argument| ty(&mut argument.ty, visit));
        it.content.iter_mut().flat_map(|content| &mut content.variants).for_each(|it| ty(&mut it.ty, visit));
        match &mut it.output {
            Output::One { read_as, .. } => read(read_as, visit),
            Output::Many(it) => responses(it, visit),
        }
        it.errors.iter_mut().for_each(|errors| responses(errors, visit));
        it.sequence.iter_mut().for_each(|sequence| ty(&mut sequence.item, visit));
        it.headers.iter_mut().for_each(|header| ty(&mut header.ty, visit));
        it.paging.iter_mut().for_each(|paging| ty(&mut paging.item, visit));
    }

    fn responses(responses: &mut Responses, visit: Visit<'_>) {
        responses.variants.iter_mut().for_each(|variant| read(&mut variant.read_as, visit));
    }

    fn read(read_as: &mut ReadAs, visit: Visit<'_>) {
        if let ReadAs::Json(it) = read_as {
            ty(it, visit);
        }
    }

    fn ty(it: &mut Type, visit: Visit<'_>) {
        visit(it);
        if let Type::Option(inner) | Type::List(inner) | Type::Map(inner) | Type::Boxed(inner) = it {
            ty(inner, visit);
        }
    }
}
