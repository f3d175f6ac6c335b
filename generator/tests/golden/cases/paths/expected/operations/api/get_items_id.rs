// @generated from #/paths/~1items~1{id}/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /items/{id}`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, id| {
    /// client.api().get_items_id(id).send();
    /// # };
    /// ```
    pub fn get_items_id(&self, id: &str) -> GetItemsId {
        GetItemsId::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::get_items_id`](super::Api::get_items_id).
    pub struct GetItemsId = GET "/items/{id}" as "GET /items/{id}";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetItemsId {
    /// A call with what it cannot go without.
    pub fn new(id: &str) -> Self {
        Self(Self::call().path("id", &id))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetItemsId: Exec "api.items" in "api";
    required = [
        Path("id"),
    ];
}
