// @generated from #/paths/~1same/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /same`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body| {
    /// client.b().same(body).send();
    /// # };
    /// ```
    pub fn same(&self, body: &crate::models::Thing) -> Same {
        Same::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::same`](super::B::same).
    pub struct Same = POST "/same" as "same";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Same {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Thing) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Same: Exec "b.same" in "b";
    body = true [Json("application/json")];
}
