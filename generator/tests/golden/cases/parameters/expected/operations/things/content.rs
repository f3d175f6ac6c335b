// @generated from #/paths/~1content~1{filter}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /content/{filter}`
    ///
    /// [`Content`](struct@Content) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, filter| {
    /// client.things().content(filter).send();
    /// # };
    /// ```
    pub fn content(&self, filter: crate::models::Point) -> Content {
        Content::new(filter).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::content`](super::Things::content).
    pub struct Content = GET "/content/{filter}" as "content";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Content {
    /// A call with what it cannot go without.
    pub fn new(filter: crate::models::Point) -> Self {
        Self(Self::call().path("filter", &crate::runtime::json_text(&filter)))
    }

    pub fn x_filter(self, x_filter: Vec<i64>) -> Self {
        Self(self.0.header("X-Filter", &crate::runtime::json_text(&x_filter)))
    }

    pub fn filters(self, filters: Filters) -> Self {
        Self(self.0.cookie("filters", &crate::runtime::json_text(&filters)))
    }

    pub fn form(self, form: crate::models::Point) -> Self {
        Self(self.0.query("form", &crate::runtime::form_value(&form)))
    }

    pub fn text(self, text: i64) -> Self {
        Self(self.0.query("text", &text))
    }

    pub fn xml(self, xml: &str) -> Self {
        Self(self.0.query("xml", &xml))
    }

    pub fn neither(self, neither: &str) -> Self {
        Self(self.0.query("neither", &neither))
    }
}

crate::runtime::model! {
    pub struct Filters {
        pub a: Option<i64> = optional("a"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Content: Exec "things.content" in "things";
    required = [
        As(Place::Path, "filter", Written::Json),
    ];
    optional = [
        As(Place::Header, "X-Filter", Written::Json),
        As(Place::Cookie, "filters", Written::Json),
        As(Place::Query, "form", Written::Form),
        Query("text"),
        Query("xml"),
        Query("neither"),
    ];
}
