// @generated from #/paths/~1no-id~1{id}~1keys/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /no-id/{id}/keys`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client, id| {
    /// client.users().get_no_id_by_id_keys_cogs(id).send();
    /// # };
    /// ```
    pub fn get_no_id_by_id_keys_cogs(&self, id: &str) -> GetNoIdByIdKeysCogs {
        GetNoIdByIdKeysCogs::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::get_no_id_by_id_keys_cogs`](super::Users::get_no_id_by_id_keys_cogs).
    pub struct GetNoIdByIdKeysCogs = GET "/no-id/{id}/keys" as "GET /no-id/{id}/keys";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetNoIdByIdKeysCogs {
    /// A call with what it cannot go without.
    pub fn new(id: &str) -> Self {
        Self(Self::call().path("id", &id))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetNoIdByIdKeysCogs: Exec "users.no_id" in "users";
    required = [
        Path("id"),
    ];
}
