// @generated from #/paths/~1multipart/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /multipart`
    pub fn multipart(&self, body: bytes::Bytes) -> Multipart {
        Multipart::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::multipart`](super::B::multipart).
    pub struct Multipart = POST "/multipart" as "multipart";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Multipart {
    /// A call with what it cannot go without.
    pub fn new(body: bytes::Bytes) -> Self {
        Self(Self::call().bytes_body("multipart/form-data", body))
    }
}

crate::runtime::model! {
    pub struct MultipartBody {
        pub file: Option<String> = optional("file"),
    }
}
