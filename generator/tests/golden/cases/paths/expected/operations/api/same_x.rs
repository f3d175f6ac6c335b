// @generated from #/paths/~1same~1{x}/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /same/{x}`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, x| {
    /// client.api().same_x(x).send();
    /// # };
    /// ```
    pub fn same_x(&self, x: &str) -> SameX {
        SameX::new(x).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::same_x`](super::Api::same_x).
    pub struct SameX = GET "/same/{x}" as "sameX";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl SameX {
    /// A call with what it cannot go without.
    pub fn new(x: &str) -> Self {
        Self(Self::call().path("x", &x))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    SameX: Exec "api.same" in "api";
    required = [
        Path("x"),
    ];
}
