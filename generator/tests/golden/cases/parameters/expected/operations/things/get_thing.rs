// @generated from #/paths/~1things~1{id}~1{kind}/get by opbind; do not edit.

impl super::Things<'_> {
    /// * `overridden`: Of the operation.
    /// * `id`: Of the Path Item.
    ///
    /// `GET /things/{id}/{kind}`
    ///
    /// [`GetThing`](struct@GetThing) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, overridden, id, kind| {
    /// client.things().get_thing(overridden, id, kind).send();
    /// # };
    /// ```
    pub fn get_thing(
        &self,
        overridden: i64,
        id: i64,
        kind: crate::parameters::things_id_kind_path::Kind,
    ) -> GetThing {
        GetThing::new(overridden, id, kind).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::get_thing`](super::Things::get_thing).
    pub struct GetThing = GET "/things/{id}/{kind}" as "getThing";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetThing {
    /// A call with what it cannot go without.
    pub fn new(
        overridden: i64,
        id: i64,
        kind: crate::parameters::things_id_kind_path::Kind,
    ) -> Self {
        Self(
            Self::call()
                .query("overridden", &overridden)
                .path("id", &id)
                .path("kind", &kind),
        )
    }

    /// How many.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    pub fn trace(self, trace: &str) -> Self {
        Self(self.0.header("trace", &trace))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetThing: Exec "things.things" in "things";
    required = [
        Query("overridden"),
        Path("id"),
        Path("kind"),
    ];
    optional = [
        Query("per_page"),
        Header("trace"),
    ];
}
