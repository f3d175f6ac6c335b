//! Which failures another try may cure, and when the server wants it.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::error::message;
use super::rate_limit::RateLimit;
use super::transport::TransportError;

/// GitHub's secondary limits come without a time, and ask for a minute at least, and for longer each time.
const SECONDARY: Duration = Duration::from_secs(60);

/// A message that is longer is none.
const MESSAGE: usize = 64 * 1024;

/// A failure that may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Retryable {
    /// Whether it is certain that the server has done nothing, so that any method may be repeated.
    pub(super) is_undone: bool,
    /// When the server wants to be asked again.
    pub(super) wait: Wait,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wait {
    /// It does not say.
    Unsaid,
    /// Not before this time.
    Stated(Duration),
    /// Not before this time, and twice as long after each try.
    Doubling(Duration),
}

impl Retryable {
    /// A response that did not come, or not as a whole.
    pub(super) fn of_error(error: &TransportError) -> Option<Self> {
        let is_undone = match error {
            TransportError::Connect(_) => true,
            TransportError::Timeout(_) | TransportError::Other(_) => false,
            // Nothing has been sent to the server itself.
            TransportError::Authenticate(cause) if cause.may_pass() => true,
            _ => return None,
        };
        Some(Self { is_undone, wait: Wait::Unsaid })
    }

    /// A response, of whose body the beginning is known, or nothing.
    pub(super) fn of_response(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        if !Self::may_be(status) {
            return None;
        }
        let limit = RateLimit::of(headers).unwrap_or_default();
        let wait = match limit.retry_after {
            Some(after) => Wait::Stated(after),
            None if is_refusal(status) => refused(&limit, body),
            None => Wait::Unsaid,
        };
        let is_undone = match status {
            // One that says no more is what the caller may not do.
            StatusCode::FORBIDDEN if wait == Wait::Unsaid => return None,
            StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS => true,
            StatusCode::SERVICE_UNAVAILABLE => wait != Wait::Unsaid,
            _ => false,
        };
        Some(Self { is_undone, wait })
    }

    /// Whether there are responses of this status for which another try is worth it.
    pub(super) fn may_be(status: StatusCode) -> bool {
        matches!(status.as_u16(), 403 | 408 | 429 | 500 | 502 | 503 | 504)
    }
}

fn is_refusal(status: StatusCode) -> bool {
    matches!(status, StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS)
}

/// The limits that GitHub calls primary (nothing is left in this window) and secondary (too much at once).
fn refused(limit: &RateLimit, body: &[u8]) -> Wait {
    match limit.wait() {
        Some(wait) => Wait::Stated(wait),
        None if limit.is_used_up() || is_secondary(body) => Wait::Doubling(SECONDARY),
        None => Wait::Unsaid,
    }
}

fn is_secondary(body: &[u8]) -> bool {
    let message = if body.len() > MESSAGE { None } else { message(body) };
    let message = message.unwrap_or_default().to_ascii_lowercase();
    ["secondary rate limit", "abuse detection"].iter().any(|words| message.contains(words))
}
