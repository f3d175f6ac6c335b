// @generated from #/paths/~1no-id#one/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /no-id#one`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().get_no_id_one().send();
    /// # };
    /// ```
    pub fn get_no_id_one(&self) -> GetNoIdOne {
        GetNoIdOne::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::get_no_id_one`](super::Api::get_no_id_one).
    pub struct GetNoIdOne = GET "/no-id" as "GET /no-id#one";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetNoIdOne {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetNoIdOne: Exec "api.no_id" in "api";
}
