// @generated from #/paths/~1dots~1..~1up/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /dots/../up`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().dots().send();
    /// # };
    /// ```
    pub fn dots(&self) -> Dots {
        Dots::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::dots`](super::Api::dots).
    pub struct Dots = GET "/dots/../up" as "dots";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Dots {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Dots: Exec "api.up" in "api";
}
