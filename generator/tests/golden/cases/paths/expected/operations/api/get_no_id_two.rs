// @generated from #/paths/~1no-id#two/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /no-id#two`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().get_no_id_two().send();
    /// # };
    /// ```
    pub fn get_no_id_two(&self) -> GetNoIdTwo {
        GetNoIdTwo::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::get_no_id_two`](super::Api::get_no_id_two).
    pub struct GetNoIdTwo = GET "/no-id" as "GET /no-id#two";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetNoIdTwo {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetNoIdTwo: Exec "api.no_id" in "api";
}
