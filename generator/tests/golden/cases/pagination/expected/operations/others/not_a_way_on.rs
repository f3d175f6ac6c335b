// @generated from #/paths/~1not~1a-way-on/get by opbind; do not edit.

impl super::Others<'_> {
    /// `GET /not/a-way-on`
    ///
    /// [`NotAWayOn`](struct@NotAWayOn) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.others().not_a_way_on().send();
    /// # };
    /// ```
    pub fn not_a_way_on(&self) -> NotAWayOn {
        NotAWayOn::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_a_way_on`](super::Others::not_a_way_on).
    pub struct NotAWayOn = GET "/not/a-way-on" as "not-a-way-on";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NotAWayOn {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn cursor(self, cursor: &str) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotAWayOn: Select "others.a_way_on" in "others";
    optional = [
        Query("cursor"),
        Query("limit"),
    ];
}
