// @generated from #/paths/~1not~1a-time/get by opbind; do not edit.

impl super::Others<'_> {
    /// `GET /not/a-time`
    ///
    /// [`NotATime`](struct@NotATime) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.others().not_a_time().send();
    /// # };
    /// ```
    pub fn not_a_time(&self) -> NotATime {
        NotATime::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_a_time`](super::Others::not_a_time).
    pub struct NotATime = GET "/not/a-time" as "not-a-time";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NotATime {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn start(self, start: crate::Number) -> Self {
        Self(self.0.query("start", &start))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotATime: Select "others.a_time" in "others";
    optional = [
        Query("start"),
        Query("limit"),
    ];
}
