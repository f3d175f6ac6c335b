// @generated from #/paths/~1search/post by opbind; do not edit.

impl super::Things<'_> {
    /// `POST /search`
    ///
    /// [`Search`](struct@Search) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination_stated::Client| {
    /// client.things().search().send();
    /// # };
    /// ```
    pub fn search(&self) -> Search {
        Search::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::search`](super::Things::search).
    pub struct Search = POST "/search" as "search";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("").by_last("from", "/id");
}

impl Search {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn from_(self, from_: &str) -> Self {
        Self(self.0.query("from", &from_))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Search: Insert "things.search" in "things";
    optional = [
        Query("from"),
    ];
    paging = Search;
}
