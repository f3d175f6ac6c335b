//! Tokens that have to be got: one for all, renewed when they are refused, never left out.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::api::{ListPackagesForUser, Package};
use crate::runtime::{
    Authenticate, Blocking, Client, Credential, Error, Occasion, Pending, Sending, Token, TransportError,
};

type Came = Result<Token, Box<dyn std::error::Error + Send + Sync>>;

/// Gets `t1`, `t2` and so on, as soon as the gate is open.
#[derive(Clone, Default)]
struct Office {
    asked: Arc<AtomicUsize>,
    is_closed: Arc<AtomicBool>,
    /// How long the tokens are good, and how long before that they are renewed.
    life: Option<(Duration, Duration)>,
    /// From this token on there are none.
    end: Option<usize>,
}

impl Office {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    async fn serve(&self) -> Came {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        poll_fn(|context| match self.is_closed.load(Ordering::SeqCst) {
            true => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            false => Poll::Ready(()),
        })
        .await;
        if self.end.is_some_and(|end| number >= end) {
            return Err("the office is closed".into());
        }
        let token = Token::new(format!("t{number}"));
        Ok(self.life.map_or(token.clone(), |(life, margin)| token.expires_in(life).renewed_before(margin)))
    }
}

impl Authenticate for Office {
    fn authenticate(&self, _: Occasion) -> Pending<'_, Came> {
        Box::pin(self.serve())
    }
}

/// An API that refuses some tokens, and what it was shown.
#[derive(Clone, Default)]
struct Api {
    refused: &'static [&'static str],
    shown: Arc<Mutex<Vec<String>>>,
}

impl Api {
    fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let shown = request.headers().get("authorization").map_or("", |it| it.to_str().unwrap()).to_owned();
        let is_refused = self.refused.iter().any(|refused| shown.ends_with(refused));
        self.shown.lock().unwrap().push(format!("{shown} {}", String::from_utf8_lossy(request.body())));
        let (status, body) = if is_refused { (401, "{}") } else { (200, "[]") };
        let status = if request.method() == "POST" && status == 200 { 202 } else { status };
        Response::builder().status(status).body(body.into()).unwrap()
    }

    fn client(&self, office: &Office) -> Client {
        let api = self.clone();
        let transport = move |request: Request<Bytes>| {
            let answer = api.answer(&request);
            async move { Ok(answer) }
        };
        Client::builder().authenticate(office.clone()).transport(transport).build().unwrap()
    }

    fn shown(&self) -> Vec<String> {
        self.shown.lock().unwrap().iter().map(|it| it.trim().to_owned()).collect()
    }
}

/// Calls that have all begun: each has been asked once.
fn begun(client: &Client, count: usize) -> Vec<Sending<ListPackagesForUser>> {
    let mut calls: Vec<_> = (0..count).map(|_| client.packages().list_packages_for_user("a").send()).collect();
    let mut context = Context::from_waker(Waker::noop());
    for call in &mut calls {
        assert!(Pin::new(call).poll(&mut context).is_pending());
    }
    calls
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_token() {
    let (api, office) = (Api::default(), Office::default());
    office.is_closed.store(true, Ordering::SeqCst);
    let calls = begun(&api.client(&office), 20);
    office.is_closed.store(false, Ordering::SeqCst);
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!((office.asked(), api.shown()), (1, vec!["Bearer t1".to_owned(); 20]));
}

#[tokio::test]
async fn they_share_a_failure_too_and_the_next_call_tries_again() {
    let (api, office) = (Api::default(), Office { end: Some(1), ..Office::default() });
    office.is_closed.store(true, Ordering::SeqCst);
    let client = api.client(&office);
    let calls = begun(&client, 20);
    office.is_closed.store(false, Ordering::SeqCst);
    for call in calls {
        let error = call.await.unwrap_err();
        let Error::Transport(failure) = &error else { panic!("{error:?}") };
        let TransportError::Authenticate(cause) = &failure.cause else { panic!("{error:?}") };
        assert_eq!((cause.scheme(), cause.cause().to_string()), ("token", "the office is closed".to_owned()));
        assert_eq!(
            error.to_string(),
            "packages/list-packages-for-user: no token for `token`, so nothing was sent: the office is closed"
        );
    }
    assert_eq!(office.asked(), 1);
    client.packages().list_packages_for_user("a").send().await.unwrap_err();
    assert_eq!((office.asked(), api.shown().len()), (2, 0), "nothing is sent without its token");
}

#[tokio::test]
async fn who_goes_away_leaves_its_turn_to_the_next() {
    let (api, office) = (Api::default(), Office::default());
    office.is_closed.store(true, Ordering::SeqCst);
    let mut calls = begun(&api.client(&office), 3);
    drop(calls.remove(0));
    drop(calls.remove(0));
    office.is_closed.store(false, Ordering::SeqCst);
    calls.remove(0).await.unwrap();
    assert_eq!((office.asked(), api.shown()), (2, vec!["Bearer t2".to_owned()]));
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_request_sent_once_more() {
    let (api, office) = (Api { refused: &["t1"], ..Api::default() }, Office::default());
    let client = api.client(&office);
    client.packages().create("p", &Package::new(1, String::new())).send().await.unwrap();
    let body = r#"{"id":1,"name":""}"#;
    assert_eq!(api.shown(), [format!("Bearer t1 {body}"), format!("Bearer t2 {body}")]);
    client.packages().list_packages_for_user("a").send().await.unwrap();
    assert_eq!((office.asked(), api.shown().len()), (2, 3));
}

#[tokio::test]
async fn a_second_refusal_is_the_answer() {
    let (api, office) = (Api { refused: &["t1", "t2"], ..Api::default() }, Office::default());
    let error = api.client(&office).packages().list_packages_for_user("a").send().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), api.shown().len()), (401, 2));
}

