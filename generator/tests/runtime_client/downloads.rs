//! Bodies that are read as they come, from servers that take their time, or too little of it.

use std::io::Read;

use bytes::Bytes;

use crate::api::{ListPackagesForUser, Package};
use crate::raw::{RawServer, is_alone, peak_memory};
use crate::runtime::{Blocking, Client, Error, TransportError};

const HUGE: u64 = 1 << 30;

fn client(server: &RawServer) -> Client {
    Client::builder().base_url(&server.url).token("t0k3n").build().unwrap()
}

/// A server whose log is one GiB long.
fn huge() -> RawServer {
    RawServer::start(|connection| {
        connection.write(format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {HUGE}\r\n\r\n"));
        let piece = vec![b'l'; 1 << 20];
        for _ in 0..HUGE >> 20 {
            if !connection.write(&piece) {
                return;
            }
        }
    })
}

#[tokio::test]
async fn a_huge_body_is_never_in_memory() {
    if !is_alone("downloads::a_huge_body_is_never_in_memory") {
        return;
    }
    let server = huge();
    let mut body = client(&server).packages().log().send().stream().await.unwrap().body;
    assert_eq!(body.length(), Some(HUGE));
    let mut length = 0;
    while let Some(piece) = body.next().await {
        length += piece.unwrap().len() as u64;
    }
    assert_eq!(length, HUGE);
    let peak = peak_memory();
    assert!(peak < HUGE / 16, "{peak} bytes");
    // As a whole it is refused, and not read to its end.
    let error = client(&server).packages().log().send().await.unwrap_err();
    assert!(matches!(error, Error::Transport(failure) if matches!(failure.cause, TransportError::TooLarge(_))));
}

#[tokio::test]
async fn a_body_can_be_saved() {
    let server = RawServer::start(|connection| {
        connection.begin_chunks("200 OK", "text/plain");
        connection.chunk("one ");
        connection.chunk("two");
        connection.chunk("");
    });
    let body = client(&server).packages().log().send().stream().await.unwrap().body;
    let mut saved = Vec::new();
    assert_eq!(body.save(&mut saved).await.unwrap(), 7);
    assert_eq!(saved, b"one two");
}

#[tokio::test]
async fn a_body_that_breaks_off_says_so() {
    let server = RawServer::start(|connection| {
        connection.begin_chunks("200 OK", "text/plain");
        connection.chunk("one ");
    });
    let mut body = client(&server).packages().log().send().stream().await.unwrap().body;
    assert_eq!(body.next().await.unwrap().unwrap(), "one ");
    assert!(matches!(body.next().await, Some(Err(TransportError::Other(_)))));
    let body = client(&server).packages().log().send().stream().await.unwrap().body;
    let mut saved = Vec::new();
    assert!(body.save(&mut saved).await.is_err());
    assert_eq!(saved, b"one ");
}

#[tokio::test]
async fn what_is_streamed_from_another_origin_is_asked_for_without_token() {
    let files = RawServer::start(|connection| {
        connection.begin("200 OK", "application/octet-stream");
        connection.write("file");
    });
    let location = format!("{}/a?signature=s", files.url);
    let server = RawServer::start(move |connection| {
        let location = &location;
        let head = "HTTP/1.1 302 Found\r\nconnection: close\r\ncontent-length: 0\r\n";
        connection.write(format!("{head}location: {location}\r\n\r\n"));
    });
    let client = client(&server);
    let body = client.packages().log().send().stream().await.unwrap().body;
    let mut saved = Vec::new();
    body.save(&mut saved).await.unwrap();
    assert_eq!(saved, b"file");
    // The same by hand, where the redirect is the answer.
    let location = client.packages().archive().send().await.unwrap();
    let request = http::Request::get(location.as_str()).body(Bytes::new()).unwrap();
    let mut body = client.execute_streamed(request).await.unwrap().into_body();
    assert_eq!(body.next().await.unwrap().unwrap(), "file");
    assert_eq!(files.heads().len(), 2);
    for head in files.heads() {
        assert!(head.starts_with("GET /a?signature=s ") && !head.contains("t0k3n"), "{head}");
    }
}

#[test]
fn threads_read_bodies_where_the_transport_is_blocking() {
    let transport = Blocking(|_: http::Request<Bytes>| Ok(http::Response::new(Bytes::from("[]"))));
    let client = Client::builder().base_url("http://127.0.0.1:1").transport(transport).build().unwrap();
    let body = ListPackagesForUser::new("a").on(&client).send().stream().wait().unwrap().body;
    let mut text = String::new();
    body.into_reader().read_to_string(&mut text).unwrap();
    assert_eq!(text, "[]");
}

/// What servers say that is not what the description says: each is told as what it is, with what came.
#[tokio::test]
async fn wrong_answers_are_told_as_what_they_are() {
    let html = "<!DOCTYPE html><html><body>Sign in to the hotel's network</body></html>";
    for (answer, expected) in [
        (
            format!("200 OK\r\ncontent-type: text/html\r\n\r\n{html}"),
            "200 OK: $: expected JSON, found \"<!DOCTYPE html><html><body>Sign in to the hotel's network</b\"… at line 1 \
             column 1 (expected value)",
        ),
        (
            "200 OK\r\ncontent-type: application/json\r\n\r\n[{\"id\":1,\"na".to_owned(),
            "200 OK: $[0].id: expected JSON, found the end of the text at line 1 column 12, after \"[{\\\"id\\\":1,\\\"na\"",
        ),
        (
            "200 OK\r\ncontent-type: application/json\r\ncontent-length: 0\r\n\r\n".to_owned(),
            "200 OK: $: expected JSON, found nothing: the text is empty",
        ),
        ("204 No Content\r\n\r\n".to_owned(), "204 No Content: $: expected JSON, found nothing: the text is empty"),
        (
            "200 OK\r\ncontent-type: text/csv\r\n\r\na,b".to_owned(),
            "200 OK: $: expected JSON, found \"a,b\" at line 1 column 1 (expected value)",
        ),
        (
            "302 Found\r\ncontent-length: 0\r\n\r\n".to_owned(),
            "302 Found: $: expected JSON, found nothing: the text is empty",
        ),
    ] {
        let server = RawServer::start(move |connection| {
            connection.write(format!("HTTP/1.1 {}", answer.replacen("\r\n", "\r\nconnection: close\r\n", 1)));
        });
        let error = client(&server).packages().list_packages_for_user("a").send().await.unwrap_err();
        assert_eq!(error.to_string().trim_start_matches("packages/list-packages-for-user: "), expected);
    }
}

#[tokio::test]
async fn a_success_of_another_status_is_unexpected() {
    let server = RawServer::start(|connection| {
        connection.write("HTTP/1.1 204 No Content\r\n\r\n");
    });
    let call = client(&server).packages().create("p", &Package::new(1, String::new()));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.to_string(), "packages/create: 204 No Content (not documented)");
}

#[tokio::test]
async fn a_huge_error_is_kept_in_part() {
    let server = RawServer::start(|connection| {
        connection.begin("500 Internal Server Error", "text/plain");
        for _ in 0..4096 {
            connection.write([b'e'; 1024]);
        }
    });
    let error = client(&server).packages().log().send().await.unwrap_err();
    let reply = error.reply().unwrap();
    assert_eq!((reply.status.as_u16(), reply.body.len(), reply.omitted), (500, 64 << 10, (4 << 20) - (64 << 10)));
    assert!(error.to_string().len() < 700, "{error}");
}
