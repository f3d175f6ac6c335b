// @generated from #/paths/~1things/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /things`
    ///
    /// ```
    /// # let _ = |client: golden_former_names::Client| {
    /// client.things().list().send();
    /// # };
    /// ```
    pub fn list(&self) -> List {
        List::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::list`](super::Things::list).
    pub struct List = GET "/things" as "things/list";
    type Output = () = empty(200);
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
    List: Exec "things.things" in "things";
}
