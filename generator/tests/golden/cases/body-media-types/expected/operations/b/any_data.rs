// @generated from #/paths/~1any-data/put by opbind; do not edit.

impl super::B<'_> {
    /// `PUT /any-data`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body| {
    /// client.b().any_data(body).send();
    /// # };
    /// ```
    pub fn any_data(&self, body: &crate::models::Thing) -> AnyData {
        AnyData::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::any_data`](super::B::any_data).
    pub struct AnyData = PUT "/any-data" as "anyData";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl AnyData {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Thing) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    AnyData: Replace "b.any_data" in "b";
    body = true [Json("application/json")];
}
