//! Where each named type lives and what it is called.
//!
//! A type lives in the file of the object it is written in: a component, or an operation. It is called after the
//! way to it from there: properties and alternatives by their names, list items `Item`, map values `Value`. Both are
//! functions of its own JSON Pointer, so a type never moves because somebody else refers to it or stops doing so.

use super::groups::{self, GroupPlan};
use super::incoming::{self, WebhookPlan};
use super::inside::{Found, Walk, below};
use super::shape::{self, Shape};
use super::status::status_name;
use super::{media_type, orphans, parameter, strays};
use crate::ir::{Area, Home, TypePath};
use crate::naming::Name;
use crate::openapi::{MediaType, Operation, Parameter, SchemaId, Spec};
use crate::source::Place;
use std::collections::{BTreeMap, BTreeSet};

/// A place in the description where a type can be: a schema, or the n-th alternative of its union where that is a
/// type of its own.
pub(super) type Slot = (SchemaId, Option<usize>);

/// The types of one file.
pub(super) struct File {
    pub(super) home: Home,
    /// Where the object stands.
    pub(super) origin: String,
    /// All slots in the order of the description.
    pub(super) slots: Vec<Slot>,
}

/// The answer for all schemas.
#[derive(Default)]
pub(super) struct Homes {
    paths: BTreeMap<Slot, TypePath>,
    /// The files of components, sorted by home.
    pub(super) files: Vec<File>,
    /// The slots of each operation, by its position in [`Spec::operations`].
    pub(super) operations: BTreeMap<usize, Vec<Slot>>,
    /// The webhooks, sorted by home.
    pub(super) webhooks: Vec<WebhookPlan>,
    /// Schemas that would be types, and have no home all the same.
    pub(super) untyped: Vec<SchemaId>,
}

impl Homes {
    /// The schemas that are types, with their paths.
    pub(super) fn types(&self) -> impl Iterator<Item = (SchemaId, &TypePath)> {
        self.paths.iter().map(|((id, _), path)| (*id, path))
    }

    pub(super) fn path(&self, slot: Slot) -> Option<&TypePath> {
        self.paths.get(&slot)
    }
}

pub(super) fn assign<'d>(spec: &Spec<'d>, shapes: &[Shape<'d>], groups: &[GroupPlan<'d>]) -> Homes {
    let mut assigner = Assigner { spec, shapes, homes: Homes::default(), tops: Vec::new() };
    let models = assigner.schemas();
    let parameters = assigner.parameters();
    let bodies = spec.components.request_bodies.iter();
    let bodies: Vec<_> = bodies.map(|(key, it)| (*key, it.content.as_slice(), &it.place)).collect();
    assigner.contents(&Area::RequestBodies, &bodies);
    let responses = spec.components.responses.iter();
    let responses: Vec<_> = responses.map(|(key, it)| (*key, it.content.as_slice(), &it.place)).collect();
    assigner.contents(&Area::Responses, &responses);
    assigner.incoming();
    assigner.path_parameters(&parameters);
    for group in groups {
        for plan in &group.operations {
            assigner.operation(&group.name, &plan.name, plan.index);
        }
    }
    assigner.strays(&models);
    assigner.homes.files.sort_by(|a, b| a.home.cmp(&b.home));
    assigner.homes
}

/// Names for what has a file in this area, beside those that are taken; with where each stands.
pub(super) fn names<'t>(
    spec: &Spec<'_>,
    area: &Area,
    taken: &[Name],
    things: impl IntoIterator<Item = (&'t str, &'t Place)>,
) -> Vec<Name> {
    let things: Vec<(&str, String)> = things.into_iter().map(|(text, place)| (text, spec.origin(place))).collect();
    let things = things.iter().map(|(text, origin)| (*text, origin.as_str(), origin.as_str()));
    spec.names.files(taken, things, |name| area.path_of(name.type_name().as_str()))
}

/// The file of an operation.
pub(super) fn operation(group: &Name, name: &Name) -> Home {
    let root = groups::call_name(group, name).type_name();
    Home { area: Area::Operations(group.module()), module: name.module(), root }
}

pub(super) struct Assigner<'a, 'd> {
    pub(super) spec: &'a Spec<'d>,
    shapes: &'a [Shape<'d>],
    pub(super) homes: Homes,
    /// The schemas from which all walks began.
    tops: Vec<SchemaId>,
}

