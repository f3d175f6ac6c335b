//! What `opbind check` finds, and what it says mends it.

use crate::run::{PETS, ends};
use crate::scratch::Scratch;
use serde_json::{Value, json};

const CONFIGURATION: &str = "\
[package]
name = \"my-pets\"

[output]
folder = \"../client\"
command = \"make client\"
";

/// Each of these was right once.
const OBSOLETE: &str = "\
faulty_examples = [\"/components/schemas/pet/example\"]

[select]
except = { tags = [\"beta\"] }

[formats]
ipv4 = \"String\"

[[override]]
at = \"/components/schemas/pet\"
optional = [\"age\"]
because = \"answers leave it out\"

[[allow]]
rule = \"dangling-ref\"
at = \"/components/schemas/pet/**\"
because = \"upstream does not publish it\"

[[pagination.operation]]
operation = \"listDogs\"
page = \"page\"
because = \"it does\"
";

fn project() -> Scratch {
    let folder = Scratch::with(&[("spec/openapi.yaml", PETS), ("spec/opbind.toml", CONFIGURATION)]);
    ends(&folder, &["generate"], 0);
    folder
}

/// A project with everything that `check` knows.
fn neglected() -> Scratch {
    let folder = project();
    let described = PETS.replace("name: {type: string}", "name: {type: string}, age: {type: integer}");
    folder.write("spec/openapi.yaml", described);
    folder.write("spec/opbind.toml", format!("{CONFIGURATION}{OBSOLETE}"));
    edit(&folder, "client/src/operations/pets/list_pets.rs", "ListPets", "ListPots");
    edit(&folder, "client/opbind.lock", &format!("generator {}", env!("CARGO_PKG_VERSION")), "generator 0.0.1");
    edit(&folder, "client/opbind.lock", "input openapi.yaml", "input more.yaml 0\ninput openapi.yaml");
    std::fs::remove_file(folder.path("client/src/about.rs")).expect("it was made");
    folder
}

fn edit(folder: &Scratch, path: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(folder.path(path)).expect(path);
    assert!(text.contains(from), "{path}: {text}");
    folder.write(path, text.replace(from, to));
}

#[test]
fn everything_to_mend_is_told_at_once() {
    let folder = neglected();
    let before = folder.files();
    let run = ends(&folder, &["check"], 1);
    assert_eq!(folder.files(), before, "nothing is written");
    assert_eq!(
        run.stderr,
        "\
spec/opbind.toml:7:20: error[faulty-example]: there is no example and no default at \"/components/schemas/pet/example\"
  = help: delete it from `faulty_examples`, or see what `opbind verify` says

spec/opbind.toml:10:20: error[nothing-chosen]: no operation of the description has the tag `beta`

spec/opbind.toml:13:8: error[format]: no schema of the description has the format `ipv4`
  = help: delete the line

spec/opbind.toml:16:6: error[override]: the override of /components/schemas/pet cannot be applied: `age` is not required in the description
  = help: delete it; it was there because answers leave it out

spec/opbind.toml:22:6: error[allow]: the allowance of `dangling-ref` at /components/schemas/pet/** applies to nothing that could be allowed
  = help: delete it; it was there because upstream does not publish it

spec/opbind.toml:26:13: error[pagination]: what is stated of the pages of `listDogs` cannot be: there is no such operation

"
    );
    assert_eq!(
        versionless(&run.stdout),
        "\
client is not what the description says:
  + src/about.rs  +9 -0
  ~ opbind.lock  +5 -6
  ~ src/models/pet.rs  +1 -0
  ~ src/operations/pets/list_pets.rs  +5 -5
1 files added, 3 changed, 0 removed; +20 -11 lines
client/src/operations/pets/list_pets.rs: it was edited since it was generated
client/opbind.lock: the crate was made by opbind 0.0.1, and this is VERSION
spec/more.yaml: the crate was made from it, and it is gone
spec/opbind.toml: it has changed since the crate was made from it
spec/openapi.yaml: it has changed since the crate was made from it
6 entries apply to nothing: correct spec/opbind.toml
move the edits by hand into the description or opbind.toml, and run `opbind generate --overwrite` to mend it
"
    );
}

/// Without the version of this generator.
fn versionless(text: &str) -> String {
    text.replace(env!("CARGO_PKG_VERSION"), "VERSION")
}

#[test]
fn machines_are_told_the_place_and_the_command() {
    let run = ends(&neglected(), &["check", "--format", "json"], 1);
    let account: Value = serde_json::from_str(&run.stdout).expect("it is one JSON text");
    let faults = account["faults"].as_array().expect("a list");
    let told: Vec<Value> =
        faults.iter().map(|it| json!([it["rule"], it["path"], it["line"], it["column"], it["command"]])).collect();
    let place = |rule: &str, line: usize, column: usize| json!([rule, "spec/opbind.toml", line, column, null]);
    let file = |rule: &str, path: &str| json!([rule, path, null, null, "make client"]);
    let edited = "client/src/operations/pets/list_pets.rs";
    let expected = [
        place("faulty-example", 7, 20),
        place("nothing-chosen", 10, 20),
        place("format", 13, 8),
        place("override", 16, 6),
        place("allow", 22, 6),
        place("pagination", 26, 13),
        json!(["hand-edited", edited, null, null, "opbind generate --overwrite"]),
        file("other-generator", "client/opbind.lock"),
        file("outdated-file", "client/opbind.lock"),
        file("missing-file", "client/src/about.rs"),
        file("outdated-file", "client/src/models/pet.rs"),
        file("input-changed", "spec/more.yaml"),
        file("input-changed", "spec/opbind.toml"),
        file("input-changed", "spec/openapi.yaml"),
    ];
    assert_eq!(told, expected);
    assert_eq!(account["drift"]["edited"], json!(["src/operations/pets/list_pets.rs"]));
}

#[test]
fn annotations_have_the_place_and_the_command() {
    let run = ends(&neglected(), &["check", "--annotations"], 1);
    assert_eq!(run.stderr, "");
    let lines = versionless(&run.stdout);
    let lines: Vec<&str> = lines.lines().skip(5).collect();
    assert_eq!(
        lines,
        [
            "::error file=spec/opbind.toml,line=26,col=13,title=pagination::what is stated of the pages of `listDogs` cannot be: there is no such operation",
            "::error file=client/src/operations/pets/list_pets.rs,title=hand-edited::it was edited since it was generated (move the edit into the description or opbind.toml, or take it back: `git checkout client/src/operations/pets/list_pets.rs`; `opbind generate --overwrite` replaces it)",
            "::error file=client/opbind.lock,title=outdated-file::client is not what the description says: 3 files (run `make client`)",
            "::error file=client/opbind.lock,title=other-generator::the crate was made by opbind 0.0.1, and this is VERSION (run `make client`)",
            "::error file=spec/more.yaml,title=input-changed::the crate was made from it, and it is gone (run `make client`)",
            "::error file=spec/opbind.toml,title=input-changed::it has changed since the crate was made from it (run `make client`)",
            "::error file=spec/openapi.yaml,title=input-changed::it has changed since the crate was made from it (run `make client`)",
        ]
    );
}

#[test]
fn each_step_brings_it_nearer_to_the_end() {
    let folder = neglected();
    folder.write("spec/opbind.toml", CONFIGURATION);
    let last = |code: i32| ends(&folder, &["check"], code).stdout.lines().last().map(str::to_owned);
    let edits =
        "move the edits by hand into the description or opbind.toml, and run `opbind generate --overwrite` to mend it";
    assert_eq!(last(1).as_deref(), Some(edits));
    edit(&folder, "client/src/operations/pets/list_pets.rs", "ListPots", "ListPets");
    assert_eq!(last(1).as_deref(), Some("run `make client` to mend it"));
    ends(&folder, &["generate"], 0);
    assert_eq!(last(0).as_deref(), Some("client is what the description says"));
    assert_eq!(ends(&folder, &["check", "--annotations"], 0).stdout, "");
}

/// What cannot be compared is no finding.
#[test]
fn a_description_that_cannot_be_read_is_code_2() {
    let folder = neglected();
    edit(&folder, "spec/openapi.yaml", "schemas/pet'", "schemas/dog'");
    let said = ends(&folder, &["check"], 2).stderr;
    assert!(said.contains("error[dangling-ref]") && said.contains("error[override]"), "{said}");
    let wrong = ends(&project(), &["check", "--tag", "dogs"], 2).stderr;
    assert!(wrong.contains("no operation of the description has the tag `dogs`"), "{wrong}");
}

/// Where nothing is chosen, it is not known what the crate should be.
#[test]
fn a_choice_of_nothing_does_not_call_all_files_stale() {
    let folder = project();
    folder.write("spec/opbind.toml", format!("{CONFIGURATION}[select]\ntags = [\"dogs\"]\n"));
    let run = ends(&folder, &["check"], 1);
    assert_eq!(
        run.stdout,
        "\
spec/opbind.toml: it has changed since the crate was made from it
1 entry applies to nothing: correct spec/opbind.toml
"
    );
}
