//! Tests without a network: a transport that answers what it was told, and keeps what it was asked.
//!
//! ```ignore
//! let mock = Mock::new();
//! mock.answer::<GetPackageForUser>(200, &package);
//! let client = Client::builder().transport(mock.clone()).build()?;
//! // … what is to be tested, with this client …
//! assert_eq!(mock.requests()[0].path("username"), Some("octocat"));
//! ```

use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::Request;

use super::byte_stream::ByteStream;
use super::encode::Encode;
use super::mock_answer::{Responded, unmocked};
use super::mock_rules::{Decide, Next, Rules, Target, find, unmatched};
use super::operation::Operation;
use super::pending::Pending;
use super::transport::{BodyLimit, Responding, Timeout, Transport};
use super::write::to_vec;

pub use super::mock_answer::Answer;
pub use super::mock_examples::{Example, Examples};
pub use super::mock_received::Received;

/// A transport that answers by itself. Clones are the same mock: one goes to the client, the other stays with the test.
///
/// It knows an operation by what the client says of the request; what comes by `Client::execute`, or where a redirect
/// led, by method and path, below whatever server. What it has no answer to is
/// [`TransportError::Unmocked`](super::TransportError::Unmocked), which names what is near.
///
/// No time passes in it, and nothing waits: so it serves async code under any runtime, and `call.send().wait()`.
#[derive(Clone, Default)]
pub struct Mock {
    state: Arc<Mutex<State>>,
    examples: &'static [&'static [Examples]],
}

#[derive(Default)]
struct State {
    rules: Rules,
    received: Vec<Received>,
    pauses: Vec<Duration>,
}

/// What it answers.
impl Mock {
    /// A mock that has no answers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A mock that answers with these where it was told nothing else.
    #[allow(dead_code)] // Not every crate has examples.
    pub(crate) fn with(examples: &'static [&'static [Examples]]) -> Self {
        Self { examples, ..Self::default() }
    }

    /// Answers calls of this operation as `answer` decides; what was said of them before no longer holds.
    ///
    /// ```ignore
    /// mock.on::<GetPackageForUser>(|asked| match asked.path("username") {
    ///     Some("octocat") => (200, &package).into(),
    ///     _ => Answer::empty(404),
    /// });
    /// ```
    pub fn on<O: Operation>(&self, answer: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> &Self {
        self.tell(Target::operation(O::ROUTE), Arc::new(answer))
    }

    /// Answers calls of this operation with this status, and the value as JSON.
    pub fn answer<O: Operation>(&self, status: u16, value: &dyn Encode) -> &Self {
        let body = Bytes::from(to_vec(value));
        let answer = move |_: &Received| Answer::body(status, "application/json", body.clone());
        self.tell(Target::operation(O::ROUTE), Arc::new(answer))
    }

    /// Answers calls of this operation with the description's example of this status: see [`Answer::example`].
    pub fn status<O: Operation>(&self, status: u16) -> &Self {
        self.tell(Target::operation(O::ROUTE), Arc::new(move |_: &Received| Answer::example(status)))
    }

    /// Answers one call of this operation, after those that were said so earlier, and before what always holds:
    /// first 429, then what [`answer`](Self::answer) says.
    pub fn once<O: Operation>(&self, answer: impl Into<Answer>) -> &Self {
        self.state().rules.once(Target::operation(O::ROUTE), answer.into());
        self
    }

    /// Answers requests that no operation makes: where redirects and the links of pages lead, and what
    /// `Client::execute` sends. `path` is a template such as `/archives/{name}`, or that of a URL.
    pub fn at(&self, method: &str, path: &str, answer: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> &Self {
        self.tell(Target { route: None, method: method.into(), path: path.into() }, Arc::new(answer))
    }

    fn tell(&self, target: Target, answer: Arc<Decide>) -> &Self {
        self.state().rules.always(target, answer);
        self
    }
}

/// What it was asked.
impl Mock {
    /// The requests so far, with those that redirects, retries and pages led to.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.state().received.clone()
    }

    /// The calls of this operation so far.
    #[must_use]
    pub fn requests_of<O: Operation>(&self) -> Vec<Received> {
        self.requests().into_iter().filter(Received::is::<O>).collect()
    }

    /// How long the client would have waited, each time that it did: between tries, and for rate limits.
    #[must_use]
    pub fn pauses(&self) -> Vec<Duration> {
        self.state().pauses.clone()
    }

    /// The operations, by their ids, and the other paths for which there are still answers that were to be given once.
    #[must_use]
    pub fn unasked(&self) -> Vec<String> {
        let name = |target: &Target| target.route.map_or(&*target.path, |route| route.id).to_owned();
        self.state().rules.unasked().map(name).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How it answers.
impl Mock {
    fn respond(&self, request: Request<Bytes>) -> Responded {
        let timeout = request.extensions().get::<Timeout>().copied();
        let (received, next) = self.receive(request);
        // An answer may look at the mock, which is not locked any more.
        let answer = match next {
            Ok(Next::Once(answer)) => answer,
            Ok(Next::Always(decide)) => decide(&received),
            Err(_) if self.examples_of(&received).is_some() => return self.example(&received, None),
            Err(why) => return Err(unmocked(why)),
        };
        answer.give(timeout, |status| self.example(&received, Some(status)))
    }

    /// Notes the request. Out: what answers it, or why nothing does.
    fn receive(&self, request: Request<Bytes>) -> (Received, Result<Next, String>) {
        let described: Vec<Target> = self.described().map(|it| Target::operation(it.route)).collect();
        let mut state = self.state();
        let found = find(&request, state.rules.targets()).or_else(|| find(&request, described.iter()));
        let (target, captures) = found.map_or((None, Vec::new()), |(target, captures)| (Some(target), captures));
        let received = Received { request, route: target.as_ref().and_then(|target| target.route), captures };
        state.received.push(received.clone());
        let next = target.and_then(|target| state.rules.next(&target));
        let next = next.ok_or_else(|| unmatched(&received, state.rules.targets().chain(&described)));
        (received, next)
    }

    fn described(&self) -> impl Iterator<Item = &'static Examples> {
        self.examples.iter().copied().flatten()
    }

    fn examples_of(&self, received: &Received) -> Option<&'static Examples> {
        self.described().find(|examples| Some(examples.route) == received.route)
    }

    /// The description's example of an answer with this status, or of what the operation is called for.
    fn example(&self, received: &Received, status: Option<u16>) -> Responded {
        let none = "the mock has no examples of what was asked: `Mock::examples()` has those of the description";
        let examples = self.examples_of(received).ok_or_else(|| unmocked(none))?;
        examples.answer(status, received.header("accept").unwrap_or_default())
    }
}

impl Transport for Mock {
    fn send(&self, request: Request<ByteStream>) -> Responding<'_> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect(BodyLimit(usize::MAX)).await?;
            self.respond(Request::from_parts(head, body))
        })
    }

    /// Ends at once, and is noted: [`pauses`](Mock::pauses).
    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        self.state().pauses.push(duration);
        Box::pin(ready(()))
    }

    fn is_blocking(&self) -> bool {
        true
    }
}

impl std::fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Mock").field("requests", &self.state().received).finish_non_exhaustive()
    }
}
