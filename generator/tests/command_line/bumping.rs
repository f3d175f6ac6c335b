//! What `opbind generate` tells of a new description, and what git has to do with it.

use crate::git::{commit, committed, git};
use crate::run::{PETS, ends};
use crate::scratch::Scratch;
use serde_json::Value;

const GENERATE: [&str; 4] = ["generate", "api.yaml", "--out", "c"];

/// Pets whose name is a number, and which have an age.
fn new() -> String {
    PETS.replace("name: {type: string}", "name: {type: integer}, age: {type: integer}")
}

/// What is told of the change, without the id of the commit.
fn told(stdout: &str) -> String {
    let told = stdout.split_once("\n\n").map_or("", |(_, told)| told);
    let (before, rest) = told.split_once("since commit ").unwrap_or((told, ""));
    format!("{before}{}", rest.trim_start_matches(|c: char| c.is_ascii_hexdigit()))
}

#[test]
fn a_change_is_told_against_the_last_commit() {
    let folder = committed(&[("api.yaml", PETS)]);
    assert_eq!(told(&ends(&folder, &GENERATE, 0).stdout), "", "a first crate has no users");
    folder.write("api.yaml", new());
    let expected = "\
for users of the crate, :
version: major (1.4.2 → 2.0.0, 0.4.2 → 0.5.0)
  breaking: members of another type: 1 [field-type-changed]
    models::Pet::name: `String` is `i64` now (in 1 response) · api.yaml:18:56
  additive: members added: 1 [field-added]
  1 breaking, 1 additive
  all of it: opbind diff api.yaml --verbose
";
    assert_eq!(told(&ends(&folder, &GENERATE, 0).stdout), expected);
    assert_eq!(told(&ends(&folder, &GENERATE, 0).stdout), "", "nothing was written, so nothing is told");
}

#[test]
fn what_is_gone_is_said_to_stand_in_the_old_description() {
    let folder = committed(&[("api.yaml", &new())]);
    folder.write("api.yaml", PETS);
    let run = ends(&folder, &["diff", "api.yaml"], 1);
    assert!(
        run.stdout.contains("models::Pet::age: `Option<i64>` removed (in 1 response)\n      api.yaml:18:79 (old)"),
        "{}",
        run.stdout
    );
}

/// Split folders, files that are referred to, and the configuration are all read as they were.
#[test]
fn every_file_is_read_from_the_commit() {
    let entry =
        PETS.replace("{type: object, required: [name], properties: {name: {type: string}}}", "{$ref: pet.yaml}");
    let pet = "{type: object, required: [name], properties: {name: {type: string}}}";
    let owner = r#"{"type": "object", "properties": {"pet": {"$ref": "../../openapi.yaml#/components/schemas/pet"}}}"#;
    let toml = "[package]\nname = \"pets\"\n[output]\nfolder = \"../client\"\n";
    let files = [
        ("api/openapi.yaml", entry.as_str()),
        ("api/pet.yaml", pet),
        ("api/components/schemas/owner.json", owner),
        ("api/opbind.toml", toml),
    ];
    let folder = committed(&files);
    let arguments = ["generate", "api"];
    ends(&folder, &arguments, 0);
    folder.write("api/pet.yaml", pet.replace("string", "integer"));
    folder.write("api/components/schemas/owner.json", owner.replace("pet\":", "dog\":"));
    let at = "at = \"/components/schemas/owner\"\nrename = { dog = \"hound\" }\nbecause = \"so\"\n";
    folder.write("api/opbind.toml", format!("{toml}[[override]]\n{at}"));
    ends(&folder, &arguments, 0);
    let changes = [
        "models::Owner::pet: `Option<models::Pet>` removed",
        "models::Owner::hound: `Option<models::Pet>` added",
        "models::PetYaml::name: `String` is `i64` now",
    ];
    let all = ends(&folder, &["diff", "api", "--verbose"], 1).stdout;
    for line in changes {
        assert!(all.contains(line), "{line}\n{all}");
    }
}

