//! Reading from the disk: what is found, and what is refused.

use std::path::PathBuf;

use opbind::diagnostics::Diagnostics;
use opbind::load::{Sources, load};

use crate::document;
use crate::scratch::Scratch;

const ENTRY: &str =
    "openapi: 3.1.0\nx: {$ref: 'a/one.yaml#/x'}\ny: {$ref: ../outside.yaml}\nz: {$ref: a/missing.json}\n";

fn read(scratch: &Scratch, paths: &[&str]) -> Result<Sources, Diagnostics> {
    let paths: Vec<PathBuf> = paths.iter().map(|path| scratch.path(path)).collect();
    Sources::read(&paths)
}

fn read_errors(scratch: &Scratch, paths: &[&str]) -> String {
    scratch.relative(&read(scratch, paths).expect_err("it cannot be read").render(&()))
}

fn paths(scratch: &Scratch, sources: &Sources) -> Vec<String> {
    sources.files().iter().map(|file| scratch.relative(&file.path)).collect()
}

#[test]
fn files_that_are_referred_to_are_read_once_also_in_circles() {
    let scratch = Scratch::with(&[
        ("spec/api.yaml", ENTRY),
        ("spec/a/one.yaml", "x: {$ref: '../b%20c.json'}\nself: {$ref: one.yaml}\n"),
        ("spec/b c.json", r#"{"$ref": "a/one.yaml#/x", "discriminator": {"mapping": {"d": "d.json", "e": "Schema"}}}"#),
        ("spec/d.json", "{}"),
        ("spec/unrelated.json", "{"),
        ("outside.yaml", "x: 1\n"),
    ]);
    let sources = read(&scratch, &["spec/api.yaml"]).expect("it can be read");
    assert_eq!(paths(&scratch, &sources), ["spec/api.yaml", "spec/a/one.yaml", "spec/b c.json", "spec/d.json"]);
    let document = document(&sources);
    let problem =
        |reference: &str| document.resolve(document.entry(), reference).err().map(|problem| problem.to_string());
    assert_eq!(problem("a/one.yaml#/x"), None);
    assert_eq!(
        problem("../outside.yaml").as_deref(),
        Some("it leads out of the folder of the description, where nothing is read")
    );
    assert!(problem("a/missing.json").is_some_and(|problem| problem.starts_with("there is no file")));
}

#[test]
fn files_that_only_a_discriminator_names_are_read() {
    let scratch = Scratch::with(&[
        ("api.yaml", "openapi: 3.1.0\nx: {discriminator: {propertyName: kind, mapping: {cat: pets/cat.yaml}}}\n"),
        ("pets/cat.yaml", "type: object\n"),
    ]);
    let sources = read(&scratch, &["api.yaml"]).expect("it can be read");
    assert_eq!(paths(&scratch, &sources), ["api.yaml", "pets/cat.yaml"]);
}

#[test]
fn an_error_in_a_file_that_is_referred_to_is_reported_there() {
    let scratch =
        Scratch::with(&[("api.yaml", "openapi: 3.1.0\nx: {$ref: b.json}\n"), ("b.json", "{\n  \"a\": tru\n}")]);
    let sources = read(&scratch, &["api.yaml"]).expect("it can be read");
    let shown = load(&sources).expect_err("b.json is wrong").render(&sources);
    assert_eq!(
        scratch.relative(&shown),
        "b.json:2:11: error[syntax]: not JSON: expected ident\n  |\n2 |   \"a\": tru\n  |           ^\n"
    );
}

#[cfg(unix)]
#[test]
fn symbolic_links_do_not_lead_out() {
    let scratch =
        Scratch::with(&[("spec/api.yaml", "openapi: 3.1.0\nx: {$ref: link.yaml}\n"), ("secret.yaml", "x: 1\n")]);
    std::os::unix::fs::symlink(scratch.path("secret.yaml"), scratch.path("spec/link.yaml")).expect("links can be made");
    let sources = read(&scratch, &["spec/api.yaml"]).expect("it can be read");
    let document = document(&sources);
    let problem = document.resolve(document.entry(), "link.yaml").expect_err("it is not read").to_string();
    assert!(problem.ends_with("a symbolic link leads out of the folder of the description"), "{problem}");
    assert_eq!(sources.files().len(), 1);
}

#[test]
fn all_unreadable_files_are_reported_at_once() {
    let scratch = Scratch::with(&[("ok.yaml", "openapi: 3.1.0\n"), ("folder/x", "")]);
    scratch.write("latin1.yaml", b"openapi: 3.1.0\ntitle: caf\xe9\n");
    scratch.write("binary.json", b"\x89PNG\r\n\x1a\n\x00\xff");
    assert_eq!(
        read_errors(&scratch, &["ok.yaml", "missing.yaml", "latin1.yaml", "binary.json", "folder"]),
        "\
binary.json:1:1: error[encoding]: not UTF-8: byte 0x89 at offset 0
  = help: save the description as UTF-8 text (RFC 8259, section 8.1)

folder: error[unreadable]: cannot read it: it is no file
  = help: give files, or one folder alone

latin1.yaml:2:11: error[encoding]: not UTF-8: byte 0xe9 at offset 25
  = help: save the description as UTF-8 text (RFC 8259, section 8.1)

missing.yaml: error[unreadable]: cannot read it: No such file or directory (os error 2)
"
    );
}

#[test]
fn a_folder_needs_an_entry() {
    let scratch = Scratch::with(&[("spec/paths/a/get.json", "{}")]);
    assert_eq!(
        read_errors(&scratch, &["spec"]),
        "\
spec: error[no-entry]: a folder with a description has an entry: one of openapi.json, openapi.yaml, openapi.yml
  = help: give the file itself if the description is in one file, or make such a folder with `opbind split`
"
    );
    scratch.write("spec/openapi.json", "{}");
    scratch.write("spec/openapi.yaml", "{}");
    assert!(read_errors(&scratch, &["spec"]).contains("more than one entry: openapi.json, openapi.yaml"));
    assert!(read_errors(&scratch, &[]).contains("nothing to read"));
}

#[test]
fn a_folder_is_one_document() {
    let scratch = Scratch::with(&[
        ("spec/openapi.yaml", "openapi: 3.1.0\ninfo: {title: t}\n"),
        ("spec/paths/b/{id}/post.yaml", "responses: {'200': {$ref: '#/components/responses/Ok'}}\n"),
        ("spec/paths/b/{id}/get.json", r##"{"responses": {}}"##),
        ("spec/paths/b/{id}/path-item.json", r##"{"summary": "s"}"##),
        ("spec/paths/%/get.json", "{}"),
        ("spec/components/responses/Ok.json", r##"{"$ref": "./Other.json"}"##),
        ("spec/components/responses/Other.json", r##"{"description": "x"}"##),
        ("spec/README.md", "not ours"),
        ("spec/opbind.toml", ""),
        ("spec/.hidden", ""),
        ("spec/notes/x.json", "{}"),
        ("spec/components/unknown/x.json", "{}"),
    ]);
    let sources = read(&scratch, &["spec"]).expect("it can be read");
    let document = document(&sources);
    let json = serde_json::to_string(document.root()).expect("it is JSON");
    assert_eq!(
        json,
        r##"{"openapi":"3.1.0","info":{"title":"t"},"paths":{"/":{"get":{}},"/b/{id}":{"summary":"s","get":{"responses":{}},"post":{"responses":{"200":{"$ref":"#/components/responses/Ok"}}}}},"components":{"responses":{"Ok":{"$ref":"components/responses/Other.json"},"Other":{"description":"x"}}}}"##
    );
    let (file, pointer, _) =
        document.resolve(document.entry(), "components/responses/Other.json").expect("it is a part");
    assert_eq!((file, pointer.as_str()), (document.entry(), "/components/responses/Other"));
    assert_eq!(
        scratch.relative(&document.warnings.render(&document)),
        "\
spec/components/unknown/x.json: warning[unknown-file]: not part of the description: the layout has no such file, and nothing refers to it

spec/notes/x.json: warning[unknown-file]: not part of the description: the layout has no such file, and nothing refers to it
"
    );
}

#[test]
fn places_in_a_folder_are_found_in_its_files() {
    let operation = "{\n  \"tags\": [],\n  \"tags\": [\"x\"]\n}\n";
    let scratch =
        Scratch::with(&[("spec/openapi.json", r#"{"openapi": "3.1.0"}"#), ("spec/paths/a/get.json", operation)]);
    let sources = read(&scratch, &["spec"]).expect("it can be read");
    let document = document(&sources);
    assert_eq!(
        scratch.relative(&document.warnings.render(&document)),
        "\
spec/paths/a/get.json:3:3: warning[repeated-name]: the name \"tags\" is repeated in its object: the last one counts
  at #/paths/~1a/get/tags
  |
3 |   \"tags\": [\"x\"]
  |   ^
"
    );
    assert_eq!(document.warnings.render(&sources), document.warnings.render(&document));
}

#[test]
fn a_folder_holds_each_part_once() {
    let scratch = Scratch::with(&[
        (
            "spec/openapi.json",
            r#"{"openapi": "3.1.0", "paths": {"/a": {"get": {}}}, "components": {"schemas": {"S": {}}}}"#,
        ),
        ("spec/paths/a/get.json", "{}"),
        ("spec/paths/b/path-item.json", "[]"),
        ("spec/components/schemas/S.json", "{}"),
    ]);
    let sources = read(&scratch, &["spec"]).expect("it can be read");
    let shown = scratch.relative(&load(&sources).expect_err("parts are there twice").render(&sources));
    assert_eq!(
        shown,
        "\
spec/components/schemas/S.json: error[conflict]: #/components/schemas/S stands in another file of this folder too

spec/paths/a/get.json: error[conflict]: #/paths/~1a/get stands in another file of this folder too

spec/paths/b/path-item.json: error[part-kind]: a Path Item Object is expected, this is array
"
    );
    scratch.write("spec/paths/a/get.yaml", "{}");
    assert!(read_errors(&scratch, &["spec"]).contains(
        "spec/paths/a/get.yaml: error[duplicate-part]: the same part of the description as `paths/a/get.json`"
    ));
}
