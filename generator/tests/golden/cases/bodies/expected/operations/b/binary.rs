// @generated from #/paths/~1binary/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /binary`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body: golden_bodies::Upload| {
    /// client.b().binary(body).send();
    /// # };
    /// ```
    pub fn binary(&self, body: impl Into<crate::runtime::Upload>) -> Binary {
        Binary::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::binary`](super::B::binary).
    pub struct Binary = POST "/binary" as "binary";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Binary {
    /// A call with what it cannot go without.
    pub fn new(body: impl Into<crate::runtime::Upload>) -> Self {
        Self(Self::call().bytes_body("application/octet-stream", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Binary: Exec "b.binary" in "b";
    body = true [Bytes("application/octet-stream")];
}
