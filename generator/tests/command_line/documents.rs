//! Operation documents: where their routes come from, and what their store is.

use crate::run::{PETS, ends, opbind};
use crate::scratch::Scratch;

/// A document of the operation `listPets` that needs a model, `pet`.
const LIST: &str = "\
# List pets

## Operation Object

```json
{\"operationId\": \"listPets\", \"tags\": [\"pets\"], \"responses\": {\"200\": {\"description\": \"They\", \"content\":
 {\"application/json\": {\"schema\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/pet\"}}}}}}}
```
";

const MISSING: &str = "\
list.md:7:70: warning[dangling-ref]: \"#/components/schemas/pet\" is missing: any JSON value stands for it \
(at #/paths/~1pets/get/responses/200/content/application~1json/schema/items/$ref; \
help: give a document that has it, or a description or folder of components with `--store`)
";

fn operation(folder: &Scratch) -> String {
    std::fs::read_to_string(folder.path("c/src/operations/pets/list_pets.rs")).expect("the operation was made")
}

#[test]
fn a_document_alone_is_a_crate_that_says_what_it_lacks() {
    let folder = Scratch::with(&[("list.md", LIST)]);
    let run = ends(&folder, &["generate", "list.md", "--route", "GET /pets", "--out", "c"], 0);
    assert_eq!(run.stderr, MISSING);
    assert!(run.stdout.starts_with("c: 1 operations, 0 types\n"), "{}", run.stdout);
    assert!(operation(&folder).contains("= GET \"/pets\" as \"listPets\";"), "{}", operation(&folder));
    assert!(operation(&folder).contains("type Output = Vec<serde_json::Value>"), "{}", operation(&folder));
}

#[test]
fn a_store_gives_what_is_missing_and_the_route_and_no_operation_of_its_own() {
    let configuration = "[documents]\nstore = \"../api.yaml\"\n";
    let files = [("list.md", LIST), ("api.yaml", PETS), ("docs/list.md", LIST), ("docs/opbind.toml", configuration)];
    for arguments in [&["list.md", "--store", "api.yaml"][..], &["docs"], &["docs/list.md"]] {
        let folder = Scratch::with(&files);
        let run = ends(&folder, &[&["generate", "--out", "c", "--name", "c"], arguments].concat(), 0);
        assert!(run.stdout.starts_with("c: 1 operations, 1 types\n"), "{arguments:?}\n{}", run.stdout);
        assert!(operation(&folder).contains("Vec<crate::models::Pet>"), "{}", operation(&folder));
        assert!(!folder.path("c/src/operations/owners").exists());
        let check = [&["check", "--out", "c", "--name", "c"], arguments].concat();
        assert_eq!(ends(&folder, &check, 0).stdout, "c is what the description says\n");
    }
}

/// The folder of a description, and that of components alone, as a store and around the documents.
#[test]
fn a_folder_can_be_the_store() {
    let pet = r#"{"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}"#;
    let line = LIST.replacen("\n\n", "\n\n`GET /pets`\n\n", 1);
    let files = [("list.md", LIST), ("parts/schemas/pet.json", pet), ("docs/components/schemas/pet.json", pet)];
    let described = [("spec/openapi.yaml", PETS), ("docs/pets/get.md", LIST), ("both/openapi.yaml", PETS)];
    let documents = [("both/list.md", LIST), ("both/notes.md", "text"), ("one.md", line.as_str())];
    let files = [&files[..], &described, &documents].concat();
    let routed = ["list.md", "--route", "GET /pets", "--store", "parts"];
    for arguments in [&["list.md", "--store", "spec"][..], &routed, &["docs"], &["both"], &["one.md", "--store=parts"]]
    {
        let folder = Scratch::with(&files);
        let run = ends(&folder, &[&["generate", "--out", "c"], arguments].concat(), 0);
        assert!(run.stdout.starts_with("c: 1 operations, 1 types\n"), "{arguments:?}\n{}", run.stdout);
        assert!(operation(&folder).contains("Vec<crate::models::Pet>"), "{}", operation(&folder));
        let stray = run.stderr.contains("both/notes.md: warning[unknown-file]");
        assert_eq!(stray, arguments == ["both"], "{}", run.stderr);
    }
}

