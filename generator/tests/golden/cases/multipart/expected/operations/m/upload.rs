// @generated from #/paths/~1upload/post by opbind; do not edit.

impl super::M<'_> {
    /// `POST /upload`
    ///
    /// ```
    /// # let _ = |client: golden_multipart::Client, body| {
    /// client.m().upload(body).send();
    /// # };
    /// ```
    pub fn upload(&self, body: &UploadBody) -> Upload {
        Upload::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`M::upload`](super::M::upload).
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
        pub note: String = required("note"),
        pub size: Option<i64> = optional("size"),
        pub ratio: Option<crate::Number> = optional("ratio"),
        pub open: Option<bool> = optional("open"),
        pub kind: Option<BodyKind> = optional("kind"),
        pub labels: Option<Vec<String>> = optional("labels"),
        pub about: Option<BodyAbout> = optional("about"),
        pub file: crate::File = required("file"),
        pub more: Option<Vec<crate::File>> = optional("more"),
    }
}

crate::runtime::enumeration! {
    pub enum BodyKind: String {
        A = "a",
        B = "b",
    }
}

crate::runtime::model! {
    pub struct BodyAbout {
        pub by: Option<String> = optional("by"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Upload: Exec "m.upload" in "m";
    body = true [Multipart("multipart/form-data", &[])];
}
