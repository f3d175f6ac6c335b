//! Secrets stay where they belong: not at another origin, not in what is printed.

use bytes::Bytes;
use http::{Request, Response};

use crate::api::ListPackagesForUserError;
use crate::runtime::{Client, ClientCredentials, Credential, Error, Operation, Retry, Secret, Token, TransportError};
use crate::server::{Server, response};

/// Each kind of credential; all hold `s3cret`, and `czNjcmV0` is the password of the last.
fn credentials() -> Vec<Credential> {
    let renewed = |_| async { Ok(Token::new("s3cret")) as Result<_, Box<dyn std::error::Error + Send + Sync>> };
    vec![
        Credential::header("header", "x-key", "s3cret"),
        Credential::query("query", "api key", "s3cret"),
        Credential::cookie("cookie", "session", "s3cret"),
        Credential::bearer("bearer", "s3cret"),
        Credential::bearer("renewed", renewed),
        Credential::query("renewed query", "token", renewed),
        Credential::authorization("other", "Token", "s3cret"),
        Credential::basic("basic", "", "s3cret"),
    ]
}

fn has_secret(text: &str) -> bool {
    text.contains("s3cret") || text.contains("OnMzY3JldA") || text.contains("session")
}

fn client(server: &Server, credential: Credential) -> Client {
    Client::builder().base_url(&server.url).credential(credential).build().unwrap()
}

#[tokio::test]
async fn another_origin_gets_no_kind_of_secret_even_if_the_server_repeats_it() {
    for credential in credentials() {
        let other = Server::start(|_| response("200 OK", &[], "[]"));
        let to = other.url.clone();
        let server = Server::start(move |request| {
            let path = request.split_whitespace().nth(1).unwrap();
            response("302 Found", &[("location", &format!("{to}{path}&a=1&b=s3cret&c"))], "")
        });
        let call = client(&server, credential.clone()).packages().list_packages_for_user("a").page(2);
        call.send().await.unwrap();
        assert!(has_secret(&server.asked()[0]), "{credential:?}");
        let asked = &other.asked()[0];
        assert!(asked.starts_with("GET /users/a/packages?page=2&a=1&c HTTP"), "{credential:?}: {asked}");
        let headers = asked.split_once("\r\n").unwrap().1;
        assert!(!has_secret(headers) && !headers.contains("uthorization"), "{credential:?}: {asked}");
    }
}

#[tokio::test]
async fn within_the_origin_each_kind_goes_along_once() {
    for credential in credentials() {
        let server = Server::start(|request| match request.starts_with("GET /new") {
            true => response("200 OK", &[], "[]"),
            false => response("302 Found", &[("location", "/new?page=3")], ""),
        });
        client(&server, credential.clone()).packages().list_packages_for_user("a").page(2).send().await.unwrap();
        let asked = server.asked();
        assert!(asked[1].starts_with("GET /new?page=3"), "{asked:?}");
        for request in asked {
            let count = request.matches("s3cret").count() + request.matches("OnMzY3JldA").count();
            assert_eq!(count, 1, "{credential:?}: {request}");
        }
    }
}

#[tokio::test]
async fn a_key_that_the_server_repeats_within_the_origin_is_not_there_twice() {
    let server = Server::start(|request| match request.starts_with("GET /new") {
        true => response("200 OK", &[], "[]"),
        false => {
            let path = request.split_whitespace().nth(1).unwrap().to_owned();
            response("302 Found", &[("location", &path.replace("/users/a/packages", "/new"))], "")
        }
    });
    let credential = Credential::query("query", "api key", "s3cret");
    client(&server, credential).packages().list_packages_for_user("a").send().await.unwrap();
    assert!(server.asked()[1].starts_with("GET /new?api%20key=s3cret HTTP"), "{:?}", server.asked());
}

#[tokio::test]
async fn what_was_left_behind_is_not_picked_up_on_the_way_back() {
    for credential in credentials() {
        let transport = move |request: Request<Bytes>| {
            let shown = format!("{} {:?}", request.uri(), request.headers().keys().collect::<Vec<_>>());
            let is_shown =
                shown.contains("s3cret") || ["x-key", "cookie", "authorization"].iter().any(|it| shown.contains(it));
            let (status, location) = match request.uri().path() {
                "/users/a/packages" => (302, "http://away.test/x".to_owned()),
                "/x" => (302, "http://home.test/back".to_owned()),
                _ => (200, String::new()),
            };
            assert_eq!(is_shown, request.uri().path() == "/users/a/packages", "{shown}");
            let answer = Response::builder().status(status).header("location", location).body("[]".into());
            async move { Ok(answer.unwrap()) }
        };
        let builder = Client::builder().base_url("http://home.test").credential(credential);
        let client = builder.transport(transport).build().unwrap();
        client.packages().list_packages_for_user("a").send().await.unwrap();
    }
}

