// @generated from #/paths/~1one/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /one`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().one().send();
    /// # };
    /// ```
    pub fn one(&self) -> One {
        One::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::one`](super::R::one).
    pub struct One = GET "/one" as "one";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl One {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    One: Select "r.one" in "r";
}
