// @generated from #/paths/~1two-kinds/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /two-kinds`
    ///
    /// [`TwoKinds`](struct@TwoKinds) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().two_kinds().send();
    /// # };
    /// ```
    pub fn two_kinds(&self) -> TwoKinds {
        TwoKinds::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::two_kinds`](super::Lists::two_kinds).
    pub struct TwoKinds = GET "/two-kinds" as "two-kinds";
    type Output = TwoKindsOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = serde_json::Value = list("").by_page("page", 1);
}

impl TwoKinds {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

crate::runtime::union! {
    pub enum TwoKindsOk {
        Things(crate::models::Things),
        TextList(Vec<String>),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    TwoKinds: Select "lists.two_kinds" in "lists";
    optional = [
        Query("page"),
    ];
    paging = TwoKinds;
}
