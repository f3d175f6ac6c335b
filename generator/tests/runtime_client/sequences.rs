//! Server-sent events, JSON lines, and what servers make of them.

use std::time::Duration;

use bytes::Bytes;
use serde_json::json;

use crate::api::{ListPackagesForUser, Package};
use crate::raw::{Connection, RawServer};
use crate::runtime::{
    BodyLimit, ByteStream, Client, Error, Event, Events, Operation, Sequence, SequenceError, Transport, TransportError,
};

const EVENTS: &str = "text/event-stream; charset=utf-8";

fn client(server: &RawServer) -> Client {
    Client::builder().base_url(&server.url).token("t0k3n").build().unwrap()
}

/// A body that comes in these pieces.
fn pieces(pieces: Vec<Bytes>) -> ByteStream {
    struct Pieces(std::vec::IntoIter<Bytes>);
    impl http_body::Body for Pieces {
        type Data = Bytes;
        type Error = TransportError;
        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, TransportError>>> {
            std::task::Poll::Ready(self.0.next().map(|piece| Ok(http_body::Frame::data(piece))))
        }
    }
    ByteStream::of(Pieces(pieces.into_iter()))
}

/// Each event as `id/event/data`.
fn read(body: ByteStream) -> Vec<String> {
    let shown = |event: Event| format!("{}/{}/{}", event.id, event.event, event.data);
    Events::new(body, BodyLimit(1000)).into_iter().map(|event| event.map_or_else(|it| it.to_string(), shown)).collect()
}

const STREAM: &str = "\u{FEFF}: a comment\r\ndata: ü1\ndata:2\r\rretry: 10\nid: 7\nevent: put\ndata:  {\"a\":1}\n\n\
    data\n\ndata\ndata\n\nevent: lost\n\nid: no\0ne\nunknown: x\ndata:x:y\n\nid\ndata: last\n\ndata: without end\n";

#[test]
fn a_stream_is_read_as_the_standard_says() {
    let expected =
        ["/message/ü1\n2", "7/put/ {\"a\":1}", "7/message/", "7/message/\n", "7/message/x:y", "/message/last"];
    assert_eq!(read(Bytes::from(STREAM).into()), expected);
    // Wherever it is cut on its way, within characters, line ends and the mark too.
    for at in 0..STREAM.len() {
        let (one, two) = STREAM.as_bytes().split_at(at);
        let split = vec![Bytes::copy_from_slice(one), Bytes::new(), Bytes::copy_from_slice(two)];
        assert_eq!(read(pieces(split)), expected, "{at}");
    }
    let single = STREAM.bytes().map(|byte| Bytes::copy_from_slice(&[byte])).collect();
    assert_eq!(read(pieces(single)), expected);
}

#[test]
fn events_are_bounded() {
    let line = format!("data: ok\n\ndata: {}\n\ndata: never\n\n", "x".repeat(1 << 20));
    assert_eq!(
        read(pieces(line.into_bytes().chunks(100).map(Bytes::copy_from_slice).collect())),
        ["/message/ok", "an item is longer than 1000 bytes"]
    );
    let lines = "data: 0123456789\n".repeat(1000);
    assert_eq!(read(Bytes::from(lines).into()), ["an item is longer than 1000 bytes"]);
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    assert_eq!(read(Bytes::from_static(b"data: \xFFx\n\n").into()), ["/message/\u{FFFD}x"]);
}

fn lines(body: impl Into<Bytes>) -> Vec<String> {
    let values = Sequence::<Package>::lines(body.into().into(), BodyLimit(1000));
    values
        .into_iter()
        .map(|value| value.map_or_else(|it| it.to_string(), |it| format!("{} {}", it.id, it.name)))
        .collect()
}

