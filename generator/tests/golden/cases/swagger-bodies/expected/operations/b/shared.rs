// @generated from #/paths/~1shared/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /shared`
    ///
    /// ```
    /// # let _ = |client: golden_swagger_bodies::Client, body| {
    /// client.b().shared(body).send();
    /// # };
    /// ```
    pub fn shared(&self, body: &crate::request_bodies::Settings) -> Shared {
        Shared::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::shared`](super::B::shared).
    pub struct Shared = POST "/shared" as "shared";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Shared {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::request_bodies::Settings) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Shared: Exec "b.shared" in "b";
    body = true [Json("application/json")];
}
