// @generated from #/paths/~1images/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /images`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().images().send();
    /// # };
    /// ```
    pub fn images(&self) -> Images {
        Images::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::images`](super::R::images).
    pub struct Images = GET "/images" as "images";
    type Output = bytes::Bytes = binary(200);
    type Error = ImagesError;
}

impl Images {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"image/png, image/jpeg;q=0.9, */*;q=0.1"))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Images`].
    pub enum ImagesError {
        /// No.
        NotFound(()) = empty(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Images: Select "r.images" in "r";
    fixed = [Header("accept", "image/png, image/jpeg;q=0.9, */*;q=0.1")];
}