#[tokio::test]
async fn all_whose_token_is_refused_get_the_same_new_one() {
    let (api, office) = (Api { refused: &["t1"], ..Api::default() }, Office::default());
    let client = api.client(&office);
    office.is_closed.store(true, Ordering::SeqCst);
    let calls = begun(&client, 20);
    office.is_closed.store(false, Ordering::SeqCst);
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(office.asked(), 2);
}

#[tokio::test]
async fn nothing_is_got_for_what_is_not_renewable_or_already_said() {
    let (api, office) = (Api { refused: &["own", "fixed"], ..Api::default() }, Office::default());
    let call = api.client(&office).packages().list_packages_for_user("a");
    call.send().header("authorization", "Bearer own").await.unwrap_err();
    assert_eq!((office.asked(), api.shown()), (0, vec!["Bearer own".to_owned()]));
    let answer = api.clone();
    let transport = move |request: Request<Bytes>| {
        let answer = answer.answer(&request);
        async move { Ok(answer) }
    };
    let client = Client::builder().token("fixed").transport(transport).build().unwrap();
    client.packages().list_packages_for_user("a").send().await.unwrap_err();
    assert_eq!(api.shown().len(), 2);
}

#[tokio::test]
async fn tokens_are_renewed_before_they_end_and_serve_as_long_as_they_are_good() {
    let hour = Duration::from_secs(3600);
    for (life, end, expected) in [
        (None, None, ["t1", "t1", "t1"]),
        (Some((hour, hour / 2)), None, ["t1", "t1", "t1"]),
        (Some((hour, 2 * hour)), None, ["t1", "t2", "t3"]),
        (Some((Duration::ZERO, Duration::ZERO)), None, ["t1", "t2", "t3"]),
        (Some((Duration::MAX, Duration::ZERO)), None, ["t1", "t1", "t1"]),
        // It is time for another, and there is none; the old one is still good.
        (Some((hour, 2 * hour)), Some(3), ["t1", "t2", "t2"]),
    ] {
        let (api, office) = (Api::default(), Office { life, end, ..Office::default() });
        let client = api.client(&office);
        for _ in 0..3 {
            client.packages().list_packages_for_user("a").send().await.unwrap();
        }
        assert_eq!(api.shown(), expected.map(|token| format!("Bearer {token}")), "{life:?} {end:?}");
    }
}

#[tokio::test]
async fn functions_get_tokens_too_for_any_place_and_clones_share_them() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let credential = Credential::header("key", "x-key", move |occasion: Occasion| {
        count.fetch_add(1, Ordering::SeqCst);
        let text = format!("{} {}", occasion.server(), occasion.route().unwrap().id);
        async move { Ok(Token::new(text)) as Came }
    });
    for _ in 0..2 {
        let transport = |request: Request<Bytes>| async move {
            assert_eq!(request.headers()["x-key"], "https://api.test/v3 packages/list-packages-for-user");
            assert!(request.headers()["x-key"].is_sensitive());
            Ok(Response::new("[]".into()))
        };
        let builder = Client::builder().base_url("https://api.test/v3/").credential(credential.clone());
        let client = builder.transport(transport).build().unwrap();
        client.packages().list_packages_for_user("a").send().await.unwrap();
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn threads_wait_for_one_token() {
    let (api, asked) = (Api::default(), Arc::new(AtomicUsize::new(0)));
    let (answer, count) = (api.clone(), Arc::clone(&asked));
    let transport = Blocking(move |request: Request<Bytes>| {
        if request.uri().path() == "/token" {
            count.fetch_add(1, Ordering::SeqCst);
            assert!(!request.headers().contains_key("x-client") && request.headers().contains_key("user-agent"));
            std::thread::sleep(Duration::from_millis(50));
            return Ok(Response::new("t1".into()));
        }
        Ok(answer.answer(&request))
    });
    let fetch = |occasion: Occasion| async move {
        let request = Request::get(format!("{}/token", occasion.server())).body(Bytes::new())?;
        let answer = occasion.send(request).await?;
        Ok(Token::new(String::from_utf8(answer.body().to_vec())?)) as Came
    };
    let builder = Client::builder().authenticate(fetch).header("x-client", "1").transport(transport);
    let client = builder.build().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.packages().list_packages_for_user("a").send().wait().unwrap());
        }
    });
    assert_eq!((asked.load(Ordering::SeqCst), api.shown()), (1, vec!["Bearer t1".to_owned(); 8]));
}

#[tokio::test]
async fn a_token_that_no_header_can_hold_is_an_error() {
    let fetch = |_| async { Ok(Token::new("s3cret\n")) as Came };
    let transport = |_: Request<Bytes>| async { Ok(Response::new(Bytes::new())) };
    let client = Client::builder().authenticate(fetch).transport(transport).build().unwrap();
    let error = client.packages().list_packages_for_user("a").send().await.unwrap_err();
    assert!(error.to_string().ends_with("so nothing was sent: it holds characters that a header cannot hold"));
    assert!(!format!("{error:?}").contains("s3cret"));
}
