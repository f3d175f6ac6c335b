//! Server-sent events: what a stream of them says. WHATWG HTML, section 9.2 ("Server-sent events").

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::decode::{Decode, from_str};
use super::mismatch::DecodeError;

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// The last id that the stream has named, empty if none.
    pub id: String,
    /// The type of the event; `message` unless the stream names another.
    pub event: String,
    /// What it says; several lines have line feeds between them.
    pub data: String,
}

impl Event {
    /// Reads the data as JSON.
    ///
    /// # Errors
    /// When it is no JSON, or not what `T` needs.
    pub fn json<T: Decode>(&self) -> Result<T, DecodeError> {
        from_str(&self.data)
    }

    /// The event as the object that `itemSchema` describes: OpenAPI 3.2, section 4.14.4.1.
    pub(super) fn object(&self) -> Bytes {
        let members = [("id", &self.id), ("event", &self.event), ("data", &self.data)];
        let said = members.into_iter().filter(|(name, text)| *name == "data" || !text.is_empty());
        let object: Map<_, _> = said.map(|(name, text)| (name.to_owned(), Value::from(text.as_str()))).collect();
        Value::Object(object).to_string().into()
    }
}

/// What has been read of a stream: the state of the standard's "event stream interpretation".
#[derive(Default)]
pub(super) struct Interpreter {
    event: String,
    data: String,
    /// The last id, which the next connection tells the server.
    pub(super) id: String,
    /// How long to wait before the next connection.
    pub(super) retry: Option<Duration>,
}

impl Interpreter {
    /// Reads a line without its end; an empty one ends an event.
    pub(super) fn line(&mut self, line: &[u8]) -> Option<Event> {
        if line.is_empty() {
            return self.dispatch();
        }
        let line = String::from_utf8_lossy(line);
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.event),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // A comment has no name.
            _ => {}
        }
        None
    }

    /// How long the event has become.
    pub(super) fn length(&self) -> usize {
        self.data.len()
    }

    /// An event that did not end is none.
    pub(super) fn forget(&mut self) {
        self.event.clear();
        self.data.clear();
    }

    fn dispatch(&mut self) -> Option<Event> {
        let mut data = std::mem::take(&mut self.data);
        let event = std::mem::take(&mut self.event);
        data.pop()?;
        let event = if event.is_empty() { "message".to_owned() } else { event };
        Some(Event { id: self.id.clone(), event, data })
    }
}
