//! Conditional requests (RFC 9110, section 13): a result only if it is another one than last time.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::StatusCode;
use http::header::{ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED};

use super::error::Error;
use super::operation::Operation;
use super::response::Response;
use super::sending::{Sending, read};
use super::waiting;

/// The last second of the year 9999: dates in headers have four digits for the year.
const LAST_DATE: u64 = 253_402_300_799;

/// What comes of a conditional request.
#[derive(Clone, Debug)]
pub enum Conditional<T> {
    /// There is another result than the caller has, or the server does not look at conditions.
    Modified(Response<T>),
    /// `304 Not Modified`: the caller has the result. There is only the head of a response.
    NotModified(Response<()>),
}

impl<T> Conditional<T> {
    /// The response, if there is another result than the caller has.
    #[must_use]
    pub fn modified(self) -> Option<Response<T>> {
        match self {
            Self::Modified(response) => Some(response),
            Self::NotModified(_) => None,
        }
    }
}

/// An operation that is being sent with a condition; it ends with another result than the caller has, or without one.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingConditional<O>(Sending<O>);

/// Conditions. What else holds for the call is said before them.
impl<O: Operation> Sending<O> {
    /// Asks for the result only if it is not the one with this entity tag, which is [`Response::etag`] of the last one, with
    /// its quotes (RFC 9110, section 13.1.2).
    pub fn if_none_match(self, etag: impl Into<String>) -> SendingConditional<O> {
        SendingConditional(self).if_none_match(etag)
    }

    /// Asks for the result only if it has been modified since then, by [`Response::last_modified`] of the last one
    /// (RFC 9110, section 13.1.3). Fractions of seconds are left out.
    pub fn if_modified_since(self, moment: SystemTime) -> SendingConditional<O> {
        SendingConditional(self).if_modified_since(moment)
    }
}

impl<O: Operation> SendingConditional<O> {
    /// See [`Sending::if_none_match`]; where there are both conditions, servers look at this one.
    pub fn if_none_match(self, etag: impl Into<String>) -> Self {
        Self(self.0.header(IF_NONE_MATCH.as_str(), etag))
    }

    /// See [`Sending::if_modified_since`].
    pub fn if_modified_since(self, moment: SystemTime) -> Self {
        Self(self.0.header(IF_MODIFIED_SINCE.as_str(), http_date(moment)))
    }

    /// Waits for the result on this thread: see [`Sending::wait`].
    ///
    /// # Errors
    /// As there.
    pub fn wait(self) -> Result<Conditional<O::Output>, Error<O::Error>> {
        self.0.flight.may_wait()?;
        waiting::wait(self)
    }
}

impl<O: Operation> Future for SendingConditional<O> {
    type Output = Result<Conditional<O::Output>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.0.flight.poll(context))?.whole();
        if response.status() == StatusCode::NOT_MODIFIED {
            let (head, _) = response.into_parts();
            let head = Response { status: head.status, headers: head.headers, body: () };
            return Poll::Ready(Ok(Conditional::NotModified(head)));
        }
        Poll::Ready(read::<O>(response).map(Conditional::Modified))
    }
}

impl<T> Response<T> {
    /// The entity tag of the result, with its quotes, for [`Sending::if_none_match`] (RFC 9110, section 8.8.3).
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.headers.get(ETAG)?.to_str().ok()
    }

    /// When the result was modified last, for [`Sending::if_modified_since`] (RFC 9110, section 8.8.2).
    #[must_use]
    pub fn last_modified(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.headers.get(LAST_MODIFIED)?.to_str().ok()?).ok()
    }
}

/// A date as headers have it; what they cannot have is the nearest that they can.
fn http_date(moment: SystemTime) -> String {
    let seconds = moment.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().min(LAST_DATE);
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds))
}
