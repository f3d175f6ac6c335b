// @generated from #/paths/~1bytes-as-json/put by opbind; do not edit.

impl super::B<'_> {
    /// `PUT /bytes-as-json`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body: golden_body_media_types::Upload| {
    /// client.b().bytes_as_json(body).send();
    /// # };
    /// ```
    pub fn bytes_as_json(&self, body: impl Into<crate::runtime::Upload>) -> BytesAsJson {
        BytesAsJson::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::bytes_as_json`](super::B::bytes_as_json).
    pub struct BytesAsJson = PUT "/bytes-as-json" as "bytesAsJson";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl BytesAsJson {
    /// A call with what it cannot go without.
    pub fn new(body: impl Into<crate::runtime::Upload>) -> Self {
        Self(Self::call().bytes_body("application/json", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    BytesAsJson: Replace "b.bytes_as_json" in "b";
    body = true [Bytes("application/json")];
}
