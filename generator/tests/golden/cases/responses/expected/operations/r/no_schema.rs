// @generated from #/paths/~1no-schema/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /no-schema`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().no_schema().send();
    /// # };
    /// ```
    pub fn no_schema(&self) -> NoSchema {
        NoSchema::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::no_schema`](super::R::no_schema).
    pub struct NoSchema = GET "/no-schema" as "noSchema";
    type Output = serde_json::Value = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NoSchema {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NoSchema: Select "r.no_schema" in "r";
}