#[test]
fn without_git_nothing_is_told_and_nothing_fails() {
    let reason = |folder: &Scratch| {
        ends(folder, &GENERATE, 0);
        folder.write("api.yaml", new());
        let run = ends(folder, &GENERATE, 0);
        assert_eq!((told(&run.stdout).as_str(), run.stderr.as_str()), ("", ""));
        folder.write("api.yaml", PETS);
        told(&ends(folder, &[&GENERATE[..], &["--verbose"]].concat(), 0).stdout)
    };
    let no_repository = Scratch::with(&[("api.yaml", PETS)]);
    let said = reason(&no_repository);
    assert!(said.starts_with("no report of what changes for users: fatal: not a git repository"), "{said}");
    let without_commit = Scratch::with(&[("api.yaml", PETS)]);
    git(&without_commit, &["init", "--quiet"]);
    assert_eq!(reason(&without_commit), "no report of what changes for users: there is no commit `HEAD`\n");
    let untracked = committed(&[("other.yaml", PETS)]);
    untracked.write("api.yaml", PETS);
    let said = reason(&untracked);
    assert!(said.starts_with("no report of what changes for users: api.yaml: cannot read it: it is not in "), "{said}");
}

#[test]
fn the_old_description_can_be_stated() {
    let folder = Scratch::with(&[("api.yaml", &new()), ("old.yaml", PETS)]);
    let stated = [&GENERATE[..], &["--since", "old.yaml", "--report", "report.md"]].concat();
    let run = ends(&folder, &stated, 0);
    assert!(run.stdout.contains("for users of the crate, since old.yaml:\nversion: major"), "{}", run.stdout);
    let diff = ends(&folder, &["diff", "old.yaml", "api.yaml", "--markdown"], 1).stdout;
    assert_eq!(std::fs::read_to_string(folder.path("report.md")).ok(), Some(diff));
    let json = ends(&folder, &[&stated[..], &["--format", "json"]].concat(), 0).stdout;
    let json: Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(json["report"]["since"], "old.yaml");
    assert_eq!(json["report"]["changes"].as_array().map(Vec::len), Some(2));
    std::fs::remove_dir_all(folder.path("c")).expect("it was made");
    ends(&folder, &[&GENERATE[..], &["--since", "none.yaml"]].concat(), 2);
    assert!(!folder.path("c").exists());
}

/// Whoever commits the new description first is told against the commit that the crate was made in.
#[test]
fn the_old_description_is_the_one_that_the_crate_was_made_from() {
    let folder = committed(&[("api.yaml", PETS)]);
    ends(&folder, &GENERATE, 0);
    commit(&folder);
    folder.write("api.yaml", new());
    commit(&folder);
    let stdout = ends(&folder, &GENERATE, 0).stdout;
    assert!(told(&stdout).contains("1 breaking, 1 additive"), "{stdout}");
    let whole = stdout.lines().find_map(|line| line.trim().strip_prefix("all of it: opbind ")).unwrap_or_default();
    let whole: Vec<&str> = whole.split(' ').collect();
    assert!(ends(&folder, &whole, 1).stdout.contains("models::Pet::age: `Option<i64>` added"), "{whole:?}");
}

#[test]
fn a_crate_that_was_made_from_nothing_known_is_told_as_such() {
    let folder = committed(&[("api.yaml", PETS)]);
    folder.write("api.yaml", PETS.replace("name: {type: string}", "name: {type: boolean}"));
    ends(&folder, &GENERATE, 0);
    folder.write("api.yaml", new());
    let stdout = ends(&folder, &GENERATE, 0).stdout;
    let heading = "for users of the crate, ; the crate was made from another description:\n";
    assert!(told(&stdout).starts_with(heading), "{stdout}");
}

/// As the crate has it: a newcomer of the same name gets another one.
#[test]
fn what_the_lock_knows_keeps_its_name_in_the_report() {
    let folder = committed(&[("api.yaml", PETS)]);
    ends(&folder, &GENERATE, 0);
    commit(&folder);
    let newcomer = "    pet: {type: object";
    folder.write("api.yaml", PETS.replace(newcomer, &format!("    Pet: {{type: boolean}}\n{newcomer}")));
    let stdout = ends(&folder, &GENERATE, 0).stdout;
    assert!(told(&stdout).contains("\n  additive: types added: 1 [type-added]\n  1 additive\n"), "{stdout}");
}

#[test]
fn a_commit_can_be_named() {
    let folder = committed(&[("api.yaml", PETS)]);
    git(&folder, &["tag", "v1"]);
    folder.write("api.yaml", new());
    commit(&folder);
    ends(&folder, &["diff", "api.yaml"], 0);
    ends(&folder, &["diff", "api.yaml", "--commit", "v1"], 1);
    for unknown in ["v2", "--output=evil"] {
        let run = ends(&folder, &["diff", "api.yaml", &format!("--commit={unknown}")], 2);
        assert!(
            run.stderr.contains(&format!("git has no old description: there is no commit `{unknown}`")),
            "{}",
            run.stderr
        );
    }
    assert!(!folder.path("evil").exists());
}
