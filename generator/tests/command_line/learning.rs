//! `opbind learn`: what is recorded, and what is proposed because of it.

use crate::run::ends;
use crate::scratch::Scratch;

/// A description that says more than its server keeps.
const KENNEL: &str = "\
openapi: 3.1.0
info: {title: Kennel, version: '1'}
servers: [{url: 'https://kennel.example/v2'}]
paths:
  /dogs:
    get:
      operationId: listDogs
      responses:
        '200':
          description: They
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/dog'}}}}
  /dogs/{name}:
    get:
      operationId: getDog
      responses:
        '200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/dog'}}}}
        4XX: {description: No, content: {application/json: {schema: {$ref: '#/components/schemas/problem'}}}}
components:
  schemas:
    animal: {type: object, required: [id, born], properties: {id: {type: integer, format: int32}, born: {type: string}}}
    dog:
      allOf:
        - $ref: '#/components/schemas/animal'
        - type: object
          required: [name, size]
          properties:
            name: {type: string}
            size: {type: string, enum: [small, large]}
            owner: {$ref: '#/components/schemas/owner'}
            weight: {type: integer}
            tags: {type: array, items: {type: string}}
    owner: {type: object, required: [email], properties: {email: {type: string}}}
    problem: {type: object, required: [message], properties: {message: {type: string}}}
";

/// Exchanges under the names that several recorders give their members; the third line is broken.
const LINES: &str = r#"{"method":"GET","url":"https://kennel.example/v2/dogs?page=1","status":200,"body":[{"id":1,"born":"May","name":"Rex","size":"small","owner":null}]}
{"operationId":"getDog","statusCode":200,"response":{"id":10000000000000000000,"name":"Bo","size":"huge","weight":1.5,"tags":["a",null]}}

{"method":"GET","url":
{"verb":"get","path":"/api/v9/dogs/Bo","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":"{\"id\":1,\"name\":\"Bo\",\"size\":7,\"colour\":\"red\"}"}}
{"method":"GET","path":"/v2/dogs/Al","status":404,"response_json":{"message":null}}
{"method":"GET","path":"/v2/dogs/Al","status":302,"body":{"to":"/"}}
{"method":"PUT","path":"/v2/cats","status":200,"body":{}}
{"method":"GET","path":"/v2/dogs","status":200,"body":null}
"#;

const LEARNED: &str = r#"[[override]]
at = "/components/schemas/animal/properties/id"
format = "uint64"
because = "an integer of format `uint64` in 1 of 3 recorded"

[[override]]
at = "/components/schemas/animal"
optional = ["born"]
because = "`born` is left out in 2 of 3 recorded"

[[override]]
at = "/components/schemas/dog/allOf/1/properties/size"
values = ["huge"]
also = ["integer"]
because = "`huge` in 1 of 3 recorded, which decodes; an integer in 1 of 3 recorded"

[[override]]
at = "/components/schemas/dog/allOf/1/properties/tags/items"
nullable = true
because = "null in 1 of 2 recorded"

[[override]]
at = "/components/schemas/dog/allOf/1/properties/weight"
also = ["number"]
because = "a number in 1 of 1 recorded"

# Bodies decode without this, but they are not what the description says.
[[override]]
at = "/components/schemas/dog/allOf/1"
nullable = ["owner"]
because = "`owner` is null in 1 of 1 recorded"

[[override]]
at = "/components/schemas/problem"
nullable = ["message"]
because = "`message` is null in 1 of 1 recorded"
"#;

#[test]
fn what_does_not_decode_is_proposed_with_its_evidence() {
    let folder = Scratch::with(&[("api.yaml", KENNEL), ("recorded.jsonl", LINES)]);
    let run = ends(&folder, &["learn", "recorded.jsonl", "--spec", "api.yaml"], 1);
    assert_eq!(run.stdout, LEARNED);
    assert_eq!(
        run.stderr,
        "\
recorded.jsonl:4:22: warning[malformed-exchange]: not JSON: EOF while parsing a value; it is passed over
1 of no operation of the description:
  1 x PUT /v2/cats
1 of a status that the operation does not describe:
  1 x GET /v2/dogs/Al 302
1 members that the description does not name, which are read over:
  1 x /components/schemas/dog: colour
1 answer without a body of JSON
4 bodies: 1 decode, 0 are as described
with 8 proposals: 4 decode, 4 are as described
"
    );
}

#[test]
fn what_is_learned_is_not_learned_again() {
    let folder = Scratch::with(&[("spec/openapi.yaml", KENNEL), ("recorded.jsonl", LINES)]);
    folder.write("spec/opbind.toml", "[output]\nfolder = \"../client\"\n");
    ends(&folder, &["learn", "recorded.jsonl", "--write"], 0);
    let written = std::fs::read_to_string(folder.path("spec/opbind.toml")).expect("it is there");
    assert_eq!(written, format!("[output]\nfolder = \"../client\"\n\n{LEARNED}"));
    let again = ends(&folder, &["learn", "recorded.jsonl"], 0);
    assert_eq!(again.stdout, "");
    assert!(again.stderr.ends_with("\n4 bodies: 4 decode, 4 are as described\n"), "{}", again.stderr);
    ends(&folder, &["generate"], 0);
}

