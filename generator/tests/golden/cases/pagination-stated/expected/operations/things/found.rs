// @generated from #/paths/~1found/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /found`
    ///
    /// [`Found`](struct@Found) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination_stated::Client| {
    /// client.things().found().send();
    /// # };
    /// ```
    pub fn found(&self) -> Found {
        Found::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::found`](super::Things::found).
    pub struct Found = GET "/found" as "found";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("").by_offset("skip", 0);
}

impl Found {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn skip(self, skip: i64) -> Self {
        Self(self.0.query("skip", &skip))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Found: Select "things.found" in "things";
    optional = [
        Query("skip"),
        Query("limit"),
    ];
    paging = Found;
}
