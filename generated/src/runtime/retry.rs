//! When a request is sent again: plain data, and a decision that is a function of it.

use std::time::Duration;

use http::Method;

use super::retryable::{Retryable, Wait};

/// Which requests are sent again when they fail, and when.
///
/// Requests of idempotent methods (RFC 9110, section 9.2.2) are sent again when the connection breaks, when an answer takes
/// too long, and when it is `408`, `429`, `500`, `502`, `503` or `504`. Requests of any method are, where the server has
/// done nothing for certain: when it could not be reached, and when it answers `429`, `503` with `Retry-After`, or `403` with
/// `Retry-After`, with `x-ratelimit-remaining: 0` or with the words of GitHub's secondary limits.
///
/// What the server asks for is waited for, and a part of the backoff on top, so that not all callers come back at once. Where
/// it asks for nothing, the wait is a random part of the backoff, which doubles with each try.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is given to a client or a call"]
pub struct Retry {
    tries: u32,
    backoff: Duration,
    longest_backoff: Duration,
    max_wait: Duration,
    deadline: Duration,
    is_any_method: bool,
}

impl Default for Retry {
    /// Three tries, a backoff from half a second to 20, waits of up to a minute, and no new try after three minutes.
    ///
    /// Most failures of networks pass in a second; what does not pass in three tries is for the caller to know about. A minute
    /// is what GitHub asks for when too much comes at once; the next window of an hour is nothing to wait for unasked.
    fn default() -> Self {
        Self {
            tries: 3,
            backoff: Duration::from_millis(500),
            longest_backoff: Duration::from_secs(20),
            max_wait: Duration::from_secs(60),
            deadline: Duration::from_secs(180),
            is_any_method: false,
        }
    }
}

impl Retry {
    /// Nothing is sent again.
    pub fn none() -> Self {
        Self::default().tries(1)
    }

    /// How often a request is sent at most, the first time included.
    pub fn tries(mut self, tries: u32) -> Self {
        self.tries = tries;
        self
    }

    /// The backoff after the first try, which doubles with each, and its upper bound.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        (self.backoff, self.longest_backoff) = (first, longest);
        self
    }

    /// The longest that a server may ask to wait. If it asks for more the error comes at once, and
    /// [`Error::rate_limit`](super::Error::rate_limit) says when to come again.
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// How long after the beginning of the first try another one may begin. A try that has begun is not ended by it: that is
    /// what the client's timeout is for.
    pub fn deadline(mut self, after: Duration) -> Self {
        self.deadline = after;
        self
    }

    /// Treats every method as idempotent: for servers, and calls, where twice is the same as once.
    pub fn any_method(mut self) -> Self {
        self.is_any_method = true;
        self
    }

    /// How long to wait before the next try; `None` when there is none.
    ///
    /// `ended` tries have failed in `elapsed`, the last one as `failure` says. `chance` is from 0 to 1.
    pub(super) fn decide(
        &self,
        method: &Method,
        ended: u32,
        elapsed: Duration,
        failure: Retryable,
        chance: f64,
    ) -> Option<Duration> {
        let may_repeat = failure.is_undone || self.is_any_method || is_idempotent(method);
        if ended >= self.tries || !may_repeat {
            return None;
        }
        let asked = match failure.wait {
            Wait::Unsaid => Duration::ZERO,
            Wait::Stated(wait) => wait,
            Wait::Doubling(wait) => doubled(wait, ended),
        };
        let jitter = part(doubled(self.backoff, ended).min(self.longest_backoff), chance);
        let wait = asked.saturating_add(jitter);
        (asked <= self.max_wait && elapsed.saturating_add(wait) <= self.deadline).then_some(wait)
    }
}

/// The methods of RFC 9110, section 9.2.2, and `QUERY`, which changes nothing either.
fn is_idempotent(method: &Method) -> bool {
    matches!(method.as_str(), "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY")
}

/// A time that doubles with each try after the first.
fn doubled(first: Duration, ended: u32) -> Duration {
    let factor = 1_u32.checked_shl(ended.saturating_sub(1)).unwrap_or(u32::MAX);
    first.saturating_mul(factor)
}

fn part(of: Duration, chance: f64) -> Duration {
    Duration::try_from_secs_f64(of.as_secs_f64() * chance).unwrap_or(of)
}
