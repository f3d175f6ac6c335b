//! Setting the parameters of a call: for each place in the request, in its default style or in another.

use super::call::{Call, Place};
use super::encode::Encode;
use super::escape::{escape, escape_cookie, escape_reserved, escape_segments, verbatim};
use super::form::form_value;
use super::request_error::RequestErrorKind;
use super::style::{Layout, Style};

impl Call {
    /// Sets a path parameter in its default style. A `/` in it is escaped: the value is one segment.
    pub fn path(self, name: &'static str, value: &dyn Encode) -> Self {
        self.path_styled(name, Style::Simple, false, value)
    }

    /// Sets a path parameter in a style.
    pub fn path_styled(self, name: &'static str, style: Style, explode: bool, value: &dyn Encode) -> Self {
        let call = self.set(Place::Path, name, &Layout { style, explode, escape, between: "" }, value);
        let is_empty = call.get(Place::Path, name).is_some_and(str::is_empty);
        if is_empty { call.fail(RequestErrorKind::EmptyPath(name)) } else { call }
    }

    /// Sets a path parameter of several segments: its `/` stay, and it may be empty.
    pub fn path_segments(self, name: &'static str, value: &dyn Encode) -> Self {
        let layout = Layout { style: Style::Simple, explode: false, escape: escape_segments, between: "" };
        self.set(Place::Path, name, &layout, value)
    }

    /// Sets a query parameter in its default style.
    pub fn query(self, name: &'static str, value: &dyn Encode) -> Self {
        self.query_styled(name, Style::Form, true, value)
    }

    /// Sets a query parameter in a style.
    pub fn query_styled(self, name: &'static str, style: Style, explode: bool, value: &dyn Encode) -> Self {
        self.set(Place::Query, name, &Layout { style, explode, escape, between: "&" }, value)
    }

    /// Sets a query parameter with `allowReserved`: reserved characters and percent-encoded triplets in it stay.
    pub fn query_reserved(self, name: &'static str, style: Style, explode: bool, value: &dyn Encode) -> Self {
        self.set(Place::Query, name, &Layout { style, explode, escape: escape_reserved, between: "&" }, value)
    }

    /// Sets the part of the query that the path itself states, such as `beta=true`. A parameter of the same name
    /// replaces it.
    pub fn query_fixed(self, name: &'static str, text: &'static str) -> Self {
        self.put(Place::Query, name, Some(text.to_owned()))
    }

    /// Sets the whole query, percent-encoded (`in: querystring` of OpenAPI 3.2).
    pub fn query_string(self, name: &'static str, text: &dyn Encode) -> Self {
        let layout = Layout { style: Style::Simple, explode: false, escape, between: "" };
        self.set(Place::Query, name, &layout, text)
    }

    /// Sets the whole query to the members of an object (`in: querystring` of OpenAPI 3.2 with a form as its `content`).
    pub fn query_string_form(self, name: &'static str, value: &dyn Encode) -> Self {
        let text = form_value(value);
        self.put(Place::Query, name, (!text.is_empty()).then_some(text))
    }

    /// Sets a header in its default style.
    pub fn header(self, name: &'static str, value: &dyn Encode) -> Self {
        self.header_styled(name, Style::Simple, false, value)
    }

    /// Sets a header in a style.
    pub fn header_styled(self, name: &'static str, style: Style, explode: bool, value: &dyn Encode) -> Self {
        self.set(Place::Header, name, &Layout { style, explode, escape: verbatim, between: "" }, value)
    }

    /// Sets a cookie in its default style.
    pub fn cookie(self, name: &'static str, value: &dyn Encode) -> Self {
        self.cookie_styled(name, Style::Form, true, value)
    }

    /// Sets a cookie in a style. Its exploded parts are cookies by themselves.
    pub fn cookie_styled(self, name: &'static str, style: Style, explode: bool, value: &dyn Encode) -> Self {
        let escape = if style == Style::Cookie { escape_cookie } else { escape };
        self.set(Place::Cookie, name, &Layout { style, explode, escape, between: "; " }, value)
    }
}
