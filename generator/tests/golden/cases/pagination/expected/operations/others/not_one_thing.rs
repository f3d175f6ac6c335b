// @generated from #/paths/~1not~1{thing}/get by opbind; do not edit.

impl super::Others<'_> {
    /// `GET /not/{thing}`
    ///
    /// [`NotOneThing`](struct@NotOneThing) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client, thing| {
    /// client.others().not_one_thing(thing).send();
    /// # };
    /// ```
    pub fn not_one_thing(&self, thing: &str) -> NotOneThing {
        NotOneThing::new(thing).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_one_thing`](super::Others::not_one_thing).
    pub struct NotOneThing = GET "/not/{thing}" as "not-one-thing";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NotOneThing {
    /// A call with what it cannot go without.
    pub fn new(thing: &str) -> Self {
        Self(Self::call().path("thing", &thing))
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotOneThing: Select "others.not" in "others";
    required = [
        Path("thing"),
    ];
    optional = [
        Query("page"),
        Query("limit"),
    ];
}
