// @generated from #/paths/~1events/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /events`
    ///
    /// The items of `text/event-stream` come one by one from `.send().sequence()`.
    ///
    /// ```
    /// # let _ = |client: golden_sequences::Client| {
    /// client.s().events().send();
    /// # };
    /// ```
    pub fn events(&self) -> Events {
        Events::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::events`](super::S::events).
    pub struct Events = GET "/events" as "events";
    type Output = String = text(200);
    type Error = EventsError;
    type Item = crate::models::Change = Data("text/event-stream");
}

impl Events {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/event-stream, */*;q=0.1"))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Events`].
    pub enum EventsError {
        /// No
        NotFound(()) = empty(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Events: Select "s.events" in "s";
    fixed = [Header("accept", "text/event-stream, */*;q=0.1")];
}
