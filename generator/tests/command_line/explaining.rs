//! `opbind explain` of items and places.

use crate::run::ends;
use crate::scratch::Scratch;
use serde_json::Value;

const DESCRIPTION: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
tags: [{name: pets, description: All about pets.}]
paths:
  /pets/{id}:
    get:
      operationId: pets/get
      tags: [pets]
      summary: Get a pet.
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: full, in: query, description: All of it., schema: {type: boolean}}
      responses:
        '200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}
        '404': {description: None, content: {application/json: {schema: {type: string}}}}
    put:
      operationId: pets/put
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    pet:
      type: object
      required: [name, kind, born]
      properties:
        name: {type: string, description: What it listens to.}
        kind: {enum: [cat, dog]}
        born: {type: [string, 'null'], format: date}
        '+1': {$ref: '#/components/schemas/votes'}
    votes: {type: [integer, 'null'], readOnly: true}
";

const CORRECTIONS: &str = "\
[package]
name = \"shop\"
[output]
folder = \"../client\"
[[override]]
at = \"/components/schemas/pet\"
optional = [\"name\"]
because = \"2 of 9 recorded pets leave it out\"
";

fn shop() -> Scratch {
    Scratch::with(&[("spec/openapi.yaml", DESCRIPTION), ("spec/opbind.toml", CORRECTIONS)])
}

#[track_caller]
fn explains(item: &str, expected: &str) {
    assert_eq!(ends(&shop(), &["explain", item], 0).stdout, expected);
}

#[test]
fn a_member_is_explained_with_its_corrections_and_users() {
    let expected = "\
models::Pet::name: member of a struct
  type         Option<String>
  described    spec/openapi.yaml:28:9 #/components/schemas/pet/properties/name
               What it listens to.
  Option       may be left out: opbind.toml says so
  corrected    optional = [\"name\"] at /components/schemas/pet, because 2 of 9 recorded pets leave it out (spec/opbind.toml:6:6)
  sent by      pets().put()
  received by  pets().get()
";
    for item in ["models::Pet::name", "Pet.name", "crate::models::Pet::name", "shop::models::pet::Pet::name"] {
        explains(item, expected);
    }
    explains("#/components/schemas/pet/properties/name", expected);
    explains("/components/schemas/pet/properties/name/description", expected);
}

#[test]
fn both_reasons_of_an_option_are_told() {
    let expected = "\
models::Pet::plus_1: member of a struct
  type         Option<Option<models::Votes>>
  described    spec/openapi.yaml:31:9 #/components/schemas/pet/properties/+1
  Option       may be left out: no `required` lists it
  Option       may be `null`: the `type` of #/components/schemas/votes has `null`
  sent by      pets().put()
  received by  pets().get()
";
    explains("models::Pet::+1", expected);
}

#[test]
fn an_operation_is_known_by_each_of_its_names() {
    let expected = "\
pets().get(): operation
  described    spec/openapi.yaml:6:5 #/paths/~1pets~1{id}/get
               Get a pet.
  stated       sends GET /pets/{id}
  stated       gives `models::Pet`
";
    for item in
        ["pets().get()", "pets::get", "client.pets().get()", "pets/get", "GET /pets/{id}", "operations::pets::Get"]
    {
        explains(item, expected);
    }
}

#[test]
fn inputs_values_responses_and_groups_are_items() {
    let input = "\
pets().get().full: optional input
  type         bool
  described    spec/openapi.yaml:12:11 #/paths/~1pets~1{id}/get/parameters/1
               All of it.
  Option       may be left out: it is not `required`
";
    explains("pets().get().full", input);
    let value = "\
models::pet::Kind::Dog: value of an enumeration
  described    spec/openapi.yaml:29:28 #/components/schemas/pet/properties/kind/enum/1
  stated       value: \"dog\"
  sent by      pets().put()
  received by  pets().get()
";
    explains("Kind::Dog", value);
    explains("#/components/schemas/pet/properties/kind/enum/1", value);
    let response = "\
operations::pets::GetError::NotFound: documented response
  type         String
  described    spec/openapi.yaml:15:9 #/paths/~1pets~1{id}/get/responses/404
               None
";
    explains("GetError::NotFound", response);
    let group = "\
pets(): group of operations
  described    spec/openapi.yaml:3:8 #/tags/0
               All about pets.
  stated       2 operations
";
    explains("Client::pets", group);
}

#[test]
fn a_renamed_operation_is_known_by_its_old_name() {
    let before = "{type: OPERATION, date: '2020-01-01', before: {operationId: pets/read}}";
    let renamed = DESCRIPTION.replace("get\n", &format!("get\n      x-octokit: {{changes: [{before}]}}\n"));
    let folder = Scratch::with(&[("api.yaml", &renamed)]);
    let stdout = ends(&folder, &["explain", "pets().read()", "--spec", "api.yaml"], 0).stdout;
    assert!(stdout.starts_with("pets().get(): operation\n"), "{stdout}");
    assert!(stdout.contains("  was called   pets::read, which goes on to work\n"), "{stdout}");
}

/// A property with a type of its own is two items; an object of paths is all its operations.
#[test]
fn all_items_of_a_place_are_told() {
    let items = |pointer: &str| -> Vec<String> {
        let json = ends(&shop(), &["explain", pointer, "--format", "json"], 0).stdout;
        let items: Vec<Value> = serde_json::from_str(&json).expect("it is JSON");
        items.iter().map(|it| it["item"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(items("#/components/schemas/pet/properties/kind"), ["models::Pet::kind", "models::pet::Kind"]);
    assert_eq!(items("#/paths/~1pets~1{id}"), ["pets().get()", "pets().put()"]);
    assert_eq!(items("#/components/schemas/pet/required"), ["models::Pet"]);
}

#[test]
fn what_is_unknown_is_told_with_what_is_most_like_it() {
    let unknown = |item: &str| ends(&shop(), &["explain", item], 2).stderr;
    assert!(unknown("models::Pat").contains("most like it: `models::Pet`, "), "{}", unknown("models::Pat"));
    let pointer = unknown("#/components/schemas/pat");
    assert!(pointer.contains("most like it: `#/components/schemas/pet`, "), "{pointer}");
    let nowhere = ends(&Scratch::new(), &["explain", "models::Pet"], 2).stderr;
    assert!(nowhere.contains("there is no rule `models::Pet`, and no project here"), "{nowhere}");
}
