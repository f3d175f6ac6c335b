//! From what a description says to what Rust needs: one decision per file.
//!
//! In order: `shape` decides what kind of Rust type each schema is, `homes` where each named type lives and what
//! it is called, `types` how one schema refers to another, `model` and `operation` make the items, `recursion`
//! boxes what would otherwise contain itself, and `reach` finds the models that operations use.

mod access;
mod alias;
mod all_of;
mod alternative_name;
mod ambiguity;
mod array;
mod beside;
mod circular;
mod discriminator;
mod docs;
mod encoding;
mod enumeration;
mod features;
pub(crate) mod format;
mod former;
mod groups;
mod header;
mod homes;
mod incoming;
mod inside;
mod link;
mod media_type;
mod model;
mod narrow;
mod nullable;
mod object;
mod operation;
mod orphans;
mod pagination;
mod parameter;
mod path;
mod reach;
mod recursion;
mod request_body;
mod response;
mod security;
mod sequence;
mod server;
mod shape;
mod status;
mod strays;
mod string;
mod tuple;
mod types;
mod union;
mod webhook;

use crate::diagnostics::{At, Diagnostic, Diagnostics};
use crate::ir::{self, Area, TypePath};
use crate::openapi::{Dialect, SchemaId, Spec};
use crate::source::Place;
use homes::Homes;
use std::collections::BTreeMap;

pub(crate) use former::mark as mark_former;
pub(crate) use media_type::{admits_json, is_json};
pub(crate) use nullable::is_nullable;
pub use pagination::{Pagination, StatedPaging};
pub(crate) use reach::mark as mark_used;
pub(crate) use shape::all as shapes_of;
pub(crate) use shape::{Object, Property, Rest, Shape, Target, Tuple, Union};
pub(crate) use status::{is_bodiless, pattern};

/// What the user decides, for all models at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Every struct keeps the members that its schema does not name, also where `additionalProperties` is silent or
    /// forbids them. So nothing of an answer is lost, whatever the server adds to it.
    pub keep_unknown_members: bool,
}

/// What every decision may look at.
struct Context<'s, 'd> {
    spec: &'s Spec<'d>,
    options: Options,
    pagination: &'s Pagination,
    /// By [`SchemaId::index`].
    shapes: Vec<Shape<'d>>,
    homes: Homes,
    /// The paths of the methods in Rust, by position in [`Spec::operations`].
    methods: BTreeMap<usize, String>,
}

impl<'d> Context<'_, 'd> {
    fn shape(&self, id: SchemaId) -> &Shape<'d> {
        &self.shapes[id.index()]
    }

    fn places(&self) -> recursion::Places {
        let place = |(id, path): (SchemaId, &TypePath)| (path.clone(), self.spec.schema(id).place.clone());
        self.homes.types().map(place).collect()
    }
}

/// Lowers a whole description. The diagnostics name everything that has no honest type in Rust and became a wider one.
pub fn lower(spec: &mut Spec<'_>, options: Options, pagination: &Pagination) -> (ir::Api, Diagnostics) {
    let conflicts = narrow::combine(spec);
    let spec = &*spec;
    let shapes = shape::all(spec);
    let mut diagnostics = degraded(spec, &shapes);
    diagnostics.extend(conflicts);
    diagnostics.extend(ambiguity::notes(spec, &shapes));
    let groups = groups::assign(spec);
    diagnostics.extend(groups::repeated_ids(spec));
    let homes = homes::assign(spec, &shapes, &groups);
    diagnostics.extend(homes.untyped.iter().map(|id| wider(&spec.schema(*id).place, "no file is about this")));
    diagnostics.extend(pagination.unknown(&groups::ids(&groups)));
    let context = Context { spec, options, pagination, shapes, homes, methods: operation::methods(&groups) };
    security::report(spec, &mut diagnostics);
    let mut modules = model::modules(&context);
    let webhooks = webhook::webhooks(&context, &mut diagnostics);
    modules.iter_mut().for_each(|(_, modules)| webhook::document(&webhooks, modules));
    let mut api = ir::Api {
        examples: Vec::new(),
        answers: BTreeMap::new(),
        title: spec.title.to_owned(),
        docs: docs::blocks([Some(spec.title), spec.description]),
        server: server::default_url(&spec.servers),
        servers: server::servers(spec, &mut diagnostics),
        security: spec.security.as_ref().map(|stated| security::requirement(spec, stated)),
        security_schemes: security::schemes(spec),
        modules,
        resources: Vec::new(),
        resources_of: None,
        webhooks,
        containers: containers(spec.dialect),
        groups: operation::groups(&context, &groups, &mut diagnostics),
    };
    recursion::break_cycles(&mut api, &context.places(), &mut diagnostics);
    reach::mark(&mut api);
    (api, diagnostics)
}

/// What kind of Rust type every schema is, by [`SchemaId::index`]: how a value of it is decoded.
pub(crate) fn shapes<'d>(spec: &mut Spec<'d>) -> Vec<Shape<'d>> {
    // What this finds wrong is told when the crate is made.
    let _ = narrow::combine(spec);
    shape::all(spec)
}

fn containers(dialect: Dialect) -> BTreeMap<Area, &'static str> {
    BTreeMap::from([
        (Area::Models, dialect.schemas()),
        (Area::Parameters, dialect.parameters()),
        (Area::RequestBodies, dialect.request_bodies()),
        (Area::Responses, dialect.responses()),
        (Area::Callbacks, "#/components/callbacks"),
    ])
}

/// The Rust type of every schema, by [`SchemaId::index`]: what a value of it is decoded into. Any JSON value where the
/// schema is of a kind that no item of the crate is made for. [`lower`] comes before it: it makes schemas of what others say together.
pub fn types(spec: &Spec<'_>) -> Vec<ir::Type> {
    let shapes = shape::all(spec);
    let homes = homes::assign(spec, &shapes, &groups::assign(spec));
    let (options, pagination) = (Options::default(), &Pagination::default());
    let context = Context { spec, options, pagination, shapes, homes, methods: BTreeMap::new() };
    spec.schemas().map(|(id, _)| context.type_of(id)).collect()
}

/// Names that `required` lists and nothing describes.
fn undescribed(spec: &Spec<'_>, schema: &crate::openapi::Schema<'_>, object: &shape::Object<'_>) -> Vec<Diagnostic> {
    let described = |name: &&str| object.properties.iter().any(|it| it.key == *name && it.schema != spec.anything);
    let missing = schema.required.iter().filter(|name| !described(name) && object.additional.is_none());
    missing
        .map(|name| {
            let message = format!("`{name}` is required and described nowhere; it becomes any JSON value");
            Diagnostic::note("required-without-property", At::Place(schema.place.push("required")), message)
        })
        .collect()
}

fn wider(place: &Place, reason: &str) -> Diagnostic {
    let message = format!("{reason}; it becomes any JSON value (`serde_json::Value`)");
    Diagnostic::warning("degraded-type", At::Place(place.clone()), message)
}

fn degraded(spec: &Spec<'_>, shapes: &[Shape<'_>]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for ((_, schema), shape) in spec.schemas().zip(shapes) {
        if let Shape::Unexpressed(reason) = shape {
            diagnostics.push(wider(&schema.place, reason));
        }
        if let Shape::Object(object) = shape {
            diagnostics.extend(undescribed(spec, schema, object));
        }
    }
    diagnostics
}
