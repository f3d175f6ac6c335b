//! What is printed, to the letter.

use opbind::diagnostics::{At, Diagnostic, Diagnostics};
use opbind::load::load;
use opbind::source::{Place, Pointer};

use crate::{document, errors, sources};

const ISSUES: &str = r##"{
  "openapi": "3.1.0",
  "paths": {
    "/issues": {
      "get": {
        "schema": { "$ref": "#/components/schemas/Isue" }
      }
    }
  },
  "components": { "schemas": { "Issue": {} } }
}
"##;

fn dangling(file: opbind::source::FileId) -> Diagnostic {
    let pointer = Pointer::from_segments(["paths", "/issues", "get", "schema", "$ref"]);
    Diagnostic::error("dangling-ref", Place::new(file, pointer), "unresolved reference \"#/components/schemas/Isue\"")
}

#[test]
fn a_finding_shows_its_line_and_help() {
    let sources = sources(&[("spec/issues.json", ISSUES)]);
    let document = document(&sources);
    let findings = Diagnostics::from(dangling(document.entry()).help("did you mean `Issue`?"));
    assert_eq!(
        findings.render(&document),
        "\
spec/issues.json:6:29: error[dangling-ref]: unresolved reference \"#/components/schemas/Isue\"
  at #/paths/~1issues/get/schema/$ref
  |
6 |         \"schema\": { \"$ref\": \"#/components/schemas/Isue\" }
  |                             ^
  = help: did you mean `Issue`?
"
    );
    assert_eq!(
        findings.render_lines(&document),
        ["spec/issues.json:6:29: error[dangling-ref]: unresolved reference \"#/components/schemas/Isue\" \
          (at #/paths/~1issues/get/schema/$ref; help: did you mean `Issue`?)"]
    );
}

#[test]
fn machines_get_the_same_as_json() {
    let sources = sources(&[("spec/issues.json", ISSUES)]);
    let document = document(&sources);
    let findings = Diagnostics::from(dangling(document.entry()));
    assert_eq!(
        serde_json::to_value(findings.located(&document)).ok(),
        Some(serde_json::json!([{
            "path": "spec/issues.json", "line": 6, "column": 29, "pointer": "/paths/~1issues/get/schema/$ref",
            "severity": "error", "rule": "dangling-ref", "message": "unresolved reference \"#/components/schemas/Isue\"", "help": null
        }]))
    );
}

#[test]
fn findings_are_sorted_by_place_and_shown_once() {
    let sources = sources(&[("a.json", ISSUES)]);
    let document = document(&sources);
    let late = Diagnostic::warning("w", Place::new(document.entry(), Pointer::from_segments(["components"])), "late");
    let whole = Diagnostic::note("n", At::Nowhere, "about the whole");
    let findings: Diagnostics =
        [late.clone(), dangling(document.entry()), whole, dangling(document.entry()), late].into_iter().collect();
    let shown = findings.render_lines(&document);
    assert_eq!(
        shown.iter().map(|line| line.split(": ").take(2).collect()).collect::<Vec<String>>(),
        ["note[n]about the whole", "a.json:6:29error[dangling-ref]", "a.json:10:3warning[w]"]
    );
    assert!(findings.has_errors());
}

#[test]
fn control_characters_and_long_lines_do_not_reach_the_terminal() {
    let long = format!(
        r#"{{"openapi":"3.1.0","x":"{}","bad":"\u001b{}","y":"{}"}}"#,
        "a".repeat(200),
        "\u{9b}\u{202e}",
        "b".repeat(200)
    );
    let sources = sources(&[("a.json", &long)]);
    let document = document(&sources);
    let at = Place::new(document.entry(), Pointer::from_segments(["bad"]));
    let shown = Diagnostics::from(Diagnostic::error("r", at, "a\u{1b}[31m\nb")).render(&document);
    assert!(shown.starts_with("a.json:1:233: error[r]: a\u{fffd}[31m b\n"), "{shown}");
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines.iter().all(|line| line.chars().count() < 140 && !line.chars().any(char::is_control)), "{shown}");
    let column = lines
        .iter()
        .position(|line| line.ends_with('^'))
        .and_then(|line| lines.get(line)?.chars().position(|c| c == '^'));
    assert_eq!(column.and_then(|column| lines.get(3)?.chars().nth(column)), Some('"'));
}

#[test]
fn syntax_errors_of_all_files_are_reported_at_once() {
    let sources = sources(&[
        ("openapi.json", "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {,}\n}\n"),
        ("b.yaml", "a: 1\nb: [1, 2\nc: 3\n"),
        ("c.yaml", "  \n"),
    ]);
    assert_eq!(
        errors(&sources),
        "\
b.yaml:3:2: error[syntax]: not YAML: did not find expected ',' or ']'
  |
3 | c: 3
  |  ^

c.yaml: error[syntax]: the file is empty

openapi.json:3:12: error[syntax]: not JSON: key must be a string
  |
3 |   \"info\": {,}
  |            ^
"
    );
}

#[test]
fn a_json_file_must_be_json_and_anything_else_may_be_yaml() {
    assert_eq!(
        errors(&sources(&[("a.json", "openapi: 3.1.0")])),
        "a.json:1:1: error[syntax]: not JSON: expected value\n  |\n1 | openapi: 3.1.0\n  | ^\n"
    );
    let flow = sources(&[("a.yaml", "{openapi: 3.1.0}")]);
    assert_eq!(document(&flow).root().kind(), "object");
    let json_in_yaml = sources(&[("a.yaml", "\u{feff}{\"openapi\": \"3.1.0\"}")]);
    assert_eq!(document(&json_in_yaml).root().kind(), "object");
}

