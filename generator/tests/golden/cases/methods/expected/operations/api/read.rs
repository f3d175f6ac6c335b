// @generated from #/paths/~1all/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /all`
    ///
    /// ```
    /// # let _ = |client: golden_methods::Client, body| {
    /// client.api().read(body).send();
    /// # };
    /// ```
    pub fn read(&self, body: &crate::request_bodies::Thing) -> Read {
        Read::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::read`](super::Api::read).
    pub struct Read = GET "/all" as "read";
    type Output = Vec<String> = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Read {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::request_bodies::Thing) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Read: Select "api.all" in "api";
    body = true [Json("application/json")];
}
