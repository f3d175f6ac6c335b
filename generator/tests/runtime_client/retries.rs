//! Requests that are sent again: which, and which never.

use std::io::Read;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;

use crate::api::{Document, Package, UploadContent};
use crate::http_exchange::run;
use crate::runtime::{Blocking, Client, ClientBuilder, Error, Failed, Retry, TransportError};
use crate::server::{Server, response};
use crate::waits::{Waits, noting};

pub(crate) const PACKAGES: &str = r#"[{"id":1,"name":"one"}]"#;

pub(crate) fn client(server: &Server) -> (ClientBuilder, Waits) {
    let (transport, waits) = noting();
    (Client::builder().base_url(&server.url).transport(transport), waits)
}

/// A server that gives these answers, one after another, and the last one for ever.
pub(crate) fn sequence(answers: &[String]) -> Server {
    let mut answers = answers.to_vec();
    answers.reverse();
    let answers = Mutex::new(answers);
    Server::start(move |_| {
        let mut answers = answers.lock().unwrap();
        if answers.len() > 1 { answers.pop().unwrap() } else { answers[0].clone() }
    })
}

pub(crate) fn ok() -> String {
    response("200 OK", &[], PACKAGES)
}

pub(crate) fn status(status: &str) -> String {
    response(status, &[], "")
}

pub(crate) async fn list(client: &Client) -> Result<usize, String> {
    let sent = client.packages().list_packages_for_user("a").send().await;
    sent.map(|packages| packages.len()).map_err(|error| error.to_string())
}

pub(crate) async fn create(client: &Client) -> Result<(), String> {
    let sent = client.packages().create("p", &Package::new(1, String::new())).send().await;
    sent.map(drop).map_err(|error| error.to_string())
}

/// The longest wait after the first try, if the server asks for none.
pub(crate) const FIRST: Duration = Duration::from_millis(500);

/// Where a connection can break off.
fn cuts() -> [String; 5] {
    [
        String::new(),
        "HTTP/1.1 200 OK\r\ncontent-le".to_owned(),
        "HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n[{\"id\":1".to_owned(),
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n[{\"id\":1\r\n".to_owned(),
    ]
}

#[tokio::test]
async fn what_breaks_off_is_asked_again_wherever_it_does() {
    for cut in cuts() {
        let server = sequence(&[cut.clone(), ok()]);
        let (builder, waits) = client(&server);
        assert_eq!(list(&builder.build().unwrap()).await, Ok(1), "{cut:?}");
        assert_eq!(server.asked().len(), 2, "{cut:?}");
        assert!(waits.lock().unwrap()[0] <= FIRST);
    }
}

#[tokio::test]
async fn what_may_have_been_done_is_not_done_twice() {
    for cut in cuts() {
        let server = sequence(&[cut.clone(), status("202 Accepted")]);
        let error = create(&client(&server).0.build().unwrap()).await.unwrap_err();
        assert_eq!(error, "packages/create: the exchange with the server broke off", "{cut:?}");
        assert_eq!(server.asked().len(), 1, "{cut:?}");
    }
    for failure in ["500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "408 Request Timeout"] {
        let server = sequence(&[status(failure), status("202 Accepted")]);
        assert!(create(&client(&server).0.build().unwrap()).await.is_err());
        assert_eq!(server.asked().len(), 1, "{failure}");
    }
}

#[tokio::test]
async fn connections_that_are_closed_at_once_are_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = std::thread::spawn(move || {
        drop(listener.accept().unwrap());
        let mut stream = listener.accept().unwrap().0;
        // Without having been read, what was sent would reset the connection.
        assert_ne!(stream.read(&mut [0; 4096]).unwrap(), 0);
        std::io::Write::write_all(&mut stream, ok().as_bytes()).unwrap();
    });
    let client = Client::builder().base_url(url).transport(noting().0).build().unwrap();
    assert_eq!(list(&client).await, Ok(1));
    connections.join().unwrap();
}

#[tokio::test]
async fn a_server_that_is_not_reached_has_done_nothing() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (transport, waits) = noting();
    let client = Client::builder().base_url(format!("http://{closed}")).transport(transport).build().unwrap();
    let call = client.packages().create("p", &Package::new(1, String::new()));
    let Err(Error::Transport(failure)) = call.send().await else { panic!() };
    assert!(matches!(failure.cause, TransportError::Connect(_)));
    assert_eq!(failure.to_string(), "packages/create: cannot reach the server (3 tries)");
    assert_eq!((failure.tries, waits.lock().unwrap().len()), (3, 2));
}

#[tokio::test]
async fn only_failures_that_may_pass_are_asked_again() {
    for (failure, tries) in [
        ("408 Request Timeout", 3),
        ("429 Too Many Requests", 3),
        ("500 Internal Server Error", 3),
        ("502 Bad Gateway", 3),
        ("503 Service Unavailable", 3),
        ("504 Gateway Timeout", 3),
        ("501 Not Implemented", 1),
        ("505 HTTP Version Not Supported", 1),
        ("400 Bad Request", 1),
        ("403 Forbidden", 1),
        ("404 Not Found", 1),
    ] {
        let server = sequence(&[status(failure)]);
        let (builder, waits) = client(&server);
        let error = builder.build().unwrap().packages().log().send().await.unwrap_err();
        assert_eq!((error.reply().unwrap().tries, server.asked().len()), (tries, tries as usize), "{failure}");
        let waits = waits.lock().unwrap();
        assert!(waits.iter().zip([FIRST, 2 * FIRST]).all(|(wait, most)| *wait <= most), "{waits:?}");
    }
    let server = sequence(&[status("503 Service Unavailable"), status("500 Internal Server Error"), ok()]);
    assert_eq!(list(&client(&server).0.build().unwrap()).await, Ok(1));
}