#[test]
fn lines_are_values() {
    let text = "{\"id\":1,\"name\":\"one\"}\r\n\n  \n{\"id\":2,\"name\":\"two\"}";
    assert_eq!(lines(text), ["1 one", "2 two"]);
    let text = "\u{FEFF}{\"id\":\"x\",\"name\":\"one\"}\n<html>\n{\"id\":2,\"name\":\"two\"}\n{\"id\":3,\"na";
    let [wrong, html, two, cut] = &lines(text)[..] else { panic!("{:?}", lines(text)) };
    assert_eq!(wrong, r#"$.id: expected a 64-bit integer, found "x", in "{\"id\":\"x\",\"name\":\"one\"}""#);
    assert!(html.starts_with("$: expected JSON, found ") && html.contains("<html>"), "{html}");
    assert_eq!(two, "2 two");
    assert!(cut.contains("the end of the text"), "{cut}");
    assert!(lines("").is_empty());
}

#[test]
fn json_text_sequences_are_values_too() {
    assert_eq!(
        lines("\u{1E}{\"id\":1,\n\"name\":\"one\"}\n\u{1E}\u{1E}{\"id\":2,\"name\":\"two\"}\n"),
        ["1 one", "2 two"]
    );
    let mut numbers = Sequence::<i64>::lines(Bytes::from("\u{1E}1\n\u{1E}23").into(), BodyLimit(9)).into_iter();
    assert_eq!(numbers.next().unwrap().unwrap(), 1);
    let cut = numbers.next().unwrap().unwrap_err();
    assert_eq!(cut.to_string(), r#"$: expected a text that ends, found one that may have been cut, in "23""#);
}

#[tokio::test]
async fn events_come_while_the_server_still_speaks() {
    let server = RawServer::start(|connection| {
        connection.begin_chunks("200 OK", EVENTS);
        connection.chunk("data: {\"id\":1,");
        connection.chunk("\"name\":\"one\"}\n\n");
        // What comes next depends on the client having read the first.
        while connection.read_some() > 0 {}
    });
    let mut events = client(&server).packages().list_packages_for_user("a").send().events().await.unwrap();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!(first.json::<Package>().unwrap().name, "one");
    assert!(first.json::<i64>().is_err());
    assert!(server.heads()[0].contains("accept: text/event-stream\r\n"), "{}", server.heads()[0]);
}

#[tokio::test]
async fn an_answer_that_is_no_event_stream_is_an_error() {
    let answers = |connection: &mut Connection| match &connection.head {
        head if head.contains("/users/json/") => {
            connection.begin("200 OK", "application/json");
            connection.write("[]");
        }
        head if head.contains("/users/html/") => {
            connection.begin("200 OK", "text/html");
            connection.write("<html>Sign in");
        }
        _ => {
            connection.begin("404 Not Found", "application/json");
            connection.write(r#"{"message":"no such user"}"#);
        }
    };
    let server = RawServer::start(answers);
    for (user, expected) in [
        ("json", "200 OK: Content-Type: expected text/event-stream, found \"application/json\""),
        ("html", "200 OK: $: expected JSON, found \"<html>Sign in\" at line 1 column 1 (expected value)"),
        ("none", "404 Not Found: no such user"),
    ] {
        let error = client(&server).packages().list_packages_for_user(user).send().events().await.unwrap_err();
        assert_eq!(error.to_string(), format!("packages/list-packages-for-user: {expected}"));
    }
}

#[tokio::test]
async fn what_breaks_off_says_so_or_goes_on_where_it_was() {
    let server = RawServer::start(|connection| match connection.number % 4 {
        0 => {
            connection.begin_chunks("200 OK", EVENTS);
            connection.chunk("retry: 1\nid: 7\ndata: one\n\nid: 8\ndata: lost");
        }
        1 => {}
        2 => {
            connection.begin("200 OK", EVENTS);
            connection.write("data: two\n\n");
        }
        _ => {
            connection.write("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
        }
    });
    let call = || client(&server).packages().list_packages_for_user("a").send().events();
    let mut events = call().reconnect(2).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, "one");
    let two = events.next().await.unwrap().unwrap();
    assert_eq!((&*two.data, &*two.id), ("two", "8"));
    assert!(events.next().await.is_none());
    let heads = server.heads();
    assert!(!heads[0].contains("last-event-id") && heads[2].contains("last-event-id: 8\r\n"), "{heads:?}");

    let mut events = call().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    assert!(matches!(events.next().await, Some(Err(SequenceError::Transport(_)))));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn going_on_ends_where_the_server_refuses() {
    let server = RawServer::start(|connection| match connection.number {
        0 => {
            connection.begin("200 OK", EVENTS);
            connection.write("retry: 1\ndata: one\n\n");
        }
        _ => {
            connection.write("HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
        }
    });
    let mut events = client(&server).packages().list_packages_for_user("a").send().events().reconnect(5).await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "the sequence broke off, and its server answers 403 Forbidden now");
    assert!(events.next().await.is_none());
    assert_eq!(server.heads().len(), 2);
}

#[tokio::test]
async fn a_slow_stream_ends_with_the_calls_timeout() {
    let server = RawServer::start(|connection| {
        connection.begin_chunks("200 OK", EVENTS);
        connection.chunk("data: one\n\n");
        while connection.read_some() > 0 {}
    });
    let call = client(&server).packages().list_packages_for_user("a").send().timeout(Duration::from_millis(300));
    let mut events = call.events().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error, SequenceError::Transport(TransportError::Timeout(_))), "{error:?}");
}

#[tokio::test]
async fn lines_come_as_they_are_written() {
    let server = RawServer::start(|connection| {
        connection.begin_chunks("200 OK", "application/x-ndjson");
        connection.chunk("{\"id\":1,\"name\":\"one\"}\n{\"id\":2");
        connection.chunk(",\"name\":\"two\"}\n{\"id\":3,\"name\"");
    });
    let call = client(&server).packages().list_packages_for_user("a").send();
    let mut values = call.json_lines::<Package>().await.unwrap();
    assert_eq!(values.next().await.unwrap().unwrap().name, "one");
    assert_eq!(values.next().await.unwrap().unwrap().id, 2);
    // It broke off: no value is made of half a line.
    assert!(matches!(values.next().await, Some(Err(SequenceError::Transport(_)))));
    assert!(values.next().await.is_none());
    assert!(server.heads()[0].contains("accept: application/jsonl, application/x-ndjson, "), "{:?}", server.heads());
}

crate::runtime::operation! {
    /// Watches packages.
    pub struct Watch = GET "/watch" as "packages/watch";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
    type Item = crate::api::Package = Data("text/event-stream", "application/x-ndjson");
}

crate::runtime::operation! {
    /// Watches events.
    pub struct WatchEvents = GET "/events" as "packages/watch-events";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
    type Item = serde_json::Value = Event("text/event-stream");
}

#[tokio::test]
async fn described_items_have_their_type() {
    let server = RawServer::start(|connection| match connection.number {
        0 => {
            connection.begin("200 OK", EVENTS);
            connection.write("data: {\"id\":1,\"name\":\"one\"}\n\ndata: x\n\ndata: [DONE]\n\n");
        }
        1 => {
            connection.begin("200 OK", "application/x-ndjson");
            connection.write("{\"id\":2,\"name\":\"two\"}");
        }
        _ => {
            connection.begin("200 OK", EVENTS);
            connection.write("id: 1\nevent: put\ndata: x\n\n");
        }
    });
    let watch = || Watch(Watch::call()).on(&client(&server)).send().sequence();
    let mut values = watch().await.unwrap();
    assert_eq!(values.next().await.unwrap().unwrap().id, 1);
    assert!(matches!(values.next().await, Some(Err(SequenceError::Decode(_)))));
    assert!(values.next().await.is_none());
    assert_eq!(watch().await.unwrap().next().await.unwrap().unwrap().id, 2);
    assert!(server.heads()[0].contains("accept: text/event-stream, application/x-ndjson\r\n"));
    let events = WatchEvents(WatchEvents::call()).on(&client(&server)).send().sequence();
    let event = events.await.unwrap().next().await.unwrap().unwrap();
    assert_eq!(event, json!({"id": "1", "event": "put", "data": "x"}));
}

#[test]
fn threads_wait_for_items_where_the_transport_is_blocking() {
    let body = "data: {\"id\":1,\"name\":\"one\"}\n\n";
    let blocking = crate::runtime::Blocking(move |_: http::Request<Bytes>| {
        Ok(http::Response::builder().header("content-type", EVENTS).body(Bytes::from(body)).unwrap())
    });
    let events = |transport: Box<dyn Fn(crate::runtime::ClientBuilder) -> crate::runtime::ClientBuilder>| {
        let client = transport(Client::builder().base_url("http://127.0.0.1:1")).build().unwrap();
        ListPackagesForUser::new("a").on(&client).send().events()
    };
    let found = events(Box::new(move |builder| builder.transport(blocking))).wait().unwrap();
    assert_eq!(found.into_iter().map(|event| event.unwrap().data).collect::<Vec<_>>(), [r#"{"id":1,"name":"one"}"#]);
    let error = events(Box::new(|builder| builder)).wait().unwrap_err();
    assert!(matches!(error, Error::Transport(failure) if matches!(failure.cause, TransportError::NotBlocking)));
}

#[tokio::test]
async fn items_of_an_async_transport_are_not_waited_for() {
    fn check(_: impl Transport) {}
    let transport = move |_: http::Request<Bytes>| async move {
        Ok(http::Response::builder().header("content-type", EVENTS).body(Bytes::from("data: 1\n\n")).unwrap())
    };
    check(transport);
    let client = Client::builder().transport(transport).build().unwrap();
    let events = ListPackagesForUser::new("a").on(&client).send().events().await.unwrap();
    let items: Vec<_> = events.into_iter().collect();
    assert!(matches!(&items[..], [Err(SequenceError::Transport(TransportError::NotBlocking))]), "{items:?}");
}

#[test]
fn sequences_can_cross_threads() {
    fn check<T: Send + Unpin + 'static>() {}
    check::<Events>();
    check::<Sequence<Package>>();
    check::<<ListPackagesForUser as Operation>::Output>();
}
