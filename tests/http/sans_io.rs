//! The examples: operations with the clients of others.

use serde_json::json;

use crate::server::{Answer, Server};

#[path = "../../examples/hyper.rs"]
#[allow(dead_code, unreachable_pub)]
mod hyper_example;
#[path = "../../examples/tower.rs"]
#[allow(dead_code, unreachable_pub)]
mod tower_example;
#[path = "../../examples/ureq.rs"]
#[allow(dead_code, unreachable_pub)]
mod ureq_example;

fn server() -> Server {
    let server = Server::start();
    let package = json!({
        "id": 1,
        "name": "super/linter",
        "package_type": "container",
        "visibility": "public",
        "url": "https://api.github.com/users/octocat/packages/container/super%2Flinter",
        "html_url": "https://github.com/users/octocat/packages/container/package/super%2Flinter",
        "created_at": "2020-05-19T22:19:11Z",
        "updated_at": "2020-05-19T22:19:11Z",
    });
    server.answer(Answer { status: 200, media_type: Some("application/json"), body: json!([package]).to_string() });
    server
}

fn assert_asked(server: &Server) {
    assert_eq!(server.asked().line, "GET /users/octo%20cat/packages?package_type=container");
}

#[tokio::test]
async fn hyper() {
    let server = server();
    assert_eq!(hyper_example::names(&server.url, "octo cat").await.unwrap(), ["super/linter"]);
    assert_asked(&server);
}

#[tokio::test]
async fn tower() {
    let server = server();
    assert_eq!(tower_example::names(&server.url, "octo cat").await.unwrap(), ["super/linter"]);
    assert_asked(&server);
}

#[test]
fn ureq() {
    let server = server();
    assert_eq!(ureq_example::names(&server.url, "octo cat").unwrap(), ["super/linter"]);
    assert_asked(&server);
}

/// What they have in common: failures are the operation's own.
#[test]
fn failures_are_typed() {
    let server = Server::start();
    let body = r#"{"message":"Requires authentication"}"#.to_owned();
    server.answer(Answer { status: 401, media_type: Some("application/json"), body });
    let error = ureq_example::names(&server.url, "octocat").unwrap_err();
    assert_eq!(error.to_string(), "packages/list-packages-for-user: 401 Unauthorized: Requires authentication");
}
