// @generated from #/paths/~1names~1{new}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /names/{new}`
    ///
    /// [`Names`](struct@Names) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, new_, x_request_id| {
    /// client.things().names(new_, x_request_id).send();
    /// # };
    /// ```
    pub fn names(&self, new_: &str, x_request_id: crate::Uuid) -> Names {
        Names::new(new_, x_request_id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::names`](super::Things::names).
    pub struct Names = GET "/names/{new}" as "names";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Names {
    /// A call with what it cannot go without.
    pub fn new(new_: &str, x_request_id: crate::Uuid) -> Self {
        Self(Self::call().path("new", &new_).header("X-Request-Id", &x_request_id))
    }

    pub fn r#type(self, r#type: &str) -> Self {
        Self(self.0.query("type", &r#type))
    }

    pub fn send_(self, send_: &str) -> Self {
        Self(self.0.query("send", &send_))
    }

    pub fn id(self, id: &str) -> Self {
        Self(self.0.query("id", &id))
    }

    pub fn id_header(self, id_header: &str) -> Self {
        Self(self.0.header("id", &id_header))
    }

    pub fn ids(self, ids: Vec<String>) -> Self {
        Self(self.0.query("ids[]", &ids))
    }

    pub fn filter_name(self, filter_name: &str) -> Self {
        Self(self.0.query("filter[name]", &filter_name))
    }

    /// Which page.
    ///
    /// Default: `1`
    #[deprecated]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    pub fn since(self, since: crate::DateTime) -> Self {
        Self(self.0.query("since", &since))
    }

    /// Default: `"created"`
    pub fn sort(self, sort: Sort) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// How many.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    pub fn order(self, order: crate::parameters::Order) -> Self {
        Self(self.0.query("order", &order))
    }
}

crate::runtime::enumeration! {
    pub enum Sort: String {
        Created = "created",
        Updated = "updated",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Names: Exec "things.names" in "things";
    required = [
        Path("new"),
        Header("X-Request-Id"),
    ];
    optional = [
        Query("type"),
        Query("send"),
        Query("id"),
        Header("id"),
        Query("ids[]"),
        Query("filter[name]"),
        Query("page"),
        Query("since"),
        Query("sort"),
        Query("per_page"),
        Query("order"),
    ];
}
