// @generated from #/paths/~1picture/get by opbind; do not edit.

impl super::Pets<'_> {
    /// `GET /picture`
    ///
    /// ```
    /// # let _ = |client: golden_swagger::Client| {
    /// client.pets().picture().send();
    /// # };
    /// ```
    pub fn picture(&self) -> Picture {
        Picture::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Pets::picture`](super::Pets::picture).
    pub struct Picture = GET "/picture" as "picture";
    type Output = bytes::Bytes = binary(200);
    type Error = PictureError;
}

impl Picture {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"image/png, */*;q=0.1"))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Picture`].
    pub enum PictureError {
        /// There is none.
        NotFound(crate::models::Owner) = json(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Picture: Select "pets.picture" in "pets";
    fixed = [Header("accept", "image/png, */*;q=0.1")];
}
