//! How much a server still lets its caller do, in the headers that servers say it with.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

use super::clock;
use super::error::{Error, Reply};
use super::rate_limit_fields;
use super::response::Response;

/// What headers are called that say it in one number each: GitHub and many others, Okta and X, the first drafts of the
/// IETF (`draft-ietf-httpapi-ratelimit-headers`, up to 02).
const FAMILIES: [&str; 3] = ["x-ratelimit-", "x-rate-limit-", "ratelimit-"];

/// A number as large as this is no time from now, but one since 1970.
const SINCE_1970: f64 = 1e9;

/// And one as large as this is so in milliseconds.
const IN_MILLISECONDS: f64 = 1e11;

/// How much a server still lets its caller do, as a response says it.
///
/// Times are counted from when the response was made, by the server's own clock where it says `Date`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests, or whatever the server counts, there may be in a window.
    pub limit: Option<u64>,
    /// How many are left in this window.
    pub remaining: Option<u64>,
    /// How many there have been in this window.
    pub used: Option<u64>,
    /// How long it is until the next window begins.
    pub reset: Option<Duration>,
    /// What is counted, if the server tells several kinds of requests apart: `core`, `search`.
    pub resource: Option<Box<str>>,
    /// `Retry-After`: how long the caller is asked to wait (RFC 9110, section 10.2.3).
    pub retry_after: Option<Duration>,
}

impl RateLimit {
    /// What the headers of a response say: `Retry-After` in seconds or as a date; `x-ratelimit-…` and its relatives, with
    /// times from now or since 1970; `RateLimit` and `RateLimit-Policy` (`draft-ietf-httpapi-ratelimit-headers`, 03 to 10).
    ///
    /// `None` when they say nothing that could be understood.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let made = text(headers, DATE.as_str())
            .and_then(|date| httpdate::parse_http_date(date).ok())
            .or_else(clock::time_of_day);
        let family = |part| FAMILIES.iter().find_map(|family| text(headers, &format!("{family}{part}")));
        let count = |part| family(part).and_then(leading_number);
        let quota = rate_limit_fields::tightest(headers).unwrap_or_default();
        let limit = Self {
            limit: count("limit").or(quota.limit),
            remaining: count("remaining").or(quota.remaining),
            used: count("used"),
            reset: family("reset").and_then(|reset| until(reset, made)).or(quota.reset.map(Duration::from_secs)),
            resource: family("resource").map(Into::into).or(quota.name),
            retry_after: text(headers, RETRY_AFTER.as_str()).and_then(|after| until(after, made)),
        };
        (limit != Self::default()).then_some(limit)
    }

    /// How long nothing may be asked: what the server asks for, or until the next window when this one is used up.
    #[must_use]
    pub fn wait(&self) -> Option<Duration> {
        self.retry_after.or(self.reset.filter(|_| self.is_used_up()))
    }

    pub(super) fn is_used_up(&self) -> bool {
        self.remaining == Some(0)
    }
}

impl<T> Response<T> {
    /// How much the server still lets its caller do, if it says so.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(&self.headers)
    }
}

impl Reply {
    /// How much the server still lets its caller do, if it says so.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(&self.headers)
    }

    /// When the same may be asked again, in words, if the server turned the caller away.
    pub(super) fn wait_in_words(&self) -> String {
        let refusals = [StatusCode::FORBIDDEN, StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE];
        let limit = self.rate_limit().filter(|_| refusals.contains(&self.status));
        let wait = limit.and_then(|limit| limit.wait());
        wait.map_or_else(String::new, |wait| format!(" (try again in {} s)", wait.as_secs()))
    }
}

impl<E> Error<E> {
    /// How much the server still lets its caller do, if it says so; [`RateLimit::wait`] is when to come again.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.reply()?.rate_limit()
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

/// `100, 100;w=60` is what some servers say for 100.
fn leading_number(text: &str) -> Option<u64> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

/// How long it is from `made` until a time, which servers say in seconds from now, in seconds or milliseconds since 1970,
/// or as a date. What has passed is no time from now.
fn until(text: &str, made: Option<SystemTime>) -> Option<Duration> {
    let moment = match text.parse::<f64>() {
        Ok(seconds) if seconds < SINCE_1970 => return Duration::try_from_secs_f64(seconds).ok(),
        Ok(seconds) if seconds < IN_MILLISECONDS => {
            UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)?
        }
        Ok(moment) => UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(moment / 1e3).ok()?)?,
        Err(_) => httpdate::parse_http_date(text).ok()?,
    };
    Some(moment.duration_since(made?).unwrap_or_default())
}
