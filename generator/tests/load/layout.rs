//! File names for paths and components, there and back.

use opbind::load::layout::{Part, file_paths};

fn operation(path: &str) -> Part {
    Part::Operation { path: path.to_owned(), method: "get".to_owned() }
}

fn schema(name: &str) -> Part {
    Part::Component { kind: "schemas".to_owned(), name: name.to_owned() }
}

fn files(parts: &[Part]) -> Vec<String> {
    let files = file_paths(parts);
    let back: Vec<Part> = files.iter().filter_map(|file| Part::of_file(file)).collect();
    assert_eq!(back, parts, "{files:?}");
    files
}

#[test]
fn plain_names_stay_what_they_are() {
    assert_eq!(
        files(&[
            operation("/orgs/{org}/packages"),
            schema("package-version"),
            Part::PathItem { path: "/a.b".to_owned() }
        ]),
        ["paths/orgs/{org}/packages/get.json", "components/schemas/package-version.json", "paths/a.b/path-item.json"]
    );
}

#[test]
fn everything_else_is_percent_encoded() {
    assert_eq!(
        files(&[
            schema("a/b c:d~%é"),
            schema("NUL"),
            schema("com1.x"),
            schema("con2"),
            schema("."),
            schema(".."),
            schema("end."),
            schema("")
        ]),
        [
            "components/schemas/a%2Fb%20c%3Ad%7E%25%C3%A9.json",
            "components/schemas/%4EUL.json",
            "components/schemas/%63om1.x.json",
            "components/schemas/con2.json",
            "components/schemas/%2E.json",
            "components/schemas/%2E..json",
            "components/schemas/end%2E.json",
            "components/schemas/%.json",
        ]
    );
}

#[test]
fn empty_segments_and_folders_named_like_our_files_have_names() {
    assert_eq!(
        files(&[
            operation("/"),
            operation("/a/"),
            operation("/a//b"),
            operation("/get.json"),
            operation("/a/Path-Item.yaml"),
            operation("/%")
        ]),
        [
            "paths/%/get.json",
            "paths/a/%/get.json",
            "paths/a/%/b/get.json",
            "paths/get%2Ejson/get.json",
            "paths/a/Path-Item%2Eyaml/get.json",
            "paths/%25/get.json",
        ]
    );
}

#[test]
fn names_that_differ_only_in_case_get_different_files_everywhere() {
    assert_eq!(
        files(&[
            schema("Issue"),
            schema("issue"),
            schema("ISSUE"),
            schema("Other"),
            operation("/Me/x"),
            operation("/me/y"),
            operation("/Us")
        ]),
        [
            "components/schemas/%49ssue.json",
            "components/schemas/issue.json",
            "components/schemas/%49%53%53%55%45.json",
            "components/schemas/Other.json",
            "paths/%4De/x/get.json",
            "paths/me/y/get.json",
            "paths/Us/get.json",
        ]
    );
}

#[test]
fn other_files_are_no_parts() {
    for file in [
        "openapi.json",
        "paths/get.json",
        "paths/a/list.json",
        "paths/a/get.txt",
        "components/x/a.json",
        "components/schemas/a/b.json",
        "a/get.json",
        "paths/%G0/get.json",
    ] {
        assert_eq!(Part::of_file(file), None, "{file}");
    }
}
