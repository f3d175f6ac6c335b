//! Where each named type lives and what it is called.
//!
//! A type lives in the file of the object it is written in: a component, or an operation. It is called after the
//! way to it from there: properties and alternatives by their names, list items `Item`, map values `Value`. Both are
//! functions of its own JSON Pointer, so a type never moves because somebody else refers to it or stops doing so.

use super::groups::{self, GroupPlan};
use super::incoming::{self, WebhookPlan};
use super::shape::{self, Object, Rest, Shape, Target, Tuple};
use super::status::status_name;
use super::{array, media_type, orphans, parameter, strays};
use crate::ir::{Area, Home, TypePath};
use crate::naming::{self, Name};
use crate::openapi::{MediaType, Operation, Parameter, SchemaId, Spec};
use crate::source::Place;
use std::collections::BTreeMap;

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

/// The file of an operation.
pub(super) fn operation(group: &Name, name: &Name) -> Home {
    let root = groups::call_name(group, name).type_name();
    Home { area: Area::Operations(group.module()), module: name.module(), root }
}

pub(super) struct Assigner<'a, 'd> {
    pub(super) spec: &'a Spec<'d>,
    shapes: &'a [Shape<'d>],
    pub(super) homes: Homes,
    /// The schemas from which walks began.
    tops: Vec<SchemaId>,
}

/// The types found in one file so far, each with the text its name is made of.
#[derive(Default)]
struct Found {
    slots: Vec<Slot>,
    texts: Vec<String>,
}

