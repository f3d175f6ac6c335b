// @generated from #/paths/~1bytes-as-json/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /bytes-as-json`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().bytes_as_json().send();
    /// # };
    /// ```
    pub fn bytes_as_json(&self) -> BytesAsJson {
        BytesAsJson::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::bytes_as_json`](super::R::bytes_as_json).
    pub struct BytesAsJson = GET "/bytes-as-json" as "bytesAsJson";
    type Output = bytes::Bytes = binary(200);
    type Error = crate::runtime::Undocumented;
}

impl BytesAsJson {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    BytesAsJson: Select "r.bytes_as_json" in "r";
}
