// @generated from #/paths/~1things~1{id}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /things/{id}`
    ///
    /// `id` was called `thing_id`.
    ///
    /// [`Get`](struct@Get) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_former_names::Client, id| {
    /// client.things().get(id).send();
    /// # };
    /// ```
    pub fn get(&self, id: &str) -> Get {
        Get::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::get`](super::Things::get).
    pub struct Get = GET "/things/{id}" as "things/get";
    type Output = crate::models::Thing = json(200);
    type Error = GetError;
}

impl Get {
    /// A call with what it cannot go without.
    pub fn new(id: &str) -> Self {
        Self(Self::call().path("id", &id))
    }

    pub fn size(self, size: i64) -> Self {
        Self(self.0.query("size", &size))
    }

    #[deprecated(note = "renamed to `size`")]
    pub fn page_size(self, size: i64) -> Self {
        self.size(size)
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Get`].
    pub enum GetError {
        /// Not there
        NotFound(GetNotFound) = json(404),
    }
}

crate::runtime::model! {
    pub struct GetNotFound {
        pub why: Option<String> = optional("why"),
    }
}

impl super::Things<'_> {
    #[deprecated(note = "renamed to `get`")]
    pub fn read(&self, id: &str) -> Get {
        Get::new(id).on(self.client)
    }
}

#[deprecated(note = "renamed to `Get`")]
pub type Read = Get;
#[deprecated(note = "renamed to `GetError`")]
pub type ReadError = GetError;
#[deprecated(note = "renamed to `GetNotFound`")]
pub type ReadNotFound = GetNotFound;

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Get: Select "things.things" in "things";
    required = [
        Path("id"),
    ];
    optional = [
        Query("size"),
    ];
}
