// @generated from #/paths/~1query?beta=true/post by opbind; do not edit.

impl super::Api<'_> {
    /// `POST /query?beta=true`
    ///
    /// [`ReplacedQuery`](struct@ReplacedQuery) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().replaced_query().send();
    /// # };
    /// ```
    pub fn replaced_query(&self) -> ReplacedQuery {
        ReplacedQuery::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::replaced_query`](super::Api::replaced_query).
    pub struct ReplacedQuery = POST "/query" as "replacedQuery";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl ReplacedQuery {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().query_fixed("beta", "beta=true"))
    }

    pub fn beta(self, beta: bool) -> Self {
        Self(self.0.query("beta", &beta))
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ReplacedQuery: Exec "api.query" in "api";
    optional = [
        Query("beta"),
        Query("page"),
    ];
    fixed = [Query("beta", "beta=true")];
}
