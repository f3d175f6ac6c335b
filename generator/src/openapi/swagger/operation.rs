//! The Path Item Object and the Operation Object of Swagger 2.0.

use super::super::operation::{self, Method, Operation};
use super::super::reader::{Cursor, Members, Reader};
use super::super::{Parameter, Response, Status, reference};
use super::body::Parts;
use super::media_types::MediaTypes;
use super::parameter::{self, Stated};
use super::{Defaults, response};
use crate::diagnostics::{At, Diagnostic};
use crate::source::Place;

/// `parameters`, sorted by what they become.
#[derive(Default)]
struct Parameters<'d> {
    plain: Vec<Parameter<'d>>,
    parts: Parts<'d>,
}

pub(super) fn read_path_item<'d>(
    reader: &mut Reader<'d>,
    path: &'d str,
    at: Cursor<'d>,
    defaults: &Defaults<'d>,
) -> Vec<Operation<'d>> {
    let item = reference::follow(reader, at).and_then(|at| reader.object(&at));
    let Some(item) = item else { return Vec::new() };
    let shared = read_parameters(reader, &item);
    let mut operations = Vec::new();
    for (method, members) in operation::operations_of(reader, &item) {
        let mut operation = read(reader, (path, method), &members, (&shared, &item.place), defaults);
        operation::inherit(&mut operation, &shared.plain);
        operations.push(operation);
    }
    operations
}

fn read<'d>(
    reader: &mut Reader<'d>,
    (path, method): (&'d str, Method<'d>),
    members: &Members<'d>,
    (shared, item): (&Parameters<'d>, &Place),
    defaults: &Defaults<'d>,
) -> Operation<'d> {
    let media_types = MediaTypes::within(reader, members, &defaults.media_types);
    let Parameters { plain, mut parts } = read_parameters(reader, members);
    let own_fields = parts.fields.len();
    parts.inherit(&shared.parts);
    // The object of a form's fields is written nowhere: its place is the narrowest that holds them.
    let at = if parts.fields.len() == own_fields { members.place.push("parameters") } else { item.clone() };
    Operation {
        parameters: plain,
        request_body: parts.body(reader, &at, &media_types),
        responses: read_responses(reader, members, &media_types),
        servers: defaults.address.of_operation(reader, members),
        ..operation::described(reader, path, method, members)
    }
}

fn read_responses<'d>(
    reader: &mut Reader<'d>,
    members: &Members<'d>,
    media_types: &MediaTypes<'d>,
) -> Vec<(Status, Response<'d>)> {
    let read = |reader: &mut Reader<'d>, at| response::read(reader, at, media_types);
    let mut responses = operation::read_responses(reader, members, read);
    for (status, response) in &mut responses {
        if response.content.is_empty() && status.is_success() && *status != Status::Code(204) {
            response.content = media_types.of_unsaid(&members.place);
        }
        if let Some(unsaid) = response.content.iter().find(|it| it.schema.is_none()) {
            let message =
                format!("no schema says what the answer is; it is taken as the operation's `{}`", unsaid.name);
            let at = At::Place(response.place.clone());
            reader.report(Diagnostic::note("unstated-schema", at, message));
        }
    }
    responses
}

fn read_parameters<'d>(reader: &mut Reader<'d>, members: &Members<'d>) -> Parameters<'d> {
    let mut parameters = Parameters::default();
    for at in reader.list(members, "parameters") {
        match parameter::read(reader, at.clone()) {
            Some(Stated::Parameter(parameter)) => {
                operation::add_parameter(reader, &mut parameters.plain, parameter, &at);
            }
            Some(part) => parameters.parts.add(reader, part, &at),
            None => {}
        }
    }
    parameters
}
