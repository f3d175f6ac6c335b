//! What the crate `tracing` hears: spans with their ends, events in their spans, and no secret.

use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::{Mutex, Once};

use bytes::Bytes;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Metadata, Subscriber};

use crate::api::Package;
use crate::retries::{PACKAGES, sequence};
use crate::runtime::{Blocking, Client, Credential, Retry};
use crate::server::response;
use crate::waits::noting;

/// Hears what is told on threads that listen. It is there for all threads: what is told first on a thread without a
/// subscriber is not told to any other that comes later.
struct Ear;

thread_local! {
    static HEARD: RefCell<Option<Heard>> = const { RefCell::new(None) };
}

/// Everything that was heard on a thread: a line for each span, record and event, with the span it is of.
#[derive(Default)]
struct Heard {
    lines: Vec<String>,
    spans: u64,
    entered: Vec<u64>,
}

/// The span of a thread that does not listen.
const UNHEARD: u64 = u64::MAX;

fn with<T>(then: impl FnOnce(&mut Heard) -> T) -> Option<T> {
    HEARD.with_borrow_mut(|heard| heard.as_mut().map(then))
}

fn note(what: &str, span: u64, record: impl FnOnce(&mut Line)) {
    let mut line = Line(format!("{what} {span}:"));
    record(&mut line);
    with(|heard| heard.lines.push(line.0));
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0 += &format!(" {}={value:?}", field.name());
    }
}

impl Subscriber for Ear {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().contains("runtime") && with(|_| ()).is_some()
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let counted = with(|heard| {
            heard.spans += 1;
            heard.spans
        });
        let id = counted.unwrap_or(UNHEARD);
        note("span", id, |line| attributes.record(line));
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        note("end", span.into_u64(), |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let span = with(|heard| heard.entered.last().copied()).flatten();
        note("event", span.unwrap_or_default(), |line| event.record(line));
    }

    fn enter(&self, span: &Id) {
        with(|heard| heard.entered.push(span.into_u64()));
    }

    fn exit(&self, span: &Id) {
        if let Some(left) = with(|heard| heard.entered.pop()) {
            assert_eq!(left, Some(span.into_u64()));
        }
    }
}

/// What is heard while this runs on this thread.
fn listen(run: impl FnOnce()) -> Vec<String> {
    static HEARING: Once = Once::new();
    HEARING.call_once(|| tracing::subscriber::set_global_default(Ear).unwrap());
    HEARD.set(Some(Heard::default()));
    run();
    let heard = HEARD.take().unwrap();
    assert!(heard.entered.is_empty(), "a span is entered for ever");
    heard.lines
}

fn hear(future: impl Future<Output = ()>) -> Vec<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    listen(|| runtime.block_on(future))
}

