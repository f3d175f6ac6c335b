//! `generated/examples/call.rs`: every operation by its name, with the values that typed calls have.

#[path = "../../generated/examples/call.rs"]
#[allow(dead_code)]
mod example;

use github_packages::catalogue::{self, Entry, Input, OPERATIONS, Place, Verb};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::calls::{CALLS, Call};
use crate::description::Description;
use crate::requests::{assert_seen, client};
use crate::server::{Answer, Server};

/// The operation and `name=value` for each parameter, as the request line of the call has them.
fn arguments(call: &Call) -> Vec<String> {
    let entry = catalogue::find(call.id).unwrap();
    let target = call.line.split_once(' ').unwrap().1;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let segments = path.split('/').zip(entry.route.path.split('/'));
    let in_path = segments.filter_map(|(segment, template)| {
        let name = template.strip_prefix('{')?.strip_suffix('}')?;
        Some(format!("{name}={}", plain(segment)))
    });
    let in_query = query.split_terminator('&').map(plain);
    [call.id.to_owned()].into_iter().chain(in_path).chain(in_query).collect()
}

fn plain(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

#[tokio::test]
async fn every_operation_is_called_by_its_name() {
    let (description, server) = (Description::read(), Server::start());
    for operation in description.operations() {
        let call = Call::of(operation.id);
        for documented in operation.responses(true) {
            server.answer(Answer::documented(&documented));
            let said = example::run(client(&server), &arguments(call)).await;
            let said = said.unwrap_or_else(|error| panic!("{}: {error}", call.id));
            assert_seen(&server, call);
            match documented.body {
                Some(body) => assert_eq!(serde_json::from_str::<Value>(&said).unwrap(), body, "{}", call.id),
                None => assert!(said.starts_with(&documented.status.to_string()), "{}: {said}", call.id),
            }
        }
    }
}

#[test]
fn the_table_has_every_operation_once() {
    let ids = |mut ids: Vec<&'static str>| {
        ids.sort_unstable();
        ids
    };
    let called = ids(CALLS.iter().map(|call| call.id).collect());
    assert_eq!(ids(OPERATIONS.iter().map(|entry| entry.route.id).collect()), called);
}

#[test]
fn an_entry_says_what_is_known_without_types() {
    let entry = catalogue::find("packages/list-packages-for-user").unwrap();
    assert_eq!((entry.route.method, entry.route.path), ("GET", "/users/{username}/packages"));
    assert_eq!((entry.tag, entry.verb, entry.resource), ("packages", Verb::Select, "packages.packages"));
    assert!(entry.rust.ends_with("::operations::packages::list_packages_for_user::ListPackagesForUser"));
    assert_eq!(entry.required, [Input::Query("package_type"), Input::Path("username")]);
    assert_eq!(entry.optional.iter().map(Input::name).collect::<Vec<_>>(), ["visibility", "page", "per_page"]);
    assert!(entry.optional.iter().all(|input| input.place() == Place::Query));
    assert!(entry.paging.is_some() && !entry.is_deprecated && entry.body.is_none() && entry.fixed.is_empty());
    assert_eq!(OPERATIONS.iter().filter(|entry| entry.paging.is_some()).count(), 5);
    let verbs = |verb| OPERATIONS.iter().filter(|entry| entry.verb == verb).count();
    assert_eq!([Verb::Select, Verb::Delete, Verb::Exec].map(verbs), [15, 6, 6]);
}

#[test]
fn what_does_not_fit_is_told_before_anything_is_sent() {
    let entry = catalogue::find("packages/get-package-for-user").unwrap();
    let values = Map::from_iter([("user".to_owned(), "octocat".into()), ("package_type".to_owned(), Value::Null)]);
    let unfit = entry.call(&values, Some(&Value::Null)).unwrap_err();
    assert_eq!(
        unfit.to_string(),
        "packages/get-package-for-user: it has no parameter `user`; it needs `package_type`, `package_name`, `username`; \
         it takes no body"
    );
}

async fn say(server: &Server, arguments: &str) -> Result<String, String> {
    let arguments: Vec<String> = arguments.split(' ').map(str::to_owned).collect();
    example::run(client(server), &arguments).await.map_err(|error| error.to_string())
}

#[tokio::test]
async fn the_command_line_says_what_is_wrong() {
    let server = Server::start();
    let fails = async |arguments| say(&server, arguments).await.unwrap_err();
    assert!(fails("get-package").await.contains("there is no operation `get-package`"));
    assert!(fails("list-packages-for-user username=o type=npm").await.ends_with(
        "it has no parameter `type`; it needs `package_type` (it has package_type, username, visibility, page, per_page)"
    ));
    assert!(fails("list-packages-for-user npm").await.contains("`npm` is no NAME=VALUE"));
    assert_eq!(server.all_asked().len(), 0);
    server.answer(Answer { status: 404, media_type: Some("application/json"), body: "{}".to_owned() });
    let failed = fails("delete-package-for-org org=o package_type=npm package_name=n").await;
    assert_eq!(failed, "packages/delete-package-for-org: 404 Not Found: {}");
}

#[tokio::test]
async fn answers_are_tables_and_operations_are_listed() {
    let server = Server::start();
    let body = r#"[{"id": 1, "name": "a  b", "owner": {}}, {"id": 20, "name": null}]"#.to_owned();
    server.answer(Answer { status: 200, media_type: Some("application/json"), body });
    let list = "--table list-packages-for-user username=octocat package_type=npm";
    assert_eq!(say(&server, list).await.unwrap(), "id  name\n1   a b\n20  null");
    server.answer(Answer { status: 200, media_type: Some("application/json"), body: r#"{"id": 1}"#.to_owned() });
    let get = "--table get-package-for-user username=octocat package_type=npm package_name=n";
    assert_eq!(say(&server, get).await.unwrap(), "id  1");
    let listed = say(&server, "list packages-for-user").await.unwrap();
    let line = "packages/list-packages-for-user package_type=… username=… [visibility=…] [page=…] [per_page=…]";
    assert!(listed.lines().any(|it| it == line), "{listed}");
    let ids: Vec<&Entry> = OPERATIONS.iter().filter(|entry| entry.route.id.contains("packages-for-user")).collect();
    assert_eq!(listed.lines().count(), ids.len());
}