#[tokio::test]
async fn nothing_that_is_printed_shows_a_secret() {
    let mut printed = String::new();
    for credential in credentials() {
        let server = Server::start(|request| {
            let path = request.split_whitespace().nth(1).unwrap().to_owned();
            let cookie = ("set-cookie", "session=s3cret");
            response("404 Not Found", &[("location", &*path), ("x-repeats", "it is s3cret."), cookie], "{}")
        });
        let builder = Client::builder().base_url(&server.url).credential(credential.clone()).token("s3cret");
        printed += &format!("{credential:?} {builder:?} ");
        let client = builder.build().unwrap();
        let call = client.packages().list_packages_for_user("a");
        printed += &format!("{client:?} {call:?} {:?} ", call.request().unwrap());
        let error = call.send().await.unwrap_err();
        let Error::Documented(failure) = &error else { panic!("{error:?}") };
        assert_eq!(failure.reply.headers["x-repeats"], "it is s3cret.");
        printed += &format!("{error} {error:?} {:?} ", failure.reply);
        // Nothing listens there.
        let nowhere =
            || Client::builder().base_url("http://127.0.0.1:1").credential(credential.clone()).retry(Retry::none());
        let blocking = nowhere().blocking().build().unwrap();
        let call = blocking.packages().list_packages_for_user("a").send();
        printed += &chain(&std::thread::spawn(|| call.wait().unwrap_err()).join().unwrap());
        let client = nowhere().build().unwrap();
        let error: Error<ListPackagesForUserError> =
            client.packages().list_packages_for_user("a").send().await.unwrap_err();
        assert!(matches!(&error, Error::Transport(failure) if matches!(failure.cause, TransportError::Connect(_))));
        printed += &chain(&error);
    }
    let oauth = ClientCredentials::new("oauth", "/t", &[], "session", "s3cret").parameter("p", "s3cret");
    printed += &format!("{oauth:?} {:?} {:?}", Secret::from("s3cret"), Token::new("s3cret"));
    assert!(!has_secret(&printed), "{printed}");
    for shown in ["renewed query", "127.0.0.1", "404", "Credential"] {
        assert!(printed.contains(shown), "{shown} in {printed}");
    }
}

#[tokio::test]
async fn whoever_says_who_asks_it_is_marked_as_a_secret() {
    let transport = |request: Request<Bytes>| async move {
        let is_marked = |name| request.headers().get(name).is_some_and(http::HeaderValue::is_sensitive);
        assert!(is_marked("authorization") && is_marked("cookie"), "{request:?}");
        Ok(Response::new("[]".into()))
    };
    let client = Client::builder().header("cookie", "a=s3cret").transport(transport).build().unwrap();
    let call = client.packages().list_packages_for_user("a").send();
    call.header("authorization", "s3cret").await.unwrap();
}

/// As by a link to the next page that repeats the query of this one.
#[tokio::test]
async fn a_call_that_is_sent_to_another_origin_has_no_secret_in_its_query() {
    for credential in credentials() {
        let transport = |request: Request<Bytes>| async move {
            if request.uri().host() == Some("other.test") {
                assert_eq!(request.uri(), "http://other.test/x?page=2");
                assert!(
                    !request.headers().keys().any(|name| ["x-key", "cookie", "authorization"].contains(&name.as_str()))
                );
            }
            Ok(Response::new("[]".into()))
        };
        let client = Client::builder().credential(credential).transport(transport).build().unwrap();
        let call = client.packages().list_packages_for_user("a");
        call.clone().send().await.unwrap();
        let mut request = call.request().unwrap();
        *request.uri_mut() = "http://other.test/x?page=2&token=s3cret".parse().unwrap();
        client.execute(request).await.unwrap();
    }
}

#[test]
fn a_login_in_the_url_of_a_server_is_not_shown() {
    let url = "https://me:s3cret@api.test:81/v1@2";
    let builder = Client::builder().base_url(url);
    let client = Client::builder().base_url(url).transport(|_: Request<Bytes>| async { panic!() }).build().unwrap();
    let error = Client::builder().base_url("ftp://me:s3cret@api.test").build().unwrap_err();
    let printed = format!("{builder:?} {client:?} {error:?} {error}");
    assert!(!printed.contains("s3cret"), "{printed}");
    for shown in ["ServerUrl(\"https://api.test:81/v1@2\")", "\"https://api.test:81/v1@2\"", "`ftp://api.test`"] {
        assert!(printed.contains(shown), "{shown} in {printed}");
    }
}

/// An error and all that stands behind it, in both forms.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let behind = std::iter::successors(Some(error), |error| error.source());
    behind.map(|error| format!("{error} {error:?} ")).collect()
}
