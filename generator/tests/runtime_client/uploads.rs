//! Bodies that are read when they are sent: files, parts, and what servers do in the middle of them.

use std::io::Read;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use serde_json::json;

use crate::api::{Document, UploadContent};
use crate::raw::{Digest, RawServer, is_alone, peak_memory};
use crate::runtime::{Body, ByteStream, Call, Client, Error, File, Operation, RequestErrorKind, Route, Upload};

const LARGE: u64 = 300 << 20;

fn client(server: &RawServer) -> Client {
    Client::builder().base_url(&server.url).token("t0k3n").build().unwrap()
}

/// Bytes that are made when they are read, and how often they were.
fn made(length: u64, known: bool) -> (Upload, Arc<AtomicUsize>) {
    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let open = move || {
        count.fetch_add(1, Ordering::SeqCst);
        ByteStream::from_reader(std::io::repeat(b'x').take(length), known.then_some(length))
    };
    (Upload::read(known.then_some(length), open), opened)
}

/// Where a file of a test can be.
fn path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("opbind-upload-{}-{name}", std::process::id()))
}

fn digest(parts: &[&[u8]]) -> (u64, u64) {
    let mut digest = Digest::default();
    parts.iter().for_each(|part| digest.add(part));
    (digest.length, digest.sum)
}

