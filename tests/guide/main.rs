//! The programs of `docs/CLIENT.md`: they are what stands there, they compile, and they do what they say.
//!
//! They need features that the checkout does not turn on by itself: `cargo test --features blocking,mock --test guide`.
#![allow(clippy::unwrap_used)]

// The name under which the crate is published.
extern crate fresh as github_packages;

mod clients;
mod mocks;
mod no_client;
mod one_call;
mod pages;

use github_packages::Client;
use github_packages::mock::{Answer, Mock};
use github_packages::operations::packages::{GetPackageForUser, ListPackagesForOrganization};

#[test]
fn the_guide_shows_the_programs_that_are_tested() {
    let guide = include_str!("../../docs/CLIENT.md");
    let programs = [
        include_str!("clients.rs"),
        include_str!("mocks.rs"),
        include_str!("no_client.rs"),
        include_str!("one_call.rs"),
        include_str!("pages.rs"),
    ];
    for program in programs {
        assert!(guide.contains(&format!("\n```rust\n{program}```\n")), "docs/CLIENT.md does not show:\n{program}");
    }
    assert_eq!(guide.matches("```rust").count(), programs.len(), "docs/CLIENT.md shows Rust that nothing compiles");
}

fn package(name: &str) -> String {
    format!(
        r#"{{"id": 1, "name": "{name}", "package_type": "npm", "visibility": "public", "url": "https://x.test/1",
        "html_url": "https://x.test/1.html", "created_at": "2020-05-19T22:19:11Z", "updated_at": "2020-05-19T22:19:11Z"}}"#
    )
}

fn json(status: u16, body: &str) -> Answer {
    Answer::body(status, "application/json", body.to_owned())
}

fn client(mock: &Mock) -> Client {
    Client::builder().transport(mock.clone()).build().unwrap()
}

#[tokio::test]
async fn results_come_page_by_page() {
    let mock = Mock::new();
    mock.on::<ListPackagesForOrganization>(|asked| match asked.query("page").as_deref() {
        None => {
            let next = "<https://api.github.com/orgs/github/packages?package_type=npm&page=2>; rel=\"next\"";
            json(200, &format!("[{}]", package("one"))).header("link", next)
        }
        _ => json(200, &format!("[{}]", package("two"))),
    });
    let github = client(&mock);
    assert_eq!(pages::names(&github).await.unwrap(), ["one", "two"]);
    assert_eq!(pages::names_of_a_blocking_client(&github).unwrap(), ["one", "two"]);
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn a_call_has_its_own_terms() {
    let mock = Mock::new();
    mock.on::<GetPackageForUser>(|asked| match asked.header("if-none-match") {
        Some("\"a\"") => Answer::empty(304),
        _ => json(200, &package("one")).header("etag", "\"b\"").header("x-ratelimit-remaining", "41"),
    });
    let github = client(&mock);
    assert_eq!(one_call::with_its_head(&github).await.unwrap(), (200, Some("41 requests left".to_owned())));
    assert_eq!(mock.requests()[0].header("x-trace"), Some("1"));
    assert_eq!(one_call::if_changed(&github, "\"a\"").await.unwrap(), None);
    assert_eq!(one_call::if_changed(&github, "\"0\"").await.unwrap().as_deref(), Some("\"b\""));
    assert_eq!(one_call::bytes(&github).await.unwrap(), package("one").len());
}

#[test]
fn clients_are_built() {
    for build in [clients::patient, clients::blocking, clients::enterprise] {
        let client = build("ghp_secret").unwrap();
        assert!(!format!("{client:?}").contains("ghp_secret"));
    }
}

#[test]
fn mocks_answer() {
    mocks::a_package_that_comes_at_the_second_try().unwrap();
}

#[test]
fn no_client_is_needed() {
    let name = no_client::name(|request| {
        assert_eq!(request.uri(), "https://api.github.com/users/octocat/packages/container/super%2Flinter");
        Ok(http::Response::new(package("one").into()))
    });
    assert_eq!(name.unwrap(), "one");
}
