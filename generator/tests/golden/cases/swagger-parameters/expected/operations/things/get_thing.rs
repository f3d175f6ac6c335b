// @generated from #/paths/~1things~1{kind}~1{ids}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /things/{kind}/{ids}`
    ///
    /// [`GetThing`](struct@GetThing) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_swagger_parameters::Client, ids, kind| {
    /// client.things().get_thing(ids, kind).send();
    /// # };
    /// ```
    pub fn get_thing(
        &self,
        ids: Vec<i64>,
        kind: crate::parameters::things_kind_ids_path::Kind,
    ) -> GetThing {
        GetThing::new(ids, kind).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::get_thing`](super::Things::get_thing).
    pub struct GetThing = GET "/things/{kind}/{ids}" as "getThing";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetThing {
    /// A call with what it cannot go without.
    pub fn new(
        ids: Vec<i64>,
        kind: crate::parameters::things_kind_ids_path::Kind,
    ) -> Self {
        Self(Self::call().path("ids", &ids).path("kind", &kind))
    }

    /// The first.
    ///
    /// Default: `"2020-01-01"`
    pub fn since(self, since: crate::DateTime) -> Self {
        Self(self.0.query("since", &since))
    }

    pub fn x_trace(self, x_trace: &str) -> Self {
        Self(self.0.header("X-Trace", &x_trace))
    }

    pub fn x_tags(self, x_tags: Vec<String>) -> Self {
        Self(self.0.header("X-Tags", &x_tags))
    }

    /// The order.
    pub fn sort(self, sort: crate::parameters::Sort) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// Default: `1`
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetThing: Exec "things.things" in "things";
    required = [
        Path("ids"),
        Path("kind"),
    ];
    optional = [
        Query("since"),
        Header("X-Trace"),
        Header("X-Tags"),
        Query("sort"),
        Query("page"),
    ];
}
