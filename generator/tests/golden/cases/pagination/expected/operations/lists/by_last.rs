// @generated from #/paths/~1by-last/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-last`
    ///
    /// [`ByLast`](struct@ByLast) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_last().send();
    /// # };
    /// ```
    pub fn by_last(&self) -> ByLast {
        ByLast::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_last`](super::Lists::by_last).
    pub struct ByLast = GET "/by-last" as "by-last";
    type Output = ByLastOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("/data").by_last("starting_after", "/id").more("/has_more");
}

impl ByLast {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn starting_after(self, starting_after: &str) -> Self {
        Self(self.0.query("starting_after", &starting_after))
    }

    pub fn ending_before(self, ending_before: &str) -> Self {
        Self(self.0.query("ending_before", &ending_before))
    }
}

crate::runtime::model! {
    pub struct ByLastOk {
        pub has_more: bool = required("has_more"),
        pub url: Option<String> = optional("url"),
        pub data: crate::models::Things = required("data"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByLast: Select "lists.by_last" in "lists";
    optional = [
        Query("starting_after"),
        Query("ending_before"),
    ];
    paging = ByLast;
}