/// A server that answers with what it has got: how much, and its digest.
fn echo() -> RawServer {
    RawServer::start(|connection| {
        let (length, sum) = connection.read_body();
        let body = format!("{length} {sum}");
        connection
            .write(format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
    })
}

crate::runtime::operation! {
    /// Takes bytes, and says what it got.
    pub struct Put = PUT "/bytes" as "packages/put";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

fn put(client: &Client, body: impl Into<Upload>) -> Put {
    Put(Put::call().bytes_body("application/octet-stream", body)).on(client)
}

#[tokio::test]
async fn what_is_read_arrives_whole_with_and_without_a_length() {
    let server = echo();
    let (length, sum) = digest(&[&vec![b'x'; 3_000_000]]);
    for known in [true, false] {
        let (body, opened) = made(3_000_000, known);
        assert_eq!(put(&client(&server), body).send().await.unwrap(), format!("{length} {sum}"));
        assert_eq!(opened.load(Ordering::SeqCst), 1);
    }
    let heads = server.heads();
    assert!(heads[0].contains("content-length: 3000000\r\n"), "{}", heads[0]);
    assert!(heads[1].contains("transfer-encoding: chunked\r\n"), "{}", heads[1]);
}

#[tokio::test]
async fn what_is_read_is_read_anew_when_it_is_sent_again() {
    let server = RawServer::start(|connection| {
        let (length, sum) = connection.read_body();
        let body = format!("{length} {sum}");
        // The first connection breaks off when all has been sent.
        if connection.number > 0 {
            connection.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
        }
    });
    let (length, sum) = digest(&[&vec![b'x'; 3_000_000]]);
    let (body, opened) = made(3_000_000, true);
    assert_eq!(put(&client(&server), body).send().await.unwrap(), format!("{length} {sum}"));
    assert_eq!((opened.load(Ordering::SeqCst), server.heads().len()), (2, 2));
}

#[tokio::test]
async fn a_large_body_is_never_in_memory() {
    if !is_alone("uploads::a_large_body_is_never_in_memory") {
        return;
    }
    let server = echo();
    let (body, _) = made(LARGE, true);
    let answer = put(&client(&server), body).send().await.unwrap();
    assert!(answer.starts_with(&format!("{LARGE} ")), "{answer}");
    let peak = peak_memory();
    assert!(peak < LARGE / 4, "{peak} bytes");
}

#[tokio::test]
async fn files_of_the_disk_are_parts_of_a_multipart_body() {
    let path = path("part");
    std::fs::write(&path, vec![b'y'; 1_000_000]).unwrap();
    let server = RawServer::start(|connection| {
        connection.read_body();
        connection.write("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
    });
    let mut document = Document::new("ü".to_owned());
    document.file = Some(File::open(&path).unwrap().named("y.bin").of_type("application/x-y"));
    document.more = Some(vec![File::from("in memory")]);
    let written = Body::multipart("multipart/form-data", &[], &document);
    let request = Call::new(POST).body(written).request().unwrap_err();
    assert_eq!(request.kind, RequestErrorKind::Read);
    client(&server).packages().upload(UploadContent::Multipart(&document)).send().await.unwrap();
    let head = &server.heads()[0];
    let boundary = head.split("boundary=").nth(1).unwrap().lines().next().unwrap();
    assert_eq!(boundary.len(), "part-boundary-".len() + 32);
    let expected = [
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nü\r\n"),
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"y.bin\"\r\n"),
        format!("Content-Type: application/x-y\r\n\r\n{}\r\n", "y".repeat(1_000_000)),
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"more\"; filename=\"more\"\r\n"),
        format!("Content-Type: application/octet-stream\r\n\r\nin memory\r\n--{boundary}--\r\n"),
    ];
    let length = expected.concat().len();
    assert!(head.contains(&format!("content-length: {length}\r\n")), "{head}");
    let boundary = boundary.to_owned();
    let server = echo_expecting(expected.concat().replace(&boundary, "B"));
    client(&server).packages().upload(UploadContent::Multipart(&document)).send().await.unwrap();
    std::fs::remove_file(&path).unwrap();
}

const POST: &Route = &Route::new("test", "POST", "/x");

/// A server that takes nothing but this body, with whatever boundary.
fn echo_expecting(expected: String) -> RawServer {
    RawServer::start(move |connection| {
        let body = connection.read_whole_body();
        let boundary = connection.head.split("boundary=").nth(1).unwrap().lines().next().unwrap().to_owned();
        let is_it = String::from_utf8(body).unwrap().replace(&boundary, "B") == expected;
        let status = if is_it { "204 No Content" } else { "400 Bad Request" };
        connection.write(format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"));
    })
}

#[tokio::test]
async fn a_redirect_that_keeps_the_body_has_it_read_again() {
    let server = RawServer::start(|connection| {
        let (length, _) = connection.read_body();
        match connection.number {
            0 => connection.write(
                "HTTP/1.1 307 Temporary Redirect\r\nconnection: close\r\nlocation: /moved\r\ncontent-length: 0\r\n\r\n",
            ),
            _ => connection.write(format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{length}")),
        };
    });
    let (body, opened) = made(1_000_000, true);
    assert_eq!(put(&client(&server), body).send().await.unwrap(), "1000000");
    assert_eq!(opened.load(Ordering::SeqCst), 2);
    assert!(server.heads()[1].starts_with("PUT /moved "));
}

#[tokio::test]
async fn a_server_may_answer_before_it_has_read_everything() {
    let server = RawServer::start(|connection| {
        let body = r#"{"message":"too much"}"#;
        connection.write(format!(
            "HTTP/1.1 413 Payload Too Large\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        ));
        // A polite one: what is on its way is taken in until the client has understood.
        while connection.read_some() > 0 {}
    });
    let (body, _) = made(LARGE, true);
    let error = put(&client(&server), body).send().await.unwrap_err();
    assert!(matches!(&error, Error::Unexpected(reply) if reply.status == 413), "{error:?}");
    assert_eq!(error.message().as_deref(), Some("too much"));
}

#[tokio::test]
async fn a_body_that_cannot_be_read_breaks_the_request_off() {
    let server = echo();
    let path = path("changing");
    std::fs::write(&path, [b'z'; 1000]).unwrap();
    let upload = Upload::open(&path).unwrap();
    assert_eq!(put(&client(&server), upload.clone()).send().await.unwrap().split(' ').next(), Some("1000"));
    // It has grown: what was promised is sent.
    std::fs::write(&path, [b'z'; 2000]).unwrap();
    assert_eq!(put(&client(&server), upload.clone()).send().await.unwrap().split(' ').next(), Some("1000"));
    std::fs::write(&path, [b'z'; 500]).unwrap();
    let short = put(&client(&server), upload.clone()).send().await.unwrap_err();
    assert!(matches!(short, Error::Transport(_)), "{short:?}");
    assert!(causes(&short).contains("the body is shorter than it was said to be"), "{}", causes(&short));
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(put(&client(&server), upload).send().await, Err(Error::Transport(_))));
    assert!(File::open(&path).is_err());
}

fn causes(error: &dyn std::error::Error) -> String {
    let cause = error.source().map(causes);
    cause.map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"))
}

#[tokio::test]
async fn any_body_can_be_replaced_by_what_is_read() {
    let server = echo();
    let (body, _) = made(10, false);
    let call = Put(Put::call().text_body("text/csv", "not sent")).on(&client(&server));
    assert_eq!(call.send().upload(body).await.unwrap().split(' ').next(), Some("10"));
    assert!(server.heads()[0].contains("content-type: text/csv\r\n"));
}

#[test]
fn what_has_to_be_read_is_no_text() {
    let file = File::read(None, || Bytes::from("x").into());
    let mut document = Document::new(String::new());
    document.more = Some(vec![File::from("1"), file.clone()]);
    for body in [Body::json("application/json", &document), Body::form(&[], &document)] {
        let error = Call::new(POST).body(body).request().unwrap_err();
        assert_eq!(error.kind, RequestErrorKind::NoText);
        let text = "a file that has to be read is no text: neither JSON nor a form can hold it";
        assert_eq!(error.to_string(), format!("test: {text}"));
    }
    assert!(serde_json::to_value(&file).is_err());
    // It is equal to itself, and to nothing else.
    assert!(file == file.clone() && file != File::from("x") && file != File::read(None, || Bytes::from("x").into()));
    assert_eq!((file.bytes(), file.name()), (None, None));
    assert!(serde_json::from_value::<File>(json!("x")).unwrap().bytes().is_some());
}

#[test]
fn bytes_in_memory_need_nobody_to_read_them() {
    for body in [Upload::from("ab"), "ab".to_owned().into(), b"ab".to_vec().into(), Bytes::from("ab").into()] {
        let call = Put(Put::call().bytes_body("text/plain", body));
        assert_eq!(call.request().unwrap().into_body(), "ab");
    }
}
