//! The OpenAPI Object (OpenAPI 3.1, section 4.8.1) and its Components Object (section 4.8.7).

use super::reader::{Cursor, Members, Reader};
use super::{Callback, Dialect, Operation, Parameter, RequestBody, Response, Schema, SchemaId};
use super::{SecurityRequirement, SecurityScheme, Server, Webhook, callback, security, server, swagger};
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::ir::FormatTypes;
use crate::load::{Document, Route};
use crate::naming::Register;
use crate::source::{FileId, Place, Pointer};
use std::collections::{BTreeMap, BTreeSet};

/// A whole description. Ids index into it.
#[derive(Debug)]
pub struct Spec<'d> {
    /// `info.title`.
    pub title: &'d str,
    /// `info.description`.
    pub description: Option<&'d str>,
    /// `servers`; empty where the description is silent, which means a server at `/` (section 4.8.1).
    pub servers: Vec<Server<'d>>,
    /// `security`: what an operation asks for that says nothing itself.
    pub security: Option<Vec<SecurityRequirement<'d>>>,
    /// Tags with their descriptions, in the order of the description.
    pub tags: Vec<(&'d str, Option<&'d str>)>,
    /// All operations, by path and method as in the description.
    pub operations: Vec<Operation<'d>>,
    /// `webhooks`, in the order of the description.
    pub webhooks: Vec<Webhook<'d>>,
    /// The Components Object, or what Swagger 2.0 has for it.
    pub components: Components<'d>,
    /// The operations that were asked for, where not the whole description was; see [`Document::asked`].
    pub asked: Option<BTreeSet<Route>>,
    /// Which members of the root hold the components.
    pub dialect: Dialect,
    /// The document the root stands in.
    pub entry: FileId,
    /// The paths of all documents, as shown to people.
    pub files: BTreeMap<FileId, &'d str>,
    /// The schema `true`, for what nothing describes.
    pub anything: SchemaId,
    /// The Rust types that the user wants for formats: no word of the description, but it goes wherever a schema goes.
    pub formats: FormatTypes,
    /// The names that texts of the description have in Rust already, and those they get.
    pub names: Register,
    schemas: Vec<Schema<'d>>,
    /// Schemas that say what two say, by who needs them.
    combined: BTreeMap<(SchemaId, SchemaId, SchemaId), SchemaId>,
}

/// The components that Rust items are made for, by key, in the order of the description.
#[derive(Debug, Default)]
pub struct Components<'d> {
    /// `components.schemas`.
    pub schemas: Vec<(&'d str, SchemaId)>,
    /// `components.parameters`.
    pub parameters: Vec<(&'d str, Parameter<'d>)>,
    /// `components.responses`.
    pub responses: Vec<(&'d str, Response<'d>)>,
    /// `components.requestBodies`.
    pub request_bodies: Vec<(&'d str, RequestBody<'d>)>,
    /// `components.callbacks`.
    pub callbacks: Vec<(&'d str, Callback<'d>)>,
    /// `components.securitySchemes`.
    pub security_schemes: Vec<(&'d str, SecurityScheme<'d>)>,
}

impl<'d> Spec<'d> {
    fn empty(document: &'d Document<'d>, anything: SchemaId) -> Self {
        let file = |id: FileId| document.sources().file(id).map(|file| (id, file.path.as_str()));
        Self {
            title: "",
            description: None,
            servers: Vec::new(),
            security: None,
            tags: Vec::new(),
            operations: Vec::new(),
            webhooks: Vec::new(),
            components: Components::default(),
            asked: document.asked().cloned(),
            dialect: Dialect::of(document),
            entry: document.entry(),
            files: document.files().filter_map(file).collect(),
            anything,
            formats: FormatTypes::new(),
            names: Register::default(),
            schemas: Vec::new(),
            combined: BTreeMap::new(),
        }
    }

