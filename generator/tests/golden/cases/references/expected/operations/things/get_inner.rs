// @generated from #/components/pathItems/shared/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /inner`
    ///
    /// ```
    /// # let _ = |client: golden_references::Client| {
    /// client.things().get_inner().send();
    /// # };
    /// ```
    pub fn get_inner(&self) -> GetInner {
        GetInner::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::get_inner`](super::Things::get_inner).
    pub struct GetInner = GET "/inner" as "getInner";
    type Output = crate::operations::things::get_thing::OkInner = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetInner {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetInner: Select "things.inner" in "things";
}
