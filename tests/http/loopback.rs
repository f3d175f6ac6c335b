//! Every operation with every response that the description documents, and with some that it does not.

use github_packages::Error;
use github_packages::operations::packages::list_packages_for_user::PackageType;
use github_packages::parameters::PackageType::Container;
use serde_json::{Value, json};

use crate::calls::Call;
use crate::description::Description;
use crate::failures::Failure;
use crate::requests::{assert_seen, client};
use crate::server::{Answer, REQUEST_ID, Server};

const HTML: &str = "<html><body>Unicorn!</body></html>";

#[tokio::test]
async fn every_documented_success_is_the_result() {
    let (description, server) = (Description::read(), Server::start());
    let client = client(&server);
    for operation in description.operations() {
        let call = Call::of(operation.id);
        for documented in operation.responses(true) {
            server.answer(Answer::documented(&documented));
            let expected = documented.body.unwrap_or_default();
            let result = (call.send)(&client).await.unwrap_or_else(|failure| panic!("{}: {failure:?}", call.id));
            assert_eq!(result, expected, "{}", call.id);
            assert_seen(&server, call);

            let response = (call.send_response)(&client).await.unwrap();
            assert_seen(&server, call);
            assert_eq!(response.status(), documented.status, "{}", call.id);
            assert_eq!(response.headers()["x-github-request-id"], REQUEST_ID, "{}", call.id);
            assert_eq!(response.into_body(), expected, "{}", call.id);
        }
    }
}

#[tokio::test]
async fn every_documented_failure_is_its_own_variant() {
    let (description, server) = (Description::read(), Server::start());
    let client = client(&server);
    for operation in description.operations() {
        let call = Call::of(operation.id);
        for documented in operation.responses(false) {
            server.answer(Answer::documented(&documented));
            let result = (call.send)(&client).await;
            assert_seen(&server, call);
            let Err(Failure::Documented { variant, body, reply }) = result else {
                panic!("{} with {}: {result:?}", call.id, documented.status);
            };
            let expected = documented.body.unwrap_or_default();
            assert_eq!((variant, &body), (documented.status, &expected), "{}", call.id);
            assert_eq!((reply.operation, reply.status.as_u16()), (call.id, documented.status));
            assert_eq!(reply.message().as_deref(), expected["message"].as_str(), "{}", call.id);
            assert_eq!(reply.request_id(), Some(REQUEST_ID), "{}", call.id);
        }
    }
}

#[tokio::test]
async fn what_is_not_documented_is_unexpected_and_kept() {
    let (description, server) = (Description::read(), Server::start());
    let client = client(&server);
    for operation in description.operations() {
        let call = Call::of(operation.id);
        for status in [418, 500] {
            server.answer(Answer { status, media_type: Some("text/html"), body: HTML.to_owned() });
            let result = (call.send)(&client).await;
            assert_seen(&server, call);
            let Err(Failure::Unexpected(reply)) = result else { panic!("{} with {status}: {result:?}", call.id) };
            assert_eq!((reply.operation, reply.status.as_u16(), &*reply.body), (call.id, status, HTML.as_bytes()));
            assert_eq!(reply.headers["content-type"], "text/html", "{}", call.id);
            assert_eq!(reply.request_id(), Some(REQUEST_ID), "{}", call.id);
        }
    }
}

#[tokio::test]
async fn a_documented_status_with_another_body_keeps_the_answer() {
    let server = Server::start();
    server.answer(Answer { status: 401, media_type: Some("text/html"), body: HTML.to_owned() });
    let client = client(&server);
    let error = client.packages().delete_package_for_org(Container, "linter", "github").send().await.unwrap_err();
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert_eq!((failure.reply.status.as_u16(), &*failure.reply.body), (401, HTML.as_bytes()));
}

/// Recorded lists have no `version_count`, which the description requires: an override in `spec/opbind.toml` mends that.
#[tokio::test]
async fn a_list_without_version_counts_is_read_and_written_back_as_it_came() {
    let recorded = json!([
        package(json!({})),
        package(json!({ "version_count": 3, "owner": null })),
        package(json!({ "repository": null })),
    ]);
    let server = Server::start();
    server.answer(Answer { status: 200, media_type: Some("application/json"), body: recorded.to_string() });
    let client = client(&server);
    let packages = client.packages().list_packages_for_user(PackageType::Container, "octocat").send().await.unwrap();
    assert_eq!(packages.iter().map(|package| package.version_count).collect::<Vec<_>>(), [None, Some(3), None]);
    assert_eq!(packages.iter().map(|package| package.owner.is_some()).collect::<Vec<_>>(), [false, true, false]);
    assert_eq!(json!(packages), recorded);
}

/// A package with what a list always says of it, and `more`.
fn package(mut more: Value) -> Value {
    let always = json!({
        "id": 1,
        "name": "super/linter",
        "package_type": "container",
        "visibility": "public",
        "url": "https://api.github.com/users/octocat/packages/container/super%2Flinter",
        "html_url": "https://github.com/users/octocat/packages/container/package/super%2Flinter",
        "created_at": "2020-05-19T22:19:11Z",
        "updated_at": "2020-05-19T22:19:11Z",
    });
    more.as_object_mut().unwrap().extend(always.as_object().unwrap().clone());
    more
}