    /// The Schema Object an id stands for.
    pub fn schema(&self, id: SchemaId) -> &Schema<'d> {
        &self.schemas[id.index()]
    }

    /// The schema that says for `owner` what two others say together, if it has been made.
    pub fn combined(&self, owner: SchemaId, earlier: SchemaId, later: SchemaId) -> Option<SchemaId> {
        self.combined.get(&(owner, earlier, later)).copied()
    }

    /// Makes that schema, as an `allOf` of both; `None` where it is the owner itself, which says so already.
    pub fn combine(&mut self, owner: SchemaId, earlier: SchemaId, later: SchemaId) -> Option<SchemaId> {
        if self.schema(owner).all_of == [earlier, later] {
            self.combined.insert((owner, earlier, later), owner);
            return None;
        }
        let id = SchemaId::new(self.schemas.len());
        let (last, first) = (self.schema(later), self.schema(earlier));
        let schema = Schema {
            all_of: vec![earlier, later],
            title: last.title.or(first.title),
            description: last.description.or(first.description),
            deprecated: last.deprecated || first.deprecated,
            default: last.default.or(first.default),
            is_written: false,
            ..Schema::empty(self.schema(owner).place.clone(), true)
        };
        self.schemas.push(schema);
        self.combined.insert((owner, earlier, later), id);
        Some(id)
    }

    /// The place of a member of the root.
    pub fn place(&self, member: &str) -> Place {
        Place::new(self.entry, Pointer::root().push(member))
    }

    /// Where something stands, as generated files name it: `#/paths/…`, after the file where it is another than the
    /// description's own. Files are named from the folder they share, so it does not matter how that was spelled.
    pub fn origin(&self, place: &Place) -> String {
        let file = if place.file == self.entry { "" } else { self.file_name(place.file) };
        format!("{file}#{}", place.pointer)
    }

    /// The scope of what is called `kind` in the object at `place`: what names are distinct in.
    pub fn scope(&self, place: &Place, kind: &str) -> String {
        format!("{}/{kind}", self.origin(place))
    }

    /// The path of a document from the folder that holds all of them.
    pub fn file_name(&self, file: FileId) -> &'d str {
        let path = self.files.get(&file).copied().unwrap_or_default();
        let same = |other: &&str| path.split('/').zip(other.split('/')).take_while(|(a, b)| a == b).count();
        let shared = self.files.values().map(same).min().unwrap_or(0);
        path.splitn(shared.min(path.matches('/').count()) + 1, '/').last().unwrap_or(path)
    }

    /// All Schema Objects with their ids, in the order in which they were reached.
    pub fn schemas(&self) -> impl Iterator<Item = (SchemaId, &Schema<'d>)> {
        self.schemas.iter().enumerate().map(|(index, schema)| (SchemaId::new(index), schema))
    }
}

/// Reads a whole description. In: a loaded document. Out: its objects, and everything that is wrong with it; where
/// the diagnostics hold an error, the objects must not be used to write anything.
pub fn read<'d>(document: &'d Document<'d>) -> (Spec<'d>, Diagnostics) {
    let mut reader = Reader::new(document);
    let root = reader.root();
    let anything = reader.made(Schema::empty(root.place.clone(), true));
    let mut spec = Spec::empty(document, anything);
    if let Some(root) = reader.object(&root) {
        read_info(&mut reader, &root, &mut spec);
        match spec.dialect {
            Dialect::OpenApi => read_openapi(&mut reader, &root, &mut spec),
            Dialect::Swagger => swagger::read(&mut reader, &root, &mut spec),
        }
    }
    let (schemas, diagnostics) = reader.finish();
    spec.schemas = schemas;
    (spec, judged(super::check::check(document), diagnostics))
}

