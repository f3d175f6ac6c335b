//! `opbind diff` and `opbind explain`.

use crate::run::{PETS, ends};
use crate::scratch::Scratch;
use serde_json::{Value, json};

fn both(new: &str) -> Scratch {
    Scratch::with(&[("old.yaml", PETS), ("new.yaml", new)])
}

#[test]
fn what_breaks_is_told_by_the_exit_code() {
    let folder = both(&PETS.replace("name: {type: string}", "name: {type: integer}"));
    let run = ends(&folder, &["diff", "old.yaml", "new.yaml"], 1);
    let expected = "\
breaking: members of another type: 1 [field-type-changed]
  models::Pet::name: `String` is `i64` now (in 1 response)
      new.yaml:18:56
1 breaking
version: major (1.4.2 → 2.0.0, 0.4.2 → 0.5.0)
";
    assert_eq!(run.stdout, expected);
    let run = ends(&folder, &["diff", "new.yaml", "new.yaml"], 0);
    assert_eq!(run.stdout, "version: none: nothing changes for users of the crate\n");
    ends(&folder, &["diff", "old.yaml", "none.yaml"], 2);
}

#[test]
fn what_is_added_breaks_nothing() {
    let folder = both(&PETS.replace("name: {type: string}", "name: {type: string}, age: {type: integer}"));
    let run = ends(&folder, &["diff", "old.yaml", "new.yaml", "--format", "json"], 0);
    let report: Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    let expected = json!({
        "verdict": "minor",
        "changelog": "* members added: `models::Pet::age`.",
        "changes": [{
            "rule": "field-added",
            "effect": "additive",
            "item": "models::Pet::age",
            "message": "`Option<i64>` added",
            "place": {
                "old": false, "path": "new.yaml", "line": 18, "column": 78,
                "pointer": "#/components/schemas/pet/properties/age",
            },
            "used": { "requests": 0, "responses": 1 },
        }],
    });
    assert_eq!(report, expected);
    let run = ends(&folder, &["diff", "old.yaml", "new.yaml", "--annotations"], 0);
    let expected =
        "::notice file=new.yaml,line=18,col=78,title=additive [field-added]::models::Pet::age: `Option<i64>` added\n";
    assert_eq!(run.stdout, expected);
}

/// GitHub knows files from the root of the repository.
#[test]
fn annotations_name_files_as_the_repository_does() {
    let new = PETS.replace("name: {type: string}", "name: {type: integer}");
    let folder = Scratch::with(&[("api/old.yaml", PETS), ("new.yaml", &new)]);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_opbind"))
        .args(["diff", "old.yaml", "../new.yaml", "--annotations"])
        .current_dir(folder.path("api"))
        .env("GITHUB_WORKSPACE", folder.path(""))
        .output()
        .expect("cargo has built the program");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("::warning file=new.yaml,line=18,"), "{said}");
}

#[test]
fn a_pull_request_is_told_what_breaks_first() {
    let new = PETS.replace("name: {type: string", "name: {deprecated: true, type: integer");
    let run = ends(&both(&new), &["diff", "old.yaml", "new.yaml", "--markdown"], 1);
    let expected = "\
### What changes for users of the crate

1 breaking, 1 additive. Version: major (1.4.2 → 2.0.0, 0.4.2 → 0.5.0).

#### members of another type: 1 (`field-type-changed`)

* `models::Pet::name`: `String` is `i64` now (in 1 response) · `new.yaml:18:56`

<details><summary>1 additive</summary>

**members deprecated: 1** (`field-deprecated`)

* `models::Pet::name`: deprecated (in 1 response) · `new.yaml:18:56`

</details>

For the CHANGELOG:

```markdown
* **Breaking:** members of another type: `models::Pet::name`. Also members deprecated: `models::Pet::name`.
```
";
    assert_eq!(run.stdout, expected);
}

/// The overrides of the project hold for both, unless the old description has its own.
#[test]
fn both_are_read_as_they_are_generated() {
    let toml = "[package]\nname = \"pets\"\n[select]\ntags = [\"owners\"]\n";
    let new = PETS.replace("name: {type: string}", "name: {type: integer}");
    let folder = Scratch::with(&[("old/api.yaml", PETS), ("new/api.yaml", &new), ("new/opbind.toml", toml)]);
    ends(&folder, &["diff", "old/api.yaml", "new/api.yaml"], 0);
}

#[test]
fn rules_are_explained() {
    let folder = Scratch::with(&[]);
    let run = ends(&folder, &["explain", "value-added"], 0);
    assert!(run.stdout.starts_with("value-added (additive): values of enumerations added\n"), "{}", run.stdout);
    let run = ends(&folder, &["explain", "value-aded"], 2);
    assert!(run.stderr.contains("did you mean the rule `value-added`?"), "{}", run.stderr);
    let all = ends(&folder, &["explain"], 0).stdout.lines().count();
    assert!(all > 60, "{all}");
}
