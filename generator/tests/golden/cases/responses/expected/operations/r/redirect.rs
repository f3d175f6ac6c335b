// @generated from #/paths/~1redirect/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /redirect`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().redirect().send();
    /// # };
    /// ```
    pub fn redirect(&self) -> Redirect {
        Redirect::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::redirect`](super::R::redirect).
    pub struct Redirect = GET "/redirect" as "redirect";
    type Output = crate::runtime::Location = location(302);
    type Error = RedirectError;
}

impl Redirect {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Redirect`].
    pub enum RedirectError {
        /// Not there
        NotFound(()) = empty(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Redirect: Exec "r.redirect" in "r";
}
