// @generated from #/paths/~1no-id~1{id}~1keys~1/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /no-id/{id}/keys/`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client, id| {
    /// client.users().get_no_id_by_id_keys_srzj(id).send();
    /// # };
    /// ```
    pub fn get_no_id_by_id_keys_srzj(&self, id: &str) -> GetNoIdByIdKeysSrzj {
        GetNoIdByIdKeysSrzj::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::get_no_id_by_id_keys_srzj`](super::Users::get_no_id_by_id_keys_srzj).
    pub struct GetNoIdByIdKeysSrzj = GET "/no-id/{id}/keys/" as "GET /no-id/{id}/keys/";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetNoIdByIdKeysSrzj {
    /// A call with what it cannot go without.
    pub fn new(id: &str) -> Self {
        Self(Self::call().path("id", &id))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetNoIdByIdKeysSrzj: Exec "users.no_id" in "users";
    required = [
        Path("id"),
    ];
}
