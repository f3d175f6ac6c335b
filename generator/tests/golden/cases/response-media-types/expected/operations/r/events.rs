// @generated from #/paths/~1events/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /events`
    ///
    /// The items of `text/event-stream` come one by one from `.send().sequence()`.
    ///
    /// [`Events`](struct@Events) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().events().send();
    /// # };
    /// ```
    pub fn events(&self) -> Events {
        Events::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::events`](super::R::events).
    pub struct Events = GET "/events" as "events";
    type Output = EventsOutput;
    type Error = crate::runtime::Undocumented;
    type Item = crate::models::Thing = Data("text/event-stream");
}

impl Events {
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
    /// The documented successes of [`Events`].
    pub enum EventsOutput {
        /// Whole or bit by bit.
        Ok(crate::models::Thing) = json(200 as "application/json"),
        /// Whole or bit by bit.
        OkEventStream(String) = text(200 as "text/event-stream"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Events: Select "r.events" in "r";
    optional = [
        Header("accept"),
    ];
    fixed = [Header("accept", "application/json, text/event-stream;q=0.9, */*;q=0.1")];
}
