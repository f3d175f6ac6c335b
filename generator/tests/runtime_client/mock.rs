//! Mocks: what they answer, what they keep, and how they tell what they were not told.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use serde_json::json;

use crate::api::{Archive, Create, CreateOutput, ListPackagesForUser, ListPackagesForUserError, Log, Package, Report};
use crate::api::{ReportOutput, Visibility};
use crate::http_exchange::run;
use crate::runtime::mock::{Answer, Example, Examples, Mock};
use crate::runtime::{ByteStream, Client, Error, Retry, Transport, TransportError};

/// A client that asks once, so that each answer is seen.
fn client(mock: &Mock) -> Client {
    Client::builder().token("t0k3n").retry(Retry::none()).transport(mock.clone()).build().unwrap()
}

fn package() -> Package {
    Package::new(7, "ü".to_owned())
}

/// Why a call has no answer.
fn unmocked<T, E: std::fmt::Debug>(result: Result<T, Error<E>>) -> String {
    match result.err().unwrap() {
        Error::Transport(failure) => match failure.cause {
            TransportError::Unmocked(why) => why.into(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn values_are_answered_to_whoever_waits_however() {
    let mock = Mock::new();
    mock.answer::<ListPackagesForUser>(200, &[package()]);
    let client = client(&mock);
    assert_eq!(run(client.packages().list_packages_for_user("a").send()).unwrap(), [package()]);
    assert_eq!(client.packages().list_packages_for_user("a").send().wait().unwrap(), [package()]);
    assert_eq!(mock.requests().len(), 2);
}

#[test]
fn answers_are_decided_by_what_was_asked() {
    let mock = Mock::new();
    mock.on::<ListPackagesForUser>(|asked| match asked.path("username") {
        Some("super/linter") => (200, [package()]).into(),
        _ => Answer::json(404, &json!({ "message": "no such user" })).header("x-request-id", "1"),
    });
    mock.on::<Create>(|asked| (201, asked.json::<Package>().unwrap()).into());
    let packages = client(&mock);
    let packages = packages.packages();
    assert_eq!(run(packages.list_packages_for_user("super/linter").send()).unwrap(), [package()]);
    let error = run(packages.list_packages_for_user("b").send()).unwrap_err();
    assert_eq!((error.message().as_deref(), error.request_id()), (Some("no such user"), Some("1")));
    let Error::Documented(failure) = error else { panic!("{error:?}") };
    assert!(matches!(failure.value, ListPackagesForUserError::Unauthorized(_)));
    let created = run(packages.create("p", &package()).send()).unwrap();
    assert!(matches!(created, CreateOutput::Created(same) if same == package()));
}

#[test]
fn what_was_asked_is_kept() {
    let mock = Mock::new();
    mock.answer::<ListPackagesForUser>(200, &json!([])).on::<Create>(|_| Answer::empty(202));
    let client = client(&mock);
    run(client.packages().list_packages_for_user("a b/ü").visibility(Visibility::Private).page(2).send()).unwrap();
    run(client.packages().create("p", &package()).send()).unwrap();
    let [listed, created] = &mock.requests()[..] else { panic!("{mock:?}") };
    assert_eq!(listed.operation(), Some("packages/list-packages-for-user"));
    assert!(listed.is::<ListPackagesForUser>() && !listed.is::<Create>());
    assert_eq!((listed.path("username"), listed.path("user")), (Some("a b/ü"), None));
    assert_eq!((listed.query("visibility").as_deref(), listed.query("page").as_deref()), (Some("private"), Some("2")));
    assert_eq!((listed.query("x"), listed.header("authorization")), (None, Some("Bearer t0k3n")));
    assert_eq!(created.json::<Package>().unwrap(), package());
    assert_eq!(mock.requests_of::<Create>().len(), 1);
}

#[test]
fn secrets_are_not_printed() {
    let mock = Mock::new();
    let client = Client::builder().token("t0k3n").transport(mock.clone()).build().unwrap();
    let call = client.packages().create("p", &Package::new(1, "s3cr3t".to_owned()));
    let error = run(call.send().header("x-api-key", "k3y")).unwrap_err();
    let listed = run(client.packages().list_packages_for_user("a").page(31337).send()).unwrap_err();
    for text in [format!("{mock:?}"), format!("{error:?} {error}"), format!("{listed:?} {listed}")] {
        assert!(!["t0k3n", "s3cr3t", "k3y", "31337"].iter().any(|secret| text.contains(secret)), "{text}");
    }
}

#[test]
fn answers_for_once_come_first_and_in_order() {
    let mock = Mock::new();
    mock.answer::<Log>(200, &json!("always"));
    mock.once::<Log>(Answer::empty(429).header("retry-after", "3")).once::<Log>((200, "once"));
    mock.once::<Archive>(Answer::empty(302));
    let call = |mock: &Mock| run(client(mock).packages().log().send());
    assert_eq!(call(&mock).unwrap_err().status().unwrap(), 429);
    assert_eq!(call(&mock).unwrap(), "\"once\"");
    assert_eq!(call(&mock).unwrap(), "\"always\"");
    assert_eq!(call(&mock).unwrap(), "\"always\"");
    assert_eq!(mock.unasked(), ["packages/archive"]);
    mock.answer::<Archive>(302, &());
    assert!(mock.unasked().is_empty());
}

#[test]
fn failures_are_those_of_transports() {
    let mock = Mock::new();
    let log = |mock: &Mock| run(client(mock).packages().log().send().timeout(Duration::from_secs(2))).unwrap_err();
    mock.once::<Log>(TransportError::Connect("nobody is there".into()));
    mock.once::<Log>(Answer::empty(200).after(Duration::from_secs(3)));
    mock.once::<Log>(Answer::body(200, "text/plain", "0123456789").cut(4));
    assert_eq!(log(&mock).to_string(), "packages/log: cannot reach the server");
    assert_eq!(log(&mock).to_string(), "packages/log: the server took too long");
    assert_eq!(log(&mock).to_string(), "packages/log: the exchange with the server broke off");
    mock.on::<Log>(|_| Answer::empty(200).after(Duration::from_secs(2)));
    assert_eq!(run(client(&mock).packages().log().send().timeout(Duration::from_secs(2))).unwrap(), "");
    assert_eq!(run(client(&mock).packages().log().send()).unwrap(), "");
}

#[test]
fn the_beginning_of_a_body_comes_before_the_connection_is_lost() {
    let mock = Mock::new();
    mock.once::<Log>(Answer::body(200, "text/plain", "0123456789").cut(4));
    let mut body = run(client(&mock).packages().log().send().stream()).unwrap().body;
    assert_eq!(run(body.next()).unwrap().unwrap(), "0123");
    assert!(matches!(run(body.next()), Some(Err(TransportError::Other(_)))));
}

#[test]
fn what_http_does_not_have_is_told() {
    let mock = Mock::new();
    mock.once::<Log>(Answer::empty(1000));
    mock.once::<Log>(Answer::empty(200).header("a b", ""));
    mock.once::<Log>(Answer::body(200, "a\nb", ""));
    mock.once::<Log>(Answer::example(200));
    let told = || unmocked(run(client(&mock).packages().log().send()));
    assert_eq!(told(), "1000 is no status");
    assert_eq!(told(), "`a b` cannot be a header of its answer");
    assert_eq!(told(), "`a\nb` cannot be a media type");
    let expected = "the mock has no examples of what was asked: `Mock::examples()` has those of the description";
    assert_eq!(told(), expected);
}

#[test]
fn what_it_was_not_told_is_an_error_that_names_what_is_near() {
    let mock = Mock::new();
    let told = || unmocked(run(client(&mock).packages().list_packages_for_user("a").page(2).send()));
    let asked =
        "the mock has no answer to GET https://api.github.com/users/a/packages (packages/list-packages-for-user)";
    assert_eq!(told(), format!("{asked}: it was told none"));
    mock.answer::<Log>(200, &()).on::<Create>(|_| Answer::empty(202));
    mock.at("GET", "/users/{username}", |_| Answer::empty(200));
    assert_eq!(told(), format!("{asked}, but to `GET /users/{{username}}`, `POST /packages/{{package}}`, `GET /log`"));
    mock.at("POST", "/users/{username}/packages", |_| Answer::empty(200)).answer::<Report>(200, &());
    let first = "`POST /users/{username}/packages`, `GET /users/{username}`, `POST /packages/{package}`, `GET /log`";
    assert_eq!(told(), format!("{asked}, but to {first}, and 1 more"));
    assert_eq!(mock.requests().len(), 3);
}

/// It is used up.
#[test]
fn an_answer_for_once_is_none_for_twice() {
    let mock = Mock::new();
    mock.once::<Log>(Answer::empty(200));
    run(client(&mock).packages().log().send()).unwrap();
    let told = unmocked(run(client(&mock).packages().log().send()));
    assert_eq!(told, "the mock has no answer to GET https://api.github.com/log (packages/log): it was told none");
}

#[test]
fn requests_of_no_operation_are_known_by_method_and_path() {
    let mock = Mock::new();
    mock.answer::<ListPackagesForUser>(200, &json!([])).answer::<Log>(200, &json!("log"));
    mock.at("GET", "/users/octocat/packages", |_| Answer::empty(204));
    mock.at("GET", "https://files.example/{name}", |asked| (200, asked.path("name").unwrap_or_default()).into());
    let ask = |method: &str, url: &str| {
        let request = Request::builder().method(method).uri(url).body(Bytes::new()).unwrap();
        run(client(&mock).execute(request)).map(|response| (response.status().as_u16(), response.into_body()))
    };
    let body = |url| ask("GET", url).unwrap();
    assert_eq!(body("https://api.github.com/users/a/packages?page=2"), (200, "[]".into()));
    assert_eq!(body("https://github.example/api/v3/users/b/packages"), (200, "[]".into()));
    assert_eq!(body("https://api.github.com/users/octocat/packages").0, 204);
    assert_eq!(body("https://files.example/log"), (200, "\"log\"".into()));
    assert!(ask("DELETE", "https://api.github.com/log").is_err());
    assert!(ask("GET", "https://api.github.com/users/a/b/packages/c").is_err());
    let operations: Vec<_> = mock.requests().iter().map(|asked| asked.operation()).collect();
    let list = Some("packages/list-packages-for-user");
    assert_eq!(operations, [list, list, None, None, None, None]);
}

#[test]
fn redirects_are_followed_to_what_it_was_told() {
    let mock = Mock::new();
    mock.on::<Log>(|_| Answer::empty(302).header("location", "https://files.example/log"));
    mock.at("GET", "https://files.example/log", |asked| {
        assert_eq!(asked.header("authorization"), None);
        Answer::body(200, "text/plain", "moved")
    });
    assert_eq!(run(client(&mock).packages().log().send()).unwrap(), "moved");
    let urls: Vec<String> = mock.requests().iter().map(|asked| asked.request.uri().to_string()).collect();
    assert_eq!(urls, ["https://api.github.com/log", "https://files.example/log"]);
}

#[test]
fn pauses_end_at_once_and_are_kept() {
    let mock = Mock::new();
    run(mock.sleep(Duration::from_secs(3600)));
    assert_eq!(mock.pauses(), [Duration::from_secs(3600)]);
}

#[test]
fn an_answer_may_look_at_the_mock() {
    let mock = Mock::new();
    let same = mock.clone();
    mock.on::<Log>(move |_| (200, same.requests().len() as u32).into());
    assert_eq!(run(client(&mock).packages().log().send()).unwrap(), "1");
    assert_eq!(run(client(&mock).packages().log().send()).unwrap(), "2");
}

#[test]
fn responses_of_other_crates_are_answers() {
    let mock = Mock::new();
    mock.once::<Log>(Response::new("whole"))
        .once::<Log>(Answer::stream(Response::new(ByteStream::from_reader(&b"read"[..], None))));
    assert_eq!(run(client(&mock).packages().log().send()).unwrap(), "whole");
    assert_eq!(run(client(&mock).packages().log().send()).unwrap(), "read");
}

/// As the generator writes them.
static EXAMPLES: &[&[Examples]] = &[&[
    Examples::of::<ListPackagesForUser>(&[
        Example::new("200", "application/json", r#"[{"id":1,"name":"one"}]"#),
        Example::empty("400"),
        Example::missing("401", "application/json", "its schema has a pattern"),
        Example::new("404", "application/json", "{}"),
        Example::new("4XX", "text/plain", "no"),
        Example::new("default", "application/json", "{}"),
    ]),
    Examples::of::<Report>(&[
        Example::missing("200", "application/json", "its schema has a pattern"),
        Example::new("200", "text/csv", "a,b"),
        Example::new("200", "application/pdf", "%PDF"),
    ]),
    Examples::of::<Archive>(&[Example::empty("302").at("https://files.example/archive")]),
    Examples::of::<Create>(&[]),
]];

#[test]
fn examples_are_answers_by_themselves_and_by_status() {
    let mock = Mock::with(EXAMPLES);
    let client = client(&mock);
    let list = || run(client.packages().list_packages_for_user("a").send());
    assert_eq!(list().unwrap()[0].name, "one");
    let failure = |status| {
        mock.status::<ListPackagesForUser>(status);
        let Err(Error::Documented(failure)) = list() else { panic!("{status}") };
        (failure.reply.status.as_u16(), failure.value)
    };
    assert!(matches!(failure(400), (400, ListPackagesForUserError::BadRequest(()))));
    assert!(matches!(failure(404), (404, ListPackagesForUserError::Unauthorized(_))));
    assert!(matches!(failure(418), (418, ListPackagesForUserError::ClientError(text)) if text == "no"));
    assert!(matches!(failure(503), (503, ListPackagesForUserError::Default(_))));
    mock.status::<ListPackagesForUser>(401);
    assert_eq!(unmocked(list()), "the description has no example of 401: its schema has a pattern");
    mock.answer::<ListPackagesForUser>(200, &json!([]));
    assert!(list().unwrap().is_empty());
}

#[test]
fn examples_are_of_the_media_type_that_was_asked_for_if_there_is_one() {
    let client = client(&Mock::with(EXAMPLES));
    let report = || client.packages().report();
    assert!(
        matches!(run(report().accept("application/pdf").send()), Ok(ReportOutput::OkImage(body)) if body == "%PDF")
    );
    assert!(matches!(run(report().accept("text/*").send()), Ok(ReportOutput::OkCsv(text)) if text == "a,b"));
    let told = unmocked(run(report().accept("application/json").send()));
    assert_eq!(told, "the description has no example of 200: its schema has a pattern");
}

#[test]
fn examples_of_redirects_say_where_they_lead() {
    let mock = Mock::with(EXAMPLES);
    let response = run(client(&mock).packages().archive().send().response()).unwrap();
    assert_eq!(
        (response.status.as_u16(), &response.headers["location"]),
        (302, &"https://files.example/archive".parse().unwrap())
    );
    let told = unmocked(run(client(&mock).packages().create("p", &package()).send()));
    assert_eq!(told, "the description documents no response of packages/create");
    mock.status::<Archive>(404);
    let told = unmocked(run(client(&mock).packages().archive().send()));
    assert_eq!(told, "the description documents no 404 of packages/archive");
    let told = unmocked(run(client(&mock).packages().log().send()));
    assert!(
        told.contains("no answer to GET https://api.github.com/log (packages/log), but to `GET /archive`"),
        "{told}"
    );
}