#[tokio::test]
async fn bodies_are_sent_again_byte_for_byte() {
    let server = sequence(&[status("503 Service Unavailable"), String::new(), status("204 No Content")]);
    let mut document = Document::new("ü".to_owned());
    document.file = Some(crate::runtime::File::new(vec![b'x'; 1 << 20]).named("x.bin"));
    let client = client(&server).0.retry(Retry::default().any_method()).build().unwrap();
    client.packages().upload(UploadContent::Multipart(&document)).send().await.unwrap();
    let asked = server.asked();
    assert!(asked.len() == 3 && asked[0].len() > 1 << 20);
    assert!(asked.iter().all(|request| *request == asked[0]));
}

#[tokio::test]
async fn a_call_may_say_otherwise() {
    let server = sequence(&[status("503 Service Unavailable")]);
    let never = client(&server).0.retry(Retry::none()).build().unwrap();
    let call = |retry| never.packages().log().send().retry(retry);
    list(&never).await.unwrap_err();
    assert_eq!(server.asked().len(), 1);
    assert_eq!(call(Retry::default().tries(4)).await.unwrap_err().reply().unwrap().tries, 4);
    assert_eq!(server.asked().len(), 5);
}

#[tokio::test]
async fn retries_are_told_before_they_are_waited_for() {
    let server = sequence(&[response("429 Too Many Requests", &[("retry-after", "1")], ""), String::new(), ok()]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&told);
    let (builder, waits) = client(&server);
    let client = builder.on_retry(move |retried| {
        let failure = match retried.failure {
            Failed::Status(status) => status.to_string(),
            Failed::Error(error) => error.to_string(),
        };
        let asked = retried.rate_limit.as_ref().and_then(|limit| limit.retry_after);
        let operation = retried.operation.unwrap_or_default();
        record
            .lock()
            .unwrap()
            .push((retried.wait, format!("{operation} {} {} {failure} {asked:?}", retried.method, retried.tries)));
    });
    list(&client.build().unwrap()).await.unwrap();
    let told = told.lock().unwrap();
    assert_eq!(told[0].1, "packages/list-packages-for-user GET 1 429 Too Many Requests Some(1s)");
    assert_eq!(told[1].1, "packages/list-packages-for-user GET 2 the exchange with the server broke off None");
    assert!(told.iter().map(|it| it.0).eq(waits.lock().unwrap().iter().copied()));
}

#[tokio::test]
async fn what_a_step_of_a_redirect_has_done_is_not_done_again() {
    let see = response("303 See Other", &[("location", "/done")], "");
    let server = sequence(&[see, status("503 Service Unavailable"), status("202 Accepted")]);
    assert_eq!(create(&client(&server).0.build().unwrap()).await, Ok(()));
    let methods: Vec<String> = server.asked().iter().map(|it| it.split(" HTTP").next().unwrap().to_owned()).collect();
    assert_eq!(methods, ["POST /packages/p", "GET /done", "GET /done"]);
}

#[tokio::test]
async fn a_body_that_is_read_as_it_comes_is_not_asked_for_again() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n[{\"id\":1".to_owned();
    let server = sequence(&[status("503 Service Unavailable"), cut, ok()]);
    let client = client(&server).0.build().unwrap();
    let mut body = client.packages().log().send().stream().await.unwrap().body;
    let mut pieces = Vec::new();
    while let Some(piece) = body.next().await {
        pieces.push(piece);
    }
    assert!(matches!(pieces.last(), Some(Err(TransportError::Other(_)))), "{pieces:?}");
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn timeouts_are_tried_again_where_twice_is_the_same_as_once() {
    let transport = |_| async { Err(TransportError::Timeout("too long".into())) };
    let retry = Retry::default().backoff(Duration::ZERO, Duration::ZERO);
    let client = Client::builder().transport(transport).retry(retry).build().unwrap();
    // The wait of no time at all is that of a thread.
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert!(runtime.block_on(list(&client)).unwrap_err().ends_with("the server took too long (3 tries)"));
    assert!(run(create(&client)).unwrap_err().ends_with("the server took too long"));
}

#[test]
fn threads_that_wait_try_again_too() {
    let left = Mutex::new(vec![200, 503, 500]);
    let transport = Blocking(move |_: http::Request<Bytes>| {
        let status = left.lock().unwrap().pop().unwrap();
        Ok(http::Response::builder().status(status).body(Bytes::from(PACKAGES)).unwrap())
    });
    let retry = Retry::default().backoff(Duration::ZERO, Duration::ZERO);
    let client = Client::builder().transport(transport).retry(retry).build().unwrap();
    assert_eq!(client.packages().list_packages_for_user("a").send().wait().unwrap().len(), 1);
}

#[tokio::test]
async fn requests_of_the_users_own_are_tried_again_too() {
    let server = sequence(&[status("503 Service Unavailable"), ok()]);
    let request = http::Request::get(&server.url).body(Bytes::new()).unwrap();
    let response = client(&server).0.build().unwrap().execute(request).await.unwrap();
    assert_eq!((response.status().as_u16(), server.asked().len()), (200, 2));
}
