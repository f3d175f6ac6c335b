//! The description's examples of responses, as mocks answer with them.

use http::HeaderValue;
use http::header::LOCATION;

use super::mock_answer::{Responded, respond, unmocked};
use super::operation::{Operation, Route};

/// The examples of what one operation answers.
pub struct Examples {
    pub(super) route: &'static Route,
    /// What it is called for stands first.
    responses: &'static [Example],
}

/// One documented response: its status as the description has it, its media type, and its body.
pub struct Example {
    status: &'static str,
    media_type: Option<&'static str>,
    /// Why there is none.
    body: Result<&'static str, &'static str>,
    location: Option<&'static str>,
}

impl Example {
    /// A response with a body.
    pub const fn new(status: &'static str, media_type: &'static str, body: &'static str) -> Self {
        Self { status, media_type: Some(media_type), body: Ok(body), location: None }
    }

    /// A response without a body.
    pub const fn empty(status: &'static str) -> Self {
        Self { status, media_type: None, body: Ok(""), location: None }
    }

    /// A response of which the description has no example, and why none could be made.
    pub const fn missing(status: &'static str, media_type: &'static str, why: &'static str) -> Self {
        Self { status, media_type: Some(media_type), body: Err(why), location: None }
    }

    /// The same with a `Location`.
    pub const fn at(mut self, location: &'static str) -> Self {
        self.location = Some(location);
        self
    }

    fn respond(&self, status: u16) -> Responded {
        let body =
            self.body.map_err(|why| unmocked(format!("the description has no example of {}: {why}", self.status)))?;
        let mut response = respond(status, self.media_type, body.into())?;
        if let Some(location) = self.location.and_then(|location| HeaderValue::from_str(location).ok()) {
            response.headers_mut().insert(LOCATION, location);
        }
        Ok(response)
    }
}

impl Examples {
    /// Those of an operation.
    pub const fn of<O: Operation>(responses: &'static [Example]) -> Self {
        Self { route: O::ROUTE, responses }
    }

    /// The answer with this status, or the one that the operation is called for. Of several media types, one that
    /// `accept` names is answered with.
    pub(super) fn answer(&self, status: Option<u16>, accept: &str) -> Responded {
        let described = match status {
            Some(status) => self.described(status),
            None => self.responses.first().map(|first| first.status),
        };
        let Some(described) = described else {
            let what = status.map_or("response".to_owned(), |status| status.to_string());
            return Err(unmocked(format!("the description documents no {what} of {}", self.route.id)));
        };
        let is_asked_for =
            |example: &&&Example| example.media_type.is_some_and(|media_type| accept.contains(media_type));
        let all: Vec<&Example> = self.responses.iter().filter(|example| example.status == described).collect();
        let with_body = || all.iter().find(|example| example.body.is_ok()).or(all.first());
        let chosen = all.iter().find(is_asked_for).or_else(with_body);
        let status = status.or_else(|| described.parse().ok()).unwrap_or_else(|| class(described));
        match chosen {
            Some(example) => example.respond(status),
            None => respond(status, None, "".into()),
        }
    }

    /// The documented status that this one is: exactly, by its range, or by default.
    fn described(&self, status: u16) -> Option<&'static str> {
        let keys = [status.to_string(), format!("{}XX", status / 100), "default".to_owned()];
        let documented = |key: &String| self.responses.iter().find(|it| it.status.eq_ignore_ascii_case(key));
        keys.iter().find_map(documented).map(|example| example.status)
    }
}

/// A status for `2XX` and `default`.
fn class(described: &str) -> u16 {
    let digit = described.strip_suffix("XX").and_then(|digit| digit.parse::<u16>().ok());
    digit.map_or(200, |digit| digit * 100)
}
