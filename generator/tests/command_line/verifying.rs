//! `opbind verify`, whose program is compiled beside the crates of the other tests.

use crate::run::Run;
use crate::scratch::Scratch;
use std::process::Command;

/// One example of each kind: a good one, one with a member that is not named, one that is none, and a default.
const PETS: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: They
          content:
            application/json:
              schema: {$ref: '#/components/schemas/pet'}
              examples:
                good: {value: {name: Rex}}
                more: {value: {name: Mia, colour: red}}
                none: {$ref: '#/components/examples/shared'}
components:
  examples:
    shared: {value: {name: 1}}
  schemas:
    pet:
      type: object
      required: [name]
      properties:
        name: {type: string, default: Bo}
        legs: {type: integer}
";

/// The crate of every test has a name of its own, so that they can be compiled at the same time.
fn verify(folder: &Scratch, name: &str, arguments: &[&str], cargo: &str) -> Run {
    folder.write("opbind.toml", format!("[package]\nname = \"{name}\"\n"));
    let output = Command::new(env!("CARGO_BIN_EXE_opbind"))
        .args(["verify", "api.yaml"])
        .args(arguments)
        .current_dir(folder.path(""))
        .env("CARGO", cargo)
        .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/command_line"))
        .output()
        .expect("cargo has built the program");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

#[test]
fn every_example_and_default_is_accounted_for() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    let run = verify(&folder, "verified-examples", &[], env!("CARGO"));
    assert_eq!(run.stderr, "");
    assert_eq!(
        run.stdout,
        "\
api.yaml:19:14: #/components/examples/shared/value violates its schema: at /name: 1 is not of type \"string\"
 examples defaults
        1        1  came back
        1        0  came back without members that their type does not keep
        0        0  are of any JSON value, and were not tried
        1        0  violate their own schema
        0        0  did not come back

[output]
faulty_examples = [
  \"/components/examples/shared/value\",
]
"
    );
    assert_eq!(run.code, Some(0));
    assert!(!folder.files().iter().any(|(path, _)| path.ends_with(".rs")), "nothing is written beside the description");
}

/// JSON Schema bounds no integer; the type does.
#[test]
fn a_value_that_does_not_come_back_is_code_1() {
    let line = |value: &str| format!("{{\"schema\": \"#/components/schemas/pet\", \"value\": {value}}}\n");
    let lines = [line("{\"name\": \"Rex\"}"), line("{\"name\": \"Rex\", \"legs\": 9223372036854775808}")].concat();
    let folder = Scratch::with(&[("api.yaml", PETS), ("made.jsonl", &lines)]);
    let run = verify(&folder, "verified-values", &["--values", "made.jsonl"], env!("CARGO"));
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{}", run.stdout);
    let mut lines = run.stdout.lines();
    let first = lines.next().unwrap_or_default();
    assert!(
        first.starts_with("made.jsonl:2: #/components/schemas/pet did not come back: $.legs: expected "),
        "{first}"
    );
    assert_eq!(lines.next_back(), Some("        1  did not come back"));
    let json = verify(&folder, "verified-values", &["--values", "made.jsonl", "--format", "json"], env!("CARGO"));
    let account: serde_json::Value = serde_json::from_str(&json.stdout).expect("standard output is one JSON text");
    let good = serde_json::json!({
        "at": "made.jsonl:1", "pointer": "#/components/schemas/pet", "kind": "value", "fate": "came-back", "reason": null,
    });
    assert_eq!(account["values"][0], good);
    assert_eq!(account["values"][1]["fate"], "failure");
}

#[test]
fn values_of_no_schema_are_refused() {
    let lines = "{\"schema\": \"#/components/schemas/dog\", \"value\": 1}\n\n[]\n";
    let folder = Scratch::with(&[("api.yaml", PETS), ("made.jsonl", lines)]);
    let run = verify(&folder, "verified-nothing", &["--values", "made.jsonl"], env!("CARGO"));
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    for said in ["made.jsonl:1:1", "the description has no schema at \"#/components/schemas/dog\"", "made.jsonl:3:1"] {
        assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
    }
}

#[test]
fn without_cargo_nothing_can_be_verified() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    let run = verify(&folder, "verified-without", &[], "/nowhere/cargo");
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("cargo, which compiles the check, cannot be started: "), "{}", run.stderr);
}
