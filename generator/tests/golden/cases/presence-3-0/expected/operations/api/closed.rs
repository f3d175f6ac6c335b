// @generated from #/paths/~1closed/post by opbind; do not edit.

impl super::Api<'_> {
    /// `POST /closed`
    ///
    /// [`Closed`](struct@Closed) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_presence_3_0::Client| {
    /// client.api().closed().send();
    /// # };
    /// ```
    pub fn closed(&self) -> Closed {
        Closed::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::closed`](super::Api::closed).
    pub struct Closed = POST "/closed" as "closed";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Closed {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    /// An object is asked for, whatever the example shows.
    pub fn body(self, body: &ClosedBody) -> Self {
        Self(self.0.json_body(body))
    }
}

crate::runtime::model! {
    pub struct ClosedBody {
        pub id: Option<i64> = optional("id"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Closed: Exec "api.closed" in "api";
    body = false [Json("application/json")];
}
