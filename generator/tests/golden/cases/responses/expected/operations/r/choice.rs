// @generated from #/paths/~1choice/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /choice`
    pub fn choice(&self) -> Choice {
        Choice::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::choice`](super::R::choice).
    pub struct Choice = GET "/choice" as "choice";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Choice {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}
