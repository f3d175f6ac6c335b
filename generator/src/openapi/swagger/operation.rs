//! The Path Item Object and the Operation Object of Swagger 2.0.

use super::super::operation::{self, Method, Operation};
use super::super::reader::{Cursor, Members, Reader};
use super::super::{Parameter, reference};
use super::body::Parts;
use super::media_types::MediaTypes;
use super::parameter::{self, Stated};
use super::{Defaults, response};
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
        responses: operation::read_responses(reader, members, |reader, at| response::read(reader, at, &media_types)),
        servers: defaults.address.of_operation(reader, members),
        ..operation::described(reader, path, method, members)
    }
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
