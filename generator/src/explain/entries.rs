//! Every item of a crate, by all the names that people call it.

use crate::change::{path_of, path_text, plain, type_text};
use crate::ir::{
    Api, Argument, Docs, Field, Group, Home, Item, Module, Operation, Output, ReadAs, Responses, Scalar, Type,
    TypePath, Union, Values,
};
use crate::load::Document;
use crate::naming::TypeName;
use crate::openapi::{SchemaId, Spec};
use crate::source::{Node, Place, Pointer};

/// One item.
pub(super) struct Entry<'a> {
    /// Its name, as its users write it behind the crate's.
    pub(super) name: String,
    /// What it is called too.
    pub(super) also: Vec<String>,
    /// What it was called before, and can be called still.
    pub(super) former: Vec<String>,
    /// What kind of item it is.
    pub(super) kind: &'static str,
    /// Its type, if it has one.
    pub(super) ty: Option<&'a Type>,
    /// The schema it was made of.
    pub(super) schema: Option<SchemaId>,
    /// Where it stands.
    pub(super) place: Option<Place>,
    /// What the description says of it.
    pub(super) docs: Option<&'a Docs>,
    /// `deprecated`.
    pub(super) deprecated: bool,
    /// More of it, in words.
    pub(super) facts: Vec<String>,
    /// The type it is, or is a part of.
    pub(super) within: Option<TypePath>,
    /// What it is a part of.
    pub(super) origin: Origin<'a>,
}

/// What an item is in the description.
pub(super) enum Origin<'a> {
    /// A property.
    Member(&'a Field),
    /// A parameter, or the body.
    Input { required: bool },
    /// Anything else.
    Other,
}

impl<'a> Entry<'a> {
    fn new(name: String, kind: &'static str) -> Self {
        Self {
            name,
            kind,
            also: Vec::new(),
            former: Vec::new(),
            ty: None,
            schema: None,
            place: None,
            docs: None,
            deprecated: false,
            facts: Vec::new(),
            within: None,
            origin: Origin::Other,
        }
    }

    fn said(self, docs: &'a Docs, deprecated: bool) -> Self {
        Self { docs: Some(docs), deprecated, ..self }
    }

    fn made_of(self, schema: Option<SchemaId>, spec: &Spec<'_>) -> Self {
        let place = schema.map(|id| spec.schema(id).place.clone());
        Self { schema, place, ..self }
    }
}

/// All items, in the order of the crate.
pub(super) fn entries<'a>(api: &'a Api, spec: &'a Spec<'_>, document: &'a Document<'_>) -> Vec<Entry<'a>> {
    let mut lister = Lister { spec, document, entries: Vec::new() };
    for module in api.modules.iter().flat_map(|(_, modules)| modules) {
        lister.items(&module.home, &module.items);
        lister.former_types(module);
    }
    for group in &api.groups {
        lister.group(group);
        group.operations.iter().for_each(|operation| lister.operation(group, operation));
    }
    lister.webhooks(api);
    lister.security(api);
    lister.entries
}

/// `packages().get_package_for_user()`.
pub(super) fn call(group: &Group, operation: &Operation) -> String {
    format!("{}().{}()", plain(group.accessor.as_str()), plain(operation.method.as_str()))
}

/// A type that has parts.
struct Owner {
    /// The path that it is re-exported by.
    path: String,
    /// The path to where it is defined.
    full: String,
    within: TypePath,
}

impl Owner {
    fn new(home: &Home, item: &Item) -> Self {
        let full = [home.area.segments(), vec![plain(home.module.as_str()), item.name().as_str()]].concat().join("::");
        let within = TypePath { home: home.clone(), name: item.name().clone() };
        Self { path: path_text(home, item), full, within }
    }

    /// The type itself, or a part of it.
    fn entry<'a>(&self, part: Option<&str>, kind: &'static str) -> Entry<'a> {
        let below = |path: &String| part.map_or_else(|| path.clone(), |part| format!("{path}::{part}"));
        let also = vec![below(&self.full)];
        Entry { also, within: Some(self.within.clone()), ..Entry::new(below(&self.path), kind) }
    }
}

