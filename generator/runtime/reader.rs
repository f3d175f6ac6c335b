//! How documented responses are read; `responses!` and `operation!` call these by name.

use bytes::Bytes;
use http::Response;

use super::decode::{Decode, from_slice};
use super::location::Location;
use super::mismatch::DecodeError;

/// What was read of a response: never `None`, which is the answer for responses that are not documented.
type Read<R> = Option<Result<R, DecodeError>>;

/// Reads a body of JSON.
pub(crate) fn json<T: Decode, R>(response: &Response<Bytes>, make: fn(T) -> R) -> Read<R> {
    Some(from_slice(response.body()).map(make))
}

/// Reads a body of text, in which bytes that are not UTF-8 are replaced.
pub(crate) fn text<R>(response: &Response<Bytes>, make: fn(String) -> R) -> Read<R> {
    Some(Ok(make(String::from_utf8_lossy(response.body()).into_owned())))
}

/// Takes a body as it came.
pub(crate) fn binary<R>(response: &Response<Bytes>, make: fn(Bytes) -> R) -> Read<R> {
    Some(Ok(make(response.body().clone())))
}

/// Passes over a body that is documented to be empty.
pub(crate) fn empty<R>(_: &Response<Bytes>, make: fn(()) -> R) -> Read<R> {
    Some(Ok(make(())))
}

/// Reads where a redirect leads: the body, if there is one, says it for people.
pub(crate) fn location<R>(response: &Response<Bytes>, make: fn(Location) -> R) -> Read<R> {
    Some(Location::of(response).map(make))
}
