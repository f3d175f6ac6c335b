//! From pointers to lines and columns.

use opbind::source::Pointer;
use opbind::source::position::find;

fn positions(text: &str, pointers: &[&str]) -> Vec<(usize, usize)> {
    let pointers: Vec<Pointer> = pointers.iter().map(|pointer| Pointer::parse(pointer).expect("a pointer")).collect();
    let pointers: Vec<&Pointer> = pointers.iter().collect();
    find(text, &pointers).into_iter().map(|position| (position.line, position.column)).collect()
}

const JSON: &str = r##"{
  "paths": {
    "/a": { "get": { "tags": ["é", "x"], "$ref": "#/b" } },
    "a\/b\u0041": { "n": -1.5e3 }
  },
  "last": { "k": 1, "k": [ {}, {"deep": null} ] }
}
"##;

#[test]
fn json_scalars_have_their_own_position_and_containers_that_of_their_name() {
    let found = positions(
        JSON,
        &["", "/paths", "/paths/~1a/get", "/paths/~1a/get/tags/0", "/paths/~1a/get/tags/1", "/paths/~1a/get/$ref"],
    );
    assert_eq!(found, [(1, 1), (2, 3), (3, 13), (3, 31), (3, 36), (3, 50)]);
}

#[test]
fn json_names_are_unescaped_and_of_repeated_ones_the_last_counts() {
    assert_eq!(positions(JSON, &["/paths/a~1bA/n", "/last/k/1", "/last/k/1/deep"]), [(4, 26), (6, 32), (6, 41)]);
}

#[test]
fn what_is_not_there_has_the_position_of_its_container() {
    let found = positions(JSON, &["/paths/~1a/post/x", "/nope", "/paths/~1a/get/tags/7", "/paths/~1a/get/tags/0/x"]);
    assert_eq!(found, [(3, 5), (1, 1), (3, 22), (3, 31)]);
    assert_eq!(positions("", &["/a"]), [(1, 1)]);
}

const YAML: &str = "\
# a comment
defaults: &defaults
  type: object
paths:
  /é/{id}:
    get:
      $ref: '#/x'
      responses:
        200: {description: ok, headers: *defaults}
        'default':
          description: |
            text
    tags: [a, {b: c}]
    list:
    - one
    - two: 2
";

#[test]
fn yaml_positions_are_those_of_its_marks() {
    let found = positions(YAML, &["", "/defaults", "/paths/~1é~1{id}/get", "/paths/~1é~1{id}/get/$ref"]);
    assert_eq!(found, [(2, 1), (2, 1), (6, 5), (7, 13)]);
    let found =
        positions(YAML, &["/paths/~1é~1{id}/get/responses/200", "/paths/~1é~1{id}/get/responses/200/description"]);
    assert_eq!(found, [(9, 9), (9, 28)]);
    let found =
        positions(YAML, &["/paths/~1é~1{id}/tags/1/b", "/paths/~1é~1{id}/list/1", "/paths/~1é~1{id}/list/1/two"]);
    assert_eq!(found, [(13, 19), (16, 7), (16, 12)]);
}

#[test]
fn what_lies_behind_a_yaml_alias_has_the_position_of_the_alias() {
    assert_eq!(positions(YAML, &["/paths/~1é~1{id}/get/responses/200/headers/type"]), [(9, 41)]);
}

#[test]
fn yaml_flow_mappings_are_not_mistaken_for_json() {
    assert_eq!(positions("{openapi: 3.1.0,\n info: {title: x}}", &["/info/title", "/openapi"]), [(2, 16), (1, 11)]);
}