impl<'d> Assigner<'_, 'd> {
    /// The shape of a schema, or of what is written inside it and all it stands for.
    fn shape(&self, id: SchemaId) -> &Shape<'d> {
        &self.shapes[shape::layers(self.spec, self.shapes, id).last().unwrap_or(id).index()]
    }

    /// Components, and all other schemas that somebody refers to and that are part of no object with a file.
    fn schemas(&mut self) -> Vec<Name> {
        let mut roots: Vec<(String, SchemaId)> =
            self.spec.components.schemas.iter().map(|(key, id)| ((*key).to_owned(), *id)).collect();
        roots.extend(orphans::find(self.spec, &roots));
        let names = naming::distinct(roots.iter().map(|(text, _)| text.as_str()));
        roots.iter().zip(&names).for_each(|((_, id), name)| self.model(name, *id));
        names
    }

    /// What has no home once all others have theirs; none gets a name that is taken.
    fn strays(&mut self, taken: &[Name]) {
        let strays = strays::find(self.spec, self.shapes, &self.homes, &self.tops);
        let origins: Vec<String> = strays.iter().map(|(_, id)| self.origin((*id, None))).collect();
        let texts = strays.iter().zip(&origins).map(|((text, _), origin)| (text.as_str(), origin.as_str()));
        let names = naming::distinct_by_origin(taken, texts);
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
        let names = naming::distinct(components.iter().map(|(key, _)| *key));
        for ((_, parameter), name) in components.iter().zip(&names) {
            let root = parameter::schema_of(parameter);
            let tops: Vec<_> = root.map(|id| (String::new(), id)).into_iter().collect();
            self.component(Area::Parameters, name, root, &tops, &parameter.place);
        }
        names
    }

    /// Components whose types are those of a `content` map.
    fn contents(&mut self, area: &Area, components: &[(&str, &[MediaType<'d>], &Place)]) {
        let names = naming::distinct(components.iter().map(|(key, _, _)| *key));
        for ((_, content, place), name) in components.iter().zip(names) {
            let tops = content_tops(content, "");
            self.component(area.clone(), &name, tops.first().map(|(_, id)| *id), &tops, place);
        }
    }

    /// Parameters written in a Path Item belong to all its operations, so to none of their files.
    fn path_parameters(&mut self, components: &[Name]) {
        let mut shared: BTreeMap<&'d str, Vec<&Parameter<'d>>> = BTreeMap::new();
        let operations = self.spec.operations.iter();
        for (operation, parameter) in operations.flat_map(|it| it.parameters.iter().map(move |p| (it, p))) {
            let inline = parameter::schema_of(parameter).is_some_and(|id| !self.homes.paths.contains_key(&(id, None)));
            if inline && !parameter.place.is_within(&operation.place) {
                shared.entry(operation.path).or_default().push(parameter);
            }
        }
        let texts: Vec<String> = shared.keys().map(|path| format!("{path} path")).collect();
        let names = naming::distinct_beside(components, texts.iter().map(String::as_str));
        for (parameters, name) in shared.values().zip(names) {
            let top = |it: &&Parameter<'d>| parameter::schema_of(it).map(|id| (it.name.to_owned(), id));
            let tops: Vec<_> = parameters.iter().filter_map(top).collect();
            self.component(Area::Parameters, &name, None, &tops, &parameters[0].place.parent());
        }
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
        let mut found = Found::default();
        let keeps_root = matches!(home.area, Area::Models | Area::Webhooks);
        self.tops.extend(tops.iter().map(|(_, id)| *id));
        for (text, id) in tops {
            self.walk(*id, text, keeps_root && Some(*id) == root, &mut found);
        }
        let slots = self.settle(&home, &[(name.clone(), root)], found);
        let origin = self.spec.origin(place);
        if !slots.is_empty() {
            self.homes.files.push(File { home, origin, slots });
        }
    }

    fn operation(&mut self, group: &Name, name: &Name, index: usize) {
        let operation = &self.spec.operations[index];
        let mut found = Found::default();
        let home = self::operation(group, name);
        let mut roots = vec![(groups::call_name(group, name), None)];
        roots.extend(OWN_TYPES.map(|suffix| (name.then(suffix), None)));
        let mut tops: Vec<SchemaId> = operation.parameters.iter().filter_map(parameter::schema_of).collect();
        for parameter in &operation.parameters {
            if let Some(id) = parameter::schema_of(parameter) {
                self.walk(id, parameter.name, false, &mut found);
            }
        }
        for (prefix, top, id) in operation_tops(operation, name) {
            self.walk(id, &prefix, false, &mut found);
            roots.push((top, Some(id)));
            tops.push(id);
        }
        for callback in incoming::callback_types(operation, name) {
            self.walk(callback.schema, &callback.text, false, &mut found);
            roots.push((callback.name, Some(callback.schema)));
            tops.push(callback.schema);
        }
        self.tops.extend(tops);
        let slots = self.settle(&home, &roots, found);
        self.homes.operations.insert(index, slots);
    }

    /// Finds the types in the schema `id`, which is reached by `text` from the top of the file.
    fn walk(&self, id: SchemaId, text: &str, keep: bool, found: &mut Found) {
        if self.homes.paths.contains_key(&(id, None)) || found.slots.contains(&(id, None)) {
            return;
        }
        let shape = self.shape(id);
        if keep || strays::is_item(shape) {
            found.slots.push((id, None));
            found.texts.push(text.to_owned());
        }
        match shape {
            Shape::List(Some(item)) => self.walk_inside(id, *item, &below(text, "item"), found),
            Shape::Map(Some(value)) => self.walk_inside(id, *value, &below(text, "value"), found),
            Shape::Object(object) => self.walk_object(id, object, text, found),
            Shape::Tuple(tuple) => self.walk_tuple(id, tuple, text, found),
            Shape::Union(union) => {
                for (index, alternative) in union.alternatives.iter().enumerate() {
                    self.walk_alternative((id, index), &alternative.target, &below(text, &alternative.name), found);
                }
            }
            _ => {}
        }
    }

    /// Goes on to `inner` if it is written inside `outer`, not merely referred to.
    fn walk_inside(&self, outer: SchemaId, inner: SchemaId, text: &str, found: &mut Found) {
        let (outer, place) = (&self.spec.schema(outer).place, &self.spec.schema(inner).place);
        if place.is_within(outer) {
            self.walk(inner, text, false, found);
        }
    }

    fn walk_object(&self, id: SchemaId, object: &Object<'d>, text: &str, found: &mut Found) {
        for property in &object.properties {
            self.walk_inside(id, property.schema, &below(text, property.key), found);
        }
        if let Some(Rest::Of(value)) = object.additional {
            self.walk_inside(id, value, &below(text, "value"), found);
        }
    }

    fn walk_tuple(&self, id: SchemaId, tuple: &Tuple, text: &str, found: &mut Found) {
        for (item, name) in tuple.items.iter().zip(array::names(self.spec, tuple)) {
            self.walk_inside(id, *item, &below(text, &name), found);
        }
        if let Some(Rest::Of(item)) = tuple.rest {
            self.walk_inside(id, item, &below(text, "item"), found);
        }
    }

    fn walk_alternative(&self, (id, index): (SchemaId, usize), target: &Target<'d>, text: &str, found: &mut Found) {
        match target {
            Target::Schema(inner) => self.walk_inside(id, *inner, text, found),
            Target::List(items) => self.walk_inside(id, *items, &below(text, "item"), found),
            Target::Map(values) => self.walk_inside(id, *values, &below(text, "value"), found),
            Target::Plain(_) => {}
            Target::Merged(object) => {
                found.slots.push((id, Some(index)));
                found.texts.push(text.to_owned());
                self.walk_object(id, object, text, found);
            }
        }
    }

    /// Gives every type found its path. `roots` have their names already; nobody else may get one of these.
    fn settle(&mut self, home: &Home, roots: &[(Name, Option<SchemaId>)], found: Found) -> Vec<Slot> {
        let root = |slot: &Slot| roots.iter().find(|(_, id)| *id == Some(slot.0) && slot.1.is_none());
        let taken: Vec<Name> = roots.iter().map(|(name, _)| name.clone()).collect();
        let is_taken = |text: &str| taken.iter().any(|name| name.type_name() == Name::of(text).type_name());
        let long = |text: &String| if is_taken(text) { format!("{}/{text}", home.root) } else { text.clone() };
        let inner = found.slots.iter().zip(&found.texts).filter(|(slot, _)| root(slot).is_none());
        let texts: Vec<(String, String)> = inner.map(|(slot, text)| (long(text), self.origin(*slot))).collect();
        let texts = texts.iter().map(|(text, origin)| (text.as_str(), origin.as_str()));
        let mut names = naming::distinct_by_origin(&taken, texts).into_iter();
        for slot in &found.slots {
            let Some(name) = root(slot).map(|(name, _)| name.clone()).or_else(|| names.next()) else { continue };
            let path = TypePath { home: home.clone(), name: name.type_name() };
            let layers = shape::layers(self.spec, self.shapes, slot.0).filter(|_| slot.1.is_none());
            self.homes.paths.extend(layers.map(|layer| ((layer, None), path.clone())));
            self.homes.paths.insert(*slot, path);
        }
        found.slots
    }

    /// Where a slot stands, by what its name is told from the same name.
    fn origin(&self, (id, index): Slot) -> String {
        let place = self.spec.origin(&self.spec.schema(id).place);
        index.map_or_else(|| place.clone(), |index| format!("{place}/{index}"))
    }
}

fn below(text: &str, next: &str) -> String {
    if text.is_empty() { next.to_owned() } else { format!("{text}/{next}") }
}

/// The schemas of a `content` map: the first by `text` alone, the others with their media types.
fn content_tops(content: &[MediaType<'_>], text: &str) -> Vec<(String, SchemaId)> {
    let ranked = media_type::ranked(content).into_iter().enumerate();
    let text = |(index, media_type): (usize, &MediaType<'_>)| {
        let text = if index == 0 { text.to_owned() } else { below(text, media_type.name) };
        media_type.schema.map(|id| (text, id))
    };
    let mut tops: Vec<_> = ranked.filter_map(text).collect();
    tops.sort_by_key(|(text, _)| text.len());
    tops
}

/// The types that an operation has beside those of its schemas, by what follows its name.
const OWN_TYPES: [&str; 3] = ["error", "output", "content"];

/// The schemas of an operation's body and responses, with the text that leads to each and its name if it is inline.
fn operation_tops(operation: &Operation<'_>, name: &Name) -> Vec<(String, Name, SchemaId)> {
    let mut tops = Vec::new();
    if let Some(body) = &operation.request_body {
        tops.extend(content_tops(&body.content, "body"));
    }
    for (status, response) in &operation.responses {
        tops.extend(content_tops(&response.content, &status_name(*status)));
    }
    let own = OWN_TYPES.map(Name::of);
    let names = naming::distinct_beside(&own, tops.iter().map(|(text, _)| text.as_str()));
    tops.into_iter().zip(names).map(|((text, id), inside)| (text, name.followed_by(&inside), id)).collect()
}
