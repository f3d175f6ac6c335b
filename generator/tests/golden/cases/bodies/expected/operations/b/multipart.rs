// @generated from #/paths/~1multipart/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /multipart`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().multipart(body).send();
    /// # };
    /// ```
    pub fn multipart(&self, body: &MultipartBody) -> Multipart {
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
    pub fn new(body: &MultipartBody) -> Self {
        Self(Self::call().multipart_body("multipart/form-data", &[], body))
    }
}

crate::runtime::model! {
    pub struct MultipartBody {
        pub file: Option<crate::File> = optional("file"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Multipart: Exec "b.multipart" in "b";
    body = true [Multipart("multipart/form-data", &[])];
}
