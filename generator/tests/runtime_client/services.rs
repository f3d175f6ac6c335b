//! Services of `tower` under the client, around its transports, and the client as one.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tower::util::BoxCloneService;
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};

use crate::runtime::{ByteStream, Client, Error, Reqwest, Tower, TransportError, TransportService};
use crate::server::{Server, response};

fn failure<T: std::fmt::Debug, E: std::fmt::Debug>(result: Result<T, Error<E>>) -> TransportError {
    match result {
        Err(Error::Transport(failure)) => failure.cause,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn layers_go_around_a_transport() {
    let server = Server::start(|_| response("200 OK", &[], "[]"));
    let service = ServiceBuilder::new()
        .timeout(Duration::from_secs(25))
        .map_request(|mut request: Request<ByteStream>| {
            request.headers_mut().insert("x-layer", "1".parse().unwrap());
            request
        })
        .service(TransportService::new(Reqwest::new().unwrap()));
    let client = Client::builder().base_url(&server.url).transport(Tower::new(service)).build().unwrap();
    assert!(client.packages().list_packages_for_user("a").send().await.unwrap().is_empty());
    assert!(server.asked()[0].contains("x-layer: 1\r\n"));
}

#[tokio::test]
async fn a_service_is_asked_whether_it_is_ready() {
    let calls = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&calls);
    let service = service_fn(|_| async { Ok::<_, TransportError>(Response::new(ByteStream::from(Bytes::from("[]")))) });
    let service = BoxCloneService::new(Gate { service, calls: record });
    let client = Client::builder().transport(Tower::new(service)).build().unwrap();
    client.packages().list_packages_for_user("a").send().await.unwrap();
    client.packages().list_packages_for_user("a").send().await.unwrap();
    assert_eq!(*calls.lock().unwrap(), ["ready", "call", "ready", "call"]);
}

#[derive(Clone)]
struct Gate<S> {
    service: S,
    calls: Arc<Mutex<Vec<&'static str>>>,
}

impl<R, S: Service<R>> Service<R> for Gate<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), S::Error>> {
        self.calls.lock().unwrap().push("ready");
        self.service.poll_ready(context)
    }

    fn call(&mut self, request: R) -> S::Future {
        self.calls.lock().unwrap().push("call");
        self.service.call(request)
    }
}

#[tokio::test]
async fn errors_keep_their_kind() {
    for (make, expected) in [
        (
            (|| TransportError::Connect("own".into()).into()) as fn() -> Box<dyn std::error::Error + Send + Sync>,
            "Connect",
        ),
        (|| std::io::Error::from(std::io::ErrorKind::ConnectionRefused).into(), "Connect"),
        (|| std::io::Error::from(std::io::ErrorKind::TimedOut).into(), "Timeout"),
        (|| "anything".into(), "Other"),
    ] {
        let service = service_fn(move |_: Request<ByteStream>| async move { Err::<Response<ByteStream>, _>(make()) });
        let client = Client::builder().transport(Tower::new(service)).build().unwrap();
        let cause = failure(client.packages().log().send().await);
        assert!(format!("{cause:?}").starts_with(expected), "{cause:?}");
    }
}

/// Neither the service nor the function has a clock; no runtime has to be there either.
#[test]
fn time_runs_out_for_services_and_functions() {
    let service =
        service_fn(|_: Request<ByteStream>| std::future::pending::<Result<Response<ByteStream>, TransportError>>());
    let function = |_: Request<Bytes>| std::future::pending();
    for builder in [Client::builder().transport(Tower::new(service)), Client::builder().transport(function)] {
        let client = builder.timeout(Duration::from_millis(10)).build().unwrap();
        let cause = failure(wait(client.packages().log().send()));
        let TransportError::Timeout(cause) = cause else { panic!("{cause:?}") };
        assert_eq!(cause.to_string(), "there was no answer within 10ms");
    }
}

#[test]
fn time_runs_out_for_bodies_of_services() {
    let service = service_fn(|_: Request<ByteStream>| async {
        let endless = std::iter::repeat_with(|| b'x');
        Ok::<_, TransportError>(Response::new(ByteStream::from_reader(Bytes_(endless), None)))
    });
    let client = Client::builder().body_limit(usize::MAX).transport(Tower::new(service)).build().unwrap();
    let call = client.packages().log().send().timeout(Duration::from_millis(10));
    let mut body = wait(call.stream()).unwrap().body;
    let cause = loop {
        match wait(body.next()).unwrap() {
            Ok(piece) => assert!(!piece.is_empty()),
            Err(cause) => break cause,
        }
    };
    assert!(matches!(cause, TransportError::Timeout(_)), "{cause:?}");
}

/// A reader of what an iterator gives, a byte at a time.
struct Bytes_<I>(I);

impl<I: Iterator<Item = u8>> std::io::Read for Bytes_<I> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        Ok(into.iter_mut().take(1).zip(&mut self.0).map(|(place, byte)| *place = byte).count())
    }
}

/// Waits on this thread, woken by whatever wakes.
fn wait<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let mut future = std::pin::pin!(future);
    let waker = Arc::new(Unpark(std::thread::current())).into();
    loop {
        match future.as_mut().poll(&mut std::task::Context::from_waker(&waker)) {
            std::task::Poll::Ready(output) => return output,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

#[tokio::test]
async fn many_can_wait_at_once_and_stop_waiting() {
    let function = |_: Request<Bytes>| std::future::pending();
    let client = Client::builder().transport(function).build().unwrap();
    let calls: Vec<_> = (0..200)
        .map(|at| {
            let call = client.packages().log().send().timeout(Duration::from_millis(10 + at % 7));
            tokio::spawn(call)
        })
        .collect();
    drop(tokio::spawn(client.packages().log().send().timeout(Duration::from_secs(3600))));
    for call in calls {
        assert!(matches!(failure(call.await.unwrap()), TransportError::Timeout(_)));
    }
}

#[tokio::test]
async fn the_client_is_a_service() {
    let server = Server::start(|_| response("200 OK", &[], "text"));
    let client = Client::builder().base_url(&server.url).token("t0k3n").build().unwrap();
    let request = Request::get(format!("{}/x", server.url)).body(Bytes::new()).unwrap();
    let response = client.oneshot(request).await.unwrap();
    assert_eq!(response.body(), "text");
    assert!(server.asked()[0].contains("authorization: Bearer t0k3n\r\n"));
}
