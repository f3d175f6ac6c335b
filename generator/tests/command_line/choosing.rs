//! Which operations a crate offers, and what is known and accepted.

use crate::run::{PETS, ends};
use crate::scratch::Scratch;

const CONFIGURATION: &str = "[package]\nname = \"pets\"\n[output]\nfolder = \"../c\"\n";

#[test]
fn only_what_is_chosen_is_written() {
    let folder = Scratch::with(&[("api.yaml", PETS)]);
    for arguments in [["--tag", "owners"], ["--operation", "listOwners"], ["--path", "/own*"]] {
        let arguments = [&["generate", "api.yaml", "--out", "c"], &arguments[..]].concat();
        let run = ends(&folder, &arguments, 0);
        assert!(run.stdout.starts_with("c: 1 operations, 0 types"), "{}", run.stdout);
        assert!(folder.path("c/src/operations/owners/list_owners.rs").exists());
        assert!(!folder.path("c/src/operations/pets").exists() && !folder.path("c/src/models").exists());
    }
    assert_eq!(
        ends(&folder, &["generate", "api.yaml", "--out", "c", "--method", "GET"], 0).stdout.lines().next(),
        Some("c: 2 operations, 1 types")
    );
}

#[test]
fn the_configuration_chooses_and_arguments_take_its_place() {
    let chosen = format!("{CONFIGURATION}[select]\nexcept = {{ paths = [\"/pets\"] }}\n");
    let folder = Scratch::with(&[("spec/openapi.yaml", PETS), ("spec/opbind.toml", &chosen)]);
    assert!(ends(&folder, &["generate"], 0).stdout.starts_with("c: 1 operations, 0 types"));
    assert_eq!(ends(&folder, &["check"], 0).stdout, "c is what the description says\n");
    assert!(ends(&folder, &["generate", "--tag", "pets"], 0).stdout.starts_with("c: 1 operations, 1 types"));
    ends(&folder, &["check"], 1);
}

#[test]
fn webhooks_are_chosen_by_name() {
    let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}, responses: {'204': {description: Thanks}}";
    let webhooks =
        format!("webhooks:\n  petBorn: {{post: {{{body}}}}}\n  ownerMoved: {{post: {{{body}}}}}\ncomponents:");
    let folder = Scratch::with(&[("api.yaml", &PETS.replace("components:", &webhooks))]);
    let files = |chosen: &[&str], operations: &str| {
        let run = ends(&folder, &[&["generate", "api.yaml", "--out", "c"], chosen].concat(), 0);
        assert!(run.stdout.starts_with(&format!("c: {operations} operations")), "{}", run.stdout);
        std::fs::read_to_string(folder.path("c/src/webhooks/mod.rs")).unwrap_or_default()
    };
    let all = files(&[], "2");
    assert!(all.contains("PetBorn") && all.contains("OwnerMoved"), "{all}");
    assert_eq!(files(&["--tag", "owners"], "1"), "");
    let one = files(&["--webhook", "pet*"], "0");
    assert!(one.contains("PetBorn") && !one.contains("OwnerMoved"), "{one}");
    assert!(folder.path("c/src/models/pet.rs").exists());
    assert_eq!(files(&["--method", "get"], "2"), all);
    let run = ends(&folder, &["generate", "api.yaml", "--out", "c", "--webhook", "petborn"], 2);
    assert!(run.stderr.contains("there is `petBorn`"), "{}", run.stderr);
}

/// What is wrong elsewhere does not keep anyone from the part that is right.
#[test]
fn only_what_is_chosen_has_to_be_right() {
    let folder = Scratch::with(&[("api.yaml", &PETS.replace("schemas/pet'", "schemas/dog'"))]);
    ends(&folder, &["generate", "api.yaml", "--out", "c"], 2);
    assert_eq!(ends(&folder, &["generate", "api.yaml", "--out", "c", "--tag", "owners"], 0).stderr, "");
}

#[test]
fn what_is_allowed_degrades_in_silence() {
    let allowed = format!(
        "{CONFIGURATION}[[allow]]\nrule = \"dangling-ref\"\nat = \"/paths/~1pets/**\"\nbecause = \"dogs are secret\"\n"
    );
    let description = PETS.replace("schemas/pet'", "schemas/dog'");
    let folder = Scratch::with(&[("spec/openapi.yaml", &description), ("spec/opbind.toml", &allowed)]);
    let run = ends(&folder, &["generate"], 0);
    assert_eq!(run.stderr, "");
    let operation = std::fs::read_to_string(folder.path("c/src/operations/pets/list_pets.rs")).expect("it was made");
    assert!(operation.contains("Vec<crate::Value>") || operation.contains("Vec<serde_json::Value>"), "{operation}");
}

/// A long list is told by its beginning.
#[test]
fn many_findings_are_counted_by_rule() {
    let types: String = (0..9).map(|n| format!("    thing{n}: {{type: nonsense{n}}}\n")).collect();
    let folder = Scratch::with(&[("api.yaml", &format!("{PETS}{types}"))]);
    let said = ends(&folder, &["generate", "api.yaml", "--out", "c"], 0).stderr;
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 5, "{said}");
    assert_eq!(&lines[3..], ["… and 6 more of unknown-type", "9 warnings, 0 notes (--verbose lists all)"]);
    let all = ends(&folder, &["generate", "api.yaml", "--out", "c", "--verbose"], 0).stderr;
    assert_eq!(all.lines().count(), 9, "{all}");
}
