//! The examples and defaults of a description, each with the schema it is a value of.
//!
//! An example is written in a Schema Object (`example`, or the array `examples` of JSON Schema), in a Media Type Object or a Parameter Object
//! (`example`, or the map `examples` of Example Objects; OpenAPI 3.1, sections 4.8.12, 4.8.14, 4.8.19 and 4.8.24). Those of a Header
//! Object are not looked for: the headers of a response have no models. Nor are those of the media types of webhooks and callbacks.
//! A default is written in a Schema Object (JSON Schema Validation 2020-12, section 9.2). [`lower::types`](crate::lower::types)
//! says what Rust type a value of the schema has. `sheets` chooses those that the crate tries in a test, `answers` those that mocks
//! answer with; where there is none, `made` makes one.

mod answers;
mod made;
mod sheets;

pub(crate) use answers::answers;
pub(crate) use sheets::sheets;

use crate::load::Document;
use crate::lower::is_json;
use crate::openapi::{MediaType, Parameter, SchemaId, Spec};
use crate::source::{Node, Place};
use std::collections::BTreeMap;

/// Code hosts show no file and no diff of more than 500 kB; what else a file holds has to fit too.
const LONGEST: usize = 400_000;

/// A chain of references longer than this is a mistake, whatever it leads to.
const LONGEST_CHAIN: usize = 100;

/// One example.
#[derive(Clone, Debug)]
pub struct Example<'d> {
    /// Where its value stands.
    pub place: Place,
    /// The schema that has to admit it.
    pub schema: SchemaId,
    /// The value.
    pub value: &'d Node<'d>,
    /// Whether it is what the schema's `default` says, and no example.
    pub is_default: bool,
}

/// All examples that state a JSON value, sorted by their places. Those of media types other than JSON are texts of
/// another syntax, and an `externalValue` is elsewhere: neither is among them.
pub fn find<'d>(document: &'d Document<'d>, spec: &Spec<'d>) -> Vec<Example<'d>> {
    let mut finder = Finder { document, found: BTreeMap::new() };
    for (id, schema) in spec.schemas() {
        if schema.is_written {
            finder.of_schema(id, &schema.place);
        }
    }
    for operation in &spec.operations {
        operation.parameters.iter().for_each(|parameter| finder.of_parameter(parameter));
        operation.request_body.iter().for_each(|body| finder.of_content(&body.content));
        operation.responses.iter().for_each(|(_, response)| finder.of_content(&response.content));
    }
    let components = &spec.components;
    components.parameters.iter().for_each(|(_, parameter)| finder.of_parameter(parameter));
    components.request_bodies.iter().for_each(|(_, body)| finder.of_content(&body.content));
    components.responses.iter().for_each(|(_, response)| finder.of_content(&response.content));
    let is_default = |place: &Place, schema| *place == spec.schema(schema).place.push("default");
    let example = |((place, schema), value)| Example { is_default: is_default(&place, schema), place, schema, value };
    finder.found.into_iter().map(example).collect()
}

struct Finder<'d> {
    document: &'d Document<'d>,
    /// A shared Example Object can be one of several schemas.
    found: BTreeMap<(Place, SchemaId), &'d Node<'d>>,
}

impl<'d> Finder<'d> {
    fn of_schema(&mut self, schema: SchemaId, at: &Place) {
        self.one(schema, at);
        self.member(schema, at, "default");
        let at = at.push("examples");
        let values = self.document.node(&at).and_then(Node::as_array);
        for (index, value) in values.into_iter().flatten().enumerate() {
            self.found.insert((at.push_index(index), schema), value);
        }
    }

    fn of_parameter(&mut self, parameter: &Parameter<'d>) {
        if let Some(schema) = parameter.schema {
            self.one(schema, &parameter.place);
            self.named(schema, &parameter.place);
        }
        self.of_content(&parameter.content);
    }

