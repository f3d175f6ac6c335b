//! The client over real HTTP, and over transports of the user.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;

use crate::api::{
    Document, ListPackagesForUser, ListPackagesForUserError, Package, ReportOutput, UploadContent, Visibility,
};
use crate::runtime::{Blocking, BuildError, Client, Error, File, RequestErrorKind, Timeout, TransportError};
use crate::server::{Server, response};

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).token("t0k3n").build().unwrap()
}

#[tokio::test]
async fn the_request_arrives_as_it_was_meant() {
    let server = Server::start(|_| response("200 OK", &[("x-page", "1")], r#"[{"id":1,"name":"one"}]"#));
    let packages = client(&server).packages().list_packages_for_user("super/linter").visibility(Visibility::Public);
    let response = packages.send().response().await.unwrap();
    assert_eq!(response.body[0].id, 1);
    assert_eq!((response.status.as_u16(), &response.headers["x-page"]), (200, &"1".parse().unwrap()));

    let request = &server.asked()[0];
    assert!(request.starts_with("GET /users/super%2Flinter/packages?visibility=public HTTP/1.1\r\n"), "{request}");
    for header in [
        "authorization: Bearer t0k3n\r\n",
        concat!("user-agent: ", env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), "\r\n"),
        "accept: application/json, */*;q=0.5\r\n",
    ] {
        assert!(request.contains(header), "{header} in {request}");
    }
}

#[tokio::test]
async fn parts_arrive_whole() {
    let server = Server::start(|_| response("204 No Content", &[], ""));
    let mut document = Document::new("ü".to_owned());
    document.file = Some(File::new(vec![b'x'; 1 << 20]).named("x.bin"));
    client(&server).packages().upload(UploadContent::Multipart(&document)).send().await.unwrap();
    let request = &server.asked()[0];
    assert!(request.contains("\r\ncontent-type: multipart/form-data; boundary=part-boundary-0\r\n"));
    assert!(request.contains("\r\n\r\n--part-boundary-0\r\n"));
    assert!(request.ends_with("xxx\r\n--part-boundary-0--\r\n"));
}

#[tokio::test]
async fn the_answer_is_read_by_the_media_type_that_the_server_chose() {
    let server = Server::start(|request| match request {
        _ if request.contains("accept: text/csv\r\n") => {
            response("200 OK", &[("content-type", "text/csv; charset=utf-8")], "a,b")
        }
        _ => response("200 OK", &[("content-type", "application/json")], r#"{"id":1,"name":"one"}"#),
    });
    let report = || client(&server).packages().report();
    assert!(matches!(report().send().await, Ok(ReportOutput::Ok(package)) if package.id == 1));
    assert!(matches!(report().accept("text/csv").send().await, Ok(ReportOutput::OkCsv(text)) if text == "a,b"));
}

#[tokio::test]
async fn bodies_arrive() {
    let server = Server::start(|_| response("202 Accepted", &[], ""));
    client(&server).packages().create("p", &Package::new(7, "ü".to_owned())).send().await.unwrap();
    let request = &server.asked()[0];
    assert!(request.starts_with("POST /packages/p HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("content-type: application/json\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"id\":7,\"name\":\"ü\"}"), "{request}");
}

#[tokio::test]
async fn failures_are_typed() {
    let server = Server::start(|_| response("404 Not Found", &[], r#"{"message":"no such user"}"#));
    let error = client(&server).packages().list_packages_for_user("nobody").send().await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("no such user"));
    let Error::Documented(failure) = error else { panic!("{error:?}") };
    assert!(matches!(failure.value, ListPackagesForUserError::Unauthorized(_)));
}

#[tokio::test]
async fn json_that_breaks_off_is_a_decode_error() {
    let server = Server::start(|_| response("200 OK", &[], r#"[{"id":1,"na"#));
    let error = client(&server).packages().list_packages_for_user("a").send().await.unwrap_err();
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert!(failure.cause.mismatches[0].path.starts_with("$[0]"), "{error}");
    assert_eq!(failure.reply.body, r#"[{"id":1,"na"#);
}

#[tokio::test]
async fn large_responses_are_refused() {
    let server = Server::start(|_| response("200 OK", &[], &"x".repeat(1001)));
    let client = Client::builder().base_url(&server.url).body_limit(1000).build().unwrap();
    let error = client.packages().log().send().await.unwrap_err();
    let Error::Transport(failure) = &error else { panic!("{error:?}") };
    assert!(matches!(failure.cause, TransportError::TooLarge(limit) if limit.0 == 1000));
    assert_eq!(error.to_string(), "packages/log: the response is larger than 1000 bytes");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_transport_error() {
    let client = Client::builder().base_url("http://127.0.0.1:1").build().unwrap();
    let error = client.packages().log().send().await.unwrap_err();
    let Error::Transport(failure) = &error else { panic!("{error:?}") };
    assert!(matches!(failure.cause, TransportError::Connect(_)), "{error:?}");
}

/// Runs a future without any runtime: it must not wait for anything.
pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn functions_are_transports_and_need_no_runtime() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&asked);
    let transport = move |request: http::Request<bytes::Bytes>| {
        record.lock().unwrap().push(request.uri().to_string());
        async { Ok(http::Response::new("[]".into())) }
    };
    let client = Client::builder().transport(transport).build().unwrap();
    assert!(run(client.packages().list_packages_for_user("a").send()).unwrap().is_empty());
    assert_eq!(*asked.lock().unwrap(), ["https://api.github.com/users/a/packages"]);
}

#[test]
fn what_an_operation_says_comes_before_what_the_client_says() {
    let transport = |request: http::Request<bytes::Bytes>| async move {
        Ok(http::Response::new(format!("{:?}", request.headers()["x-trace"]).into()))
    };
    let client = Client::builder().header("x-trace", "default").transport(transport).build().unwrap();
    let error = run(client.packages().list_packages_for_user("a").trace("own").send()).unwrap_err();
    assert_eq!(error.reply().unwrap().body, "\"own\"");
}

#[test]
fn an_operation_without_client_cannot_be_sent() {
    let error = run(ListPackagesForUser::new("a").send()).unwrap_err();
    assert!(matches!(&error, Error::Request(cause) if cause.kind == RequestErrorKind::Unbound));
}

#[test]
fn futures_are_send() {
    fn check<T: Send + Unpin + 'static>(_: T) {}
    check(ListPackagesForUser::new("a").send());
    check(ListPackagesForUser::new("a").send().response());
}

#[test]
fn clients_that_cannot_work_are_not_built() {
    for server in ["", "/v1", "api.github.com", "ftp://x", "https://x?y", "https://", "http:///x"] {
        let error = Client::builder().base_url(server).build().unwrap_err();
        assert!(matches!(&error, BuildError::Server(url) if **url == *server), "{server}: {error:?}");
    }
    assert!(matches!(Client::builder().token("a\nb").build(), Err(BuildError::Token)));
    assert!(matches!(Client::builder().header("a b", "").build(), Err(BuildError::Header(_))));
}

#[test]
fn tokens_are_not_printed() {
    let builder = Client::builder().token("t0k3n").header("x-api-key", "k3y");
    assert!(!format!("{builder:?}").contains("t0k3n"));
    let printed = format!("{:?}", builder.build().unwrap());
    assert!(!printed.contains("t0k3n") && !printed.contains("k3y"), "{printed}");
}

#[test]
fn a_thread_can_wait_for_a_blocking_transport() {
    let transport = Blocking(|request: http::Request<Bytes>| {
        assert_eq!(request.extensions().get(), Some(&Timeout(Duration::from_secs(3))));
        Ok(http::Response::new(Bytes::from_static(br#"[{"id":1,"name":"one"}]"#)))
    });
    let client = Client::builder().transport(transport).timeout(Duration::from_secs(9)).build().unwrap();
    let sending = client.packages().list_packages_for_user("a").send().timeout(Duration::from_secs(3));
    assert_eq!(sending.wait().unwrap()[0].id, 1);
}

#[test]
fn nothing_waits_for_an_async_transport() {
    let client = Client::builder().transport(|_| std::future::pending()).build().unwrap();
    let error = client.packages().list_packages_for_user("a").send().wait().unwrap_err();
    let expected = "packages/list-packages-for-user: the client's transport is async: `.await` the call, or build the \
                    client with a blocking transport";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_success_can_be_read_as_it_comes() {
    let server = Server::start(|request| match request.contains("/users/a/") {
        true => response("200 OK", &[], "not read, so not wrong"),
        false => response("404 Not Found", &[], r#"{"message":"no such user"}"#),
    });
    let stream = |user| client(&server).packages().list_packages_for_user(user).send().stream();
    let mut body = stream("a").await.unwrap().body;
    assert_eq!(body.length(), Some(22));
    assert_eq!(body.next().await.unwrap().unwrap(), "not read, so not wrong");
    assert!(body.next().await.is_none());
    let error = stream("b").await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("no such user"));
}

#[tokio::test]
async fn headers_can_be_said_for_one_call() {
    let server = Server::start(|_| response("200 OK", &[], "[]"));
    let call = || client(&server).packages().list_packages_for_user("a").send();
    call().header("x-trace", "1").await.unwrap();
    assert!(server.asked()[0].contains("x-trace: 1\r\n"));
    let error = call().header("x-trace", "a\nb").await.unwrap_err();
    let expected = "packages/list-packages-for-user: header `x-trace` holds characters that headers cannot hold";
    assert_eq!(error.to_string(), expected);
}
