// @generated from #/paths/~1not~1two-lists/get by opbind; do not edit.

impl super::Others<'_> {
    /// `GET /not/two-lists`
    ///
    /// [`NotTwoLists`](struct@NotTwoLists) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.others().not_two_lists().send();
    /// # };
    /// ```
    pub fn not_two_lists(&self) -> NotTwoLists {
        NotTwoLists::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_two_lists`](super::Others::not_two_lists).
    pub struct NotTwoLists = GET "/not/two-lists" as "not-two-lists";
    type Output = NotTwoListsOk = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NotTwoLists {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

crate::runtime::model! {
    pub struct NotTwoListsOk {
        pub commits: Option<crate::models::Things> = optional("commits"),
        pub files: Option<crate::models::Things> = optional("files"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotTwoLists: Select "others.two_lists" in "others";
    optional = [
        Query("page"),
        Query("limit"),
    ];
}
