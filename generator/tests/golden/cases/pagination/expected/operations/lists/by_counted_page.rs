// @generated from #/paths/~1by-counted-page/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-counted-page`
    ///
    /// [`ByCountedPage`](struct@ByCountedPage) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_counted_page().send();
    /// # };
    /// ```
    pub fn by_counted_page(&self) -> ByCountedPage {
        ByCountedPage::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_counted_page`](super::Lists::by_counted_page).
    pub struct ByCountedPage = GET "/by-counted-page" as "by-counted-page";
    type Output = ByCountedPageOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("/data").by_page("page[number]", 0).size("page[size]", 20).total("/meta/total").pages("/meta/total_pages");
}

impl ByCountedPage {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    /// Default: `0`
    pub fn page_number(self, page_number: i64) -> Self {
        Self(self.0.query("page[number]", &page_number))
    }

    /// Default: `20`
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page[size]", &page_size))
    }
}

crate::runtime::model! {
    pub struct ByCountedPageOk {
        pub data: crate::models::Things = required("data"),
        pub included: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>> = optional("included"),
        pub meta: OkMeta = required("meta"),
    }
}

crate::runtime::model! {
    pub struct OkMeta {
        pub total: Option<i64> = optional("total"),
        pub total_pages: Option<i64> = optional("total_pages"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByCountedPage: Select "lists.by_counted_page" in "lists";
    optional = [
        Query("page[number]"),
        Query("page[size]"),
    ];
    paging = ByCountedPage;
}