#[test]
fn what_is_no_description_is_said_to_be_none() {
    assert_eq!(
        errors(&sources(&[("a.yaml", "title: x\n")])),
        "\
a.yaml:1:1: error[not-openapi]: not an OpenAPI description: there is no member `openapi`
  at #
  |
1 | title: x
  | ^
  = help: its value is the version of OpenAPI, for example \"3.1.0\"
"
    );
    assert!(
        errors(&sources(&[("a.json", "[]")]))
            .contains("not an OpenAPI description: the document is an array, not an object")
    );
    assert!(errors(&sources(&[])).contains("error[no-entry]"));
}

#[test]
fn only_known_versions_are_read() {
    for version in ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.2.0", "3.1"] {
        document(&sources(&[("a.json", &format!(r#"{{"openapi":"{version}"}}"#))]));
    }
    for version in ["2.0", "3.10.0", "4.0.0", "3", ""] {
        let shown = errors(&sources(&[("a.json", &format!(r#"{{"openapi":"{version}"}}"#))]));
        assert!(
            shown.contains(&format!("error[unsupported-version]: OpenAPI version {version:?} is not supported")),
            "{shown}"
        );
    }
    for number in ["3.0", "3.1", "3.2"] {
        document(&sources(&[("a.yaml", &format!("openapi: {number}\n"))]));
    }
    assert!(
        errors(&sources(&[("a.yaml", "openapi: [3.1]\n")]))
            .contains("the version of OpenAPI is an array, not a string")
    );
    for version in ["'1.2'", "1.2"] {
        let shown = errors(&sources(&[("a.yaml", &format!("swagger: {version}\n"))]));
        assert!(shown.contains("error[unsupported-version]: Swagger version \"1.2\" is not supported"), "{shown}");
    }
}

#[test]
fn repeated_names_are_warnings() {
    let sources = sources(&[("a.yaml", "openapi: 3.1.0\npaths:\n  /a: {}\n  /b: {}\n  /a: {get: {}}\n")]);
    let document = document(&sources);
    assert_eq!(
        document.warnings.render(&document),
        "\
a.yaml:5:3: warning[repeated-name]: the name \"/a\" is repeated in its object: the last one counts
  at #/paths/~1a
  |
5 |   /a: {get: {}}
  |   ^
"
    );
    assert_eq!(
        document.root().at(&Pointer::from_segments(["paths", "/a", "get"])).map(|node| node.kind()),
        Some("object")
    );
}

#[test]
fn nesting_and_aliases_are_bounded() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(errors(&sources(&[("a.json", &deep)])).contains("not JSON: it is nested deeper than 128 levels"));
    let deep = format!("openapi: 3.1.0\nx: {}{}", "[".repeat(1000), "]".repeat(1000));
    let shown = errors(&sources(&[("a.yaml", &deep)]));
    assert!(shown.contains("not YAML: it is nested deeper than 128 levels"), "{shown}");
    let mut laughs = "openapi: 3.1.0\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        laughs.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    let shown = errors(&sources(&[("a.yaml", &laughs)]));
    assert!(shown.contains("error[syntax]: not YAML: "), "{shown}");
    assert!(load(&sources(&[("a.yaml", "openapi: 3.1.0\na: &a [*a]\n")])).is_err());
}

#[test]
fn yaml_keys_are_texts_and_merge_keys_are_merged() {
    let text = "
openapi: 3.1.0
base: &base {type: object, 1.10: x}
more: &more {type: array, y: 2}
a:
  200: ok
  <<: [*base, *more]
  z: 1
b: {<<: *base, type: string}
";
    let sources = sources(&[("a.yaml", text)]);
    let root = document(&sources).root().to_json();
    assert_eq!(root["a"], serde_json::json!({"200": "ok", "type": "object", "1.10": "x", "y": 2, "z": 1}));
    assert_eq!(root["b"], serde_json::json!({"1.10": "x", "type": "string"}));
}

#[test]
fn what_yaml_admits_and_a_description_does_not_is_said_in_its_terms() {
    let said = |text: &str| errors(&sources(&[("a.yaml", text)])).lines().next().unwrap_or_default().to_owned();
    assert_eq!(
        said("# nothing\n"),
        "a.yaml:2:1: error[not-openapi]: not an OpenAPI description: the document is empty"
    );
    assert_eq!(
        said("openapi: 3.1.0\n---\nopenapi: 3.1.0\n"),
        "a.yaml:1:1: error[syntax]: not YAML: there is more than one document in the file, separated by `---`; a description is one"
    );
    assert_eq!(
        said("openapi: 3.1.0\nx: \"\u{7}\"\n"),
        "a.yaml:2:5: error[syntax]: not YAML: control characters are not allowed"
    );
    assert_eq!(
        said("openapi: 3.1.0\n? [a]\n: 1\n"),
        "a.yaml:2:3: error[syntax]: not YAML: invalid type: sequence, expected the name of a member"
    );
}

#[test]
fn yaml_keeps_what_was_written() {
    let text = "%YAML 1.2\n---\nopenapi: 3.1.0\r\nx:\n  200: a\n  on: b\n  null: c\n  1.50: d\n  2020-01-01: e\n\
                y: [yes, on, 2020-01-01, .inf, 0x10, !money 5, !point {x: 1}]\n";
    let sources = sources(&[("a.yaml", text)]);
    let document = document(&sources);
    let root = document.root();
    let names: Vec<_> = root.get("x").and_then(|x| x.as_object()).map(|x| x.names().collect()).unwrap_or_default();
    assert_eq!(names, ["200", "on", "null", "1.50", "2020-01-01"]);
    assert_eq!(
        serde_json::to_value(root.get("y")).ok(),
        Some(serde_json::json!(["yes", "on", "2020-01-01", ".inf", 16, 5, {"x": 1}]))
    );
}
