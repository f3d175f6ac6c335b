// @generated from #/paths/~1/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.api().get().send();
    /// # };
    /// ```
    pub fn get(&self) -> Get {
        Get::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::get`](super::Api::get).
    pub struct Get = GET "/" as "GET /";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Get {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Get: Exec "api.api" in "api";
}
