// @generated from #/paths/~1pets~1{id}~1photo/delete by opbind; do not edit.

impl super::Api<'_> {
    /// `DELETE /pets/{id}/photo`
    ///
    /// ```
    /// # let _ = |client: golden_examples::Client, id| {
    /// client.api().delete_photo(id).send();
    /// # };
    /// ```
    pub fn delete_photo(&self, id: i64) -> DeletePhoto {
        DeletePhoto::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::delete_photo`](super::Api::delete_photo).
    pub struct DeletePhoto = DELETE "/pets/{id}/photo" as "deletePhoto";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl DeletePhoto {
    /// A call with what it cannot go without.
    pub fn new(id: i64) -> Self {
        Self(Self::call().path("id", &id))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    DeletePhoto: Delete "api.photo" in "api";
    required = [
        Path("id"),
    ];
}
