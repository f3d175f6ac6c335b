// @generated from #/paths/~1pets~1{name}/get by opbind; do not edit.

impl super::Pets<'_> {
    /// `GET /pets/{name}`
    ///
    /// ```
    /// # let _ = |client: golden_swagger::Client, name| {
    /// client.pets().get_pet(name).send();
    /// # };
    /// ```
    pub fn get_pet(&self, name: &str) -> GetPet {
        GetPet::new(name).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Pets::get_pet`](super::Pets::get_pet).
    pub struct GetPet = GET "/pets/{name}" as "getPet";
    type Output = crate::models::Pet = json(200);
    type Error = GetPetError;
}

impl GetPet {
    /// A call with what it cannot go without.
    pub fn new(name: &str) -> Self {
        Self(
            Self::call()
                .header("accept", &"application/vnd.zoo+json, */*;q=0.1")
                .path("name", &name),
        )
    }
}

crate::runtime::responses! {
    /// The documented failures of [`GetPet`].
    pub enum GetPetError {
        /// There is none.
        NotFound(crate::models::Owner) = json(404),
        /// Anything else.
        Default(crate::responses::Inline) = json("default"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPet: Select "pets.pets" in "pets";
    required = [
        Path("name"),
    ];
    fixed = [Header("accept", "application/vnd.zoo+json, */*;q=0.1")];
}
