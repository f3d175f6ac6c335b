// @generated from #/paths/~1not~1text/get by opbind; do not edit.

impl super::Others<'_> {
    /// `GET /not/text`
    ///
    /// [`NotText`](struct@NotText) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.others().not_text().send();
    /// # };
    /// ```
    pub fn not_text(&self) -> NotText {
        NotText::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_text`](super::Others::not_text).
    pub struct NotText = GET "/not/text" as "not-text";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

impl NotText {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/csv, */*;q=0.1"))
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotText: Select "others.text" in "others";
    optional = [
        Query("page"),
        Query("limit"),
    ];
    fixed = [Header("accept", "text/csv, */*;q=0.1")];
}
