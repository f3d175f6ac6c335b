// @generated from #/paths/~1found/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /found`
    ///
    /// [`Found`](struct@Found) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination_undetected::Client| {
    /// client.api().found().send();
    /// # };
    /// ```
    pub fn found(&self) -> Found {
        Found::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::found`](super::Api::found).
    pub struct Found = GET "/found" as "found";
    type Output = Vec<String> = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Found {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Its setter has this name.
    pub fn items(self, items: &str) -> Self {
        Self(self.0.query("items", &items))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Found: Select "api.found" in "api";
    optional = [
        Query("offset"),
        Query("limit"),
        Query("items"),
    ];
}
