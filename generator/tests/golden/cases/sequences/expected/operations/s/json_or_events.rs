// @generated from #/paths/~1json-or-events/post by opbind; do not edit.

impl super::S<'_> {
    /// `POST /json-or-events`
    ///
    /// The items of `text/event-stream` come one by one from `.send().sequence()`.
    ///
    /// [`JsonOrEvents`](struct@JsonOrEvents) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_sequences::Client| {
    /// client.s().json_or_events().send();
    /// # };
    /// ```
    pub fn json_or_events(&self) -> JsonOrEvents {
        JsonOrEvents::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::json_or_events`](super::S::json_or_events).
    pub struct JsonOrEvents = POST "/json-or-events" as "jsonOrEvents";
    type Output = JsonOrEventsOutput;
    type Error = crate::runtime::Undocumented;
    type Item = crate::models::Change = Data("text/event-stream");
}

impl JsonOrEvents {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(
            Self::call()
                .header(
                    "accept",
                    &"application/json, text/event-stream;q=0.9, */*;q=0.1",
                ),
        )
    }

    /// The media types to answer with, instead of all that are described: `application/json`, `text/event-stream`.
    pub fn accept(self, accept: &str) -> Self {
        Self(self.0.header("accept", &accept))
    }
}

crate::runtime::responses! {
    /// The documented successes of [`JsonOrEvents`].
    pub enum JsonOrEventsOutput {
        /// It
        Ok(crate::models::Thing) = json(200 as "application/json"),
        /// It
        OkEventStream(String) = text(200 as "text/event-stream"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    JsonOrEvents: Insert "s.json_or_events" in "s";
    optional = [
        Header("accept"),
    ];
    fixed = [Header("accept", "application/json, text/event-stream;q=0.9, */*;q=0.1")];
}
