// @generated from #/paths/~1items~1by id/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /items/by id`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().get_items_by_id().send();
    /// # };
    /// ```
    pub fn get_items_by_id(&self) -> GetItemsById {
        GetItemsById::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::get_items_by_id`](super::Api::get_items_by_id).
    pub struct GetItemsById = GET "/items/by%20id" as "GET /items/by id";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetItemsById {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetItemsById: Exec "api.by_id" in "api";
}
