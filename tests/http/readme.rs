//! The README's program: it is what stands there, it compiles, and it does what it says.

mod example;

use serde_json::json;

use crate::description::{Description, Documented};
use crate::requests::client;
use crate::server::{Answer, Server};

#[test]
fn the_readme_shows_the_program_that_is_tested() {
    let program = include_str!("readme/example.rs");
    let readme = include_str!("../../README.md");
    assert!(
        readme.contains(&format!("\n```rust\n{program}```\n")),
        "README.md does not show tests/http/readme/example.rs"
    );
    assert_eq!(readme.matches("```rust").count(), 1, "README.md shows Rust that nothing compiles");
}

#[tokio::test]
async fn the_readme_gets_a_package() {
    let server = Server::start();
    let description = Description::read();
    let operation = description.operations().find(|it| it.id == "packages/get-package-for-user").unwrap();
    server.answer(Answer::documented(&operation.responses(true).next().unwrap()));
    assert_eq!(example::version_count(&client(&server)).await.unwrap(), Some(3));
    assert_eq!(server.asked().line, "GET /users/octocat/packages/container/super%2Flinter");
}

#[tokio::test]
async fn the_readme_tells_failures_apart() {
    let server = Server::start();
    let said = |status, body| Answer::documented(&Documented { status, body: Some(body) });
    server.answer(said(200, json!([])));
    assert_eq!(example::names(&client(&server)).await.unwrap(), [""; 0]);
    assert_eq!(server.asked().line, "GET /orgs/github/packages?package_type=container&per_page=100");
    server.answer(said(403, json!({ "message": "You need read:packages" })));
    assert_eq!(example::names(&client(&server)).await.unwrap(), [""; 0]);
    server.answer(said(401, json!({ "message": "Bad credentials" })));
    let error = example::names(&client(&server)).await.unwrap_err().to_string();
    assert_eq!(error, "packages/list-packages-for-organization: 401 Unauthorized: Bad credentials");
}

#[test]
fn the_readme_builds_a_client() {
    example::client("ghp_secret").unwrap();
}
