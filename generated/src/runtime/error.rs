//! What can come instead of an operation's result.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde_json::Value;

use super::excerpt::{Cut, beginning};
use super::mismatch::DecodeError;
use super::request_error::RequestError;
use super::transport::TransportError;
use super::tries::Tried;

/// As much of a body as an error keeps.
const KEPT: usize = 64 * 1024;

/// How many characters of what the server says are shown where an error is one line of a log.
const SHOWN: usize = 500;

/// What came instead of an operation's result; `E` are the failures that the description documents.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The server answered with a failure that the description documents.
    Documented(Box<Documented<E>>),
    /// The server answered with something that the description does not document.
    Unexpected(Box<Reply>),
    /// The server's answer is documented, but its body is not what the description says.
    Decode(Box<Undecodable>),
    /// There was no answer.
    Transport(Box<Unanswered>),
    /// There was no request: the call cannot become one.
    Request(Box<RequestError>),
}

/// An answer of the server that was not a success.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply {
    /// The id of the operation.
    pub operation: &'static str,
    /// The status of the response.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body of the response; no more of it than its first 64 KiB.
    pub body: Bytes,
    /// How many bytes of the body are not kept.
    pub omitted: usize,
    /// How often the request was sent until this was the answer.
    pub tries: u32,
}

/// A documented failure.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Documented<E> {
    /// What the failure says.
    pub value: E,
    /// The answer in which it came.
    pub reply: Reply,
}

/// A body that is not what the description says.
#[derive(Debug)]
#[non_exhaustive]
pub struct Undecodable {
    /// Where the body differs from the description.
    pub cause: DecodeError,
    /// The answer in which it came.
    pub reply: Reply,
}

/// A request that got no answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unanswered {
    /// The id of the operation.
    pub operation: &'static str,
    /// What happened to the request.
    pub cause: TransportError,
    /// How often the request was sent.
    pub tries: u32,
}

impl Reply {
    pub(super) fn new(operation: &'static str, response: Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        // A slice would keep the whole body alive.
        let kept = if body.len() > KEPT { Bytes::copy_from_slice(&body[..KEPT]) } else { body.clone() };
        let omitted = body.len() - kept.len();
        let tries = Tried::of(&head.extensions);
        Self { operation, status: head.status, headers: head.headers, body: kept, omitted, tries }
    }

    /// The server's own id of the request, for a report to its keepers.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// What the server says about the failure: a `message`, `detail` or the like in JSON, or a body of plain text.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        if let Ok(value) = serde_json::from_slice::<Value>(&self.body) {
            return stated(&value);
        }
        let media_type = self.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
        let text = std::str::from_utf8(&self.body).ok()?.trim();
        (media_type.starts_with("text/plain") && !text.is_empty()).then(|| text.to_owned())
    }

    fn head(&self) -> String {
        format!("{}: {}", self.operation, self.status)
    }
}

/// The server's own id of a request, by the headers that servers have for it.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let header = |name| headers.get(name)?.to_str().ok();
    header("x-github-request-id").or_else(|| header("x-request-id"))
}

/// The sentence that a body of JSON states.
pub(super) fn message(body: &[u8]) -> Option<String> {
    stated(&serde_json::from_slice(body).ok()?)
}

/// The sentence that an error object states, under the names that APIs use for it.
pub(super) fn stated(value: &Value) -> Option<String> {
    let sentence = |name| match value.get(name)? {
        Value::String(text) => Some(text.clone()),
        nested @ Value::Object(_) => stated(nested),
        _ => None,
    };
    ["message", "detail", "error_description", "error", "title"].into_iter().find_map(sentence)
}

impl<E> Error<E> {
    pub(super) fn documented(value: E, reply: Reply) -> Self {
        Self::Documented(Box::new(Documented { value, reply }))
    }

    pub(super) fn unexpected(reply: Reply) -> Self {
        Self::Unexpected(Box::new(reply))
    }

    pub(super) fn undecodable(cause: DecodeError, reply: Reply) -> Self {
        Self::Decode(Box::new(Undecodable { cause, reply }))
    }

    /// The server's answer, if there was one.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Documented(failure) => Some(&failure.reply),
            Self::Unexpected(reply) => Some(reply),
            Self::Decode(failure) => Some(&failure.reply),
            Self::Transport(_) | Self::Request(_) => None,
        }
    }

    /// The id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Documented(failure) => failure.reply.operation,
            Self::Unexpected(reply) => reply.operation,
            Self::Decode(failure) => failure.reply.operation,
            Self::Transport(failure) => failure.operation,
            Self::Request(failure) => failure.operation,
        }
    }

    /// The status of the server's answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.reply().map(|reply| reply.status)
    }

    /// The server's own id of the request, for a report to its keepers.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.reply()?.request_id()
    }

    /// What the server says about the failure.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        self.reply()?.message()
    }
}

impl fmt::Debug for Reply {
    /// Of the body only the beginning: errors end in logs.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Reply")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} ({} bytes)", beginning(&self.body), self.body.len() + self.omitted))
            .finish()
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.head())?;
        if let Some(message) = self.message() {
            write!(formatter, ": {}", Cut::of(&message, SHOWN).text)?;
        }
        formatter.write_str(&self.wait_in_words())
    }
}

impl fmt::Display for Unanswered {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation, self.cause)?;
        match self.tries {
            0 | 1 => Ok(()),
            tries => write!(formatter, " ({tries} tries)"),
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documented(failure) => write!(formatter, "{}", failure.reply),
            Self::Unexpected(reply) => write!(formatter, "{reply} (not documented)"),
            Self::Decode(failure) => write!(formatter, "{}: {}", failure.reply.head(), failure.cause),
            Self::Transport(failure) => write!(formatter, "{failure}"),
            Self::Request(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Decode(failure) => Some(&failure.cause),
            Self::Transport(failure) => Some(&failure.cause),
            Self::Request(failure) => Some(&**failure),
            Self::Documented(_) | Self::Unexpected(_) => None,
        }
    }
}
