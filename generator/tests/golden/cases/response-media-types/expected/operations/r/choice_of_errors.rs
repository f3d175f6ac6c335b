// @generated from #/paths/~1choice-of-errors/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /choice-of-errors`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().choice_of_errors().send();
    /// # };
    /// ```
    pub fn choice_of_errors(&self) -> ChoiceOfErrors {
        ChoiceOfErrors::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::choice_of_errors`](super::R::choice_of_errors).
    pub struct ChoiceOfErrors = GET "/choice-of-errors" as "choiceOfErrors";
    type Output = crate::models::Thing = json(200);
    type Error = ChoiceOfErrorsError;
}

impl ChoiceOfErrors {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`ChoiceOfErrors`].
    pub enum ChoiceOfErrorsError {
        /// No.
        ClientError(crate::models::Problem) = json("4XX" as "application/json"),
        /// No.
        ClientErrorHtml(String) = text("4XX" as "text/html"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ChoiceOfErrors: Select "r.choice_of_errors" in "r";
}