    fn of_content(&mut self, content: &[MediaType<'d>]) {
        for media_type in content.iter().filter(|media_type| is_json(media_type)) {
            if let Some(schema) = media_type.schema {
                self.one(schema, &media_type.place);
                self.named(schema, &media_type.place);
            }
        }
    }

    /// The value of `example`.
    fn one(&mut self, schema: SchemaId, owner: &Place) {
        self.member(schema, owner, "example");
    }

    fn member(&mut self, schema: SchemaId, owner: &Place, name: &str) {
        let at = owner.push(name);
        if let Some(value) = self.document.node(&at) {
            self.found.insert((at, schema), value);
        }
    }

    /// The values of the Example Objects in the map `examples`.
    fn named(&mut self, schema: SchemaId, owner: &Place) {
        let at = owner.push("examples");
        let examples = self.document.node(&at).and_then(Node::as_object);
        for (name, example) in examples.into_iter().flat_map(|examples| examples.iter()) {
            let Some((place, example)) = follow(self.document, at.push(name), example) else { continue };
            if let Some(value) = example.get("value") {
                self.found.insert((place.push("value"), schema), value);
            }
        }
    }
}

/// The Example or Header Object behind any references; one that dangles is none.
fn follow<'d>(document: &'d Document<'d>, mut place: Place, mut object: &'d Node<'d>) -> Option<(Place, &'d Node<'d>)> {
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = object.get("$ref").and_then(Node::as_str) else { return Some((place, object)) };
        let (file, pointer, node) = document.resolve(place.file, reference).ok()?;
        (place, object) = (Place::new(file, pointer), node);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;
    use crate::{emit, load, lower, openapi};
    use serde_json::json;

    /// Where each example is, its value, and the Rust type of its schema.
    fn found(description: &serde_json::Value) -> Vec<String> {
        let sources = load::Sources::from_memory(vec![SourceFile::new("api.json", description.to_string())]);
        let document = load::load(&sources).expect("a description");
        let (spec, _) = openapi::read(&document);
        let types = lower::types(&spec);
        let show = |example: Example<'_>| {
            let rust = emit::type_text(&types[example.schema.index()]);
            format!("{}: {} is a {rust}", example.place.pointer, example.value.to_json())
        };
        find(&document, &spec).into_iter().map(show).collect()
    }

    #[test]
    fn examples_are_found_wherever_the_specification_has_them() {
        let shared = json!({ "$ref": "#/components/examples/one" });
        let parameter =
            json!({ "name": "n", "in": "query", "schema": { "type": "integer", "example": 1 }, "example": 2 });
        let content = json!({
            "application/json": { "schema": { "$ref": "#/components/schemas/Pet" }, "examples": { "a": shared } },
            "text/plain": { "schema": { "type": "string" }, "example": "no JSON" },
        });
        let get =
            json!({ "parameters": [parameter], "responses": { "200": { "description": "", "content": content } } });
        let pet = json!({ "type": "object", "properties": { "id": { "type": "integer", "examples": [3, 4] } } });
        let found = found(&json!({
            "openapi": "3.1.0", "info": { "title": "", "version": "" }, "paths": { "/p": { "get": get } },
            "components": { "schemas": { "Pet": pet }, "examples": { "one": { "value": { "id": 5 } } } },
        }));
        let expected = [
            "/components/examples/one/value: {\"id\":5} is a crate::models::Pet",
            "/components/schemas/Pet/properties/id/examples/0: 3 is a i64",
            "/components/schemas/Pet/properties/id/examples/1: 4 is a i64",
            "/paths/~1p/get/parameters/0/example: 2 is a i64",
            "/paths/~1p/get/parameters/0/schema/example: 1 is a i64",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_example_that_leads_back_to_itself_is_none() {
        let examples = json!({ "a": { "$ref": "#/components/parameters/P/examples/a" } });
        let parameter = json!({ "name": "n", "in": "query", "schema": { "type": "string" }, "examples": examples });
        let found = found(&json!({
            "openapi": "3.1.0", "info": { "title": "", "version": "" }, "paths": {},
            "components": { "parameters": { "P": parameter } },
        }));
        assert_eq!(found, [""; 0]);
    }
}
