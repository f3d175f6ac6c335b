// @generated from #/paths/~1not~1without-a-choice/get by opbind; do not edit.

impl super::Others<'_> {
    /// `GET /not/without-a-choice`
    ///
    /// Headers of the response, which `.send().response()` gives: `Link`.
    ///
    /// [`NotWithoutAChoice`](struct@NotWithoutAChoice) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.others().not_without_a_choice().send();
    /// # };
    /// ```
    pub fn not_without_a_choice(&self) -> NotWithoutAChoice {
        NotWithoutAChoice::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_without_a_choice`](super::Others::not_without_a_choice).
    pub struct NotWithoutAChoice = GET "/not/without-a-choice" as "not-without-a-choice";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NotWithoutAChoice {
    /// `Link`
    pub const LINK: crate::runtime::Header<String> = crate::runtime::header("Link");
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn query(self, query: &str) -> Self {
        Self(self.0.query("query", &query))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotWithoutAChoice: Select "others.without_a_choice" in "others";
    optional = [
        Query("query"),
    ];
}
