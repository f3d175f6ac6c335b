// @generated from #/paths/~1compare/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /compare`
    ///
    /// [`Compare`](struct@Compare) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination_stated::Client| {
    /// client.things().compare().send();
    /// # };
    /// ```
    pub fn compare(&self) -> Compare {
        Compare::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::compare`](super::Things::compare).
    pub struct Compare = GET "/compare" as "compare";
    type Output = CompareOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("/commits").by_page("page", 1).size("per_page", 30);
}

impl Compare {
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
}

crate::runtime::model! {
    pub struct CompareOk {
        pub total_commits: Option<i64> = optional("total_commits"),
        pub commits: crate::models::Things = required("commits"),
        pub files: Option<crate::models::Things> = optional("files"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Compare: Select "things.compare" in "things";
    optional = [
        Query("page"),
        Query("per_page"),
    ];
    paging = Compare;
}
