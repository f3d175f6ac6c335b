// @generated from #/paths/~1expressions~1{proxy+}~1{id:int}~1{+undeclared}/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /expressions/{proxy+}/{id:int}/{+undeclared}`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, proxy, id, plus_undeclared| {
    /// client.api().expressions(proxy, id, plus_undeclared).send();
    /// # };
    /// ```
    pub fn expressions(
        &self,
        proxy: &str,
        id: &str,
        plus_undeclared: &str,
    ) -> Expressions {
        Expressions::new(proxy, id, plus_undeclared).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::expressions`](super::Api::expressions).
    pub struct Expressions = GET "/expressions/{proxy}/{id}/{+undeclared}" as "expressions";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Expressions {
    /// A call with what it cannot go without.
    pub fn new(proxy: &str, id: &str, plus_undeclared: &str) -> Self {
        Self(
            Self::call()
                .path_segments("proxy", &proxy)
                .path("id", &id)
                .path("+undeclared", &plus_undeclared),
        )
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Expressions: Exec "api.expressions" in "api";
    required = [
        As(Place::PathSegments, "proxy", Written::Plain),
        Path("id"),
        Path("+undeclared"),
    ];
}
