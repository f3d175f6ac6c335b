//! Splitting a description, and reading it back.

use std::path::Path;

use opbind::load::{Sources, layout, split};
use opbind::output::{Files, Ownership, apply};
use opbind::source::Node;

use crate::scratch::Scratch;
use crate::{document, sources};

const API: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "t", "version": "1.0" },
  "tags": [ { "name": "b" }, { "name": "a" }, { "name": "unused" } ],
  "security": [ { "root": [] } ],
  "paths": {
    "/Pets/{id}": {
      "post": { "tags": ["other"], "responses": {} },
      "parameters": [ { "$ref": "#/components/parameters/id" } ],
      "get": { "tags": ["a"], "security": [ { "key": [] } ], "z": 1.0, "a": 1, "responses": { "200": { "$ref": "#/components/responses/a~1b" } } }
    },
    "/": { "get": { "tags": ["a", "b"], "deep": { "$ref": "#/components/schemas/Node/properties/next" } } },
    "/other": { "get": { "tags": ["other"], "x": { "$ref": "#/components/schemas/Unused" } } }
  },
  "x-plain": { "kept": true },
  "x-other": { "$ref": "#/components/schemas/Unused" },
  "components": {
    "schemas": {
      "Node": { "properties": { "next": { "$ref": "#/components/schemas/Node" } } },
      "Pet": { "discriminator": { "propertyName": "k", "mapping": { "c": "#/components/schemas/Cat", "d": "Dog" } } },
      "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" } ] },
      "Dog": { "examples": [ { "$ref": "#/nowhere" } ] },
      "Unused": {}
    },
    "parameters": { "id": { "name": "id" } },
    "responses": { "a/b": { "content": { "x": { "schema": { "$ref": "#/components/schemas/Pet" }, "examples": { "e": { "$ref": "#/components/examples/E" } } } } } },
    "examples": { "E": { "value": 1 } },
    "securitySchemes": { "root": {}, "key": {}, "unused": {} }
  }
}"##;

