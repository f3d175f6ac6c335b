//! Why a call cannot become a request.

use std::fmt;

/// A call that cannot become a request. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestError {
    /// The id of the operation.
    pub operation: &'static str,
    /// What is wrong with the call.
    pub kind: RequestErrorKind,
}

/// What is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestErrorKind {
    /// The call is bound to no client that could send it.
    Unbound,
    /// The server of the description is no absolute URL, and no client says which it is.
    Server(Box<str>),
    /// This path parameter has no value.
    MissingPath(&'static str),
    /// This path parameter is empty, which would make the request one for another path.
    EmptyPath(&'static str),
    /// A value makes `.` or `..` a segment of this path; URL parsers would take it as a step up, percent-encoded or not.
    DotSegment(&'static str),
    /// The value of this header holds characters that headers cannot hold, such as a line break.
    Header(Box<str>),
    /// The body is to be a form or to have parts, but its value is no object.
    NoMembers,
    /// A media type or a header of this part of the body holds characters that headers cannot hold.
    Part(Box<str>),
    /// A file that has to be read can be a body, or a part of one, but not text: JSON and forms cannot hold it.
    NoText,
    /// The body is one that is read when it is sent, so the request as a whole is not there before.
    Read,
    /// The request would go to this URL, which is not one.
    Url(Box<str>),
}

impl fmt::Display for RequestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation, self.kind)
    }
}

impl fmt::Display for RequestErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unbound => write!(formatter, "bound to no client: call `.on(&client)` before `.send()`"),
            Self::Server(url) => write!(formatter, "no server to send to: `{url}` is not an absolute http(s) URL"),
            Self::MissingPath(name) => write!(formatter, "path parameter `{name}` has no value"),
            Self::EmptyPath(name) => write!(formatter, "path parameter `{name}` is empty"),
            Self::DotSegment(path) => write!(formatter, "a value makes `.` or `..` a segment of `{path}`"),
            Self::Header(name) => write!(formatter, "header `{name}` holds characters that headers cannot hold"),
            Self::NoMembers => write!(formatter, "the body is no object, so it has no fields and no parts"),
            Self::Part(name) => {
                write!(formatter, "the headers of part `{name}` hold characters that headers cannot hold")
            }
            Self::NoText => {
                write!(formatter, "a file that has to be read is no text: neither JSON nor a form can hold it")
            }
            Self::Read => write!(formatter, "the body has to be read: a client can send it, `request` cannot hold it"),
            Self::Url(url) => write!(formatter, "`{url}` is not a URL"),
        }
    }
}

impl std::error::Error for RequestError {}
