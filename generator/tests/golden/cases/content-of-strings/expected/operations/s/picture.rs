// @generated from #/paths/~1picture/put by opbind; do not edit.

impl super::S<'_> {
    /// `PUT /picture`
    ///
    /// ```
    /// # let _ = |client: golden_content_of_strings::Client, body: golden_content_of_strings::Upload| {
    /// client.s().picture(body).send();
    /// # };
    /// ```
    pub fn picture(&self, body: impl Into<crate::runtime::Upload>) -> Picture {
        Picture::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::picture`](super::S::picture).
    pub struct Picture = PUT "/picture" as "picture";
    type Output = crate::models::Upload = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Picture {
    /// A call with what it cannot go without.
    pub fn new(body: impl Into<crate::runtime::Upload>) -> Self {
        Self(Self::call().bytes_body("image/png", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Picture: Replace "s.picture" in "s";
    body = true [Bytes("image/png")];
}
