// @generated from #/paths/~1open/post by opbind; do not edit.

impl super::Api<'_> {
    /// `POST /open`
    ///
    /// [`Open`](struct@Open) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_presence_3_0::Client| {
    /// client.api().open().send();
    /// # };
    /// ```
    pub fn open(&self) -> Open {
        Open::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::open`](super::Api::open).
    pub struct Open = POST "/open" as "open";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Open {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    /// The schema states no type, which admits null; the example says that it is meant.
    pub fn body(self, body: &Option<OpenBody>) -> Self {
        Self(self.0.json_body(body))
    }
}

crate::runtime::model! {
    pub struct OpenBody {
        pub id: Option<i64> = optional("id"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Open: Exec "api.open" in "api";
    body = false [Json("application/json")];
}