/// What is wrong with the description, each once: what is an error is no warning as well.
fn judged(mistakes: Diagnostics, found: Diagnostics) -> Diagnostics {
    let errors = mistakes.iter().filter(|mistake| mistake.severity == Severity::Error);
    let places: BTreeSet<_> = errors.map(|mistake| (mistake.rule, mistake.at.clone())).collect();
    let repeats = |finding: &Diagnostic| places.contains(&(finding.rule, finding.at.clone()));
    found.into_iter().filter(|finding| !repeats(finding)).chain(mistakes.clone()).collect()
}

fn read_openapi<'d>(reader: &mut Reader<'d>, root: &Members<'d>, spec: &mut Spec<'d>) {
    spec.servers = server::read_servers(reader, root);
    spec.operations = read_paths(reader, root, super::operation::read_path_item);
    spec.webhooks = callback::read_webhooks(reader, root);
    spec.components = read_components(reader, root);
}

/// `info`, `security` and `tags`, which are the same in all versions.
fn read_info<'d>(reader: &mut Reader<'d>, root: &Members<'d>, spec: &mut Spec<'d>) {
    if let Some(info) = root.get("info").and_then(|info| reader.object(&info)) {
        spec.title = reader.text(&info, "title").unwrap_or_default();
        spec.description = reader.text(&info, "description");
    }
    spec.security = security::read_security(reader, root);
    for tag in reader.list(root, "tags") {
        if let Some(tag) = reader.object(&tag) {
            let description = reader.text(&tag, "description").or_else(|| reader.text(&tag, "summary"));
            spec.tags.extend(reader.text(&tag, "name").map(|name| (name, description)));
        }
    }
}

/// The Paths Object; `read_item` reads the Path Item of one path.
pub(super) fn read_paths<'d>(
    reader: &mut Reader<'d>,
    root: &Members<'d>,
    mut read_item: impl FnMut(&mut Reader<'d>, &'d str, Cursor<'d>) -> Vec<Operation<'d>>,
) -> Vec<Operation<'d>> {
    let Some(paths) = root.get("paths").and_then(|paths| reader.object(&paths)) else { return Vec::new() };
    let mut operations = Vec::new();
    for (path, item) in paths.iter() {
        if path.starts_with('/') {
            operations.extend(read_item(reader, path, item));
        } else if !path.starts_with("x-") {
            reader.warn(
                "path-without-slash",
                &item,
                format!("the path `{path}` does not start with `/`; it is left out"),
            );
        }
    }
    operations
}

fn read_components<'d>(reader: &mut Reader<'d>, root: &Members<'d>) -> Components<'d> {
    let Some(components) = root.get("components").and_then(|it| reader.object(&it)) else {
        return Components::default();
    };
    let mut kind = |key: &str| -> Vec<(&'d str, Cursor<'d>)> {
        let members = components.get(key).and_then(|it| reader.object(&it));
        members.map(|members| members.iter().collect()).unwrap_or_default()
    };
    let (schemas, parameters) = (kind("schemas"), kind("parameters"));
    let (responses, bodies) = (kind("responses"), kind("requestBodies"));
    let (callbacks, schemes) = (kind("callbacks"), kind("securitySchemes"));
    Components {
        schemas: schemas.into_iter().map(|(key, at)| (key, reader.schema(at))).collect(),
        parameters: read_all(parameters, |_, at| super::parameter::read(reader, at)),
        responses: read_all(responses, |_, at| super::response::read(reader, at)),
        request_bodies: read_all(bodies, |_, at| super::request_body::read(reader, at)),
        callbacks: read_all(callbacks, |key, at| callback::read(reader, key, at)),
        security_schemes: read_all(schemes, |_, at| security::read_scheme(reader, at)),
    }
}

pub(super) fn read_all<'d, T>(
    entries: Vec<(&'d str, Cursor<'d>)>,
    mut read: impl FnMut(&'d str, Cursor<'d>) -> Option<T>,
) -> Vec<(&'d str, T)> {
    entries.into_iter().filter_map(|(key, at)| read(key, at).map(|object| (key, object))).collect()
}
