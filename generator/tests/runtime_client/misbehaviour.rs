//! What becomes of a call whose server misbehaves, with each transport: it ends, with an error of the documented kind, and
//! no other server learns the token.

use std::fmt::Debug;
use std::sync::mpsc;
use std::time::Duration;

use hyper_util::client::legacy::Client as Hyper;
use hyper_util::rt::TokioExecutor;

use crate::api::Package;
use crate::misbehaving::Misbehaving;
use crate::misbehaving::Step::{Ask, Hang, Reset, Say};
use crate::misbehaviour_cases::End::{self, Decode, Done, Other, Status, Timeout, TooLarge};
use crate::misbehaviour_cases::{BODIES, CUTS, Case, GOOD, LIES, REDIRECTS, SILENCE};
use crate::runtime::{Client, ClientBuilder, Error, Operation, Reqwest, Retry, Sending, Tower, TransportError, Ureq};

/// What a response may measure.
const LIMIT: usize = 1 << 20;
/// What a server may get rid of before the client has hung up, with all that lies in the buffers between them.
const BUFFERED: usize = 32 << 20;

/// What moves the requests, and how a client is told.
type Moved = (&'static str, fn(ClientBuilder) -> ClientBuilder);

const TRANSPORTS: [Moved; 3] = [
    ("reqwest", |builder| builder.transport(Reqwest::new().unwrap())),
    ("ureq", |builder| builder.transport(Ureq::new())),
    ("hyper", |builder| builder.transport(Tower::new(Hyper::builder(TokioExecutor::new()).build_http()))),
];

#[test]
fn silence_comes_to_an_end() {
    try_all(SILENCE);
}

#[test]
fn what_breaks_off_is_no_answer() {
    try_all(CUTS);
}

#[test]
fn what_is_not_http_is_no_answer() {
    try_all(LIES);
}

#[test]
fn bodies_are_looked_at_and_have_an_end() {
    try_all(BODIES);
}

#[test]
fn redirects_have_an_end_and_take_no_token_along() {
    try_all(REDIRECTS);
}

fn try_all(cases: &'static [Case]) {
    let failures: Vec<String> = std::thread::scope(|scope| {
        let threads =
            TRANSPORTS.map(|it| scope.spawn(move || cases.iter().filter_map(|case| attempt(case, it)).collect()));
        threads.into_iter().flat_map(|thread| -> Vec<String> { thread.join().unwrap() }).collect()
    });
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Sends a call; what is wrong with what becomes of it.
fn attempt(case: &'static Case, (transport, with): Moved) -> Option<String> {
    let (name, script, ends) = case;
    let other = Misbehaving::start(vec![Ask, Say(GOOD)], "");
    let server = Misbehaving::start(script.to_vec(), &other.url);
    // Only a server that does nothing is given up soon.
    let timeout = Duration::from_millis(if ends.contains(&Timeout) { 500 } else { 25_000 });
    let builder = Client::builder().base_url(&server.url).token("t0k3n").body_limit(LIMIT).timeout(timeout);
    // What comes of one try; how many there are is looked at in `retries`.
    let builder = builder.retry(Retry::none());
    let (said, heard) = mpsc::channel();
    std::thread::spawn(move || said.send(list(&with(builder).build().unwrap())));
    let end = heard.recv_timeout(Duration::from_secs(30));
    let leaked = other.record().asked.iter().any(|head| head.contains("t0k3n"));
    let sent = server.record().sent;
    match end {
        Ok((end, _)) if ends.contains(&end) && !leaked && sent < BUFFERED => None,
        Ok((end, error)) => Some(format!("{name}, {transport}: {end:?}, {sent} bytes, leaked: {leaked}: {error}")),
        Err(_) => Some(format!("{name}, {transport}: it hangs or panicked")),
    }
}

/// Calls an operation; how it ends, and the error in full.
fn list(client: &Client) -> (End, String) {
    told(run(|| client.packages().list_packages_for_user("a").send()))
}

/// Waits for a call on this thread, with a runtime where the transport needs one.
fn run<O: Operation>(call: impl Fn() -> Sending<O>) -> Result<O::Output, Error<O::Error>> {
    match call().wait() {
        Err(Error::Transport(failure)) if matches!(failure.cause, TransportError::NotBlocking) => {
            tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(call())
        }
        result => result,
    }
}

fn told<T, E: Debug>(result: Result<T, Error<E>>) -> (End, String) {
    let Err(error) = result else { return (Done, String::new()) };
    let status = error.reply().map_or(0, |reply| reply.status.as_u16());
    let end = match &error {
        Error::Decode(_) if status == 200 => Decode,
        Error::Unexpected(_) | Error::Documented(_) | Error::Decode(_) => Status(status),
        Error::Transport(failure) => match failure.cause {
            TransportError::Timeout(_) => Timeout,
            TransportError::TooLarge(_) => TooLarge,
            TransportError::Other(_) => Other,
            _ => panic!("{error:?}"),
        },
        _ => panic!("{error:?}"),
    };
    (end, format!("{error:?}").chars().take(1000).collect())
}

#[test]
fn an_answer_that_nobody_asked_for_is_nobodys() {
    const TWO: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil";
    for (name, with) in TRANSPORTS {
        let server = Misbehaving::start(vec![Ask, Say(TWO), Ask, Hang], "");
        let client = with(Client::builder().base_url(&server.url).timeout(Duration::from_secs(25))).build().unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        for _ in 0..3 {
            let call = || client.packages().list_packages_for_user("a").send();
            let result = if name == "ureq" { call().wait() } else { runtime.block_on(call()) };
            // That the connection is given up is as good as a new one.
            assert!(matches!(told(result), (Done | Other, _)), "{name}");
        }
    }
}

#[test]
fn connections_are_used_again() {
    for (name, with) in TRANSPORTS {
        let server = Misbehaving::start(vec![Ask, Say(GOOD), Ask, Say(GOOD), Ask, Say(GOOD), Hang], "");
        let client = with(Client::builder().base_url(&server.url)).build().unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        for timeout in 25..28 {
            let call = client.packages().list_packages_for_user("a").send().timeout(Duration::from_secs(timeout));
            let result = if name == "ureq" { call.wait() } else { runtime.block_on(call) };
            assert_eq!(result.unwrap().len(), 1, "{name}");
            // A task of its own takes the connection back, when it gets round to it.
            std::thread::sleep(Duration::from_millis(300));
        }
        assert_eq!((server.record().connections, server.record().asked.len()), (1, 3), "{name}");
    }
}

#[test]
fn an_answer_to_a_body_that_is_not_read_is_one_or_an_error() {
    const REFUSED: &str = "HTTP/1.1 413 Content Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    let package = Package::new(1, "x".repeat(8 << 20));
    for (name, with) in TRANSPORTS {
        for script in [vec![Say(REFUSED), Hang], vec![Say(REFUSED), Reset], vec![Reset]] {
            let server = Misbehaving::start(script, "");
            let client =
                with(Client::builder().base_url(&server.url).timeout(Duration::from_secs(25))).build().unwrap();
            let end = told(run(|| client.packages().create("p", &package).send()));
            assert!(matches!(end, (Status(413) | Other, _)), "{name}: {end:?}");
        }
    }
}

#[test]
fn a_body_is_never_redirected_to_another_origin() {
    const ELSEWHERE: &str = "HTTP/1.1 307 Elsewhere\r\nlocation: {other}/\r\ncontent-length: 0\r\n\r\n";
    for (name, with) in TRANSPORTS {
        let other = Misbehaving::start(vec![Ask, Say(GOOD)], "");
        let server = Misbehaving::start(vec![Ask, Say(ELSEWHERE)], &other.url);
        let client = with(Client::builder().base_url(&server.url).token("t0k3n")).build().unwrap();
        let end = told(run(|| client.packages().create("p", &Package::new(1, "secret".to_owned())).send()));
        assert_eq!((end.0, other.record().asked), (Status(307), Vec::new()), "{name}");
    }
}
