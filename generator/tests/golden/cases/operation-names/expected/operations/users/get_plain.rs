// @generated from #/paths/~1plain/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /plain`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users().get_plain().send();
    /// # };
    /// ```
    pub fn get_plain(&self) -> GetPlain {
        GetPlain::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::get_plain`](super::Users::get_plain).
    pub struct GetPlain = GET "/plain" as "getPlain";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetPlain {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPlain: Exec "users.plain" in "users";
}