#[test]
fn a_call_is_a_span_and_its_troubles_are_events() {
    let server = sequence(&[
        String::new(),
        response("429 Too Many Requests", &[("retry-after", "2")], ""),
        response("301 Moved Permanently", &[("location", "/users/b/packages?page=s3cr3t")], ""),
        response("404 Not Found", &[("x-request-id", "r-1")], "{}"),
    ]);
    let address = server.url.trim_start_matches("http://").to_owned();
    let lines = hear(async {
        let retry = Retry::default().backoff(std::time::Duration::ZERO, std::time::Duration::ZERO);
        let client = Client::builder().base_url(&server.url).transport(noting().0).retry(retry).build().unwrap();
        client.packages().list_packages_for_user("super/user").page(31337).send().await.unwrap_err();
    });
    let port = address.split(':').nth(1).unwrap();
    let expected = [
        format!(
            "span 1: otel.name=\"GET /users/{{username}}/packages\" otel.kind=\"client\" \
             operation.id=\"packages/list-packages-for-user\" http.request.method=\"GET\" \
             url.template=\"/users/{{username}}/packages\" server.address=\"127.0.0.1\" server.port={port}"
        ),
        "event 1: message=the request is sent again error.type=\"other\" tries=1 wait.seconds=0.0".to_owned(),
        "event 1: message=the request is sent again http.response.status_code=429 tries=2 wait.seconds=2.0".to_owned(),
        "event 1: message=the redirect is followed http.response.status_code=301 server.address=\"127.0.0.1\""
            .to_owned(),
        "end 1: http.response.status_code=404".to_owned(),
        "end 1: http.request.resend_count=2".to_owned(),
        "end 1: request.id=\"r-1\"".to_owned(),
        "end 1: otel.status_code=\"ERROR\"".to_owned(),
        "end 1: error.type=\"404\"".to_owned(),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn no_secret_is_heard() {
    let server = sequence(&[
        response("503 Service Unavailable", &[("retry-after", "1")], r#"{"message":"b0dy"}"#),
        response("307 Temporary Redirect", &[("location", "/packages/p?key=qu3ry")], ""),
        response("400 Bad Request", &[("x-own", "h3ader")], r#"{"message":"b0dy"}"#),
        String::new(),
    ]);
    let lines = hear(async {
        let builder = Client::builder().base_url(&server.url).transport(noting().0).token("t0k3n");
        let builder = builder.header("x-key", "h3ader").credential(Credential::query("key", "key", "qu3ry"));
        let client = builder.build().unwrap();
        let body = Package::new(1, "b0dy".to_owned());
        client.packages().create("p4th", &body).send().header("x-call", "h3ader").await.unwrap_err();
        client.packages().list_packages_for_user("p4th").page(31337).send().await.unwrap_err();
        let url = format!("{}/p4th?key=qu3ry", server.url);
        client.execute(http::Request::get(url).body(Bytes::from("b0dy")).unwrap()).await.unwrap_err();
    });
    assert!(server.asked().iter().any(|request| request.contains("qu3ry") && request.contains("b0dy")));
    assert!(lines.iter().filter(|line| line.starts_with("span")).count() == 3 && lines.len() > 10, "{lines:?}");
    for secret in ["t0k3n", "qu3ry", "b0dy", "h3ader", "p4th", "31337"] {
        assert!(lines.iter().all(|line| !line.contains(secret)), "{secret} in {lines:?}");
    }
}

#[test]
fn calls_at_once_have_a_span_each() {
    let lines = hear(async {
        let tries = Mutex::new(0);
        let transport = move |_: http::Request<Bytes>| {
            let mut tries = tries.lock().unwrap();
            *tries += 1;
            let status = if *tries > 2 { 200 } else { 500 };
            async move {
                tokio::task::yield_now().await;
                Ok(http::Response::builder().status(status).body(Bytes::from(PACKAGES)).unwrap())
            }
        };
        let retry = Retry::default().backoff(std::time::Duration::ZERO, std::time::Duration::ZERO);
        let client = Client::builder().transport(transport).retry(retry).build().unwrap();
        let calls = ["a", "b"].map(|user| client.packages().list_packages_for_user(user).send());
        let [one, other] = calls;
        let (one, other) = tokio::join!(one, other);
        assert!(one.is_ok() && other.is_ok());
    });
    for span in ["event 1:", "event 2:", "end 1: http.response.status_code=200", "end 2: http.response.status_code=200"]
    {
        assert_eq!(lines.iter().filter(|line| line.starts_with(span)).count(), 1, "{span} in {lines:?}");
    }
}

#[test]
fn threads_that_wait_are_heard_too() {
    let transport = Blocking(|_: http::Request<Bytes>| Ok(http::Response::new(Bytes::from("log"))));
    let client = Client::builder().transport(transport).build().unwrap();
    let lines = listen(|| drop(client.packages().log().send().wait().unwrap()));
    assert!(lines[0].contains("url.template=\"/log\" server.address=\"api.github.com\""), "{lines:?}");
    assert_eq!(lines[1..], ["end 1: http.response.status_code=200", "end 1: http.request.resend_count=0"]);
}
