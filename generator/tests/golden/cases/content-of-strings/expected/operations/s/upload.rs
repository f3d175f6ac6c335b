// @generated from #/paths/~1upload/post by opbind; do not edit.

impl super::S<'_> {
    /// `POST /upload`
    ///
    /// ```
    /// # let _ = |client: golden_content_of_strings::Client, body| {
    /// client.s().upload(body).send();
    /// # };
    /// ```
    pub fn upload(&self, body: &crate::models::Upload) -> Upload {
        Upload::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::upload`](super::S::upload).
    pub struct Upload = POST "/upload" as "upload";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Upload {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Upload) -> Self {
        Self(Self::call().multipart_body("multipart/form-data", &[], body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Upload: Exec "s.upload" in "s";
    body = true [Multipart("multipart/form-data", &[])];
}
