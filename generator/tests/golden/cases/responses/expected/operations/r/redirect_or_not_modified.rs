// @generated from #/paths/~1redirect-or-not-modified/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /redirect-or-not-modified`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().redirect_or_not_modified().send();
    /// # };
    /// ```
    pub fn redirect_or_not_modified(&self) -> RedirectOrNotModified {
        RedirectOrNotModified::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::redirect_or_not_modified`](super::R::redirect_or_not_modified).
    pub struct RedirectOrNotModified = GET "/redirect-or-not-modified" as "redirectOrNotModified";
    type Output = crate::runtime::Location = location(302);
    type Error = RedirectOrNotModifiedError;
}

impl RedirectOrNotModified {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`RedirectOrNotModified`].
    pub enum RedirectOrNotModifiedError {
        /// Not modified
        NotModified(()) = empty(304),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    RedirectOrNotModified: Exec "r.redirect_or_not_modified" in "r";
}
