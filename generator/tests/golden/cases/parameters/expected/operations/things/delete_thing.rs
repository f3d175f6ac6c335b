// @generated from #/paths/~1things~1{id}~1{kind}/delete by opbind; do not edit.

impl super::Things<'_> {
    /// * `id`: Of the Path Item.
    ///
    /// `DELETE /things/{id}/{kind}`
    ///
    /// [`DeleteThing`](struct@DeleteThing) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, id, kind| {
    /// client.things().delete_thing(id, kind).send();
    /// # };
    /// ```
    pub fn delete_thing(
        &self,
        id: i64,
        kind: crate::parameters::things_id_kind_path::Kind,
    ) -> DeleteThing {
        DeleteThing::new(id, kind).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::delete_thing`](super::Things::delete_thing).
    pub struct DeleteThing = DELETE "/things/{id}/{kind}" as "deleteThing";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl DeleteThing {
    /// A call with what it cannot go without.
    pub fn new(id: i64, kind: crate::parameters::things_id_kind_path::Kind) -> Self {
        Self(Self::call().path("id", &id).path("kind", &kind))
    }

    /// How many.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    pub fn trace(self, trace: &str) -> Self {
        Self(self.0.header("trace", &trace))
    }

    pub fn overridden(self, overridden: &str) -> Self {
        Self(self.0.query("overridden", &overridden))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    DeleteThing: Delete "things.things" in "things";
    required = [
        Path("id"),
        Path("kind"),
    ];
    optional = [
        Query("per_page"),
        Header("trace"),
        Query("overridden"),
    ];
}
