// @generated from #/paths/~1nullable/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /nullable`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().nullable().send();
    /// # };
    /// ```
    pub fn nullable(&self) -> Nullable {
        Nullable::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::nullable`](super::R::nullable).
    pub struct Nullable = GET "/nullable" as "nullable";
    type Output = Option<crate::models::Thing> = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Nullable {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Nullable: Select "r.nullable" in "r";
}
