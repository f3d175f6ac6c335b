// @generated from #/paths/~1by-link/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-link`
    ///
    /// Headers of the response, which `.send().response()` gives: `link`.
    ///
    /// [`ByLink`](struct@ByLink) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_link().send();
    /// # };
    /// ```
    pub fn by_link(&self) -> ByLink {
        ByLink::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_link`](super::Lists::by_link).
    pub struct ByLink = GET "/by-link" as "by-link";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("");
}

impl ByLink {
    /// `link`
    pub const LINK: crate::runtime::Header<String> = crate::runtime::header("link");
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByLink: Select "lists.by_link" in "lists";
    optional = [
        Query("limit"),
    ];
    paging = ByLink;
}
