//! How the bodies of documented responses are read; `responses!` and `operation!` call these by name.

use bytes::Bytes;

use super::decode::{Decode, from_slice};
use super::mismatch::DecodeError;

/// What was read of a body: never `None`, which is the answer for responses that are not documented.
type Read<R> = Option<Result<R, DecodeError>>;

/// Reads a body of JSON.
pub(crate) fn json<T: Decode, R>(body: &Bytes, make: fn(T) -> R) -> Read<R> {
    Some(from_slice(body).map(make))
}

/// Reads a body of text, in which bytes that are not UTF-8 are replaced.
pub(crate) fn text<R>(body: &Bytes, make: fn(String) -> R) -> Read<R> {
    Some(Ok(make(String::from_utf8_lossy(body).into_owned())))
}

/// Takes a body as it came.
pub(crate) fn binary<R>(body: &Bytes, make: fn(Bytes) -> R) -> Read<R> {
    Some(Ok(make(body.clone())))
}

/// Passes over a body that is documented to be empty.
pub(crate) fn empty<R>(_: &Bytes, make: fn(()) -> R) -> Read<R> {
    Some(Ok(make(())))
}
