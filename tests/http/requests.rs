//! What the server gets to see of a call.

use std::collections::BTreeSet;

use github_packages::operations::packages::list_packages_for_user::PackageType;
use github_packages::parameters::PackageType::Container;
use github_packages::parameters::PackageVisibility::{Private, Public};
use github_packages::{Client, Retry};

use crate::calls::{CALLS, Call};
use crate::description::{Description, Operation};
use crate::server::{Answer, Request, Server};

const TOKEN: &str = "ghp_secret";

/// A client that asks once: what is looked at is one request.
pub(crate) fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).token(TOKEN).retry(Retry::none()).build().unwrap()
}

/// The request line, all headers, and no body.
pub(crate) fn assert_seen(server: &Server, call: &Call) {
    let Request { line, mut headers, body } = server.asked();
    assert_eq!(line, call.line, "{}", call.id);
    // To write or to leave out that there is no body: RFC 9110, section 8.6, leaves that to the client.
    let length = headers.remove("content-length").unwrap_or_default();
    assert!(body.is_empty() && length.iter().all(|length| length == "0"), "{} has a body: {body:?}", call.id);
    let expected = [
        ("accept", "application/json, */*;q=0.5"),
        ("authorization", &format!("Bearer {TOKEN}")),
        ("host", server.url.trim_start_matches("http://")),
        ("user-agent", concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"))),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), vec![value.to_owned()]));
    assert_eq!(headers, expected.into(), "{}", call.id);
}

#[test]
fn every_operation_of_the_description_is_called() {
    let description = Description::read();
    let described: BTreeSet<&str> = description.operations().map(|operation| operation.id).collect();
    let called: BTreeSet<&str> = CALLS.iter().map(|call| call.id).collect();
    let none: [&&str; 0] = [];
    assert_eq!(described.difference(&called).collect::<Vec<_>>(), none, "tests/http/calls.rs has no call of these");
    assert_eq!(called.difference(&described).collect::<Vec<_>>(), none, "spec/ has no such operations");
    assert_eq!(CALLS.len(), called.len(), "an operation stands in the table twice");
}

#[test]
fn every_call_is_one_of_its_operation_and_says_all_that_can_be_said() {
    let description = Description::read();
    for operation in description.operations() {
        let call = Call::of(operation.id);
        let (method, target) = call.line.split_once(' ').unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        assert_eq!(method, operation.method, "{}", call.id);
        assert!(fits(path, &operation), "{}: {path} is not {}", call.id, operation.path);
        let pairs: Vec<&str> = query.split_terminator('&').collect();
        let names: BTreeSet<&str> = pairs.iter().filter_map(|pair| Some(pair.split_once('=')?.0)).collect();
        assert_eq!(names, operation.query_parameters(), "{}", call.id);
        assert_eq!(pairs.len(), names.len(), "{}: a parameter stands in the query twice", call.id);
        assert!(!operation.has_body(), "{}: these tests have yet to learn about bodies", call.id);
    }
}

/// Does each segment of the path fill one segment of the operation's?
fn fits(path: &str, operation: &Operation<'_>) -> bool {
    let (segments, templates) = (path.split('/'), operation.path.split('/'));
    let fills = |(segment, template): (&str, &str)| match template.starts_with('{') {
        true => !segment.is_empty(),
        false => segment == template,
    };
    segments.clone().count() == templates.clone().count() && segments.zip(templates).all(fills)
}

#[tokio::test]
async fn a_name_is_one_segment_whatever_it_holds() {
    let server = Server::start();
    server.answer(Answer { status: 204, ..Answer::default() });
    for (name, segment) in [
        ("super/linter", "super%2Flinter"),
        ("super%2Flinter", "super%252Flinter"),
        ("a b?c#d&e+f", "a%20b%3Fc%23d%26e%2Bf"),
        ("../../../user", "..%2F..%2F..%2Fuser"),
        ("größe", "gr%C3%B6%C3%9Fe"),
    ] {
        client(&server).packages().delete_package_for_user(Container, name, "octocat").send().await.unwrap();
        assert_eq!(server.asked().line, format!("DELETE /users/octocat/packages/container/{segment}"));
    }
}

#[tokio::test]
async fn a_query_holds_what_was_said_last_and_nothing_else() {
    let (server, kind) = (Server::start(), PackageType::Container);
    server.answer(Answer { status: 200, media_type: Some("application/json"), body: "[]".to_owned() });
    let client = client(&server);
    let call = client.packages().list_packages_for_user(kind, "octocat");
    call.clone().send().await.unwrap();
    assert_eq!(server.asked().line, "GET /users/octocat/packages?package_type=container");
    call.visibility(Public).page(1).visibility(Private).page(2).send().await.unwrap();
    assert_eq!(server.asked().line, "GET /users/octocat/packages?package_type=container&visibility=private&page=2");
}

#[tokio::test]
async fn a_client_without_a_token_sends_none() {
    let server = Server::start();
    server.answer(Answer { status: 204, ..Answer::default() });
    let client = Client::builder().base_url(&server.url).user_agent("octocat").build().unwrap();
    client.packages().delete_package_for_authenticated_user(Container, "linter").send().await.unwrap();
    let headers = server.asked().headers;
    assert_eq!(headers.get("authorization"), None);
    assert_eq!(headers["user-agent"], ["octocat"]);
}
