// @generated from #/paths/~1same~1{y}/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /same/{y}`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, y| {
    /// client.api().same_y(y).send();
    /// # };
    /// ```
    pub fn same_y(&self, y: &str) -> SameY {
        SameY::new(y).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::same_y`](super::Api::same_y).
    pub struct SameY = GET "/same/{y}" as "sameY";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl SameY {
    /// A call with what it cannot go without.
    pub fn new(y: &str) -> Self {
        Self(Self::call().path("y", &y))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    SameY: Exec "api.same" in "api";
    required = [
        Path("y"),
    ];
}
