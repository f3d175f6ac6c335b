// @generated from #/paths/~1by-page/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-page`
    ///
    /// [`ByPage`](struct@ByPage) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_page().send();
    /// # };
    /// ```
    pub fn by_page(&self) -> ByPage {
        ByPage::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_page`](super::Lists::by_page).
    pub struct ByPage = GET "/by-page" as "by-page";
    type Output = ByPageOutput;
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("").by_page("page", 1).size("per_page", 30);
}

impl ByPage {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Default: `30`
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Its setter has another name.
    pub fn items_(self, items_: &str) -> Self {
        Self(self.0.query("items", &items_))
    }
}

crate::runtime::responses! {
    /// The documented successes of [`ByPage`].
    pub enum ByPageOutput {
        /// Things.
        Ok(crate::models::Things) = json(200),
        /// None.
        NoContent(()) = empty(204),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByPage: Select "lists.by_page" in "lists";
    optional = [
        Query("page"),
        Query("per_page"),
        Query("items"),
    ];
    paging = ByPage;
}
