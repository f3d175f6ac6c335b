//! Installation tokens of a GitHub App: got with a JWT, kept, and renewed.

mod example;

use github_packages::operations::packages::list_packages_for_user::PackageType::Container;
use github_packages::{Client, Error, TransportError};
use serde_json::json;

use crate::description::Documented;
use crate::server::{Answer, Request, Server};
use example::Installation;

const TOKENS: &str = "POST /app/installations/42/access_tokens";
const PACKAGES: &str = "GET /users/octocat/packages";

fn said(status: u16, body: serde_json::Value) -> Answer {
    Answer::documented(&Documented { status, body: Some(body) })
}

fn token(text: &str, end: &str) -> Answer {
    said(201, json!({ "token": text, "expires_at": end, "permissions": { "packages": "read" } }))
}

fn client(server: &Server) -> Client {
    let app = Installation { id: 42, jwt: || Ok("header.claims.signature".to_owned()) };
    Client::builder().base_url(&server.url).authenticate(app).build().unwrap()
}

async fn list(client: &Client) -> Result<usize, String> {
    let call = client.packages().list_packages_for_user(Container, "octocat");
    call.send().await.map(|packages| packages.len()).map_err(|error| error.to_string())
}

/// What was asked for, and by whom.
fn lines(asked: &[Request]) -> Vec<String> {
    let path = |request: &Request| request.line.split('?').next().unwrap().to_owned();
    asked.iter().map(|request| format!("{}: {}", path(request), request.headers["authorization"][0])).collect()
}

#[tokio::test]
async fn a_token_is_got_once_and_again_when_github_takes_it_back() {
    let server = Server::start();
    server.route(TOKENS, [token("ghs_one", "2999-01-01T00:00:00Z"), token("ghs_two", "2999-01-01T00:00:00Z")]);
    let refused = said(401, json!({ "message": "Bad credentials" }));
    server.route(PACKAGES, [said(200, json!([])), said(200, json!([])), refused, said(200, json!([]))]);
    let client = client(&server);
    for _ in 0..3 {
        assert_eq!(list(&client).await, Ok(0));
    }
    let (jwt, packages) =
        (format!("{TOKENS}: Bearer header.claims.signature"), |token| format!("{PACKAGES}: Bearer {token}"));
    let asked = lines(&server.all_asked());
    let [one, two] = [packages("ghs_one"), packages("ghs_two")];
    assert_eq!(asked, [&*jwt, &one, &one, &one, &jwt, &two]);
}

#[tokio::test]
async fn a_token_that_has_ended_is_renewed_without_being_refused() {
    let server = Server::start();
    server.route(TOKENS, [token("ghs_one", "2020-01-01T00:00:00Z"), token("ghs_two", "2999-01-01T00:00:00Z")]);
    server.route(PACKAGES, [said(200, json!([]))]);
    let client = client(&server);
    for _ in 0..3 {
        assert_eq!(list(&client).await, Ok(0));
    }
    let asked = lines(&server.all_asked());
    assert_eq!(asked.iter().filter(|line| line.starts_with(TOKENS)).count(), 2, "{asked:?}");
    assert!(asked[4].ends_with("Bearer ghs_two"), "{asked:?}");
}

#[tokio::test]
async fn without_a_token_nothing_is_asked_of_github() {
    let server = Server::start();
    server.answer(said(404, json!({ "message": "Not Found" })));
    let call = client(&server).packages().list_packages_for_user(Container, "octocat");
    let error = call.send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "packages/list-packages-for-user: no token for `token`, so nothing was sent: installation 42: 404 Not Found"
    );
    let Error::Transport(failure) = error else { panic!("{error:?}") };
    assert!(matches!(failure.cause, TransportError::Authenticate(_)));
    assert_eq!(server.all_asked().len(), 1);
}
