// @generated from #/paths/~1things/get by opbind; do not edit.

impl super::T<'_> {
    /// `GET /things`
    ///
    /// ```
    /// # let _ = |client: golden_webhooks::Client| {
    /// client.t().list().send();
    /// # };
    /// ```
    pub fn list(&self) -> List {
        List::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`T::list`](super::T::list).
    pub struct List = GET "/things" as "list";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl List {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    List: Select "t.things" in "t";
}