struct Lister<'a, 'd> {
    spec: &'a Spec<'d>,
    document: &'a Document<'d>,
    entries: Vec<Entry<'a>>,
}

impl<'a> Lister<'a, '_> {
    fn items(&mut self, home: &Home, items: &'a [Item]) {
        for item in items {
            let owner = Owner::new(home, item);
            let entry = owner.entry(None, item.kind()).said(item.docs(), item.is_deprecated());
            let ty = if let Item::Alias(alias) = item { Some(&alias.ty) } else { None };
            self.entries.push(Entry { ty, ..entry.made_of(item.origin(), self.spec) });
            match item {
                Item::Struct(it) => it.fields.iter().for_each(|field| self.field(&owner, field)),
                Item::Enumeration(it) => self.values(&owner, it.origin, &it.values),
                Item::Union(it) => self.alternatives(&owner, it),
                Item::Alias(_) => {}
            }
        }
    }

    /// A component's type is known by its old names too.
    fn former_types(&mut self, module: &Module) {
        let named = |root: &TypeName| path_of(&Home { root: root.clone(), ..module.home.clone() });
        let root = named(&module.home.root);
        if let Some(entry) = self.entries.iter_mut().rev().find(|entry| entry.name == root) {
            entry.former = module.former.iter().map(|it| named(&it.root)).collect();
        }
    }

    fn field(&mut self, owner: &Owner, field: &'a Field) {
        let entry = owner.entry(Some(plain(field.name.as_str())), "member of a struct");
        let mut entry = entry.said(&field.docs, field.deprecated).made_of(field.origin, self.spec);
        entry.also.extend((!field.key.is_empty()).then(|| format!("{}::{}", owner.path, field.key)));
        self.entries.push(Entry { ty: Some(&field.ty), origin: Origin::Member(field), ..entry });
    }

    fn alternatives(&mut self, owner: &Owner, union: &'a Union) {
        for variant in &union.variants {
            let entry = owner.entry(Some(variant.name.as_str()), "alternative of a union");
            self.entries.push(Entry { ty: Some(&variant.ty), ..entry.made_of(union.origin, self.spec) });
        }
    }

    fn values(&mut self, owner: &Owner, origin: Option<SchemaId>, values: &'a Values) {
        let listed: Vec<(&str, serde_json::Value)> = match values {
            Values::Strings(list) => list.iter().map(|(name, it)| (name.as_str(), it.as_str().into())).collect(),
            Values::Integers(list) => list.iter().map(|(name, it)| (name.as_str(), (*it).into())).collect(),
            Values::Numbers(list) | Values::Mixed(list) => {
                list.iter().map(|(name, it)| (name.as_str(), json(it))).collect()
            }
        };
        for (name, value) in listed {
            let entry = owner.entry(Some(name), "value of an enumeration").made_of(origin, self.spec);
            let place = entry.place.as_ref().map(|place| self.place_of_value(place, &value));
            self.entries.push(Entry { place, facts: vec![format!("value: {value}")], ..entry });
        }
    }

    /// Where a schema lists a value.
    fn place_of_value(&self, schema: &Place, value: &serde_json::Value) -> Place {
        let list = schema.push("enum");
        let listed = self.document.node(&list).and_then(Node::as_array).unwrap_or_default();
        let index = listed.iter().position(|it| it.to_json() == *value);
        index.map_or_else(|| schema.clone(), |index| list.push_index(index))
    }

    fn group(&mut self, group: &'a Group) {
        let accessor = plain(group.accessor.as_str());
        let also = vec![format!("Client::{accessor}"), group.name.to_string(), format!("operations::{accessor}")];
        let facts = vec![format!("{} operations", group.operations.len())];
        let entry = Entry::new(format!("{accessor}()"), "group of operations").said(&group.docs, false);
        self.entries.push(Entry { also, place: group.place.clone(), facts, ..entry });
    }

    fn operation(&mut self, group: &Group, operation: &'a Operation) {
        let call = call(group, operation);
        let path = format!("operations::{}::{}", plain(group.module.as_str()), operation.home.root);
        let route = format!("{} {}", operation.http_method, operation.path);
        let mut facts = vec![format!("sends {route}")];
        facts.extend(gives(operation));
        let entry = Entry::new(call.clone(), "operation").said(&operation.docs, operation.deprecated);
        let also = vec![path.clone(), operation.id.clone(), route];
        let former =
            operation.former.iter().map(|it| format!("{}::{}", plain(it.group.0.as_str()), plain(it.method.as_str())));
        let former = former.collect();
        self.entries.push(Entry { also, former, facts, place: Some(operation.place.clone()), ..entry });
        operation.required.iter().for_each(|it| self.argument(&call, &path, it, true));
        operation.optional.iter().for_each(|it| self.argument(&call, &path, it, false));
        if let Output::Many(responses) = &operation.output {
            self.responses(group, responses);
        }
        operation.errors.iter().for_each(|errors| self.responses(group, errors));
        self.items(&operation.home, &operation.items);
    }

    fn argument(&mut self, call: &str, path: &str, argument: &'a Argument, required: bool) {
        let name = plain(argument.name.as_str());
        let kind = if required { "required input" } else { "optional input" };
        let entry = Entry::new(format!("{call}.{name}"), kind).said(&argument.docs, argument.deprecated);
        self.entries.push(Entry {
            also: vec![format!("{path}::{name}")],
            ty: Some(&argument.ty),
            place: argument.place.clone(),
            origin: Origin::Input { required },
            ..entry
        });
    }

    fn responses(&mut self, group: &Group, responses: &'a Responses) {
        for variant in &responses.variants {
            let name = format!("operations::{}::{}::{}", plain(group.module.as_str()), responses.name, variant.name);
            let entry = Entry::new(name, "documented response").said(&variant.docs, false);
            let ty = if let ReadAs::Json(ty) = &variant.read_as { Some(ty) } else { None };
            self.entries.push(Entry { ty, place: Some(variant.place.clone()), ..entry });
        }
    }

    fn webhooks(&mut self, api: &'a Api) {
        for webhook in &api.webhooks {
            let also = vec![webhook.name.clone(), webhook.id.clone()];
            let ty = if let ReadAs::Json(ty) = &webhook.payload { Some(ty) } else { None };
            let entry =
                Entry::new(format!("webhooks::Event::{}", webhook.variant), "webhook").said(&webhook.docs, false);
            self.entries.push(Entry { also, ty, place: Some(webhook.place.clone()), ..entry });
        }
    }

    fn security(&mut self, api: &'a Api) {
        for scheme in &api.security_schemes {
            let name = format!("security::{}", plain(scheme.name.as_str()));
            let entry = Entry::new(name, "way to show who asks").said(&scheme.docs, false);
            let schemes = Pointer::from_fragment(self.spec.dialect.security_schemes()).unwrap_or_default();
            let place = Place::new(self.spec.entry, schemes.push(&scheme.key));
            self.entries.push(Entry { place: Some(place), ..entry });
        }
    }
}

/// What success is, in words.
fn gives(operation: &Operation) -> Option<String> {
    match &operation.output {
        Output::One { read_as: ReadAs::Json(ty), .. } => Some(format!("gives `{}`", type_text(ty))),
        Output::Many(responses) => Some(format!("gives `{}`", responses.name)),
        Output::One { .. } => None,
    }
}

fn json(value: &Scalar) -> serde_json::Value {
    match value {
        Scalar::Bool(flag) => (*flag).into(),
        Scalar::Integer(number) => (*number).into(),
        Scalar::Unsigned(number) => (*number).into(),
        Scalar::Float(number) => (*number).into(),
        Scalar::Text(text) => text.as_str().into(),
    }
}
