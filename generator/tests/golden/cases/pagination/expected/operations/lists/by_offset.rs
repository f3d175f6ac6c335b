// @generated from #/paths/~1by-offset/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-offset`
    ///
    /// [`ByOffset`](struct@ByOffset) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_offset().send();
    /// # };
    /// ```
    pub fn by_offset(&self) -> ByOffset {
        ByOffset::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_offset`](super::Lists::by_offset).
    pub struct ByOffset = GET "/by-offset" as "by-offset";
    type Output = ByOffsetOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = String = list("/result/names").optional().by_offset("startAt", 0).total("/result/totalCount");
}

impl ByOffset {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

crate::runtime::model! {
    pub struct ByOffsetOk {
        pub ok: Option<bool> = optional("ok"),
        pub result: Option<OkResult> = optional("result"),
    }
}

crate::runtime::model! {
    pub struct OkResult {
        pub total_count: Option<i64> = optional("totalCount"),
        pub names: Option<Option<Vec<String>>> = clearable("names"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByOffset: Select "lists.by_offset" in "lists";
    optional = [
        Query("startAt"),
        Query("maxResults"),
    ];
    paging = ByOffset;
}
