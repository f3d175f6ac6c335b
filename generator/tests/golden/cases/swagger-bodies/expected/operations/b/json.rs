// @generated from #/paths/~1json/post by opbind; do not edit.

impl super::B<'_> {
    /// * `body`: What to make.
    ///
    /// `POST /json`
    ///
    /// ```
    /// # let _ = |client: golden_swagger_bodies::Client, body| {
    /// client.b().json(body).send();
    /// # };
    /// ```
    pub fn json(&self, body: &crate::models::Thing) -> Json {
        Json::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::json`](super::B::json).
    pub struct Json = POST "/json" as "json";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Json {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Thing) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Json: Exec "b.json" in "b";
    body = true [Json("application/json")];
}
