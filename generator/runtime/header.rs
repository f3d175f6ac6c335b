//! Headers that a description describes: the Header Object (OpenAPI 3.1, section 4.8.21).

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;

use super::decode::{Decode, from_str};
use super::error::Reply;
use super::mismatch::DecodeError;
use super::response::Response;

/// A header of a response, whose value the description says is a `T`. Each operation has a constant for each of its own.
///
/// ```ignore
/// let response = client.packages().list("me").send().response().await?;
/// let total = response.header(&List::X_TOTAL_COUNT);
/// ```
pub struct Header<T> {
    name: &'static str,
    is_json: bool,
    value: PhantomData<fn() -> T>,
}

impl<T> Header<T> {
    /// The header of this name, whose value is a text, a number or a boolean by itself, or several with commas between
    /// them (the style `simple`).
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, is_json: false, value: PhantomData }
    }

    /// The header of this name, whose value is JSON.
    #[must_use]
    pub const fn json(name: &'static str) -> Self {
        Self { name, is_json: true, value: PhantomData }
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

/// [`Header::new`], in few words: the generated code states each header on one line.
#[must_use]
pub const fn header<T>(name: &'static str) -> Header<T> {
    Header::new(name)
}

/// [`Header::json`], in few words.
#[must_use]
pub const fn json_header<T>(name: &'static str) -> Header<T> {
    Header::json(name)
}

impl<T: Decode> Header<T> {
    /// What the header says; `None` where there is none.
    ///
    /// # Errors
    /// When it is not what the description says.
    pub fn read(&self, headers: &HeaderMap) -> Option<Result<T, DecodeError>> {
        let text = text(self.name, headers)?;
        let mut readings = readings(&text, self.is_json).into_iter().map(|json| from_str(&json));
        let first = readings.next()?;
        Some(first.or_else(|error| readings.find_map(Result::ok).ok_or(error)))
    }
}

impl<B> Response<B> {
    /// What a header says, if it is there and what the description says; [`Header::read`] tells why it is not.
    pub fn header<T: Decode>(&self, header: &Header<T>) -> Option<T> {
        header.read(&self.headers)?.ok()
    }
}

impl Reply {
    /// What a header says, if it is there and what the description says; [`Header::read`] tells why it is not.
    #[must_use]
    pub fn header<T: Decode>(&self, header: &Header<T>) -> Option<T> {
        header.read(&self.headers)?.ok()
    }
}

/// The value; that of a header that stands there several times is one list (RFC 9110, section 5.3).
fn text(name: &str, headers: &HeaderMap) -> Option<String> {
    let values: Vec<_> = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// What a value may stand for in JSON: only its reader knows whether `1` is a number, or `a,b` a list.
fn readings(text: &str, is_json: bool) -> Vec<String> {
    let quoted = |text: &str| serde_json::Value::from(text.trim()).to_string();
    let items = || text.split(',').filter(|item| !item.trim().is_empty());
    let list = |items: Vec<String>| format!("[{}]", items.join(","));
    if is_json {
        return vec![text.to_owned()];
    }
    vec![quoted(text), text.to_owned(), list(items().map(quoted).collect()), list(items().map(str::to_owned).collect())]
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Header").field(&self.name).finish()
    }
}
