// @generated from #/paths/~1event-objects/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /event-objects`
    ///
    /// The items of `text/event-stream` come one by one from `.send().sequence()`.
    ///
    /// ```
    /// # let _ = |client: golden_sequences::Client| {
    /// client.s().event_objects().send();
    /// # };
    /// ```
    pub fn event_objects(&self) -> EventObjects {
        EventObjects::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::event_objects`](super::S::event_objects).
    pub struct EventObjects = GET "/event-objects" as "eventObjects";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
    type Item = EventObjectsOkItem = Event("text/event-stream");
}

impl EventObjects {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/event-stream, */*;q=0.1"))
    }
}

crate::runtime::model! {
    pub struct EventObjectsOkItem {
        pub event: Option<String> = optional("event"),
        pub data: String = required("data"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    EventObjects: Select "s.event_objects" in "s";
    fixed = [Header("accept", "text/event-stream, */*;q=0.1")];
}
