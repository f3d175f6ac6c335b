// @generated from #/paths/~1query?limit={limit}&at={at}/put by opbind; do not edit.

impl super::Api<'_> {
    /// `PUT /query?limit={limit}&at={at}`
    ///
    /// [`TemplatedQuery`](struct@TemplatedQuery) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, at| {
    /// client.api().templated_query(at).send();
    /// # };
    /// ```
    pub fn templated_query(&self, at: &str) -> TemplatedQuery {
        TemplatedQuery::new(at).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::templated_query`](super::Api::templated_query).
    pub struct TemplatedQuery = PUT "/query?at={at}" as "templatedQuery";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl TemplatedQuery {
    /// A call with what it cannot go without.
    pub fn new(at: &str) -> Self {
        Self(Self::call().path("at", &at))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    TemplatedQuery: Replace "api.query" in "api";
    required = [
        Path("at"),
    ];
    optional = [
        Query("limit"),
    ];
}
