// @generated from #/paths/~1no-body/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /no-body`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().no_body().send();
    /// # };
    /// ```
    pub fn no_body(&self) -> NoBody {
        NoBody::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::no_body`](super::R::no_body).
    pub struct NoBody = GET "/no-body" as "noBody";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl NoBody {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NoBody: Exec "r.no_body" in "r";
}
