// @generated from #/paths/~1query-string/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /query-string`
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, all| {
    /// client.things().query_string(all).send();
    /// # };
    /// ```
    pub fn query_string(&self, all: crate::models::Point) -> QueryString {
        QueryString::new(all).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::query_string`](super::Things::query_string).
    pub struct QueryString = GET "/query-string" as "queryString";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl QueryString {
    /// A call with what it cannot go without.
    pub fn new(all: crate::models::Point) -> Self {
        Self(Self::call().query_string_form("all", &all))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    QueryString: Exec "things.query_string" in "things";
    required = [
        As(Place::QueryString, "all", Written::Form),
    ];
}
