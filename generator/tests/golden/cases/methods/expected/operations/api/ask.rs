// @generated from #/paths/~1all/options by opbind; do not edit.

impl super::Api<'_> {
    /// `OPTIONS /all`
    ///
    /// ```
    /// # let _ = |client: golden_methods::Client, body| {
    /// client.api().ask(body).send();
    /// # };
    /// ```
    pub fn ask(&self, body: &crate::request_bodies::Thing) -> Ask {
        Ask::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::ask`](super::Api::ask).
    pub struct Ask = OPTIONS "/all" as "ask";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Ask {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::request_bodies::Thing) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Ask: Exec "api.all" in "api";
    body = true [Json("application/json")];
}
