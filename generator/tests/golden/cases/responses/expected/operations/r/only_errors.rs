// @generated from #/paths/~1only-errors/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /only-errors`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().only_errors().send();
    /// # };
    /// ```
    pub fn only_errors(&self) -> OnlyErrors {
        OnlyErrors::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::only_errors`](super::R::only_errors).
    pub struct OnlyErrors = GET "/only-errors" as "onlyErrors";
    type Output = () = empty("2XX");
    type Error = OnlyErrorsError;
}

impl OnlyErrors {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`OnlyErrors`].
    pub enum OnlyErrorsError {
        /// Not there
        NotFound(()) = empty(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    OnlyErrors: Exec "r.only_errors" in "r";
}
