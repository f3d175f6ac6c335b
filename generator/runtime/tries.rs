//! The tries of one call: what has been tried, and whether to try again.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, Instant};

use http::{Extensions, Method, Request, Response, StatusCode};

use super::budget::Budget;
use super::byte_stream::ByteStream;
use super::client::Called;
use super::clock;
use super::rate_limit::RateLimit;
use super::retry::Retry;
use super::retryable::Retryable;
use super::transport::TransportError;
use super::upload::Upload;

/// A try that failed, after which there will be another one: see
/// [`ClientBuilder::on_retry`](super::ClientBuilder::on_retry).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Retried<'r> {
    /// The id of the operation; `None` where the request is one that no operation made.
    pub operation: Option<&'static str>,
    /// The method of the request.
    pub method: &'r Method,
    /// How many tries there have been.
    pub tries: u32,
    /// How long it is until the next one.
    pub wait: Duration,
    /// What came of this one.
    pub failure: Failed<'r>,
    /// What the server said of its limits.
    pub rate_limit: Option<RateLimit>,
}

/// What came of a try that failed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Failed<'r> {
    /// An answer of this status.
    Status(StatusCode),
    /// No answer, or not the whole of it.
    Error(&'r TransportError),
}

/// Who wants to know of retries.
pub(super) type Observer = Box<dyn Fn(&Retried<'_>) + Send + Sync>;

/// What a client knows of retries.
pub(super) struct Retrying {
    pub(super) policy: Retry,
    pub(super) budget: Budget,
    pub(super) observer: Option<Observer>,
}

/// How often the request of a response was sent: one of the response's extensions.
#[derive(Clone, Copy)]
pub(super) struct Tried(pub(super) u32);

impl Tried {
    /// Once, if nobody has counted.
    pub(super) fn of(extensions: &Extensions) -> u32 {
        extensions.get().map_or(1, |Self(count)| *count)
    }
}

/// A request that got no answer, however often it was sent.
pub(super) struct Lost {
    pub(super) cause: TransportError,
    pub(super) tries: u32,
}

impl From<Lost> for TransportError {
    fn from(lost: Lost) -> Self {
        lost.cause
    }
}

/// The tries of one call.
pub(super) struct Tries<'c> {
    retrying: &'c Retrying,
    policy: &'c Retry,
    began: Option<Instant>,
    /// What was waited for, which counts where there is no clock.
    waited: Duration,
    retries: u32,
    /// What the budget has not got back.
    owed: u32,
}

impl<'c> Tries<'c> {
    /// None so far, by the client's policy or the call's own.
    pub(super) fn new(retrying: &'c Retrying, own: Option<&'c Retry>) -> Self {
        let policy = own.unwrap_or(&retrying.policy);
        Self { retrying, policy, began: clock::now(), waited: Duration::ZERO, retries: 0, owed: 0 }
    }

    /// How many there have been, but for the redirects.
    pub(super) fn count(&self) -> u32 {
        self.retries.saturating_add(1)
    }

    /// How long to wait before the request is sent again; `None` when what came of it is the end.
    pub(super) fn next(
        &mut self,
        request: &Request<Upload>,
        outcome: &Result<Response<ByteStream>, TransportError>,
    ) -> Option<Duration> {
        let Some(failure) = retryable(outcome) else {
            if outcome.is_ok() {
                self.retrying.budget.put_back(std::mem::take(&mut self.owed));
            }
            return None;
        };
        let elapsed = self.began.map(|began| began.elapsed()).unwrap_or_default().max(self.waited);
        let wait = self.policy.decide(request.method(), self.count(), elapsed, failure, chance())?;
        if !self.retrying.budget.take() {
            return None;
        }
        self.tell(request, outcome, wait);
        self.retries = self.count();
        self.owed = self.owed.saturating_add(1);
        self.waited = self.waited.saturating_add(wait);
        Some(wait)
    }

    fn tell(&self, request: &Request<Upload>, outcome: &Result<Response<ByteStream>, TransportError>, wait: Duration) {
        let failure = match outcome {
            Ok(response) => Failed::Status(response.status()),
            Err(cause) => Failed::Error(cause),
        };
        let retried = Retried {
            operation: request.extensions().get::<Called>().map(|called| called.route.id),
            method: request.method(),
            tries: self.count(),
            wait,
            failure,
            rate_limit: outcome.as_ref().ok().and_then(|response| RateLimit::of(response.headers())),
        };
        #[cfg(feature = "tracing")]
        super::trace::retried(&retried);
        if let Some(observer) = &self.retrying.observer {
            observer(&retried);
        }
    }
}

fn retryable(outcome: &Result<Response<ByteStream>, TransportError>) -> Option<Retryable> {
    match outcome {
        Ok(response) => {
            let body = response.body().as_bytes().map_or(&[][..], |body| body);
            Retryable::of_response(response.status(), response.headers(), body)
        }
        Err(cause) => Retryable::of_error(cause),
    }
}

/// A number from 0 to 1, by the randomness that the standard library has for its maps.
fn chance() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    bits as f64 / (1_u64 << 53) as f64
}
