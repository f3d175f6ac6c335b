// @generated from #/paths/~1several~1{a}.{b}~1{a}...{b}~1x({a})/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /several/{a}.{b}/{a}...{b}/x({a})`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, a, b| {
    /// client.api().several(a, b).send();
    /// # };
    /// ```
    pub fn several(&self, a: &str, b: &str) -> Several {
        Several::new(a, b).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::several`](super::Api::several).
    pub struct Several = GET "/several/{a}.{b}/{a}...{b}/x({a})" as "several";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Several {
    /// A call with what it cannot go without.
    pub fn new(a: &str, b: &str) -> Self {
        Self(Self::call().path("a", &a).path("b", &b))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Several: Exec "api.several" in "api";
    required = [
        Path("a"),
        Path("b"),
    ];
}
