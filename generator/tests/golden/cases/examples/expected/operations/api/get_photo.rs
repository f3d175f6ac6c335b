// @generated from #/paths/~1pets~1{id}~1photo/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /pets/{id}/photo`
    ///
    /// ```
    /// # let _ = |client: golden_examples::Client, id| {
    /// client.api().get_photo(id).send();
    /// # };
    /// ```
    pub fn get_photo(&self, id: i64) -> GetPhoto {
        GetPhoto::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::get_photo`](super::Api::get_photo).
    pub struct GetPhoto = GET "/pets/{id}/photo" as "getPhoto";
    type Output = crate::runtime::Location = location(302);
    type Error = GetPhotoError;
}

impl GetPhoto {
    /// `location`
    pub const LOCATION: crate::runtime::Header<String> = crate::runtime::header(
        "location",
    );
    /// A call with what it cannot go without.
    pub fn new(id: i64) -> Self {
        Self(Self::call().path("id", &id))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`GetPhoto`].
    pub enum GetPhotoError {
        /// None
        NotFound(crate::models::Problem) = json(404),
        /// No
        ClientError(String) = text("4XX"),
        /// Else
        Default(GetPhotoDefault) = json("default" as "application/json"),
        /// Else
        DefaultImage(bytes::Bytes) = binary("default" as "image/*"),
    }
}

crate::runtime::model! {
    pub struct GetPhotoDefault {
        pub code: String = required("code"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPhoto: Exec "api.pets" in "api";
    required = [
        Path("id"),
    ];
}
