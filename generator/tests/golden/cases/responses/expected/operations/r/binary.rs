// @generated from #/paths/~1binary/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /binary`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().binary().send();
    /// # };
    /// ```
    pub fn binary(&self) -> Binary {
        Binary::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::binary`](super::R::binary).
    pub struct Binary = GET "/binary" as "binary";
    type Output = bytes::Bytes = binary(200);
    type Error = crate::runtime::Undocumented;
}

impl Binary {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"application/octet-stream, */*;q=0.1"))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Binary: Select "r.binary" in "r";
    fixed = [Header("accept", "application/octet-stream, */*;q=0.1")];
}
