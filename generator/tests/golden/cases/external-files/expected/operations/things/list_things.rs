// @generated from #/paths/~1things/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /things`
    ///
    /// [`ListThings`](struct@ListThings) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_external_files::Client| {
    /// client.things().list_things().send();
    /// # };
    /// ```
    pub fn list_things(&self) -> ListThings {
        ListThings::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::list_things`](super::Things::list_things).
    pub struct ListThings = GET "/things" as "listThings";
    type Output = Vec<crate::models::Thing> = json(200);
    type Error = ListThingsError;
}

impl ListThings {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: crate::parameters::things_path::Page) -> Self {
        Self(self.0.query("page", &page))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`ListThings`].
    pub enum ListThingsError {
        /// Not there
        NotFound(crate::models::Problem) = json(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListThings: Select "things.things" in "things";
    optional = [
        Query("page"),
    ];
}
