// @generated from #/paths/~1query?beta=true&list=a&list=b&flag/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /query?beta=true&list=a&list=b&flag`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().fixed_query().send();
    /// # };
    /// ```
    pub fn fixed_query(&self) -> FixedQuery {
        FixedQuery::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::fixed_query`](super::Api::fixed_query).
    pub struct FixedQuery = GET "/query" as "fixedQuery";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl FixedQuery {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(
            Self::call()
                .query_fixed("beta", "beta=true")
                .query_fixed("list", "list=a&list=b")
                .query_fixed("flag", "flag"),
        )
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    FixedQuery: Exec "api.query" in "api";
    fixed = [Query("beta", "beta=true"), Query("list", "list=a&list=b"), Query("flag", "flag")];
}
