//! Calls that a thread waits for.

use std::io::Read;

use bytes::Bytes;

use crate::api::{Package, UploadContent};
use crate::runtime::{ByteStream, Client, Error, Transport, TransportError, Ureq};
use crate::server::{Server, response};

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).token("t0k3n").blocking().build().unwrap()
}

#[test]
fn the_request_arrives_and_the_answer_is_typed() {
    let server = Server::start(|_| response("200 OK", &[("x-page", "1")], r#"[{"id":1,"name":"one"}]"#));
    let packages = client(&server).packages().list_packages_for_user("super/linter");
    let response = packages.send().response().wait().unwrap();
    assert_eq!((response.body[0].id, &response.headers["x-page"]), (1, &"1".parse().unwrap()));
    let request = &server.asked()[0];
    assert!(request.starts_with("GET /users/super%2Flinter/packages HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("authorization: Bearer t0k3n\r\n"), "{request}");
    for header in ["content-length", "transfer-encoding", "ureq"] {
        assert!(!request.contains(header), "{header} in {request}");
    }
}

#[test]
fn failures_are_typed() {
    let server = Server::start(|_| response("404 Not Found", &[], r#"{"message":"no such user"}"#));
    let error = client(&server).packages().list_packages_for_user("nobody").send().wait().unwrap_err();
    assert!(matches!(&error, Error::Documented(_)), "{error:?}");
    assert_eq!(error.message().as_deref(), Some("no such user"));
}

#[test]
fn bodies_arrive() {
    let server = Server::start(|_| response("202 Accepted", &[], ""));
    client(&server).packages().create("p", &Package::new(7, "ü".to_owned())).send().wait().unwrap();
    let request = &server.asked()[0];
    assert!(request.contains("content-length: 20\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"id\":7,\"name\":\"ü\"}"), "{request}");
}

#[test]
fn bodies_that_are_read_arrive() {
    let server = Server::start(|_| response("204 No Content", &[], ""));
    for (length, header) in [(Some(3), "content-length: 3\r\n"), (None, "transfer-encoding: chunked\r\n")] {
        let body = ByteStream::from_reader(&b"abc"[..], length);
        send(&server, "POST", body).unwrap();
        let request = server.asked().pop().unwrap();
        assert!(request.contains(header), "{request}");
    }
    assert!(server.asked()[0].ends_with("\r\n\r\nabc"));
    assert!(server.asked()[1].ends_with("\r\n\r\n3\r\nabc\r\n0\r\n\r\n"));
}

#[test]
fn an_empty_body_is_said_where_one_is_expected() {
    let server = Server::start(|_| response("204 No Content", &[], ""));
    for (method, length) in [("POST", true), ("GET", false), ("DELETE", false), ("PURGE", false)] {
        send(&server, method, Bytes::new().into()).unwrap();
        let request = server.asked().pop().unwrap();
        assert!(request.starts_with(method), "{request}");
        assert_eq!(request.contains("content-length: 0\r\n"), length, "{request}");
    }
}

#[test]
fn a_body_that_is_shorter_than_it_was_said_to_be_is_an_error() {
    let server = Server::start(|_| response("204 No Content", &[], ""));
    let error = send(&server, "POST", ByteStream::from_reader(&b"abc"[..], Some(4))).unwrap_err();
    let TransportError::Other(cause) = &error else { panic!("{error:?}") };
    assert_eq!(cause.to_string(), "the body is shorter than it was said to be");
}

#[test]
fn the_error_of_a_body_is_the_error_of_the_call() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    let server = Server::start(|_| response("204 No Content", &[], ""));
    let error = send(&server, "POST", ByteStream::from_reader(Broken, None)).unwrap_err();
    let TransportError::Other(cause) = &error else { panic!("{error:?}") };
    assert_eq!(cause.to_string(), "the disk is gone");
}

/// Sends a request with the transport alone.
fn send(server: &Server, method: &str, body: ByteStream) -> Result<http::Response<ByteStream>, TransportError> {
    let request = http::Request::builder().method(method).uri(format!("{}/x", server.url)).body(body).unwrap();
    crate::http_exchange::run(Ureq::new().send(request))
}

#[test]
fn a_success_can_be_read_as_it_comes() {
    let server = Server::start(|_| response("200 OK", &[], &"x".repeat(1 << 20)));
    let response = client(&server).packages().log().send().stream().wait().unwrap();
    assert_eq!(response.body.length(), Some(1 << 20));
    let mut text = String::new();
    response.body.into_reader().read_to_string(&mut text).unwrap();
    assert_eq!(text.len(), 1 << 20);
}

#[test]
fn a_server_that_is_not_there_is_a_transport_error() {
    for url in ["http://127.0.0.1:1", "http://no-such-host.invalid"] {
        let client = Client::builder().base_url(url).blocking().build().unwrap();
        let error = client.packages().log().send().wait().unwrap_err();
        let Error::Transport(failure) = &error else { panic!("{error:?}") };
        assert!(matches!(failure.cause, TransportError::Connect(_)), "{error:?}");
    }
}

#[test]
fn an_agent_of_the_caller_leaves_statuses_and_redirects_alone() {
    let server = Server::start(|request| match request.starts_with("GET /archive ") {
        true => response("302 Found", &[("location", "/nowhere")], ""),
        false => response("404 Not Found", &[], r#"{"message":"no such user"}"#),
    });
    let client = Client::builder().base_url(&server.url).transport(Ureq::from(ureq::agent())).build().unwrap();
    client.packages().archive().send().wait().unwrap();
    let error = client.packages().list_packages_for_user("nobody").send().wait().unwrap_err();
    assert!(matches!(&error, Error::Documented(_)), "{error:?}");
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn what_ureq_can_be_told_holds() {
    let server = Server::start(|_| response("200 OK", &[], &format!("[{}]", " ".repeat(100_000))));
    let ureq = Ureq::configured(|builder| builder.https_only(true));
    let client = Client::builder().base_url(&server.url).transport(ureq).build().unwrap();
    let error = client.packages().list_packages_for_user("a").send().wait().unwrap_err();
    assert!(format!("{error:?}").contains("RequireHttpsOnly"), "{error:?}");
}

#[test]
fn files_arrive() {
    let server = Server::start(|_| response("204 No Content", &[], ""));
    client(&server).packages().upload(UploadContent::Zip(Bytes::from("PK"))).send().wait().unwrap();
    assert!(server.asked()[0].contains("content-type: application/zip\r\n"));
}
