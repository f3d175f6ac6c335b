// @generated from #/paths/~1by-cursor/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-cursor`
    ///
    /// [`ByCursor`](struct@ByCursor) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_cursor().send();
    /// # };
    /// ```
    pub fn by_cursor(&self) -> ByCursor {
        ByCursor::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_cursor`](super::Lists::by_cursor).
    pub struct ByCursor = GET "/by-cursor" as "by-cursor";
    type Output = ByCursorOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("/members").by_cursor("cursor", "/response_metadata/next_cursor");
}

impl ByCursor {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn cursor(self, cursor: &str) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

crate::runtime::model! {
    pub struct ByCursorOk {
        pub ok: bool = required("ok"),
        pub members: crate::models::Things = required("members"),
        pub response_metadata: Option<OkResponseMetadata> = optional("response_metadata"),
    }
}

crate::runtime::model! {
    pub struct OkResponseMetadata {
        pub next_cursor: Option<String> = optional("next_cursor"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByCursor: Select "lists.by_cursor" in "lists";
    optional = [
        Query("cursor"),
        Query("limit"),
    ];
    paging = ByCursor;
}
