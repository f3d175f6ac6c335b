//! Calls of operations by name, with values that no type was made for.

use std::fmt;

use serde_json::{Map, Value};

use super::body::Body;
use super::call::Call;
use super::catalogue::{Entry, Fixed, Input, Media, Place, Written};
use super::file::File;
use super::form::form_value;
use super::style::{Style, json_text};

/// What a call by name was given does not fit the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnfitCall {
    /// The id of the operation.
    pub operation: &'static str,
    /// Parameters that it does not have.
    pub unknown: Vec<String>,
    /// Parameters that every call states, and the body: `body`.
    pub missing: Vec<&'static str>,
    /// Whether there is a body, and the operation takes none.
    pub has_body: bool,
}

impl Entry {
    /// A call with these values for its parameters, by their names, and this body. A name stands for all parameters that have it.
    ///
    /// A value is what JSON has for it; a text is written as it is, also where the description says that it is a number. The
    /// body is written in the first of its forms. `null` sets nothing.
    ///
    /// # Errors
    /// Where a parameter is not one of the operation, or one that is required has no value.
    pub fn call(&self, values: &Map<String, Value>, body: Option<&Value>) -> Result<Call, UnfitCall> {
        self.check(values, body)?;
        let mut call = Call::new(self.route);
        for fixed in self.fixed {
            call = match *fixed {
                Fixed::Header(name, text) => call.header(name, &text),
                Fixed::Query(name, text) => call.query_fixed(name, text),
            };
        }
        for input in self.inputs() {
            if let Some(value) = values.get(input.name()).filter(|value| !value.is_null()) {
                call = input.set(call, value);
            }
        }
        Ok(match (self.body.and_then(|payload| payload.media.first()), body) {
            (Some(media), Some(body)) => call.body(media.body(body)),
            _ => call,
        })
    }

    fn check(&self, values: &Map<String, Value>, body: Option<&Value>) -> Result<(), UnfitCall> {
        let is_known = |name: &str| self.inputs().any(|input| input.name() == name);
        let is_stated = |name: &str| values.get(name).is_some_and(|value| !value.is_null());
        let missing = self.required.iter().map(Input::name).filter(|name| !is_stated(name));
        let no_body = self.body.is_some_and(|payload| payload.is_required) && body.is_none();
        let unfit = UnfitCall {
            operation: self.route.id,
            unknown: values.keys().filter(|name| !is_known(name)).cloned().collect(),
            missing: missing.chain(no_body.then_some("body")).collect(),
            has_body: body.is_some() && self.body.is_none(),
        };
        if unfit.unknown.is_empty() && unfit.missing.is_empty() && !unfit.has_body { Ok(()) } else { Err(unfit) }
    }
}

impl Input {
    /// The same as the setter that the operation's type has for it.
    fn set(&self, call: Call, value: &Value) -> Call {
        let name = self.name();
        let written = match self.written() {
            Written::Json => Some(json_text(value)),
            Written::Form if self.place() == Place::QueryString => return call.query_string_form(name, value),
            Written::Form => Some(form_value(value)),
            _ => None,
        };
        if let Some(text) = written {
            return self.place_in(call, &Value::String(text), None);
        }
        match (self.written(), self.place()) {
            (Written::Reserved(style, explode), Place::Query) => call.query_reserved(name, style, explode, value),
            (Written::Styled(style, explode) | Written::Reserved(style, explode), _) => {
                self.place_in(call, value, Some((style, explode)))
            }
            _ => self.place_in(call, value, None),
        }
    }

    fn place_in(&self, call: Call, value: &Value, styled: Option<(Style, bool)>) -> Call {
        let name = self.name();
        match (self.place(), styled) {
            (Place::Path, None) => call.path(name, value),
            (Place::Path, Some((style, explode))) => call.path_styled(name, style, explode, value),
            (Place::PathSegments, _) => call.path_segments(name, value),
            (Place::Query, None) => call.query(name, value),
            (Place::Query, Some((style, explode))) => call.query_styled(name, style, explode, value),
            (Place::QueryString, _) => call.query_string(name, value),
            (Place::Header, None) => call.header(name, value),
            (Place::Header, Some((style, explode))) => call.header_styled(name, style, explode, value),
            (Place::Cookie, None) => call.cookie(name, value),
            (Place::Cookie, Some((style, explode))) => call.cookie_styled(name, style, explode, value),
        }
    }
}

impl Media {
    fn body(&self, value: &Value) -> Body {
        match *self {
            Self::Json(media_type) => Body::json(media_type, value),
            Self::Form(encodings) => Body::form(encodings, value),
            Self::Multipart(media_type, encodings) => Body::multipart(media_type, encodings, value),
            Self::Text(media_type) => Body::text(media_type, &text(value)),
            Self::Bytes(media_type) => Body::bytes(media_type, &bytes::Bytes::from(text(value))),
            Self::File => Body::file(&File::from(text(value))),
        }
    }
}

/// A text as it is, anything else as JSON.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl fmt::Display for UnfitCall {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |name: &str| format!("`{name}`");
        let unknown: Vec<String> = self.unknown.iter().map(|name| quoted(name)).collect();
        let missing: Vec<String> = self.missing.iter().map(|name| quoted(name)).collect();
        let mut problems = Vec::new();
        if !unknown.is_empty() {
            problems.push(format!("it has no parameter {}", unknown.join(", ")));
        }
        if !missing.is_empty() {
            problems.push(format!("it needs {}", missing.join(", ")));
        }
        if self.has_body {
            problems.push("it takes no body".to_owned());
        }
        write!(formatter, "{}: {}", self.operation, problems.join("; "))
    }
}

impl std::error::Error for UnfitCall {}
