// @generated from #/paths/~1by-spoken-link/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-spoken-link`
    ///
    /// [`BySpokenLink`](struct@BySpokenLink) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_spoken_link().send();
    /// # };
    /// ```
    pub fn by_spoken_link(&self) -> BySpokenLink {
        BySpokenLink::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_spoken_link`](super::Lists::by_spoken_link).
    pub struct BySpokenLink = GET "/by-spoken-link" as "by-spoken-link";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("");
}

impl BySpokenLink {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    /// As given in the [Link header](https://example.com).
    pub fn after(self, after: &str) -> Self {
        Self(self.0.query("after", &after))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    BySpokenLink: Select "lists.by_spoken_link" in "lists";
    optional = [
        Query("after"),
    ];
    paging = BySpokenLink;
}
