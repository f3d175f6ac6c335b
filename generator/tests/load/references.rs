//! Where references lead, and why they do not.

use opbind::source::{Node, Place, Pointer};

use crate::{document, sources};

const ENTRY: &str = r##"{
  "openapi": "3.1.0",
  "components": { "schemas": {
    "Issue": { "$anchor": "issue", "type": "object" },
    "a/b c~": { "type": "string" },
    "Named": { "$id": "https://example.com/named.json", "$defs": { "x": { "const": 1 } } }
  } },
  "tags": [ { "name": "t" } ]
}"##;

fn resolve(reference: &str) -> String {
    let sources = sources(&[("spec/openapi.json", ENTRY), ("spec/schemas/b.yaml", "x: {$ref: ../openapi.json}\n")]);
    let document = document(&sources);
    match document.resolve(document.entry(), reference) {
        Ok((file, pointer, node)) => format!("{}{pointer:?} {}", file.index(), node.kind()),
        Err(problem) => problem.to_string(),
    }
}

#[test]
fn references_lead_to_values() {
    assert_eq!(resolve("#"), "0# object");
    assert_eq!(resolve("#/components/schemas/Issue"), "0#/components/schemas/Issue object");
    assert_eq!(resolve("#/components/schemas/a~1b%20c~0"), "0#/components/schemas/a~1b c~0 object");
    assert_eq!(resolve("#issue"), "0#/components/schemas/Issue object");
    assert_eq!(resolve("#/tags/0/name"), "0#/tags/0/name string");
    assert_eq!(resolve("schemas/b.yaml"), "1# object");
    assert_eq!(resolve("./schemas/../schemas/b.yaml#/x/$ref"), "1#/x/$ref string");
    assert_eq!(resolve("https://example.com/named.json#/$defs/x"), "0#/components/schemas/Named/$defs/x object");
}

#[test]
fn references_say_why_they_lead_nowhere() {
    assert_eq!(resolve("#/components/schemas/Isue"), "#/components/schemas has no \"Isue\", did you mean `Issue`?");
    assert_eq!(resolve("#/components/schemas/issue"), "#/components/schemas has no \"issue\", did you mean `Issue`?");
    assert_eq!(resolve("#/components/schemas/Unlike"), "#/components/schemas has no \"Unlike\"");
    assert_eq!(resolve("#/definitions/Issue"), "the document has no \"definitions\"");
    assert_eq!(resolve("#/tags/1"), "#/tags has no \"1\"");
    assert_eq!(resolve("#/openapi/x"), "#/openapi is a string and has no members");
    assert_eq!(resolve("#issu"), "no schema has the anchor \"issu\", did you mean `issue`?");
    assert_eq!(resolve("#/a~2"), "`~` must be written `~0`, and `/` in a name `~1`");
    assert_eq!(resolve("#/a%2"), "its percent-encoding is broken");
    assert_eq!(resolve("c.yaml#/x"), "there is no file \"spec/c.yaml\"");
    assert_eq!(resolve("../c.yaml"), "it leads out of the folder of the description, where nothing is read");
    assert_eq!(resolve("/etc/passwd"), "it leads out of the folder of the description, where nothing is read");
    assert_eq!(resolve("https://example.com/x.json"), "it leads to the network, and nothing is fetched");
    assert_eq!(resolve("file:///etc/passwd"), "it leads to the network, and nothing is fetched");
}

#[test]
fn references_are_relative_to_the_file_they_stand_in() {
    let sources = sources(&[("spec/openapi.json", ENTRY), ("spec/schemas/b.yaml", "x: {$ref: ../openapi.json}\n")]);
    let document = document(&sources);
    let other = document.files().nth(1).expect("there are two files");
    let (file, _, node) = document.resolve(other, "../openapi.json#/openapi").expect("it is there");
    assert_eq!((file, node.as_str()), (document.entry(), Some("3.1.0")));
    assert_eq!(document.resolve(other, "#/x").map(|(file, _, node)| (file, node.kind())), Ok((other, "object")));
    assert_eq!(document.file(other).get("x").map(Node::kind), Some("object"));
}

const IDENTIFIED: &str = r##"
openapi: 3.2.0
$self: https://example.com/api/openapi.yaml
paths:
  /a: {$ref: '#/components/pathItems/shared'}
components:
  pathItems: {shared: {get: {operationId: a}}}
  schemas:
    Tree:
      $id: https://example.com/schemas/tree.json
      $defs: {leaf: {$anchor: leaf, const: 1}}
      items: {}
    Leaf:
      $id: leaf.json
      $defs: {leaf: {$anchor: leaf, const: 2}}
"##;

/// Resolves what stands at `pointer` of the entry.
fn resolve_at(pointer: &str, reference: &str) -> String {
    let sources = sources(&[("spec/openapi.yaml", IDENTIFIED)]);
    let document = document(&sources);
    let from = Place::new(document.entry(), Pointer::parse(pointer).expect("a pointer"));
    match document.resolve_at(&from, reference) {
        Ok((_, pointer, _)) => pointer.to_string(),
        Err(problem) => problem.to_string(),
    }
}

#[test]
fn references_are_relative_to_the_nearest_uri() {
    let (tree, leaf) = ("/components/schemas/Tree", "/components/schemas/Leaf");
    assert_eq!(resolve_at("", "https://example.com/api/openapi.yaml#/paths"), "/paths");
    assert_eq!(resolve_at("", "openapi.yaml#/components/schemas/Leaf"), leaf);
    assert_eq!(resolve_at("/paths", "leaf.json"), leaf);
    assert_eq!(resolve_at("/paths", "https://example.com/api/leaf.json"), leaf);
    assert_eq!(resolve_at("/components/schemas/Tree/items", "#/$defs/leaf"), format!("{tree}/$defs/leaf"));
    assert_eq!(resolve_at("/components/schemas/Leaf/$defs", "../schemas/tree.json#/items"), format!("{tree}/items"));
    assert_eq!(resolve_at("/components/schemas/Leaf", "#leaf"), format!("{leaf}/$defs/leaf"));
    assert_eq!(resolve_at("/components/schemas/Tree", "#leaf"), format!("{tree}/$defs/leaf"));
}

#[test]
fn an_id_that_is_ignored_by_its_own_references_is_no_mistake() {
    assert_eq!(resolve_at("/components/schemas/Tree", "#/components/schemas/Leaf"), "/components/schemas/Leaf");
    assert_eq!(
        resolve_at("/components/schemas/Tree", "https://example.com/other.json"),
        "it leads to the network, and nothing is fetched"
    );
}

#[test]
fn a_pointer_leads_through_references() {
    assert_eq!(resolve_at("", "#/paths/~1a/get/operationId"), "/components/pathItems/shared/get/operationId");
    let circle = sources(&[("a.yaml", "openapi: 3.1.0\nx: {$ref: '#/x/y'}\n")]);
    let document = document(&circle);
    let problem = document.resolve(document.entry(), "#/x/y").expect_err("it leads nowhere");
    assert_eq!(problem.to_string(), "#/x has no \"y\"");
}
