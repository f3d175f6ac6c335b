// @generated from #/paths/~1pets~1{id}/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /pets/{id}`
    ///
    /// [`GetPet`](struct@GetPet) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_examples::Client, id| {
    /// client.api().get_pet(id).send();
    /// # };
    /// ```
    pub fn get_pet(&self, id: i64) -> GetPet {
        GetPet::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::get_pet`](super::Api::get_pet).
    pub struct GetPet = GET "/pets/{id}" as "getPet";
    type Output = crate::models::Pet = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetPet {
    /// A call with what it cannot go without.
    pub fn new(id: i64) -> Self {
        Self(Self::call().path("id", &id))
    }

    /// Default: `1`
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPet: Select "api.pets" in "api";
    required = [
        Path("id"),
    ];
    optional = [
        Query("page"),
    ];
}
