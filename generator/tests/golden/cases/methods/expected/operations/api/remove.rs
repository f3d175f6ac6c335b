// @generated from #/paths/~1all/delete by opbind; do not edit.

impl super::Api<'_> {
    /// `DELETE /all`
    ///
    /// ```
    /// # let _ = |client: golden_methods::Client, body| {
    /// client.api().remove(body).send();
    /// # };
    /// ```
    pub fn remove(&self, body: &crate::request_bodies::Thing) -> Remove {
        Remove::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::remove`](super::Api::remove).
    pub struct Remove = DELETE "/all" as "remove";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Remove {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::request_bodies::Thing) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Remove: Delete "api.all" in "api";
    body = true [Json("application/json")];
}
