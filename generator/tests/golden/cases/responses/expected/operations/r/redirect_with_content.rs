// @generated from #/paths/~1redirect-with-content/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /redirect-with-content`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().redirect_with_content().send();
    /// # };
    /// ```
    pub fn redirect_with_content(&self) -> RedirectWithContent {
        RedirectWithContent::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::redirect_with_content`](super::R::redirect_with_content).
    pub struct RedirectWithContent = GET "/redirect-with-content" as "redirectWithContent";
    type Output = crate::models::Thing = json(302);
    type Error = crate::runtime::Undocumented;
}

impl RedirectWithContent {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    RedirectWithContent: Select "r.redirect_with_content" in "r";
}