#[test]
fn where_a_document_and_its_store_differ_the_document_counts() {
    let here = "\n## References\n\n### `#/components/schemas/pet`\n\n```json\n{\"type\": \"object\", \"required\": [\"id\"],\n \
        \"properties\": {\"id\": {\"type\": \"integer\"}}}\n```\n";
    let folder = Scratch::with(&[("list.md", &format!("{LIST}{here}")), ("api.yaml", PETS)]);
    let run = ends(&folder, &["generate", "list.md", "--store", "api.yaml", "--out", "c"], 0);
    let expected = "list.md:15:33: warning[store-differs]: the store says something else of #/components/schemas/pet \
        at api.yaml:18:36: this document counts (at #/components/schemas/pet/required/0)\n";
    assert_eq!(run.stderr, expected);
    assert!(std::fs::read_to_string(folder.path("c/src/models/pet.rs")).is_ok_and(|it| it.contains("pub id: i64")));
}

/// Of a file that is given by itself it is not known where its path begins; the store knows.
#[test]
fn the_path_of_a_file_says_the_route() {
    let folder = Scratch::with(&[("docs/v2/pets/get.md", LIST), ("api.yaml", PETS), ("pets/get.md", LIST)]);
    for (arguments, route) in [
        (&["docs"][..], "/v2/pets"),
        (&["docs/v2"], "/pets"),
        (&["pets/get.md"], "/pets"),
        (&["docs/v2/pets/get.md"], "/docs/v2/pets"),
        (&["docs/v2/pets/get.md", "--store", "api.yaml"], "/pets"),
        (&["docs/v2/pets/get.md", "--route", "GET /dogs"], "/dogs"),
    ] {
        ends(&folder, &[&["generate", "--out", "c", "--name", "c"], arguments].concat(), 0);
        assert!(operation(&folder).contains(&format!("GET \"{route}\"")), "{arguments:?}: {}", operation(&folder));
    }
}

/// What is missing is told once, with the places that need it.
#[test]
fn what_is_missing_in_several_places_is_told_once() {
    let paths = ["a", "b", "c", "d", "e", "f"];
    let folder = Scratch::new();
    paths.iter().for_each(|path| folder.write(&format!("docs/{path}/get.md"), LIST.replace("listPets", path)));
    let run = ends(&folder, &["generate", "docs", "--out", "c"], 0);
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert!(lines[0].starts_with("docs/a/get.md:7:70: warning[dangling-ref]: \"#/components/schemas/pet\" is missing"));
    let others = "  the same at docs/b/get.md:7:70, docs/c/get.md:7:70, docs/d/get.md:7:70 and in 2 other places";
    assert_eq!(lines[1..], [others, "6 warnings, 0 notes (--verbose lists all)"]);
}

#[test]
fn one_route_is_for_one_document() {
    let folder = Scratch::with(&[("a.md", LIST), ("b.md", LIST)]);
    let run = ends(&folder, &["generate", "a.md", "b.md", "--route", "GET /pets"], 2);
    let expected = "\
error[mixed-inputs]: one route is given, and 2 operation documents
  = help: write the line `get /…` into each document, in backticks, or call the files like their routes

1 error; nothing was written
";
    assert_eq!(run.stderr, expected);
    let run = opbind(&folder, &["generate", "a.md", "--route", "pets"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("a method and a path are expected, as in `GET /user/packages`"), "{}", run.stderr);
}

#[test]
fn documents_are_split_and_compared_like_any_description() {
    let folder =
        Scratch::with(&[("old/pets/get.md", LIST), ("new/pets/get.md", &LIST.replace("\"array\"", "\"object\""))]);
    folder.write("api.yaml", PETS);
    ends(&folder, &["split", "old", "--store", "api.yaml", "--path", "/**", "--out", "spec"], 0);
    assert!(folder.path("spec/paths/pets/get.json").exists() && !folder.path("spec/paths/owners").exists());
    assert!(folder.path("spec/components/schemas/pet.json").exists());
    let run = ends(&folder, &["diff", "old", "new"], 1);
    assert!(run.stdout.contains("new/pets/get.md:6:47"), "{}", run.stdout);
}
