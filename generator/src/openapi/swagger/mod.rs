//! Swagger 2.0 (the OpenAPI Specification, version 2.0), read into the same objects as OpenAPI 3.
//!
//! The document is not rewritten, so every place stays where its author put it. What 2.0 says in other words becomes
//! what 3 has for it: `definitions` are component schemas; `host`, `basePath` and `schemes` are servers; a `body`
//! parameter and the `formData` parameters are the request body; `consumes` and `produces` name the media types; `securityDefinitions`
//! are the security schemes.

mod body;
mod media_types;
mod operation;
mod parameter;
mod response;
mod security;
mod server;

use super::reader::{Cursor, Members, Reader};
use super::spec::{self, Components, Spec};
use media_types::MediaTypes;
use parameter::Stated;

/// What the Swagger Object says for every operation that does not say it itself.
struct Defaults<'d> {
    media_types: MediaTypes<'d>,
    address: server::Address<'d>,
}

/// Reads the Swagger Object.
pub(super) fn read<'d>(reader: &mut Reader<'d>, root: &Members<'d>, spec: &mut Spec<'d>) {
    let media_types = MediaTypes::read(reader, root);
    let defaults = Defaults { media_types, address: server::Address::read(reader, root) };
    spec.servers = defaults.address.servers(reader, root);
    spec.components = read_components(reader, root, &defaults);
    let item = |reader: &mut Reader<'d>, path, at| operation::read_path_item(reader, path, at, &defaults);
    spec.operations = spec::read_paths(reader, root, item);
}

/// `definitions`, `parameters`, `responses` and `securityDefinitions`. Shared parameters that are part of a body are listed with the bodies:
/// their types need a file.
fn read_components<'d>(reader: &mut Reader<'d>, root: &Members<'d>, defaults: &Defaults<'d>) -> Components<'d> {
    let mut components = Components::default();
    for (key, at) in reader.map(root, "definitions") {
        components.schemas.push((key, reader.schema(at)));
    }
    for (key, at) in reader.map(root, "parameters") {
        match parameter::read(reader, at) {
            Some(Stated::Parameter(parameter)) => components.parameters.push((key, parameter)),
            Some(Stated::Body(body)) => {
                components.request_bodies.push((key, body::of(reader, body, &defaults.media_types)));
            }
            Some(Stated::Field(field)) => components.request_bodies.push((key, body::of_field(field))),
            None => {}
        }
    }
    let responses: Vec<(&str, Cursor<'d>)> = reader.map(root, "responses");
    components.responses = spec::read_all(responses, |_, at| response::read(reader, at, &defaults.media_types));
    let schemes = reader.map(root, "securityDefinitions");
    components.security_schemes = spec::read_all(schemes, |_, at| security::read_scheme(reader, at));
    components
}
