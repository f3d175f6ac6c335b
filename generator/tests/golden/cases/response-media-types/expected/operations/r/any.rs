// @generated from #/paths/~1any/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /any`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().any().send();
    /// # };
    /// ```
    pub fn any(&self) -> Any {
        Any::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::any`](super::R::any).
    pub struct Any = GET "/any" as "any";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

impl Any {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Any: Select "r.any" in "r";
}
