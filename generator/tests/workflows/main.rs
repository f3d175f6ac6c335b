//! The workflows in `docs/workflows/`, step by step, as GitHub Actions runs them: their scripts are taken out of the YAML and
//! run by bash, with this program, a repository and its remote on this machine, and a stand-in for `gh`.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

#[path = "../load/scratch.rs"]
mod scratch;
mod workflow;

use scratch::Scratch;
use std::fs;
use workflow::{Repository, Workflow};

const API: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        '200': {description: They, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}
components:
  schemas:
    pet: {type: object, required: [name], properties: {name: {type: string}}}
";

/// Whose pets have numbers for names.
fn breaking() -> String {
    API.replace("{type: string}", "{type: integer}")
}

fn additive() -> String {
    API.replace("{type: string}}", "{type: string}, age: {type: integer}}")
}

fn update() -> Workflow {
    Workflow::read("update-api.yml")
}

#[test]
fn what_is_new_becomes_a_pull_request_with_the_report() {
    let repository = Repository::new(API);
    repository.publish(&breaking());
    update().run(&repository).assert_success();
    assert_eq!(repository.remote_log("update-api"), ["What it changes in the crate", "The new description", "start"]);
    assert_eq!(repository.remote_files("update-api~1", "update-api~2"), ["spec/openapi.yaml"]);
    let changed = repository.remote_files("update-api", "update-api~1");
    assert_eq!(changed, ["client/opbind.lock", "client/src/models/pet.rs"]);
    let called = repository.gh_calls();
    let report = repository.temporary("report.md");
    let create = format!("pr create --head update-api --title Update the API (breaking) --body-file {report}");
    assert_eq!(called, ["pr list --head update-api --state open --json number --jq .[].number", &create]);
    let body = repository.gh_body();
    assert!(body.starts_with("### What changes for users of the crate\n\n1 breaking. Version: major"), "{body}");
    assert!(body.contains("`spec/openapi.yaml:12:56`"), "{body}");
}

#[test]
fn an_open_pull_request_is_brought_up_to_date() {
    let repository = Repository::new(API);
    repository.publish(&breaking());
    update().run(&repository).assert_success();
    repository.open_pull_request("7");
    repository.start_over();
    repository.publish(&additive());
    update().run(&repository).assert_success();
    let report = repository.temporary("report.md");
    let edit = format!("pr edit 7 --title Update the API --body-file {report}");
    assert_eq!(repository.gh_calls().last(), Some(&edit));
    assert!(repository.gh_body().contains("1 additive. Version: minor"), "{}", repository.gh_body());
    assert_eq!(repository.remote_log("update-api").len(), 3, "it stands on the main branch, not on what was there");
}

#[test]
fn nothing_new_is_no_pull_request() {
    let repository = Repository::new(API);
    repository.publish(API);
    let run = update().run(&repository);
    run.assert_success();
    assert!(run.output.contains("Nothing is new."), "{}", run.output);
    assert_eq!(repository.gh_calls(), Vec::<String>::new());
}

#[test]
fn what_somebody_else_has_committed_is_left_alone() {
    let repository = Repository::new(API);
    repository.publish(&breaking());
    update().run(&repository).assert_success();
    repository.commit_by_hand("update-api");
    let before = repository.remote_log("update-api");
    repository.start_over();
    repository.publish(&additive());
    let run = update().run(&repository);
    run.assert_success();
    assert!(run.output.contains("::warning::Somebody else has committed to update-api"), "{}", run.output);
    assert_eq!(repository.remote_log("update-api"), before);
    assert_eq!(repository.gh_calls().len(), 2, "only those of the first run");
}

#[test]
fn a_description_that_cannot_be_fetched_or_read_ends_the_run() {
    let repository = Repository::new(API);
    for broken in [None, Some("<html>Service unavailable</html>"), Some("openapi: 3.1.0\ninfo: {}\npaths: 1\n")] {
        repository.start_over();
        match broken {
            None => repository.withdraw(),
            Some(text) => repository.publish(text),
        }
        let run = update().run(&repository);
        assert_ne!(run.code, Some(0), "{}", run.output);
        assert_eq!(repository.gh_calls(), Vec::<String>::new());
        assert_eq!(repository.remote_log("update-api"), Vec::<String>::new());
    }
}

#[test]
fn a_pull_request_is_checked_and_annotated() {
    let repository = Repository::new(API);
    let check = Workflow::read("check-api.yml");
    repository.edit("spec/openapi.yaml", &breaking());
    repository.merge("a pull request without the crate");
    let run = check.run(&repository);
    assert_eq!(run.code, Some(1), "{}", run.output);
    assert!(run.output.contains("run `opbind generate` to mend it"), "{}", run.output);
    repository.generate();
    repository.merge("the crate too");
    // What the reviewers see is held against the first parent of the merge.
    let both = breaking().replace("{type: integer}}", "{type: integer}, age: {type: integer}}");
    repository.edit("spec/openapi.yaml", &both);
    repository.generate();
    repository.merge("another");
    let run = check.run(&repository);
    run.assert_success();
    let annotation =
        "::warning file=spec/openapi.yaml,line=12,col=56,title=breaking [field-type-changed]::models::Pet::name";
    assert!(run.output.contains(annotation), "{}", run.output);
    let summary = fs::read_to_string(repository.temporary("summary.md")).unwrap();
    assert!(summary.contains("1 breaking, 1 additive. Version: major"), "{summary}");
}

/// What they may do, and whose code they run.
#[test]
fn workflows_ask_for_little_and_take_no_text_of_others_into_their_scripts() {
    let update = update();
    assert_eq!(update.permissions(), "{}");
    assert_eq!(
        update.job()["permissions"],
        serde_yaml::from_str::<serde_yaml::Value>("{contents: write, pull-requests: write}").unwrap()
    );
    let check = Workflow::read("check-api.yml");
    assert_eq!(check.permissions(), "contents: read");
    for workflow in [&update, &check] {
        assert_eq!(workflow.actions(), ["actions/checkout@v5"]);
        for script in workflow.scripts() {
            assert!(!script.contains("${{"), "an expression in a script is code: {script}");
        }
    }
}
