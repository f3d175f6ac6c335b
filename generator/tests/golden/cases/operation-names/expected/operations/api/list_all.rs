// @generated from #/paths/~1no-tag/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /no-tag`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.api().list_all().send();
    /// # };
    /// ```
    pub fn list_all(&self) -> ListAll {
        ListAll::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::list_all`](super::Api::list_all).
    pub struct ListAll = GET "/no-tag" as "listAll";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl ListAll {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListAll: Exec "api.no_tag" in "api";
}
