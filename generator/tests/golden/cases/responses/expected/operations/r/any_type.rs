// @generated from #/paths/~1any-type/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /any-type`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().any_type().send();
    /// # };
    /// ```
    pub fn any_type(&self) -> AnyType {
        AnyType::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::any_type`](super::R::any_type).
    pub struct AnyType = GET "/any-type" as "anyType";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl AnyType {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    AnyType: Select "r.any_type" in "r";
}
