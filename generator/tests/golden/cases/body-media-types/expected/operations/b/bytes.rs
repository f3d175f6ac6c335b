// @generated from #/paths/~1bytes/put by opbind; do not edit.

impl super::B<'_> {
    /// `PUT /bytes`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body: golden_body_media_types::operations::b::bytes::BytesContent| {
    /// client.b().bytes(body).send();
    /// # };
    /// ```
    pub fn bytes(&self, body: impl Into<BytesContent>) -> Bytes {
        Bytes::new(body).on(self.client)
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
    pub fn new(body: impl Into<BytesContent>) -> Self {
        Self(Self::call().body(BytesContent::body(body.into())))
    }
}

crate::runtime::content! {
    /// The body of [`Bytes`], in one of its media types.
    pub enum BytesContent {
        /// `application/x-tar`
        XTar(bytes::Bytes) = bytes("application/x-tar"),
        /// `application/zip`
        Zip(bytes::Bytes) = bytes("application/zip"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Bytes: Replace "b.bytes" in "b";
    body = true [Bytes("application/x-tar"), Bytes("application/zip")];
}
