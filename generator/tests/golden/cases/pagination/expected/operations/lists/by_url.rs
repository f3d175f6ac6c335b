// @generated from #/paths/~1by-url/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-url`
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_url().send();
    /// # };
    /// ```
    pub fn by_url(&self) -> ByUrl {
        ByUrl::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_url`](super::Lists::by_url).
    pub struct ByUrl = GET "/by-url" as "by-url";
    type Output = ByUrlOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("/value").optional().by_url("/@odata.nextLink");
}

impl ByUrl {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::model! {
    pub struct ByUrlOk {
        pub odata_context: Option<String> = optional("@odata.context"),
        pub odata_next_link: Option<Option<crate::Uri>> = clearable("@odata.nextLink"),
        pub value: Option<Vec<crate::models::Thing>> = optional("value"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByUrl: Select "lists.by_url" in "lists";
    paging = ByUrl;
}
