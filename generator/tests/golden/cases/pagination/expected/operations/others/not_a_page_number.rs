// @generated from #/paths/~1not~1a-page-number/get by opbind; do not edit.

impl super::Others<'_> {
    /// `GET /not/a-page-number`
    ///
    /// [`NotAPageNumber`](struct@NotAPageNumber) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.others().not_a_page_number().send();
    /// # };
    /// ```
    pub fn not_a_page_number(&self) -> NotAPageNumber {
        NotAPageNumber::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_a_page_number`](super::Others::not_a_page_number).
    pub struct NotAPageNumber = GET "/not/a-page-number" as "not-a-page-number";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NotAPageNumber {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotAPageNumber: Select "others.a_page_number" in "others";
    optional = [
        Query("page"),
    ];
}
