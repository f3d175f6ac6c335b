// @generated from #/paths/~1alike/put by opbind; do not edit.

impl super::R<'_> {
    /// `PUT /alike`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().alike().send();
    /// # };
    /// ```
    pub fn alike(&self) -> Alike {
        Alike::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::alike`](super::R::alike).
    pub struct Alike = PUT "/alike" as "alike";
    type Output = crate::models::Thing = json(200, 201);
    type Error = crate::runtime::Undocumented;
}

impl Alike {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Alike: Replace "r.alike" in "r";
}
