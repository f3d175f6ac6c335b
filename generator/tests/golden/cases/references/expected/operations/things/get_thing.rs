// @generated from #/paths/~1things~1{id}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /things/{id}`
    ///
    /// ```
    /// # let _ = |client: golden_references::Client, id| {
    /// client.things().get_thing(id).send();
    /// # };
    /// ```
    pub fn get_thing(&self, id: crate::models::Chain) -> GetThing {
        GetThing::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::get_thing`](super::Things::get_thing).
    pub struct GetThing = GET "/things/{id}" as "getThing";
    type Output = GetThingOk = json(200);
    type Error = GetThingError;
}

impl GetThing {
    /// A call with what it cannot go without.
    pub fn new(id: crate::models::Chain) -> Self {
        Self(Self::call().path("id", &id))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`GetThing`].
    pub enum GetThingError {
        /// Not there
        NotFound(()) = empty(404),
    }
}

crate::runtime::model! {
    pub struct GetThingOk {
        pub inner: Option<OkInner> = optional("inner"),
    }
}

crate::runtime::model! {
    pub struct OkInner {
        pub deep: Option<String> = optional("deep"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetThing: Select "things.things" in "things";
    required = [
        Path("id"),
    ];
}
