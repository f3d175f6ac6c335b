// @generated from #/paths/~1upload/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /upload`
    ///
    /// ```
    /// # let _ = |client: golden_swagger_bodies::Client, body| {
    /// client.b().upload(body).send();
    /// # };
    /// ```
    pub fn upload(&self, body: &UploadBody) -> Upload {
        Upload::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::upload`](super::B::upload).
    pub struct Upload = POST "/upload" as "upload";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Upload {
    /// A call with what it cannot go without.
    pub fn new(body: &UploadBody) -> Self {
        Self(Self::call().multipart_body("multipart/form-data", &[], body))
    }
}

crate::runtime::model! {
    pub struct UploadBody {
        pub file: crate::File = required("file"),
        pub more: Option<Vec<crate::File>> = optional("more"),
        pub comment: Option<BodyComment> = optional("comment"),
    }
}

crate::runtime::enumeration! {
    pub enum BodyComment: String {
        Fine = "fine",
        Poor = "poor",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Upload: Exec "b.upload" in "b";
    body = true [Multipart("multipart/form-data", &[])];
}
