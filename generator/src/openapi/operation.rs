//! The Path Item Object and the Operation Object (OpenAPI 3.1, sections 4.8.9 and 4.8.10).

use super::reader::{Cursor, Members, Reader};
use super::{Callback, Octokit, Parameter, RequestBody, Response, SecurityRequirement, Server, Status};
use super::{callback, octokit, parameter, reference, request_body, response, security, server};
use crate::source::Place;

/// The method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the methods say it all")]
pub enum Method<'d> {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// Since OpenAPI 3.2.
    Query,
    /// A key of `additionalOperations` (OpenAPI 3.2, section 4.9): any other method, as it is sent.
    Additional(&'d str),
}

impl<'d> Method<'d> {
    /// The methods that are fields of a Path Item, in the order in which the specification lists them.
    pub const FIXED: [Self; 9] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
        Self::Trace,
        Self::Query,
    ];

    /// The member of a Path Item or of its `additionalOperations`: `get`, `COPY`.
    pub fn key(self) -> &'d str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
            Self::Options => "options",
            Self::Head => "head",
            Self::Patch => "patch",
            Self::Trace => "trace",
            Self::Query => "query",
            Self::Additional(name) => name,
        }
    }

    /// As it stands in a request: `GET`.
    pub fn name(self) -> String {
        match self {
            Self::Additional(name) => name.to_owned(),
            fixed => fixed.key().to_ascii_uppercase(),
        }
    }

    /// The method of a key of `additionalOperations`, if it is a token (RFC 9110, section 5.6.2).
    fn additional(name: &'d str) -> Option<Self> {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        (!name.is_empty() && name.bytes().all(is_token)).then_some(Self::Additional(name))
    }
}

/// An Operation Object with what its Path Item adds.
#[derive(Clone, Debug)]
pub struct Operation<'d> {
    /// Where it stands.
    pub place: Place,
    /// The key in `paths`, with its templates; of a callback its runtime expression, of a webhook its name.
    pub path: &'d str,
    /// Which member of the Path Item it is.
    pub method: Method<'d>,
    /// `operationId`.
    pub operation_id: Option<&'d str>,
    /// `tags`.
    pub tags: Vec<&'d str>,
    /// `summary`.
    pub summary: Option<&'d str>,
    /// `description`.
    pub description: Option<&'d str>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs<'d>>,
    /// Its own parameters, then those of the Path Item it does not override.
    pub parameters: Vec<Parameter<'d>>,
    /// `requestBody`.
    pub request_body: Option<RequestBody<'d>>,
    /// `responses`, in the order of the description.
    pub responses: Vec<(Status, Response<'d>)>,
    /// `servers` of the operation or else of the Path Item.
    pub servers: Vec<Server<'d>>,
    /// `security`; where it is absent, the root's counts.
    pub security: Option<Vec<SecurityRequirement<'d>>>,
    /// `callbacks`, in the order of the description.
    pub callbacks: Vec<Callback<'d>>,
    /// `x-octokit` and `x-github`.
    pub octokit: Octokit<'d>,
}

/// The External Documentation Object (section 4.8.11).
#[derive(Clone, Copy, Debug)]
pub struct ExternalDocs<'d> {
    /// `description`.
    pub description: Option<&'d str>,
    /// `url`.
    pub url: &'d str,
}

/// The operations of a path, which callers send.
pub(super) fn read_path_item<'d>(reader: &mut Reader<'d>, path: &'d str, at: Cursor<'d>) -> Vec<Operation<'d>> {
    let mut operations = Vec::new();
    for (mut operation, members) in read_item(reader, path, at) {
        operation.callbacks = callback::read_callbacks(reader, &members);
        operations.push(operation);
    }
    operations
}

/// The operations of a callback or webhook, which the API sends. It could name callbacks in turn, and even itself:
/// what somebody else's server may be asked for is not for a client to know.
pub(super) fn read_incoming<'d>(reader: &mut Reader<'d>, name: &'d str, at: Cursor<'d>) -> Vec<Operation<'d>> {
    let operations = read_item(reader, name, at);
    for (_, members) in &operations {
        if let Some(at) = members.get("callbacks") {
            let message = "callbacks of a callback or webhook are left out".to_owned();
            reader.warn("nested-callbacks", &at, message);
        }
    }
    operations.into_iter().map(|(operation, _)| operation).collect()
}

fn read_item<'d>(reader: &mut Reader<'d>, path: &'d str, at: Cursor<'d>) -> Vec<(Operation<'d>, Members<'d>)> {
    let item = reference::follow(reader, at).and_then(|at| reader.object(&at));
    let Some(item) = item else { return Vec::new() };
    let shared: Vec<_> = read_parameters(reader, &item);
    let servers = server::read_servers(reader, &item);
    let mut operations = Vec::new();
    for (method, members) in operations_of(reader, &item) {
        let mut operation = read(reader, path, method, &members);
        inherit(&mut operation, &shared);
        if operation.servers.is_empty() {
            operation.servers.clone_from(&servers);
        }
        operations.push((operation, members));
    }
    operations
}