impl<'d> Assigner<'_, 'd> {
    /// Components, and all other schemas that somebody refers to and that are part of no object with a file.
    fn schemas(&mut self) -> Vec<Name> {
        let mut roots: Vec<(String, SchemaId)> =
            self.spec.components.schemas.iter().map(|(key, id)| ((*key).to_owned(), *id)).collect();
        roots.extend(orphans::find(self.spec, &roots));
        let things = roots.iter().map(|(text, id)| (text.as_str(), &self.spec.schema(*id).place));
        let names = self.names(&Area::Models, &[], things);
        roots.iter().zip(&names).for_each(|((_, id), name)| self.model(name, *id));
        names
    }

    /// What has no home once all others have theirs; none gets a name that is taken.
    fn strays(&mut self, taken: &[Name]) {
        let strays = strays::find(self.spec, self.shapes, &self.homes, &self.tops);
        let things = strays.iter().map(|(text, id)| (text.as_str(), &self.spec.schema(*id).place));
        let names = self.names(&Area::Models, taken, things);
        strays.iter().zip(&names).for_each(|((_, id), name)| self.model(name, *id));
        let untyped = strays::find(self.spec, self.shapes, &self.homes, &self.tops);
        self.homes.untyped = untyped.into_iter().map(|(_, id)| id).collect();
    }

    fn model(&mut self, name: &Name, id: SchemaId) {
        let spec = self.spec;
        self.component(Area::Models, name, Some(id), &[(String::new(), id)], &spec.schema(id).place);
    }

    fn parameters(&mut self) -> Vec<Name> {
        let components = &self.spec.components.parameters;
        let names = self.names(&Area::Parameters, &[], components.iter().map(|(key, it)| (*key, &it.place)));
        for ((_, parameter), name) in components.iter().zip(&names) {
            let root = parameter::schema_of(parameter);
            let tops: Vec<_> = root.map(|id| (String::new(), id)).into_iter().collect();
            self.component(Area::Parameters, name, root, &tops, &parameter.place);
        }
        names
    }

    /// Components whose types are those of a `content` map.
    fn contents(&mut self, area: &Area, components: &[(&str, &[MediaType<'d>], &Place)]) {
        let names = self.names(area, &[], components.iter().map(|(key, _, place)| (*key, *place)));
        for ((_, content, place), name) in components.iter().zip(names) {
            let tops = content_tops(content, "");
            self.component(area.clone(), &name, tops.first().map(|(_, id)| *id), &tops, place);
        }
    }

    /// Parameters written in a Path Item belong to all its operations, so to none of their files.
    fn path_parameters(&mut self, components: &[Name]) {
        let mut shared: BTreeMap<&'d str, Vec<&Parameter<'d>>> = BTreeMap::new();
        // Where a Path Item refers to a component, that is where its types are.
        let walked: BTreeSet<SchemaId> = self.tops.iter().copied().collect();
        let operations = self.spec.operations.iter();
        for (operation, parameter) in operations.flat_map(|it| it.parameters.iter().map(move |p| (it, p))) {
            let inline = parameter::schema_of(parameter).is_some_and(|id| !walked.contains(&id));
            if inline && !parameter.place.is_within(&operation.place) {
                shared.entry(operation.path).or_default().push(parameter);
            }
        }
        let item = |(path, parameters): (&&str, &[&Parameter<'d>])| {
            Some((format!("{path} path"), parameters.first()?.place.parent()))
        };
        let items: Vec<(String, Place)> = shared.iter().filter_map(|(path, it)| item((path, it))).collect();
        let things = items.iter().map(|(text, place)| (text.as_str(), place));
        let names = self.names(&Area::Parameters, components, things);
        for ((parameters, (_, place)), name) in shared.values().zip(&items).zip(names) {
            let top = |it: &&Parameter<'d>| parameter::schema_of(it).map(|id| (it.name.to_owned(), id));
            let tops: Vec<_> = parameters.iter().filter_map(top).collect();
            self.component(Area::Parameters, &name, None, &tops, place);
        }
    }

    /// Names for what has a file, beside those that are taken; with where each stands.
    pub(super) fn names<'t>(
        &self,
        area: &Area,
        taken: &[Name],
        things: impl IntoIterator<Item = (&'t str, &'t Place)>,
    ) -> Vec<Name> {
        names(self.spec, area, taken, things)
    }

    fn walk(&self) -> Walk<'_, 'd> {
        Walk { spec: self.spec, shapes: self.shapes, homes: &self.homes, found: Found::default() }
    }

    /// The file of one component: its own type first, then the types inside.
    pub(super) fn component(
        &mut self,
        area: Area,
        name: &Name,
        root: Option<SchemaId>,
        tops: &[(String, SchemaId)],
        place: &Place,
    ) {
        let home = Home { area, module: name.module(), root: name.type_name() };
        let mut walk = self.walk();
        let keeps_root = matches!(home.area, Area::Models | Area::Webhooks);
        for (text, id) in tops {
            walk.top(*id, text, keeps_root && Some(*id) == root);
        }
        let found = walk.found;
        let origin = self.spec.origin(place);
        let slots = self.settle((&home, &origin), &[(name.clone(), root)], found);
        if !slots.is_empty() {
            self.homes.files.push(File { home, origin, slots });
        }
    }

    fn operation(&mut self, group: &Name, name: &Name, index: usize) {
        let operation = &self.spec.operations[index];
        let mut walk = self.walk();
        let home = self::operation(group, name);
        let mut roots = vec![(groups::call_name(group, name), None)];
        roots.extend(OWN_TYPES.map(|suffix| (name.then(suffix), None)));
        for parameter in &operation.parameters {
            if let Some(id) = parameter::schema_of(parameter) {
                walk.top(id, parameter.name, false);
            }
        }
        for (prefix, top, id) in operation_tops(self.spec, operation, name) {
            walk.top(id, &prefix, false);
            roots.push((top, Some(id)));
        }
        for callback in incoming::callback_types(self.spec, operation, name) {
            walk.top(callback.schema, &callback.text, false);
            roots.push((callback.name, Some(callback.schema)));
        }
        let found = walk.found;
        let slots = self.settle((&home, &self.spec.origin(&operation.place)), &roots, found);
        self.homes.operations.insert(index, slots);
    }

    /// Gives every type found its path. `roots` have their names already; nobody else may get one of these.
    fn settle(&mut self, (home, origin): (&Home, &str), roots: &[(Name, Option<SchemaId>)], found: Found) -> Vec<Slot> {
        let root = |slot: &Slot| roots.iter().find(|(_, id)| *id == Some(slot.0) && slot.1.is_none());
        let taken: Vec<Name> = roots.iter().map(|(name, _)| name.clone()).collect();
        let is_taken = |text: &str| taken.iter().any(|name| name.type_name() == Name::of(text).type_name());
        let long = |text: &String| if is_taken(text) { format!("{}/{text}", home.root) } else { text.clone() };
        let inner = found.slots.iter().zip(&found.texts).filter(|(slot, _)| root(slot).is_none());
        let texts: Vec<(String, String)> = inner.map(|(slot, text)| (long(text), self.origin(*slot))).collect();
        let texts = texts.iter().map(|(text, origin)| (text.as_str(), origin.as_str()));
        let scope = || format!("{origin}/types");
        let mut names = self.spec.names.distinct_by_origin(scope, &taken, texts).into_iter();
        for slot in &found.slots {
            let Some(name) = root(slot).map(|(name, _)| name.clone()).or_else(|| names.next()) else { continue };
            let path = TypePath { home: home.clone(), name: name.type_name() };
            let layers = shape::layers(self.spec, self.shapes, slot.0).filter(|_| slot.1.is_none());
            self.homes.paths.extend(layers.map(|layer| ((layer, None), path.clone())));
            self.homes.paths.insert(*slot, path);
        }
        self.tops.extend(found.tops);
        found.slots
    }

    /// Where a slot stands, by what its name is told from the same name.
    fn origin(&self, (id, index): Slot) -> String {
        let place = self.spec.origin(&self.spec.schema(id).place);
        index.map_or_else(|| place.clone(), |index| format!("{place}/{index}"))
    }
}

/// The schemas of a `content` map: the first by `text` alone, the others with their media types.
fn content_tops(content: &[MediaType<'_>], text: &str) -> Vec<(String, SchemaId)> {
    let ranked = media_type::ranked(content).into_iter().enumerate();
    let text = |(index, media_type): (usize, &MediaType<'_>)| {
        let text = if index == 0 { text.to_owned() } else { below(text, media_type.name) };
        let item = media_type.item_schema.map(|id| (below(&text, "item"), id));
        media_type.schema.map(|id| (text, id)).into_iter().chain(item)
    };
    let mut tops: Vec<_> = ranked.flat_map(text).collect();
    tops.sort_by_key(|(text, _)| text.len());
    tops
}

/// The types that an operation has beside those of its schemas, by what follows its name.
const OWN_TYPES: [&str; 3] = ["error", "output", "content"];

/// The schemas of an operation's body and responses, with the text that leads to each and its name if it is inline.
fn operation_tops(spec: &Spec<'_>, operation: &Operation<'_>, name: &Name) -> Vec<(String, Name, SchemaId)> {
    let mut tops = Vec::new();
    if let Some(body) = &operation.request_body {
        tops.extend(content_tops(&body.content, "body"));
    }
    for (status, response) in &operation.responses {
        tops.extend(content_tops(&response.content, &status_name(*status)));
    }
    let own = OWN_TYPES.map(Name::of);
    let scope = || spec.scope(&operation.place, "content");
    let texts = tops.iter().map(|(text, _)| (text.as_str(), ""));
    let names = spec.names.distinct_by_origin(scope, &own, texts);
    tops.into_iter().zip(names).map(|((text, id), inside)| (text, name.followed_by(&inside), id)).collect()
}
