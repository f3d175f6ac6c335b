// @generated from #/paths/~1bytes/put by opbind; do not edit.

impl super::B<'_> {
    /// `PUT /bytes`
    ///
    /// [`Bytes`](struct@Bytes) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_swagger_bodies::Client| {
    /// client.b().bytes().send();
    /// # };
    /// ```
    pub fn bytes(&self) -> Bytes {
        Bytes::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::bytes`](super::B::bytes).
    pub struct Bytes = PUT "/bytes" as "bytes";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Bytes {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn body(self, body: impl Into<crate::runtime::Upload>) -> Self {
        Self(self.0.bytes_body("application/octet-stream", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Bytes: Replace "b.bytes" in "b";
    body = false [Bytes("application/octet-stream")];
}