#[test]
fn only_what_fails_can_be_asked_for() {
    let folder = Scratch::with(&[("api.yaml", KENNEL), ("recorded.jsonl", LINES)]);
    let run = ends(&folder, &["learn", "recorded.jsonl", "--spec", "api.yaml", "--failing"], 1);
    assert!(!run.stdout.contains("owner") && !run.stdout.contains("huge"), "{}", run.stdout);
    assert!(run.stderr.ends_with("\nwith 6 proposals: 4 decode, 2 are as described\n"), "{}", run.stderr);
}

/// The same bodies from an archive, one of them in base64.
#[test]
fn archives_are_read_as_well() {
    let archive = r#"{
  "log": {"version": "1.2", "entries": [
    {"request": {"method": "GET", "url": "https://mirror.example/dogs/Bo"},
     "response": {"status": 200, "content": {"mimeType": "application/json; charset=utf-8", "text": "{\"id\": 1, \"name\": \"Bo\", \"size\": \"small\"}"}}},
    {"request": {"method": "GET", "url": "https://kennel.example/v2/dogs"},
     "response": {"status": 200, "content": {"encoding": "base64", "text": "W3sgImlkIjogMSwgIm5hbWUiOiAiQm8iIH1d"}}},
    {"request": {"method": "GET", "url": "https://kennel.example/v2/dogs"},
     "response": {"status": 200, "content": {"mimeType": "text/html", "text": "<html>"}}},
    {"request": {"method": "GET"}, "response": {"status": 200}}
  ]}
}"#;
    let folder = Scratch::with(&[("api.yaml", KENNEL), ("traffic.har", archive)]);
    let run = ends(&folder, &["learn", "traffic.har", "--spec", "api.yaml"], 1);
    assert_eq!(
        run.stdout,
        "\
[[override]]
at = \"/components/schemas/animal\"
optional = [\"born\"]
because = \"`born` is left out in 2 of 2 recorded\"

[[override]]
at = \"/components/schemas/dog/allOf/1\"
optional = [\"size\"]
because = \"`size` is left out in 1 of 2 recorded\"
"
    );
    assert_eq!(
        run.stderr,
        "\
traffic.har: warning[malformed-exchange]: exchange 4: no `request.url` is recorded; it is passed over
1 answer without a body of JSON
2 bodies: 0 decode, 0 are as described
with 2 proposals: 2 decode, 2 are as described
"
    );
}

#[test]
fn machines_get_one_object() {
    let folder = Scratch::with(&[("api.yaml", KENNEL), ("recorded.jsonl", LINES)]);
    let run = ends(&folder, &["learn", "recorded.jsonl", "--spec", "api.yaml", "--format", "json"], 1);
    assert_eq!(run.stderr, "");
    let account: serde_json::Value = serde_json::from_str(&run.stdout).expect("one JSON text");
    assert_eq!(account["overrides"], LEARNED);
    assert_eq!(account["after"], serde_json::json!({"bodies": 4, "decode": 4, "as_described": 4}));
    let first = serde_json::json!({
        "at": "/components/schemas/animal/properties/id", "format": "uint64", "count": 1, "of": 3, "failing": 1,
    });
    assert_eq!(account["proposals"][0], first);
    assert_eq!(account["findings"][0]["line"], 4);
}

#[test]
fn what_is_as_described_teaches_nothing() {
    let body =
        r#"[{"status": 200, "url": "/dogs", "body": [{"id": 1, "born": "May", "name": "Bo", "size": "small"}]}]"#;
    let folder = Scratch::with(&[("api.yaml", KENNEL), ("recorded.json", body)]);
    let run = ends(&folder, &["learn", "recorded.json", "--spec", "api.yaml"], 0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", "1 body: 1 decode, 1 are as described\n"));
}

/// A list of packages as GitHub's servers give it. `spec/opbind.toml` knows what this teaches.
#[test]
fn packages_without_version_count_are_learned_and_decode() {
    let package = r#"{"id": 1, "name": "a", "package_type": "npm", "url": "u", "html_url": "h", "visibility": "public", "created_at": "c", "updated_at": "u"}"#;
    let line =
        format!(r#"{{"url": "https://github.example/api/v3/orgs/acme/packages", "status": 200, "body": [{package}]}}"#);
    let folder = Scratch::with(&[("recorded.jsonl", line.as_str()), ("empty.toml", "")]);
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");
    let run = ends(&folder, &["learn", "recorded.jsonl", "--spec", spec, "--config", "empty.toml"], 1);
    let proposal = "\
[[override]]
at = \"/components/schemas/package\"
optional = [\"version_count\"]
because = \"`version_count` is left out in 1 of 1 recorded\"
";
    assert_eq!(run.stdout, proposal);
    let run = ends(&folder, &["learn", "recorded.jsonl", "--spec", spec], 0);
    assert_eq!(run.stderr, "1 body: 1 decode, 1 are as described\n");
}