fn tagged(tag: &str) -> impl Fn(&str, &str, &Node<'_>) -> bool + '_ {
    move |_, _, operation| {
        let tags = operation.get("tags").and_then(Node::as_array).unwrap_or_default();
        tags.iter().any(|name| name.as_str() == Some(tag))
    }
}

fn split_by_tag(sources: &Sources, tag: &str) -> Files {
    let document = document(sources);
    split(&document, tagged(tag)).map_err(|findings| findings.render(&document)).expect("it can be split")
}

#[test]
fn the_chosen_operations_and_all_they_need_are_copied_unchanged() {
    let sources = sources(&[("api.json", API)]);
    let files = split_by_tag(&sources, "a");
    assert_eq!(
        files.iter().map(|(path, _)| path).collect::<Vec<_>>(),
        [
            "components/examples/E.json",
            "components/parameters/id.json",
            "components/responses/a%2Fb.json",
            "components/schemas/Cat.json",
            "components/schemas/Dog.json",
            "components/schemas/Node.json",
            "components/schemas/Pet.json",
            "components/securitySchemes/key.json",
            "components/securitySchemes/root.json",
            "openapi.json",
            "paths/%/get.json",
            "paths/Pets/{id}/get.json",
            "paths/Pets/{id}/path-item.json",
        ]
    );
    assert_eq!(
        files.get("components/schemas/Dog.json"),
        Some("{\n  \"examples\": [\n    {\n      \"$ref\": \"#/nowhere\"\n    }\n  ]\n}\n")
    );
    let operation = files.get("paths/Pets/{id}/get.json").unwrap_or_default();
    assert!(operation.contains("  \"z\": 1.0,\n  \"a\": 1,\n"), "{operation}");
    let entry: Node<'_> =
        files.get("openapi.json").and_then(|text| serde_json::from_str(text).ok()).expect("the entry is there");
    assert_eq!(
        entry.as_object().map(|root| root.names().collect()),
        Some(vec!["openapi", "info", "tags", "security", "x-plain"])
    );
    assert_eq!(entry.get("tags").map(Node::to_json), Some(serde_json::json!([{"name": "b"}, {"name": "a"}])));
}

#[test]
fn what_was_split_is_read_as_what_was_chosen() {
    let sources = sources(&[("api.json", API)]);
    let scratch = Scratch::new();
    let files = split(&document(&sources), |_, _, _| true).expect("it can be split");
    apply(&files, &scratch.path("spec"), Ownership::Split).expect("it can be written");
    let read = Sources::read(&[scratch.path("spec")]).expect("it can be read");
    let read = document(&read);
    let mut expected = document(&sources).root().to_json();
    expected["tags"].as_array_mut().expect("tags").pop();
    expected.as_object_mut().expect("an object").remove("x-other");
    expected["components"]["securitySchemes"].as_object_mut().expect("an object").remove("unused");
    assert_eq!(read.root().to_json(), expected);
    assert!(read.warnings.is_empty());
    assert_eq!(split(&read, |_, _, _| true), Ok(files), "splitting what was split changes nothing");
}

#[test]
fn splitting_into_the_same_folder_deletes_what_is_no_longer_chosen() {
    let sources = sources(&[("api.json", API)]);
    let scratch = Scratch::with(&[("README.md", "mine"), ("paths/notes.txt", "mine")]);
    let write = |tag: &str| {
        apply(&split_by_tag(&sources, tag), &scratch.path(""), Ownership::Split).expect("it can be written")
    };
    write("a");
    let drift = write("b");
    assert_eq!(drift.removed.len(), 9);
    assert_eq!(
        scratch.files().into_iter().map(|(path, _)| path).filter(|path| !path.ends_with('/')).collect::<Vec<_>>(),
        [
            "README.md",
            "components/schemas/Node.json",
            "components/securitySchemes/root.json",
            "openapi.json",
            "paths/%/get.json",
            "paths/notes.txt"
        ]
    );
}

#[test]
fn what_cannot_be_split_is_said() {
    let api = r##"{"openapi": "3.1.0", "paths": {
        "/a": {"get": {"x": {"$ref": "b.json#/x"}, "y": {"$ref": "#/paths/~1b/get/x"}}},
        "/b": {"get": {"x": 1}}}}"##;
    let sources = sources(&[("api.json", api), ("b.json", "{\"x\": 1}")]);
    let document = document(&sources);
    let shown = split(&document, |path, _, _| path == "/a").expect_err("it cannot be split").render_lines(&document);
    assert_eq!(
        shown,
        [
            "api.json:2:38: error[external-ref]: \"b.json#/x\" leads into another file, \"b.json\": only what is in one document can be split (at #/paths/~1a/get/x/$ref; help: bundle the description into one file first)",
            "api.json:2:66: error[ref-into-path]: \"#/paths/~1b/get/x\" leads into a part of the description that is not chosen (at #/paths/~1a/get/y/$ref; help: choose the operation it leads into too)",
        ]
    );
    let nothing = split(&document, |_, _, _| false).expect_err("nothing is chosen").render(&document);
    assert_eq!(nothing, "error[nothing-chosen]: no operation of the description was chosen\n");
}

/// GitHub's description is data beside the project: where it is not, there is nothing to prove.
#[test]
fn githubs_packages_are_27_operations_and_30_components() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/github.json");
    if !path.exists() {
        return;
    }
    let sources = Sources::read(&[path]).expect("it can be read");
    let files = split_by_tag(&sources, "packages");
    let count = |prefix: &str| files.iter().filter(|(path, _)| path.starts_with(prefix)).count();
    let kinds = layout::COMPONENT_KINDS.map(|kind| (kind, count(&format!("components/{kind}/"))));
    let found: Vec<_> = kinds.into_iter().filter(|(_, count)| *count > 0).collect();
    assert_eq!(found, [("schemas", 8), ("responses", 4), ("parameters", 8), ("examples", 10)]);
    assert_eq!((count("paths/"), files.len()), (27, 58));
}
