// @generated from #/paths/~1same/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /same`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().same().send();
    /// # };
    /// ```
    pub fn same(&self) -> Same {
        Same::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::same`](super::R::same).
    pub struct Same = GET "/same" as "same";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Same {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Same: Select "r.same" in "r";
}