/// The Operation Objects of a Path Item, in its order.
pub(super) fn operations_of<'d>(reader: &mut Reader<'d>, item: &Members<'d>) -> Vec<(Method<'d>, Members<'d>)> {
    let mut operations = Vec::new();
    for (method, at) in methods(reader, item) {
        // Not in the specification, but in many split descriptions: an operation in a file of its own.
        let members = reference::follow(reader, at).and_then(|at| reader.object(&at));
        operations.extend(members.map(|members| (method, members)));
    }
    operations
}

/// The operations of a Path Item, in the order of the description.
fn methods<'d>(reader: &mut Reader<'d>, item: &Members<'d>) -> Vec<(Method<'d>, Cursor<'d>)> {
    let fixed = |key: &str| Method::FIXED.into_iter().find(|method| method.key() == key);
    let mut methods: Vec<_> = item.iter().filter_map(|(key, at)| Some((fixed(key)?, at))).collect();
    for (key, at) in reader.map(item, "additionalOperations") {
        match Method::additional(key) {
            Some(method) => methods.push((method, at)),
            None => reader.warn("no-method", &at, format!("`{key}` is no HTTP method; it is left out")),
        }
    }
    methods
}

/// A parameter of the Path Item counts unless the operation has one of the same name and location (section 4.8.9).
pub(super) fn inherit<'d>(operation: &mut Operation<'d>, shared: &[Parameter<'d>]) {
    for parameter in shared {
        if !operation.parameters.iter().any(|own| own.is_same(parameter)) {
            operation.parameters.push(parameter.clone());
        }
    }
}

fn read<'d>(reader: &mut Reader<'d>, path: &'d str, method: Method<'d>, members: &Members<'d>) -> Operation<'d> {
    Operation {
        parameters: read_parameters(reader, members),
        request_body: members.get("requestBody").and_then(|at| request_body::read(reader, at)),
        responses: read_responses(reader, members, response::read),
        servers: server::read_servers(reader, members),
        ..described(reader, path, method, members)
    }
}

/// What an Operation Object says in the same words in all versions; the rest of it is still empty.
pub(super) fn described<'d>(
    reader: &mut Reader<'d>,
    path: &'d str,
    method: Method<'d>,
    members: &Members<'d>,
) -> Operation<'d> {
    Operation {
        place: members.place.clone(),
        path,
        method,
        operation_id: reader.text(members, "operationId").filter(|id| !id.is_empty()),
        tags: reader.texts(members, "tags"),
        summary: reader.text(members, "summary"),
        description: reader.text(members, "description"),
        deprecated: reader.flag(members, "deprecated").unwrap_or(false),
        external_docs: read_external_docs(reader, members),
        parameters: Vec::new(),
        request_body: None,
        responses: Vec::new(),
        servers: Vec::new(),
        security: security::read_security(reader, members),
        callbacks: Vec::new(),
        octokit: octokit::read(members),
    }
}

fn read_parameters<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Vec<Parameter<'d>> {
    let mut parameters: Vec<Parameter<'d>> = Vec::new();
    for at in reader.list(members, "parameters") {
        if let Some(parameter) = parameter::read(reader, at.clone()) {
            add_parameter(reader, &mut parameters, parameter, &at);
        }
    }
    parameters
}

/// One more parameter of a list, unless it is there already (section 4.8.9).
pub(super) fn add_parameter<'d>(
    reader: &mut Reader<'d>,
    parameters: &mut Vec<Parameter<'d>>,
    parameter: Parameter<'d>,
    at: &Cursor<'d>,
) {
    if parameters.iter().any(|other| other.is_same(&parameter)) {
        let message = format!("the parameter `{}` is stated twice; the first one counts", parameter.name);
        reader.warn("repeated-parameter", at, message);
    } else {
        parameters.push(parameter);
    }
}

/// The Responses Object; `read` reads one response.
pub(super) fn read_responses<'d>(
    reader: &mut Reader<'d>,
    members: &Members<'d>,
    mut read: impl FnMut(&mut Reader<'d>, Cursor<'d>) -> Option<Response<'d>>,
) -> Vec<(Status, Response<'d>)> {
    let mut responses = Vec::new();
    for (key, at) in reader.map(members, "responses") {
        if key.starts_with("x-") {
            continue;
        }
        match Status::parse(key) {
            Some(status) => responses.extend(read(reader, at).map(|response| (status, response))),
            None => {
                let message = format!("`{key}` is no status code, range such as 4XX, or `default`; it is left out");
                reader.warn("no-status", &at, message);
            }
        }
    }
    responses
}

pub(super) fn read_external_docs<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Option<ExternalDocs<'d>> {
    let docs = members.get("externalDocs").and_then(|at| reader.object(&at))?;
    let description = reader.text(&docs, "description");
    reader.text(&docs, "url").map(|url| ExternalDocs { description, url })
}
