// @generated from #/paths/~1things~1{kind}~1{ids}/head by opbind; do not edit.

impl super::Things<'_> {
    /// `HEAD /things/{kind}/{ids}`
    ///
    /// [`HeadThing`](struct@HeadThing) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_swagger_parameters::Client, ids, kind| {
    /// client.things().head_thing(ids, kind).send();
    /// # };
    /// ```
    pub fn head_thing(
        &self,
        ids: &str,
        kind: crate::parameters::things_kind_ids_path::Kind,
    ) -> HeadThing {
        HeadThing::new(ids, kind).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::head_thing`](super::Things::head_thing).
    pub struct HeadThing = HEAD "/things/{kind}/{ids}" as "headThing";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl HeadThing {
    /// A call with what it cannot go without.
    pub fn new(ids: &str, kind: crate::parameters::things_kind_ids_path::Kind) -> Self {
        Self(Self::call().path("ids", &ids).path("kind", &kind))
    }

    /// Not the shared one.
    pub fn page(self, page: &str) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    HeadThing: Exec "things.things" in "things";
    required = [
        Path("ids"),
        Path("kind"),
    ];
    optional = [
        Query("page"),
    ];
}
